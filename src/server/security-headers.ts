/** What every answer carries, prerendered pages and files included. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // Nothing of the site is inline and nothing comes from elsewhere, so no exception is needed.
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Folders whose files get another name when their content changes. */
export const keptFolders = ['/_assets/', '/search-index/'] as const;

/** Files whose name changes with their content may be kept for a year; everything else is asked for again. */
export function cacheControl(path: string): string {
  return keptFolders.some((folder) => path.startsWith(folder))
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';
}
