import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutUnclosedQuotes } from '../../../src/orders/file/unclosed-quotes.ts';

async function pass(chunks: readonly string[]): Promise<{ text: string; lines: number[] }> {
  const lines: number[] = [];
  const source = (async function* () {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  })();
  let text = '';
  for await (const part of withoutUnclosedQuotes(source, ',', (line) => lines.push(line))) text += part;
  return { text, lines };
}

const plain = 'x,1\n'.repeat(200);

describe('a quotation mark that nobody closes', () => {
  it('takes its own line away and no other', async () => {
    expect(await pass([`a,b\n"never closed,1\n${plain}`])).toEqual({ text: `a,b\n\n${plain}`, lines: [2] });
  });

  it('is found at the end of the file', async () => {
    expect(await pass(['a,b\nx,"open\ny,2'])).toEqual({ text: 'a,b\n\ny,2', lines: [2] });
  });

  it('is found each time', async () => {
    const text = `"one\n${plain}"two\n"three\n${plain}`;
    expect((await pass([text])).lines).toEqual([1, 202, 203]);
  });

  it.each([
    'a,"two\nlines"\nb,1\n',
    '"say ""yes""\n""no""",1\n',
    'lamp 15",1\nshelf 20" wide,2\n',
    '"lamp" 15","x"\r\n"b",2\r\n',
    '"",""\n',
  ])('is none in %j', async (text) => {
    expect(await pass([text + plain])).toEqual({ text: text + plain, lines: [] });
  });

  it('is found in the same places however the text arrives', async () => {
    const piece = fc.constantFrom('"', ',', '\n', 'a', '""', '\r\n');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        expect(await pass(pieces)).toEqual(await pass([pieces.join('')]));
      }),
    );
  });
});
