import type { ImportLine } from '../../model/order-import.ts';

/** How an upload went: the last line of the server, or why there is none. */
export type Sent = Extract<ImportLine, { fault: unknown } | { run: unknown }> | 'connection' | 'signed-out';

interface Sending {
  readonly digest: string;
  /** Hears the share of the file that is sent. */
  readonly tellSent: (share: number) => void;
  /** Hears the rows that the server has read. */
  readonly tellRows: (rows: number) => void;
}

/** Sends a file, which the browser reads from the disk as it goes, and follows what the server says meanwhile. */
export function sendFile(file: File, { digest, tellSent, tellRows }: Sending): Promise<Sent> {
  return new Promise((resolve) => {
    // `fetch` tells nothing of how far an upload is.
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ name: file.name, digest });
    request.open('POST', `/api/desk/orders/import?${query.toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      tellSent(total === 0 ? 1 : loaded / total);
    });
    request.addEventListener('progress', () => {
      const line = lastLine(request.responseText);
      if (line && 'rows' in line) tellRows(line.rows);
    });
    request.addEventListener('loadend', () => {
      if (request.status === 401 || request.status === 403) {
        resolve('signed-out');
        return;
      }
      const line = request.status === 200 ? lastLine(request.responseText) : refusal(request);
      resolve(line && !('rows' in line) ? line : 'connection');
    });
    request.send(file);
  });
}

/** The last line that came whole; `undefined` where there is none, or where the server broke off with words of its own. */
function lastLine(text: string): ImportLine | undefined {
  const end = text.lastIndexOf('\n');
  if (end === -1) return undefined;
  try {
    return JSON.parse(text.slice(text.lastIndexOf('\n', end - 1) + 1, end)) as ImportLine;
  } catch {
    return undefined;
  }
}

function refusal({ status }: XMLHttpRequest): ImportLine | undefined {
  return status >= 400 && status < 500 ? { fault: { code: 'refused', values: { status } } } : undefined;
}
