import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A folder being served: its address without a trailing slash, and how to stop. */
export interface FolderServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder of files on a free port of this machine, as a plain static host does: an address that ends in a
 * slash gives its `index.html`, an unknown one the folder's `404.html` with status 404. Nothing is cached.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { status, type, body } = await answerTo(folder, new URL(url, 'http://localhost').pathname);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
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
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
}

async function answerTo(folder: string, pathname: string): Promise<Answer> {
  const file = await readInside(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (file !== undefined) {
    return {
      status: 200,
      type: contentTypes[extname(pathname) || '.html'] ?? 'application/octet-stream',
      body: file,
    };
  }
  const notFound = await readInside(folder, '/404.html');
  return { status: 404, type: 'text/html; charset=utf-8', body: notFound ?? 'Not found' };
}

async function readInside(folder: string, pathname: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(folder, normalize(decodeURIComponent(pathname))));
  } catch {
    return undefined;
  }
}
