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
        { message: 'has Windows line ends (CRLF)', hint: 'save with LF' },
      ),
    );
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  for (const match of source.text.matchAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu)) {
    const span = { start: match.index, end: match.index + 1 };
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    findings.push(
      fault('control-character', source, span, { message: `has the control character U+${code}`, hint: 'delete it' }),
    );
  }
  return { source, findings };
}

/** Says which byte is the first that no UTF-8 text can have, and on which line. */
function badByte(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const line = bytes.subarray(0, good).filter((byte) => byte === 0x0a).length + 1;
  const byte = (bytes[good] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `byte 0x${byte} on line ${line} belongs to another encoding`;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
