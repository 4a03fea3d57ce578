import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Finding } from '../../model/finding.ts';
import { fault, type FaultId } from '../faults.ts';
import type { SourceText, Span } from './source-text.ts';

/** The fields of a file: plain data, and where in the file each of them stands. */
export interface Fields {
  readonly data: unknown;
  /** False where the YAML is broken, so that `data` is only a part. */
  readonly whole: boolean;
  /** Where the value at `path` stands (or its key); the nearest parent that exists where it does not. */
  readonly locate: (path: readonly PropertyKey[], part?: 'key' | 'value') => Span;
  readonly findings: readonly Finding[];
}

const faultOf: Partial<Record<string, FaultId>> = { DUPLICATE_KEY: 'duplicate-key', TAB_AS_INDENT: 'tab-indent' };

/** Reads `source.text` between `span.start` and `span.end` as YAML 1.2. All its faults are reported, not the first. */
export function readFields(source: SourceText, span: Span): Fields {
  const lines = new LineCounter();
  const yaml = source.text.slice(span.start, span.end);
  const document = parseDocument(yaml, { uniqueKeys: true, prettyErrors: false, lineCounter: lines, version: '1.2' });
  const findings = document.errors.map((error) => {
    const id = faultOf[error.code] ?? 'yaml-syntax';
    const at = id === 'duplicate-key' ? keyAt(yaml, error.pos[0]) : { start: error.pos[0], end: error.pos[1] };
    const place = { start: span.start + at.start, end: span.start + at.end };
    return fault(id, source, place, wordsOf(id, source.text.slice(place.start, place.end), error.message));
  });
  const whole = document.errors.every((error) => error.code === 'DUPLICATE_KEY');
  return {
    data: whole ? plain(document) : undefined,
    whole,
    locate: (path, part = 'value') => {
      const found = locate(document, path, part) ?? { start: 0, end: 0 };
      return { start: span.start + found.start, end: span.start + found.end };
    },
    findings,
  };
}

/** Data without anchors that grow: a book has no use for aliases, and a file of them can eat all memory. */
function plain(document: Document.Parsed): unknown {
  return document.toJS({ maxAliasCount: 100 }) as unknown;
}

function wordsOf(id: FaultId, match: string, message: string): { message: string; hint?: string } {
  if (id === 'duplicate-key') return { message: `the field "${match}" is given twice`, hint: 'keep one of the two' };
  if (id === 'tab-indent') return { message: 'is indented with a tab', hint: 'indent with spaces' };
  return { message: `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}

function keyAt(yaml: string, start: number): Span {
  const key = /^[^\s:]+/u.exec(yaml.slice(start))?.[0] ?? '';
  return { start, end: start + key.length };
}

function locate(document: Document.Parsed, path: readonly PropertyKey[], part: 'key' | 'value'): Span | undefined {
  let node: unknown = document.contents;
  let found = rangeOf(node);
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!isPair(pair)) return found && { start: found.start, end: found.start };
      const isLast = depth === path.length - 1;
      found = (isLast && part === 'key' ? undefined : rangeOf(pair.value)) ?? rangeOf(pair.key) ?? found;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      found = rangeOf(node) ?? found;
    } else {
      return found;
    }
  }
  return found;
}

function rangeOf(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range && range[1] > range[0] ? { start: range[0], end: range[1] } : undefined;
}
