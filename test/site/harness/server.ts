import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { headersFor } from '../../../scripts/lib/hostHeaders.mjs';

/** A folder being served: its address without a trailing slash, and how to stop. */
export interface FolderServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of files on a free port of this machine, as a static host does that is set up as README says, with the
 * same headers: an address that ends in a slash gives its `index.html`, an unknown one the folder's `404.html` with status 404.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const { status, body } = await answerTo(folder, pathname);
    response.writeHead(status, headersFor(pathname, status)).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: 200 | 404;
  readonly body: Buffer | string;
}

async function answerTo(folder: string, pathname: string): Promise<Answer> {
  const file = await readInside(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (file !== undefined) return { status: 200, body: file };
  return { status: 404, body: (await readInside(folder, '/404.html')) ?? 'Not found' };
}

async function readInside(folder: string, pathname: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(folder, normalize(decodeURIComponent(pathname))));
  } catch {
    return undefined;
  }
}
