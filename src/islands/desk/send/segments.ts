import type { FilledReply, JudgedFinding } from '../../../desk/reply.ts';

/** A range of the reply's text that is marked: a finding by its place in the list, or a value that is missing. */
export type TextMark =
  | { readonly kind: 'finding'; readonly index: number; readonly finding: JudgedFinding }
  | { readonly kind: 'gap'; readonly name: string };

/** A piece of the text with the marks that cover it. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly TextMark[];
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly mark: TextMark;
}

/** Cuts a part of a reply's text where marks begin and end. Findings that are settled are marked too. */
export function segmentsOf(reply: FilledReply, from = 0, to = reply.text.length): Segment[] {
  const ranges = rangesOf(reply).filter(({ start, end }) => start < to && end > from);
  const cuts = [...new Set([from, to, ...ranges.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= from && cut <= to)
    .toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? to;
    const marks = ranges.filter((range) => range.start <= start && range.end >= end).map(({ mark }) => mark);
    return { start, text: reply.text.slice(start, end), marks };
  });
}

/** A finding without width stands at the sign before or after it. */
function rangesOf({ findings, gaps, text }: FilledReply): Range[] {
  return [
    ...findings.map((finding, index) => {
      const { start, end } = finding;
      const mark = { kind: 'finding', index, finding } as const;
      if (end > start) return { start, end, mark };
      return { start: Math.max(0, Math.min(start, text.length - 1)), end: Math.min(text.length, start + 1), mark };
    }),
    ...gaps.map(({ start, end, name }) => ({ start, end, mark: { kind: 'gap', name } as const })),
  ];
}
