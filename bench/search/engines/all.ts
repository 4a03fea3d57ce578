import type { Engine } from '../engine.ts';
import { flexsearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { pagefind } from './pagefind.ts';
import { replybook, replybookWithoutSynonyms } from './replybook.ts';

export const peers: readonly Engine[] = [minisearch, flexsearch, orama, fuse, pagefind];

export const engines: readonly Engine[] = [replybook, replybookWithoutSynonyms, ...peers];
