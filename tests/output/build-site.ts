import { runCommand } from '../../scripts/command.ts';

/** Builds the site before its tests run, where it is not fresh. Vitest calls it once for all files of this folder. */
export default async function buildSite(): Promise<void> {
  const command = ['node', 'scripts/build.ts'] as const;
  // Vitest says NODE_ENV=test, which would build another site than the one that readers get.
  const { code, output } = await runCommand(command, { output: 'captured', env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error(`\`${command.join(' ')}\` ended with exit code ${code}:\n${output}`);
}
