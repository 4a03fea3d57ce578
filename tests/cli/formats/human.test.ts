import { describe, expect, it } from 'vitest';
import { formatHuman } from '../../../src/cli/formats/human.ts';
import { finding, report } from './report.ts';

/** The words of the shown line that stand above the carets, cell by cell; a wide letter takes two cells. */
function aboveCarets(output: string): string {
  const [shown = '', carets = ''] = output.split('\n').slice(1, 3);
  const cells = [...shown].flatMap((letter) =>
    /[\u3000-\u9FFF\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(letter) ? [letter, ''] : [letter],
  );
  return cells.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1).join('');
}

function findingOf(words: string, line: string): ReturnType<typeof finding> {
  const column = line.indexOf(words) + 1;
  return finding({ column, endColumn: column + words.length, match: words });
}

describe('the format for people', () => {
  it('shows place, weight, message and id, the line with a caret under the words, the hint, and the sum', () => {
    expect(formatHuman(report([finding({ line: 2, column: 3, endColumn: 8 })], 'a:\n  vaule: 1\n'))).toBe(
      [
        'content/facts.yml:2:3  error  there is no field "vaule"  book/unknown-key',
        '  2 |   vaule: 1',
        '    |   ^^^^^',
        '      did you mean "value"?',
        '',
        'checked 1 file: 1 fact',
        '1 error',
        '',
      ].join('\n'),
    );
  });

  it.each([
    { name: 'wide letters', words: '３日間', line: '返品は３日間以内、または30日です。' },
    { name: 'wide letters before narrow ones', words: '30', line: '返品は３日間以内、または30日です。' },
    { name: 'a picture before them', words: 'here', line: '📦 is here now' },
    { name: 'tabs', words: 'here', line: 'a\tb\there' },
    { name: 'a long line before them', words: 'here', line: `${'word '.repeat(100)}here${' word'.repeat(100)}` },
    { name: 'a long line of wide letters', words: '三十日', line: `${'漢'.repeat(200)}三十日${'字'.repeat(200)}` },
    { name: 'a long line of pictures', words: 'here', line: `${'📦'.repeat(101)}here` },
    { name: 'a control character before them', words: 'here', line: 'a\u001B[31mhere' },
  ])('sets the carets exactly under the words behind $name', ({ words, line }) => {
    expect(aboveCarets(formatHuman(report([findingOf(words, line)], line)))).toBe(words);
  });

  it('shows at most a screen of a long line', () => {
    const line = `${'word '.repeat(200)}here${' word'.repeat(200)}`;
    const shown = formatHuman(report([findingOf('here', line)], line)).split('\n')[1] ?? '';
    expect(shown.length).toBeLessThan(125);
  });

  it('never cuts a letter in half', () => {
    for (const shift of ['', 'x']) {
      const line = `${shift}${'📦'.repeat(101)}here`;
      expect(formatHuman(report([findingOf('here', line)], line)).isWellFormed()).toBe(true);
    }
  });

  it('lets no text move the cursor or colour the terminal', () => {
    const evil = '\u001B[2J\u0007\u009B31m';
    const output = formatHuman(report([finding({ file: `${evil}.yml`, message: evil, hint: evil })], evil));
    expect(output.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('marks a place without width with one caret, and shows no line for a file that was not read', () => {
    const empty = finding({ column: 1, endColumn: 1, match: '' });
    expect(formatHuman(report([empty])).split('\n')[2]).toBe('    | ^');
    expect(formatHuman({ ...report([empty]), texts: new Map() }).split('\n')[1]).toBe('      did you mean "value"?');
  });

  it('counts one and many, each weight by itself', () => {
    const findings = [finding(), finding(), finding({ severity: 'warning' }), finding({ severity: 'suggestion' })];
    expect(formatHuman(report(findings)).trimEnd()).toMatch(/\n2 errors, 1 warning, 1 suggestion$/u);
    expect(formatHuman({ ...report([]), files: 0, counts: '' })).toBe(
      'checked 0 files: nothing to read in it\nno findings\n',
    );
  });
});
