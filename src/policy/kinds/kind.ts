import type { Acts } from '../../model/acts.ts';
import type { KindOfCheck, SettingsOf } from '../../model/policy-rule.ts';
import type { PolicyMessage } from '../message.ts';
import type { TextReading } from '../reading.ts';
import type { RawSpan } from '../text/view.ts';

/** A text with the message that it is of: its body or its subject. */
export interface Reading extends TextReading {
  readonly message: PolicyMessage;
  readonly acts: Acts;
  /** Hosts of the channel's own pages. */
  readonly hosts: readonly string[];
}

/** A kind of check: where a message breaks a rule with these settings. */
export type KindCheck<Kind extends KindOfCheck> = (reading: Reading, settings: SettingsOf<Kind>) => RawSpan[];

/** The whole text as a place, for rules about what is missing. */
export function wholeText({ text }: TextReading): RawSpan {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
