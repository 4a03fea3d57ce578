import type { Finding, Severity } from '../model/finding.ts';
import { positionAt, type SourceText, type Span } from './parse/source-text.ts';

interface FaultKind {
  readonly severity: Severity;
  /** What it means, for the reference page. */
  readonly means: string;
}

/** Every kind of fault that the book itself can have; findings carry the id as `book/<id>`. */
export const faults = {
  'file-too-large': { severity: 'error', means: 'A content file is larger than one megabyte and was not read.' },
  encoding: { severity: 'error', means: 'The file is not UTF-8, so its letters cannot be trusted.' },
  'byte-order-mark': {
    severity: 'warning',
    means: 'The file starts with a byte order mark, which some tools show as text.',
  },
  'line-endings': {
    severity: 'warning',
    means: 'The file has Windows line ends, which make every line differ in a review.',
  },
  'control-character': {
    severity: 'error',
    means: 'The text has an invisible control character, mostly left by copying.',
  },
  'misplaced-file': {
    severity: 'error',
    means: 'The file stands where the book has no kind of content, so nothing reads it.',
  },
  'bad-name': { severity: 'error', means: 'A folder or file name cannot be an address.' },
  'duplicate-address': { severity: 'error', means: 'Two entries would get one address.' },
  'front-matter-missing': {
    severity: 'error',
    means: 'The file does not start with a block of fields between two lines of ---.',
  },
  'front-matter-language': {
    severity: 'error',
    means: 'Front matter may only be YAML; other languages could run code.',
  },
  'yaml-syntax': { severity: 'error', means: 'The fields are not valid YAML.' },
  'duplicate-key': { severity: 'error', means: 'A field is given twice, and one of the two would be lost.' },
  'deep-nesting': {
    severity: 'error',
    means: 'Values, lists or quotes stand so deep inside each other that nothing can read them.',
  },
  'tab-indent': { severity: 'error', means: 'YAML is indented with spaces; a tab is not allowed there.' },
  'unknown-key': { severity: 'error', means: 'The schema has no such field.' },
  'missing-key': { severity: 'error', means: 'A required field is not there.' },
  'wrong-type': { severity: 'error', means: 'The value is of another type than the field takes.' },
  'unknown-value': { severity: 'error', means: 'The value is not one of those allowed.' },
  'bad-value': { severity: 'error', means: 'The value breaks a rule of its field.' },
  'empty-body': { severity: 'error', means: 'There are fields and no text.' },
  'heading-level': {
    severity: 'warning',
    means: 'Headings start at ## and do not skip a level: the title is the # of the page.',
  },
  'unsafe-html': {
    severity: 'error',
    means: 'Raw HTML that the site removes: scripts, handlers, styles, frames, unknown tags.',
  },
  'unsafe-link': { severity: 'error', means: 'A link whose scheme the site removes, like javascript:.' },
  'broken-link': { severity: 'error', means: 'A link to a file or page of the book that does not exist.' },
  'broken-anchor': { severity: 'error', means: 'A link to a heading that its page does not have.' },
  'staff-link': {
    severity: 'error',
    means: 'Something that buyers see leads to a staff article, which they cannot open.',
  },
  'image-file': { severity: 'error', means: 'An image whose file is not below public/ or cannot be read.' },
  'image-alt': { severity: 'error', means: 'An image without alternative text.' },
  'template-syntax': { severity: 'error', means: 'The Liquid in the text cannot be read.' },
  'unknown-variable': { severity: 'error', means: 'The text uses a variable that nothing provides.' },
  'unknown-fact': { severity: 'error', means: 'The text uses a fact that facts.yml does not have.' },
  'unknown-snippet': { severity: 'error', means: 'The text renders a snippet that does not exist.' },
  'endless-snippet': { severity: 'error', means: 'Snippets render each other in a circle.' },
  'snippet-parameters': {
    severity: 'error',
    means: 'A snippet is rendered without one of its parameters, or with one that it does not have.',
  },
  'repeated-fact': { severity: 'warning', means: 'The text repeats the number of a fact instead of using the fact.' },
  'unused-literal': { severity: 'warning', means: 'A number is excused under literals that the text no longer has.' },
  'unknown-category': { severity: 'error', means: 'The folder is not a category of taxonomy.yml.' },
  'staff-category': { severity: 'error', means: 'A public article stands in a staff category.' },
  'unknown-intent': { severity: 'error', means: 'The intent is not in taxonomy.yml.' },
  'unknown-channel': { severity: 'error', means: 'The channel has no file in channels/.' },
  'unknown-article': { severity: 'error', means: 'The entry points at an article that does not exist.' },
  'unknown-macro': { severity: 'error', means: 'The entry points at a macro that does not exist.' },
  'unknown-notice': { severity: 'error', means: 'The campaign names a notice that does not exist.' },
  'unknown-rule': { severity: 'error', means: 'The waiver names a policy rule that does not exist.' },
  'unknown-act': { severity: 'error', means: 'The policy rule names an act that acts.yml does not have.' },
  'unknown-step': { severity: 'error', means: 'The guide goes to a step that it does not have.' },
  'unreachable-step': { severity: 'warning', means: 'No answer of the guide leads to the step.' },
  'endless-guide': { severity: 'error', means: 'The answers of the guide lead round in a circle.' },
  'campaign-fact': { severity: 'error', means: 'A campaign gives a fact a value of the wrong kind.' },
  'translation-without-source': {
    severity: 'error',
    means: 'A translation of an entry that does not exist in the source language.',
  },
  'translation-differs': {
    severity: 'error',
    means: 'The placeholders of a translated macro are not those of its source.',
  },
  'stale-translation': { severity: 'suggestion', means: 'The source changed after the translation was made.' },
  'missing-label': { severity: 'suggestion', means: 'A text is missing in a language of the help centre.' },
  'unused-locale': { severity: 'warning', means: 'Content in a language that brand.yml does not list.' },
  'undeclared-placeholder': {
    severity: 'error',
    means: 'The text uses a placeholder that the macro does not declare.',
  },
  'unused-placeholder': { severity: 'error', means: 'The macro declares a placeholder that its text does not use.' },
  'duplicate-placeholder': { severity: 'error', means: 'Two placeholders have one name.' },
  'duplicate-title': { severity: 'warning', means: 'Two articles of a language have one title.' },
  'duplicate-shortcut': { severity: 'error', means: 'Two macros of a language have one shortcut.' },
  'review-overdue': { severity: 'warning', means: 'The macro is past its review date.' },
  'waiver-expired': { severity: 'error', means: 'The waiver has ended.' },
  'rule-name': { severity: 'error', means: 'A policy rule has another id than its file name.' },
  'date-in-future': { severity: 'warning', means: 'A day that has not come yet is given as past.' },
  'low-contrast': {
    severity: 'error',
    means: 'The accent colour is too hard to read on its ground (WCAG 2.2, 1.4.3: 4.5:1).',
  },
  'missing-file': { severity: 'error', means: 'The book lacks a file that it cannot do without.' },
} as const satisfies Record<string, FaultKind>;

export type FaultId = keyof typeof faults;

/** What happened and what to do; `hint` stays empty where the message says it all. */
export interface FaultWords {
  readonly message: string;
  readonly hint?: string;
}

/** A finding of the book at a stretch of a file. */
// eslint-disable-next-line max-params -- the kind, the file, the place and the words, at sixty places: an object would only add noise
export function fault(id: FaultId, source: SourceText, span: Span, words: FaultWords): Finding {
  const { line, column } = positionAt(source.text, span.start);
  const lineEnd = source.text.indexOf('\n', span.start);
  const end = Math.min(span.end, lineEnd === -1 ? source.text.length : lineEnd);
  return {
    ruleId: `book/${id}`,
    severity: faults[id].severity,
    file: source.file,
    line,
    column,
    endColumn: column + Math.max(0, end - span.start),
    match: source.text.slice(span.start, Math.max(span.start, end)),
    message: words.message,
    hint: words.hint ?? '',
  };
}
