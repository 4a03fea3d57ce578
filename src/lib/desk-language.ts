/** Languages of the interface that agents and leads see. */
export const deskLanguages = ['en', 'zh'] as const;

export type DeskLanguage = (typeof deskLanguages)[number];
