/** Sentences by the part of an article where they stand. `{fact:x}` becomes the fact x, `{link}` a link to an article. */

export const openings = [
  'Open your order and tell us that {reason}; we take it from there.',
  'You can do this yourself {place}, and it takes a few minutes.',
  'Most readers come here because {reason}, and nearly always the answer is simple.',
  'We help with every {product} that we sold, also when {reason}.',
  'Write to us from the order, and we answer within {fact:reply_time} hours.',
];

export const remarks = [
  'Keep the {part} and the {part} together until everything is settled.',
  'If {reason}, take two photographs: one of the {part}, one of the whole {product}.',
  'The model {model} has a {part} of its own, so look {place} before you order.',
  'Please handle the {part} {manner}; it is the piece that wears first.',
  'You find the number of the {product} {place}, next to the {part}.',
  'Nothing is charged while we look into it, whatever the tracking says.',
  'Older versions of the {product} came with another {part} and need the kit {model}.',
  'Should it turn out that {reason}, the way back is free for you.',
  'A {part} that was bent can be straightened {manner}, but a broken one has to be replaced.',
  'Our colleagues see the same information {place} and can change it for you.',
  'When {reason}, it often helps to unplug the {product} and to wait until the {part} is cool.',
  'Gift recipients may do the same; they only need the number {place}.',
];

export const steps = [
  'Look {place} for the number of your order.',
  'Take the {part} off {manner}.',
  'Choose the reason, for example that {reason}.',
  'Put the {part} back and check that it clicks.',
  'Write down what you see {place}.',
  'Pack the {product} with its {part} and close the box well.',
  'Hand the parcel over {place} and keep the receipt.',
  'Wait for our message; it names the next step.',
  'Compare the {part} with the drawing {place}.',
  'Switch the {product} on {manner} and listen.',
  'Tell us whether {reason}.',
  'Wipe the {part} {manner} and let it dry.',
];

export const times = [
  'We pay the money back within {fact:refund_time} business days after the {product} has reached us.',
  'You have {fact:return_window} days from delivery to decide, and the label is good for {fact:label_validity} days.',
  'The warranty covers the {part} for {fact:warranty_period} years, wherever you bought the {product}.',
  'A repair takes up to {fact:repair_time} business days, plus the way there and back.',
];

export const closings = [
  'Does it still not work because {reason}? Then {link} explains what else you can do.',
  'See also {link} and {link}.',
  'Readers with the same question found {link} useful, above all when {reason}.',
  'If {reason}, read {link} first.',
];

export const rows = ['Standard', 'Express', 'Pick-up point', 'Bulky goods', 'Marketplace order', 'Repair service'];
export const cells = [
  'free',
  'with label',
  'on request',
  'same day',
  'next working day',
  'after a call',
  'see {place}',
];
