import { join } from 'node:path';

export const peerModules = join(import.meta.dirname, '..', 'node_modules');

/**
 * Imports a package that is installed for the benchmarks alone. The type check runs without these packages, hence the
 * interface that each caller writes of what it uses.
 */
export async function importPeer<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}
