import type { APIRoute } from 'astro';

export const prerender = false;

/** Tells an operator's monitor that the server answers. */
export const GET: APIRoute = () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
