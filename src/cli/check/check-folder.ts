import { catalogueChecks, checkBook } from '../../catalogue/check-book.ts';
import { countBook } from '../../catalogue/count-book.ts';
import { changedFiles, commitOf, revisionFiles } from '../../catalogue/files/revision-fs.ts';
import { readBook, type Reading } from '../../catalogue/read-book.ts';
import { dateSchema } from '../../model/fields.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import { bookChecks } from '../../policy/book-checks.ts';
import { macroPolicies } from '../../policy/check-macros.ts';
import type { MacroThreads } from './macro-threads.ts';
import type { BookFolder } from '../book-folder.ts';
import type { Format, FormatName } from '../formats/format.ts';
import { formatGithub } from '../formats/github.ts';
import { formatHuman } from '../formats/human.ts';
import { formatJson } from '../formats/json.ts';
import { formatSarif } from '../formats/sarif.ts';
import { CannotRun, type ExitCode, type Terminal } from '../terminal.ts';

const formats = {
  human: formatHuman,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
} satisfies Record<FormatName, Format>;

interface FolderCheck {
  readonly format: FormatName;
  /** A day like 2026-11-22. */
  readonly today: string;
  readonly changedSince?: string;
  readonly threads: MacroThreads;
}

/** Checks a book on disk and writes the findings, its own and those of the threads. */
export async function checkFolder(
  folder: BookFolder,
  { format, today, changedSince, threads }: FolderCheck,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!dateSchema.safeParse(today).success) throw new CannotRun(`"${today}" is not a day; write it like 2026-11-22.`);
  const reading = await readBook(folder.files);
  const own = checkBook(reading, [...catalogueChecks, macroPolicies(threads.takes)], today);
  const all = [...own, ...(await threads.findings())].toSorted(compareFindings);
  const findings =
    changedSince === undefined ? all : await sinceRevision(all, { folder, revision: changedSince, today });
  terminal.write(formats[format]({ ...reportOf(reading), findings, prefix: folder.prefix, paint: terminal.paint }));
  return findings.some(({ severity }) => severity !== 'suggestion') ? 1 : 0;
}

function reportOf({ book, texts, files }: Reading): { texts: Reading['texts']; files: number; counts: string } {
  return { texts, files, counts: countBook(book) };
}

interface Since {
  readonly folder: BookFolder;
  readonly revision: string;
  readonly today: string;
}

/** Findings in changed files, and those elsewhere that the book did not have at the revision. */
async function sinceRevision(findings: readonly Finding[], { folder, revision, today }: Since): Promise<Finding[]> {
  const commit = await commitOf(folder.path, revision).catch((cause: unknown) => {
    throw new CannotRun(`Git does not know the revision "${revision}" here. Fetch it, or name another.`, { cause });
  });
  const changed = await changedFiles(folder.path, commit);
  const before = await readBook(await revisionFiles(folder.path, commit));
  const keyOf = ({ ruleId, file, match, message }: Finding): string => JSON.stringify([ruleId, file, match, message]);
  const known = new Set(checkBook(before, bookChecks, today).map(keyOf));
  return findings.filter((finding) => changed.has(finding.file) || !known.has(keyOf(finding)));
}
