/** The fields of a message that a rule can depend on, with what each tells. Kept apart from the schemas, which browsers do not load. */
export const messageFields = {
  context: 'why it is written',
  consent: 'whether the buyer agreed to marketing mail',
  jurisdiction: 'which law holds',
  incentiveDisclosed: 'whether the reward is disclosed',
  reviewAsked: 'whether a review was asked for before',
  buyerLocale: 'which language the buyer reads',
  daysSinceDelivery: 'how many days ago it was delivered',
  subject: 'what its subject says',
} as const;
