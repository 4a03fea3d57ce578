import { CORE_SCHEMA, load } from 'js-yaml';
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Finding } from '../../model/finding.ts';
import { fault, type FaultId, type FaultWords } from '../faults.ts';
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
  const yaml = source.text.slice(span.start, span.end);
  const data = quickly(yaml);
  if (data === undefined) return readThoroughly(yaml, source, span);
  let document: Document.Parsed | undefined;
  return { data, whole: true, locate: locatorIn(() => (document ??= parse(yaml)), span), findings: [] };
}

/** Signs that one of the two readers takes for a reference, a type, a key or a number, and not for words. */
const ambiguous = /(?:^|[:\-[{,?]) *[&*!]|^ *[?%]|\d_\d|\b0b[01]|\t/mu;
/** Values in quotes or brackets that end on their line. Of others, the quick reader would look for the end anywhere. */
const closed = /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[[{].*[\]}])\s*$/u;

function leavesOpen(line: string): boolean {
  const value = line.replace(/^[\s-]*(?:[^\s:]+: +)?/u, '');
  return /^['"[{]/u.test(value) && !closed.test(value);
}

/** The data of YAML without faults, in an eighth of the time that positions take; nothing where a closer look is due. */
function quickly(yaml: string): unknown {
  if (ambiguous.test(yaml) || yaml.split('\n').some(leavesOpen)) return undefined;
  try {
    return load(yaml, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

function parse(yaml: string): Document.Parsed {
  return parseDocument(yaml, { uniqueKeys: true, prettyErrors: false, version: '1.2', logLevel: 'error' });
}

function locatorIn(document: () => Document.Parsed, span: Span): Fields['locate'] {
  return (path, part = 'value') => {
    const found = locate(document(), path, part) ?? { start: 0, end: 0 };
    return { start: span.start + found.start, end: span.start + found.end };
  };
}

function readThoroughly(yaml: string, source: SourceText, span: Span): Fields {
  const document = parse(yaml);
  const problems = problemsOf(document, yaml);
  const findings = problems.map(({ id, at, ...words }) =>
    fault(id, source, { start: span.start + at.start, end: span.start + at.end }, words),
  );
  const whole = problems.every(({ id }) => id === 'duplicate-key');
  return {
    data: whole ? (document.toJS() as unknown) : undefined,
    whole,
    locate: locatorIn(() => document, span),
    findings,
  };
}

interface Problem extends FaultWords {
  readonly id: FaultId;
  readonly at: Span;
}

function problemsOf(document: Document.Parsed, yaml: string): Problem[] {
  const deepest = document.errors.find(({ message }) => message.includes('call stack'));
  if (deepest) {
    // How far a reader comes hangs on the machine; the line does not.
    const start = yaml.lastIndexOf('\n', deepest.pos[0]) + 1;
    const words = { message: 'values stand too deep inside each other', hint: 'no field of the book needs that' };
    return [{ id: 'deep-nesting', at: { start, end: start }, ...words }];
  }
  const errors = document.errors.map(({ code, pos: [start, end], message }): Problem => {
    const id = faultOf[code] ?? 'yaml-syntax';
    const at = id === 'duplicate-key' ? keyAt(yaml, start) : { start, end };
    return { id, at, ...wordsOf({ id, code, message }, yaml.slice(at.start, at.end)) };
  });
  return errors.every(({ id }) => id === 'duplicate-key') ? [...errors, ...lostWords(document)] : errors;
}

/** Values that YAML would read as a reference, a name or a type, and not as the words that they are. */
function lostWords(document: Document.Parsed): Problem[] {
  const problems = document.warnings.map(({ pos: [start, end] }) => ({ start, end }));
  visit(document, {
    Node: (_key, node) => {
      const [start = 0, end = 0] = node.range ?? [];
      if (isAlias(node)) problems.push({ start, end });
      else if (node.anchor !== undefined) problems.push({ start: start - node.anchor.length - 1, end: start });
    },
  });
  return problems.map((at) => ({
    id: 'yaml-syntax',
    at: { start: Math.max(0, at.start), end: at.end },
    message: 'a value that starts with &, * or ! means something else in YAML',
    hint: 'put the value in quotes',
  }));
}

const yamlHints: Partial<Record<string, FaultWords>> = {
  BAD_SCALAR_START: { message: 'a value cannot start with ` or @ in YAML', hint: 'put the value in quotes' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'has a second colon, or is indented further than its neighbours',
    hint: 'put a value with a colon in quotes; indent fields of one level alike',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'a field name goes over more than one line', hint: 'write "name: value"' },
  MULTIPLE_DOCS: { message: 'has a line of --- in the fields', hint: 'keep one block of fields' },
};

function wordsOf({ id, code, message }: { id: FaultId; code: string; message: string }, match: string): FaultWords {
  if (id === 'duplicate-key') return { message: `the field "${match}" is given twice`, hint: 'keep one of the two' };
  if (id === 'tab-indent') return { message: 'is indented with a tab', hint: 'indent with spaces' };
  if (message.startsWith('Flow '))
    return { message: 'a list or group has no end', hint: 'close [ with ] and { with }' };
  return (
    yamlHints[code] ?? {
      message: `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
      hint: 'put a value with signs like : # \' " * & [ in quotes',
    }
  );
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
