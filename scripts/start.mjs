import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { runNpm } from './command.mjs';
import { prepare } from './prepare.mjs';
import { inProject, PlainError, projectFolder, reportError } from './project.mjs';

const FIRST_PORT = 4321;

/** `npm start`: installs what is missing, builds the site, and serves it until Ctrl-C. */
async function start() {
  const node = await prepare();
  await build();
  await serve(node, await freePort(FIRST_PORT));
}

async function build() {
  console.log('Site: building all pages into dist/ (npm run build) ...');
  const { code, output, seconds } = await runNpm(['run', '--silent', 'build'], { output: 'hold' });
  if (code !== 0) {
    console.error(output.trim());
    throw new PlainError('The site could not be built: the reason is above.');
  }
  console.log(`Site: built in ${seconds.toFixed(1)} s.`);
}

/** The first port from this one on that nobody listens on. */
async function freePort(port) {
  if (await isFree(port)) return port;
  return freePort(port + 1);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}

/** Serves dist/ and ends this command when the server ends, or with it on Ctrl-C. */
async function serve(node, port) {
  console.log('Server: starting (astro preview) ...');
  const astro = inProject('node_modules', 'astro', 'bin', 'astro.mjs');
  const server = spawn(node, [astro, 'preview', '--port', String(port)], {
    cwd: projectFolder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  server.stdout.on('data', (chunk) => said.push(chunk));
  server.stderr.on('data', (chunk) => said.push(chunk));
  const stop = () => {
    server.stopped = true;
    server.kill();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  server.once('exit', () => {
    if (!server.stopped) console.error(`${Buffer.concat(said)}\nThe server stopped by itself.`);
    process.exit(server.stopped ? 0 : 1);
  });
  const address = `http://localhost:${port}/`;
  await answering(address);
  console.log(`\nThe site is at ${address}  (stop with Ctrl-C)`);
}

async function answering(address) {
  while (!(await fetch(address).then(Boolean, () => false))) await pause(100);
}

await start().catch(reportError);
