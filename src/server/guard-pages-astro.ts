import { defineMiddleware } from 'astro:middleware';
import { mayActAs } from '../model/role.ts';
import { areaOf } from './areas.ts';
import { currentLocals } from './page-locals.ts';

/**
 * Hands what the gate found out to the pages. A page of an area that the gate did not see somebody enter stays shut,
 * whatever its address was written like.
 */
export const guardPages = defineMiddleware(({ locals, routePattern, isPrerendered }, next) => {
  if (isPrerendered) return next();
  Object.assign(locals, currentLocals());
  const area = areaOf(routePattern);
  if (area && !(locals.user && mayActAs(locals.user.role, area.role))) {
    return new Response('Sign in first.\n', { status: 403, headers: { 'cache-control': 'no-store' } });
  }
  return next();
});
