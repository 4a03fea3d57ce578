/** A text made comparable, with the way back: each of its UTF-16 units knows the range of the original it came from. */
export interface Normalised {
  readonly text: string;
  /** Where the original of the unit at `index` begins. */
  start(index: number): number;
  /** Where the original of the unit at `index` ends. */
  end(index: number): number;
}

const apostrophes = /[\u2018\u2019\u02bc\uff07\u0060\u00b4]/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
// What stays as it is, and what NFKC may compose into one letter: a character with its combining marks, also the half-width
// Japanese ones.
const clusters = /(?<plain>[\0-\x7f]+(?![\p{M}\uff9e\uff9f]))|.[\p{M}\uff9e\uff9f]*/gsu;

/** NFKC, lower case, one kind of apostrophe, nothing invisible. */
export function normalise(original: string): Normalised {
  const unified = original.replace(apostrophes, "'");
  const lowered = unified.toLowerCase();
  const aligned =
    lowered.length === unified.length && unified.search(invisible) < 0 && unified.normalize('NFKC') === unified;
  if (aligned) return { text: lowered, start: (index) => index, end: (index) => index + 1 };
  return normaliseByCluster(unified);
}

function normaliseByCluster(unified: string): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: cluster, index, groups } of unified.matchAll(clusters)) {
    if (groups?.['plain']) {
      text += cluster.toLowerCase();
      for (let place = index; place < index + cluster.length; place += 1) {
        starts.push(place);
        ends.push(place + 1);
      }
      continue;
    }
    const part = cluster.replace(invisible, '').normalize('NFKC').toLowerCase();
    text += part;
    while (starts.length < text.length) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text, start: (index) => starts[index] ?? unified.length, end: (index) => ends[index] ?? unified.length };
}
