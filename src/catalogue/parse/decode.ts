import type { Finding } from '../../model/finding.ts';
import { fault } from '../faults.ts';
import type { SourceText } from './source-text.ts';

/** Largest content file that is read, in bytes. */
export const maxBytes = 1_000_000;

const encodings: readonly { name: string; start: readonly number[] }[] = [
  { name: 'UTF-16 (little endian)', start: [0xff, 0xfe] },
  { name: 'UTF-16 (big endian)', start: [0xfe, 0xff] },
];

/** Text of a file, or `undefined` where its bytes cannot be read as text; both with what is to be said about it. */
export function decode(file: string, bytes: Uint8Array): { source: SourceText | undefined; findings: Finding[] } {
  const nothing: SourceText = { file, text: '' };
  const refuse = (message: string): ReturnType<typeof decode> => ({
    source: undefined,
    findings: [fault('encoding', nothing, { start: 0, end: 0 }, { message, hint: 'save the file as UTF-8' })],
  });
  const foreign = encodings.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (foreign) return refuse(`is ${foreign.name}, not UTF-8`);

  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(`is not UTF-8: ${badByte(bytes)}`);
  }
  const hasMark = raw.startsWith('\uFEFF');
  const hasWindowsEnds = raw.includes('\r');
  const source: SourceText = { file, text: (hasMark ? raw.slice(1) : raw).replace(/\r\n?/gu, '\n') };
  const findings: Finding[] = [];
  if (hasMark) {
    findings.push(
      fault(
        'byte-order-mark',
        source,
        { start: 0, end: 0 },
        { message: 'starts with a byte order mark', hint: 'save as UTF-8 without BOM' },
      ),
    );
  }
  if (hasWindowsEnds) {
    const start = raw.indexOf('\r') - (hasMark ? 1 : 0);
    findings.push(
      fault(
        'line-endings',
        source,
        { start, end: start },
        { message: 'has Windows line ends (CRLF)', hint: 'save with line ends LF' },
      ),
    );
  }
  return { source, findings: [...findings, ...controlCharacters(source)] };
}

/** Each control character of a text once, at its first place: a file that is no text may have a million. */
function controlCharacters(source: SourceText): Finding[] {
  const places = new Map<string, { start: number; times: number }>();
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  for (const { 0: character, index } of source.text.matchAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu)) {
    const place = places.get(character) ?? { start: index, times: 0 };
    place.times += 1;
    places.set(character, place);
  }
  return [...places].map(([character, { start, times }]) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const words = {
      message: `has the invisible control character U+${code}${times > 1 ? `, ${times} times` : ''}`,
      hint: 'delete it',
    };
    return fault('control-character', source, { start, end: start + 1 }, words);
  });
}

/** Says which byte is the first that no UTF-8 text can have, and on which line. */
function badByte(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), { stream: true })) good = middle;
    else bad = middle;
  }
  // The bytes before the fault may be the start of a letter that never ends: then the first of them is to blame.
  while (!decodes(bytes.subarray(0, good), { stream: false })) good -= 1;
  const line = bytes.subarray(0, good).filter((byte) => byte === 0x0a).length + 1;
  const byte = (bytes[good] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `byte 0x${byte} on line ${line} belongs to another encoding`;
}

function decodes(bytes: Uint8Array, options: { stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
