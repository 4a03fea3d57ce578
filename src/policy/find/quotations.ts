import { rawSpan, type RawSpan, type View } from '../text/view.ts';

const marks =
  /«([^»]{1,600})»|“([^”“]{1,600})[”“]|„([^“”]{1,600})[“”]|「([^」]{1,600})」|『([^』]{1,600})』|(?<![\p{L}\p{N}])"([^"]{1,600})"/gu;

/** Fewest letters of a quotation that nothing introduces; shorter ones are names and emphasis: leave “5 stars”. */
const shortest = { western: 25, eastern: 10 } as const;

/** Words that introduce what somebody wrote or said, and things with words on them. */
const introduced = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'wrote|written|said|saying|says|reads|reading|asked|asking|(?:card|note|flyer|leaflet|slip|sticker) (?:with|that)',
    'schrieb\\p{L}*|geschrieben|sagte\\p{L}*|gesagt|fragte\\p{L}*|steht|stand|(?:karte|zettel|flyer|beileger|aufkleber) mit',
    'écri(?:t|vez|viez|vait)|disa(?:it|nt|iez)|dit|dites|demandiez|indiquant|(?:carte|mot|papier|carton|dépliant) avec',
    'escribi\\p{L}+|escrit[oa]|dic(?:e|es|en|iendo)|decía\\p{L}*|dij\\p{L}+|ponía|(?:tarjeta|nota|papel|folleto|pegatina) con',
    'scriv(?:e|eva|evi)|scritt[oa]|dic(?:e|eva|endo)|dett[oa]|(?:biglietto|cartolina|foglietto|volantino|adesivo) con',
  ].join('|')})(?:\s+\p{L}{1,4}){0,2}[\s:,]*$`,
  'iu',
);

/** Words in quotation marks. */
export interface Quotation extends RawSpan {
  /** Somebody else said them: they are long enough, or introduced. */
  readonly isSaid: boolean;
}

export function quotationsOf(view: View): Quotation[] {
  return [...view.text.matchAll(marks)].map((match) => {
    const { index, 0: whole } = match;
    const text = match.slice(1).join('');
    const isEastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
    const isLong = text.length >= (isEastern ? shortest.eastern : shortest.western);
    const isSaid = isLong || introduced.test(view.text.slice(Math.max(0, index - 40), index));
    return { ...rawSpan(view, index, index + whole.length), isSaid };
  });
}
