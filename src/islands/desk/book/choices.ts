/** Who ships, and how far a text is: what the filters offer. The schema of macros, which holds the same, reads files. */
export const fulfilments = ['FBA', 'FBM'] as const;
export const macroStatuses = ['approved', 'draft', 'retired'] as const;
