import { signal } from '@preact/signals';

export const stages = ['find', 'fill', 'send'] as const;
export type Stage = (typeof stages)[number];

/** The pane that a narrow window shows. */
export const stage = signal<Stage>('find');
