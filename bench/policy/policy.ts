import { fileURLToPath } from 'node:url';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { channelPolicies } from '../../src/policy/channel-policies.ts';
import { checkMessage } from '../../src/policy/check-message.ts';
import { readCorpus, type LabelledMessage } from './corpus.ts';

interface Judged {
  readonly message: LabelledMessage;
  readonly found: ReadonlySet<string>;
}

class Tally {
  hits = 0;
  alarms = 0;
  misses = 0;

  row(name: string): string {
    const precision = this.hits / (this.hits + this.alarms);
    const recall = this.hits / (this.hits + this.misses);
    const f1 = (2 * precision * recall) / (precision + recall);
    const cells = [precision, recall, f1].map((share) =>
      (Number.isNaN(share) ? '    -' : share.toFixed(3)).padStart(7),
    );
    return `${name.padEnd(24)}${cells.join('')}${String(this.hits).padStart(7)}${String(this.alarms).padStart(7)}${String(this.misses).padStart(7)}`;
  }
}

/** `npm run bench:policy [-- --list tuning] [--ids de-3]`: precision, recall and F1 of the policy check on the labelled corpus. */
export async function benchPolicy(args: readonly string[]): Promise<void> {
  const root = new URL('../../', import.meta.url);
  const { book } = await readBook(
    folderFiles(fileURLToPath(new URL('content', root)), fileURLToPath(new URL('public', root))),
  );
  const policies = channelPolicies(book);
  const severities = new Map(book.rules.map(({ slug, data }) => [slug, data.severity]));
  const families = new Map(book.rules.map(({ slug, data }) => [slug, data.family]));
  const groups: readonly [string, Group][] = [
    ['family', (ruleId) => families.get(ruleId) ?? ruleId],
    ['language', (_ruleId, { locale }) => locale],
    ['channel', (_ruleId, { channel }) => channel],
  ];
  const after = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const prefix = after('--ids') ?? '';
  const corpus = readCorpus().filter(({ id }) => id.startsWith(prefix));
  const judged = corpus.map((message): Judged => {
    const policy = policies.get(message.channel);
    if (!policy) throw new Error(`${message.id}: there is no channel "${message.channel}".`);
    // A question about what the message does not say is no report.
    const findings = checkMessage(message, policy).filter(
      ({ ruleId, severity }) => severity === severities.get(ruleId),
    );
    return { message, found: new Set(findings.map(({ ruleId }) => ruleId)) };
  });
  const missing = new Set(judged.flatMap(({ message }) => message.labels).filter((label) => !severities.has(label)));
  if (missing.size > 0) console.log(`labels without a rule (they count as misses): ${[...missing].join(', ')}`);
  for (const part of ['tuning', 'measured'] as const)
    report(
      part,
      judged.filter(({ message }) => message.part === part),
      groups,
    );
  const listed = after('--list');
  if (listed !== undefined) list(judged.filter(({ message }) => message.part === listed));
}

function report(part: string, judged: readonly Judged[], groups: readonly [string, Group][]): void {
  console.log(`\n${part}: ${judged.length} messages`.padEnd(26) + 'precision recall     F1   hits alarms misses');
  console.log(tallyMessages(judged).row('violating messages'));
  const plain = judged.filter(({ message }) => message.style === 'plain');
  console.log(tallyMessages(plain).row('  everyday ones'));
  console.log(
    tally(judged, () => 'labels')
      .map(([name, sum]) => sum.row(name))
      .join('\n'),
  );
  for (const [title, group] of groups) {
    console.log(`by ${title}`);
    console.log(
      tally(judged, group)
        .map(([name, sum]) => sum.row(`  ${name}`))
        .join('\n'),
    );
  }
}

/** Whether messages that break a rule are told from those that do not, whatever the rule. */
function tallyMessages(judged: readonly Judged[]): Tally {
  const messages = new Tally();
  for (const { message, found } of judged) {
    if (message.labels.length > 0) messages[found.size > 0 ? 'hits' : 'misses'] += 1;
    else if (found.size > 0) messages.alarms += 1;
  }
  return messages;
}

type Group = (ruleId: string, message: LabelledMessage) => string;

function tally(judged: readonly Judged[], group: Group): [string, Tally][] {
  const sums = new Map<string, Tally>();
  const sumOf = (name: string): Tally => {
    const sum = sums.get(name) ?? new Tally();
    sums.set(name, sum);
    return sum;
  };
  for (const { message, found } of judged) {
    for (const label of message.labels) sumOf(group(label, message))[found.has(label) ? 'hits' : 'misses'] += 1;
    for (const ruleId of found) if (!message.labels.includes(ruleId)) sumOf(group(ruleId, message)).alarms += 1;
  }
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function list(judged: readonly Judged[]): void {
  for (const { message, found } of judged) {
    const alarms = [...found].filter((ruleId) => !message.labels.includes(ruleId));
    const misses = message.labels.filter((label) => !found.has(label));
    if (alarms.length + misses.length === 0) continue;
    console.log(
      `\n${message.id} ${message.channel} ${message.context ?? ''}  false alarms: ${alarms.join(' ') || '-'}  misses: ${misses.join(' ') || '-'}`,
    );
    console.log(`  ${message.text.replace(/\s+/gu, ' ')}`);
  }
}
