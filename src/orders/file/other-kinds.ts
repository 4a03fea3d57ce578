/** Files that are taken for order files, by their first bytes. */
const kinds: readonly { readonly bytes: readonly number[]; readonly problem: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    problem: 'is an Excel workbook or an archive; save the sheet as CSV (UTF-8), or unpack it',
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], problem: 'is an old Excel workbook; save the sheet as CSV (UTF-8)' },
  { bytes: [0x25, 0x50, 0x44, 0x46], problem: 'is a PDF; export the orders as CSV or as text' },
  { bytes: [0x1f, 0x8b], problem: 'is compressed; unpack it' },
];

/** What a file is that has no text to read, and what to do; `undefined` for everything else. */
export function otherKind(start: Uint8Array): string | undefined {
  return kinds.find(({ bytes }) => bytes.every((byte, place) => start[place] === byte))?.problem;
}
