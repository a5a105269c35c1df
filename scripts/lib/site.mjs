import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { headersFor } from './hostHeaders.mjs';
import { inProject, PlainError, runNpm } from './project.mjs';

const DIST = inProject('dist');

/** Builds the site into dist/; gives the seconds that it took. Throws a PlainError with what the build said. */
export async function buildSite() {
  const { code, output, seconds } = await runNpm('run --silent build', { hold: true });
  if (code === 0) return seconds;
  throw new PlainError(`${output}\n\nThe site could not be built: the reason is above.`);
}

/**
 * Serves the built site on this machine, as a static host does that is set up as README says, with the same headers: an
 * address that ends in a slash gives its `index.html`, an unknown one `404.html` with status 404. It takes the port
 * given or the first free one after it; 0 is any free one. Gives its port, its address without a trailing slash, and how
 * to stop. Throws a PlainError when the site is not built.
 */
export async function serveSite({ port: firstPort = 0 } = {}) {
  if (!existsSync(join(DIST, 'index.html')))
    throw new PlainError('The site is not built yet: run `npm run build` first.');
  const server = createServer(async ({ url }, response) => {
    const [pathname] = url.split('?', 1);
    const { status, body } = await answerTo(pathname);
    response.writeHead(status, headersFor(pathname, status)).end(body);
  });
  const port = await listen(server, firstPort);
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, url: `http://127.0.0.1:${port}`, close };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(listen(server, port + 1)) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function answerTo(pathname) {
  const file = await readInside(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (file !== undefined) return { status: 200, body: file };
  return { status: 404, body: (await readInside('/404.html')) ?? 'Not found' };
}

async function readInside(pathname) {
  try {
    return await readFile(join(DIST, normalize(decodeURIComponent(pathname))));
  } catch {
    return undefined;
  }
}
