import { withoutBoilerplate } from './clean/boilerplate.ts';
import { insideFrame } from './clean/frames.ts';
import { withoutGreeting } from './clean/greeting.ts';
import { withoutIdentifiers } from './clean/identifiers.ts';
import { plainLines } from './clean/plain-lines.ts';
import { withoutHistory } from './clean/quoted-history.ts';
import { withoutSignature } from './clean/signature.ts';

/** What is looked at of a message: a question stands near its beginning, and the rest is what was quoted. */
const longestMessage = 6000;

const steps: readonly ((text: string) => string)[] = [
  plainLines,
  insideFrame,
  withoutHistory,
  withoutBoilerplate,
  withoutSignature,
  withoutGreeting,
  withoutIdentifiers,
];

/** The buyer's own words of a message: what is asked, without history, signature, greeting, boilerplate and numbers. */
export function cleanMessage(message: string): string {
  return steps.reduce((text, step) => step(text), message.slice(0, longestMessage)).trim();
}
