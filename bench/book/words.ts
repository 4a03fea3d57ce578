/** What the articles of a benchmark are made of. A text names a product `{product}` and one of its parts `{part}`. */

const listed = (words: string): string[] => words.trim().split(/\s*,\s*/u);

/** Products; each is a category. */
export const products = listed(`
  coffee machine, kettle, toaster, blender, food processor, slow cooker, rice cooker, bread maker, juicer, hand mixer,
  vacuum cleaner, steam iron, air purifier, dehumidifier, space heater, tower fan, desk lamp, floor lamp, alarm clock,
  wall clock, kitchen scale, bathroom scale, hair dryer, beard trimmer, electric toothbrush, curling iron, foot spa,
  massage gun, yoga mat, dumbbell set, exercise bike, rowing machine, skipping rope, camping tent, sleeping bag,
  hiking backpack, trekking pole, head torch, water bottle, cooler box, garden hose, lawn mower, hedge trimmer,
  leaf blower, patio heater, bird feeder, plant pot, raised bed, compost bin, rain barrel, cordless drill, jigsaw,
  angle grinder, tool chest, step ladder, workbench, paint sprayer, laser level, socket set, glue gun, office chair,
  standing desk, bookshelf, coat rack, shoe cabinet, bed frame, mattress topper, duvet cover, pillow, blackout curtain,
  bath towel, shower curtain, laundry basket, clothes rail, storage box, picture frame, wall mirror, doormat, dog bed,
  cat tree, aquarium filter, pet carrier, baby monitor, push chair, high chair, toy train, board game, puzzle mat,
  school bag, pencil case, fountain pen, desk organiser, label printer, webcam, phone holder, power bank, travel adapter,
  bluetooth speaker, bicycle lock, bicycle light`);

/** What a reader wants to do with a product. */
export const tasks = listed(`
  return my {product}, exchange my {product}, track the parcel with my {product}, cancel the order of my {product},
  register my {product}, clean my {product}, store my {product}, assemble my {product}, repair my {product},
  find the manual of my {product}, order a spare part for my {product}, replace the {part} of my {product},
  claim the warranty of my {product}, report a damaged {product}, report a missing {product}, get an invoice for my {product},
  change the address for my {product}, pay for my {product}, use a coupon for my {product}, send my {product} as a gift,
  choose the right {product}, recycle my {product}, adjust the {part} of my {product}, check the serial number of my {product},
  combine orders with my {product}`);

/** When or where; with the tasks they make the titles. */
export const circumstances = ['', ' from abroad', ' after a long time', ' without the original box'];

export const parts = listed(`
  lid, handle, hinge, cable, plug, adapter, switch, display, filter, seal, gasket, valve, nozzle, spring, clip, strap,
  buckle, zip, cover, drawer, tray, wheel, bracket, screw, bolt, washer, battery, charger, sensor, motor, belt, blade,
  brush, bag, cup, tank, hose, pipe, grille, knob, dial, button, lamp, panel, frame, leg, foot, rail, hook, pin, cap,
  rim, sleeve, lining, fabric, cushion, cord, lock, key, label`);

const reasons = listed(`
  the {part} is loose, the {part} does not fit, the colour differs from the picture, the {part} makes a noise,
  the {product} arrived late, the box was open, the {part} is scratched, two orders came in one parcel,
  the size is wrong, the {product} does not start, the {part} gets warm, the label cannot be read,
  the carrier left a card, a neighbour took the parcel, the courier could not find the house, the manual is missing`);

const places = listed(`
  on the order page, in your account, in the confirmation message, on the packing slip, below the {part}, on the box,
  beside the {part}, at the pick-up point, in the chat, on the type plate, in the tracking history, on the last page of the manual`);

const manners = listed(`
  quickly, carefully, in one go, with both hands, without tools, with a soft cloth, with lukewarm water, from the outside,
  before the first use, once a month, as soon as you can, at a time that suits you, together with a friend, in daylight`);

/** Slots that a sentence may have besides product and part. */
export const slots: Readonly<Record<string, readonly string[]>> = { reason: reasons, place: places, manner: manners };

/** Facts that texts use by name. */
export const facts: Readonly<Record<string, { readonly value: number; readonly unit: string }>> = {
  return_window: { value: 30, unit: 'days' },
  refund_time: { value: 3, unit: 'business_days' },
  reply_time: { value: 24, unit: 'hours' },
  label_validity: { value: 14, unit: 'days' },
  warranty_period: { value: 2, unit: 'years' },
  repair_time: { value: 12, unit: 'business_days' },
};
