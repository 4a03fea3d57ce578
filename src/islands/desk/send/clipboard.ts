/** What goes to the clipboard: plain text always, and HTML where the channel takes it. */
export interface Copied {
  readonly text: string;
  readonly html?: string | undefined;
}

/** Writes to the clipboard; `false` where the browser does not let it. */
export async function writeClipboard({ text, html }: Copied): Promise<boolean> {
  // Only pages over https or on this machine have a clipboard of their own.
  if (window.isSecureContext && 'clipboard' in navigator) {
    try {
      await (html === undefined
        ? navigator.clipboard.writeText(text)
        : navigator.clipboard.write([itemOf(text, html)]));
      return true;
    } catch {
      // A browser may forbid it and still allow the older way.
    }
  }
  return copyByEvent({ text, html });
}

function itemOf(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}

/** The way of browsers and pages without a clipboard of their own. */
function copyByEvent({ text, html }: Copied): boolean {
  let isWritten = false;
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isWritten = event.clipboardData !== null;
  };
  document.addEventListener('copy', write, { once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on a page without https
    return document.execCommand('copy') && isWritten;
  } finally {
    document.removeEventListener('copy', write);
  }
}
