import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import process from 'node:process';
import { inProject, PlainError, readJson, runNpm } from './lib/project.mjs';

const NO_NETWORK = /ENOTFOUND|ENOTCACHED|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|FETCH_ERROR/;

/**
 * Sees to it that the packages of package-lock.json are installed, and that npm scripts run on a Node that can build the
 * site. Throws a PlainError that says what is missing.
 */
export async function prepare() {
  if (isInstalled()) console.log('Packages: all there already.');
  else await install();
  checkNode();
}

/** Compares what npm says that it installed with the lock; what is optional may be absent on this platform. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages;
  const present = readJson('node_modules', '.package-lock.json')?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    const here = present[place];
    return place === '' || (here ? here.version === version : optional === true);
  });
}

async function install() {
  console.log(
    'Packages: installing what package-lock.json names (npm ci), about a minute the first time ...',
  );
  const { code, output, seconds } = await runNpm('ci --ignore-scripts --loglevel=error', { hold: true });
  if (code === 0) return console.log(`Packages: installed in ${seconds.toFixed(1)} s.`);
  const advice = NO_NETWORK.test(output)
    ? 'The npm registry was not reachable: check the network (and a proxy, if there is one) and try again.'
    : 'What npm says above is the reason.';
  throw new PlainError(`${output}\n\nThe packages could not be installed. ${advice}`);
}

/** Asks the Node that npm scripts get, which is that of the packages where they hold one for this platform. */
function checkNode() {
  const PATH = [inProject('node_modules', '.bin'), process.env.PATH].join(delimiter);
  const { stdout, stderr } = spawnSync('node --version', {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  const [major, minor] = stdout.replace('v', '').split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  throw new PlainError(
    `The site is built with Node 22.12 or newer, and here it gets ${stdout.trim() || 'none that runs'}. ${stderr.trim()}\n` +
      `The packages bring none that runs on ${process.platform} ${process.arch} (on Linux theirs needs glibc, which ` +
      'Alpine has not got): install one from https://nodejs.org.',
  );
}
