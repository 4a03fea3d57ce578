import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BookSize } from '../book/article.ts';
import { brotliBytes, filesBelow, totalBytes } from '../measure/output-size.ts';
import { weighPage } from '../measure/page-weight.ts';
import { runMeasured, type Cost } from '../measure/run-measured.ts';
import { load } from '../measure/machine.ts';
import { installPeers } from '../measure/install-peers.ts';
import { buildCommand, clean, type Project } from './project.ts';
import { createReplybookProject } from './replybook-project.ts';
import { reportOf, saveReport, type BuildResult, type CheckResult } from './report.ts';
import { createStarlightProject } from './starlight-project.ts';

const allSizes = '1000,10000';

const categoriesOf = (articles: number): number => Math.min(100, Math.max(25, Math.ceil(articles / 100)));

/** `npm run bench -- build`: builds the same books with Replybook and with Starlight, and checks them. */
export async function benchBuild(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string', default: allSizes }, runs: { type: 'string', default: '3' } },
  });
  installPeers();
  const loadBefore = load();
  const builds: BuildResult[] = [];
  const checks: CheckResult[] = [];
  for (const articles of values.sizes.split(',').map(Number)) {
    const folder = await mkdtemp(join(tmpdir(), 'replybook-bench-'));
    try {
      const measured = await measureSize(folder, { articles, categories: categoriesOf(articles) }, Number(values.runs));
      builds.push(...measured.builds);
      checks.push(measured.check);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const text = reportOf({ builds, checks, load: [loadBefore, load()] });
  console.log(text);
  // A quick look at other sizes is not the result.
  if (values.sizes === allSizes) await saveReport(text);
}

async function measureSize(
  folder: string,
  size: BookSize,
  runs: number,
): Promise<{ builds: BuildResult[]; check: CheckResult }> {
  const replybook = await createReplybookProject(join(folder, 'replybook'), size);
  const starlight = await createStarlightProject(join(folder, 'starlight'), size);
  const projects = [replybook, starlight].map((project) => ({ project, costs: [] as Cost[] }));
  const checks: Cost[] = [];
  for (let run = 0; run < runs; run += 1) {
    // The one that goes first changes, so that no system always meets a cold disk.
    for (const { project, costs } of run % 2 === 0 ? projects : projects.toReversed()) {
      await clean(project);
      costs.push(tell(`${project.name}, ${size.articles} articles`, await runMeasured(project.folder, buildCommand)));
    }
    const command = ['src/cli/replybook.ts', 'check'];
    checks.push(tell(`replybook check, ${size.articles} articles`, await runMeasured(replybook.folder, command)));
  }
  const builds: BuildResult[] = [];
  for (const { project, costs } of projects) builds.push(await resultOf(project, size, costs));
  return { builds, check: { size, runs: checks } };
}

async function resultOf(project: Project, size: BookSize, runs: readonly Cost[]): Promise<BuildResult> {
  const site = join(project.folder, project.site);
  const files = filesBelow(site);
  const search = files.filter(({ path }) => path.startsWith(join(site, project.searchAssets)));
  const sizes: number[] = [];
  for (const { path } of search) sizes.push(await brotliBytes(path));
  return {
    system: project.name,
    size,
    runs,
    files: files.length,
    bytes: totalBytes(files),
    page: await weighPage(site, project.articlePage),
    search: {
      files: search.length,
      bytes: totalBytes(search),
      brotliBytes: sizes.reduce((total, count) => total + count, 0),
    },
  };
}

function tell(what: string, cost: Cost): Cost {
  console.error(`${what}: ${cost.wallSeconds.toFixed(1)} s, load ${load()}`);
  return cost;
}
