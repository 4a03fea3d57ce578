import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from './run.ts';
import { books } from './temporary-book.ts';

it('A book of every kind of content without a fault is clean, and its contents are counted', async () => {
  const { code, output, errors } = await run(['check'], join(books, 'small'));
  expect(output).toBe(
    'checked 19 files: 4 articles (de 1, en 3), 2 macros (de 1, en 1), 2 snippets (de 1, en 1), 3 utterances (en 3), ' +
      '1 notice, 1 campaign, 1 guide, 1 policy rule, 1 channel, 3 facts, 2 categories, 1 intent\nno findings\n',
  );
  expect(errors).toBe('');
  expect(code).toBe(0);
});

it('The same book is not clean on a day when its reviews and waivers have run out', async () => {
  const { code, output } = await run(['check', '--today', '2027-07-01'], join(books, 'small'));
  expect(output).toContain('the waiver of no-deadline ended on 2027-06-30');
  expect(output).toContain('its review was due on 2027-04-01');
  expect(code).toBe(1);
});
