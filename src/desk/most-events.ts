/** The most events of one delivery; kept apart from their schema, which browsers do not load. */
export const mostEvents = 100;
