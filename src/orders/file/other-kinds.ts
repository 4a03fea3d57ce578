import type { FileFaultCode } from '../../model/file-fault.ts';

/** Files that are taken for order files, by their first bytes. */
const kinds: readonly { readonly bytes: readonly number[]; readonly code: FileFaultCode }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: 'workbook' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: 'oldWorkbook' },
  { bytes: [0x25, 0x50, 0x44, 0x46], code: 'pdf' },
  { bytes: [0x1f, 0x8b], code: 'compressed' },
];

/** What a file is that has no text to read; `undefined` for everything else. */
export function otherKind(start: Uint8Array): FileFaultCode | undefined {
  return kinds.find(({ bytes }) => bytes.every((byte, place) => start[place] === byte))?.code;
}
