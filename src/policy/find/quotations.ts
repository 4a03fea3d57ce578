import { rawSpan, type RawSpan, type View } from '../text/view.ts';

const marks =
  /«([^»]{1,600})»|“([^”“]{1,600})[”“]|„([^“”]{1,600})[“”]|「([^」]{1,600})」|『([^』]{1,600})』|(?<![\p{L}\p{N}])"([^"]{1,600})"/gu;

/** Fewest letters of a quotation; shorter ones are names and emphasis: leave “5 stars”. */
const shortest = { western: 25, eastern: 10 } as const;

/** Words that somebody else said, in quotation marks. */
export function quotationsOf(view: View): RawSpan[] {
  return [...view.text.matchAll(marks)]
    .filter((match) => {
      const text = match.slice(1).join('');
      const isEastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
      return text.length >= (isEastern ? shortest.eastern : shortest.western);
    })
    .map(({ index, 0: whole }) => rawSpan(view, index, index + whole.length));
}
