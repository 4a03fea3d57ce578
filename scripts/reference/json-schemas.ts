import * as z from 'zod';
import type { Page } from './page.ts';
import { schemas } from './schemas.ts';

/** `schema/<kind>.json`: what an editor needs to help with the fields while somebody writes. */
export function jsonSchemas(): Page[] {
  return schemas.map(({ name, path, schema }) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    const text = JSON.stringify({ $schema, title: `${name}: ${path}`, ...rest }, null, 2);
    return { path: `schema/${name}.json`, text: `${text}\n` };
  });
}
