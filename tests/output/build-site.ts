import type { TestProject } from 'vitest/node';
import { runCommand } from '../../scripts/command.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Why there is no fresh build; empty where there is one. */
    readonly buildFault: string;
  }
}

/**
 * Builds the site before its tests run, where it is not fresh. Vitest calls it once for all files of this folder; a
 * fault is left to them, because thrown here it would stop the tests of every other folder too.
 */
export default async function buildSite({ provide }: TestProject): Promise<void> {
  const command = ['node', 'scripts/build.ts'] as const;
  // Vitest says NODE_ENV=test, which would build another site than the one that readers get.
  const { code, output } = await runCommand(command, { output: 'captured', env: { NODE_ENV: 'production' } });
  provide('buildFault', code === 0 ? '' : `\`${command.join(' ')}\` ended with exit code ${code}:\n${output}`);
}
