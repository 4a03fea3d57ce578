import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ShellPage } from '../src/server/shell/shell-paths.ts';
import { reportBudgets, reportDeskBudgets } from './budgets/budget-report.ts';
import { measureDesk, measurePages, measureSearch, type SiteFiles } from './budgets/measure-site.ts';
import { projectRoot } from './command.ts';

// `node scripts/budgets.ts`: what the built site costs its readers and agents, and whether that is within the budgets.
const folder = join(projectRoot, 'dist', 'client');
if (!existsSync(folder)) {
  console.error('There is no build in dist/client; run `npm run build`.');
  process.exit(2);
}

const files = openFolder();
const desk = deskPage();
const reports = [
  reportBudgets(measurePages(files), measureSearch(files)),
  reportDeskBudgets(desk && measureDesk(files, desk)),
];
console.log(reports.map(({ table }) => table).join('\n\n'));
const faults = reports.flatMap((report) => report.faults);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** What the build noted of /desk/. */
function deskPage(): ShellPage | undefined {
  const noted = join(projectRoot, 'dist', 'server', 'shell.json');
  if (!existsSync(noted)) return undefined;
  const pages = JSON.parse(readFileSync(noted, 'utf8')) as readonly ShellPage[];
  return pages.find(({ path }) => path === '/desk/');
}

/** The build, each file compressed as well as brotli can. */
function openFolder(): SiteFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`);
  const sizes = new Map<string, number>();
  const read = (path: string): Buffer => readFileSync(join(folder, path));
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return {
    paths: paths.toSorted(),
    text: (path) => read(path).toString('utf8'),
    size: (path) => {
      const size = sizes.get(path) ?? brotliCompressSync(read(path), best).length;
      sizes.set(path, size);
      return size;
    },
  };
}
