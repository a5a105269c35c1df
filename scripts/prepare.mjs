import { runNpm } from './command.mjs';
import { checkNode } from './nodeVersion.mjs';
import { PlainError, readJson } from './project.mjs';

/**
 * Sees to it that the packages of package-lock.json are installed and that there is a Node that can build the site.
 * Gives the path of that Node. Throws a PlainError that says what is missing.
 */
export async function prepare() {
  checkNode({ installed: false });
  if (isInstalled()) {
    console.log('Packages: all there already.');
  } else {
    console.log(
      'Packages: installing what package-lock.json names (npm ci), about a minute the first time ...',
    );
    const seconds = await install();
    console.log(`Packages: installed in ${seconds.toFixed(1)} s.`);
  }
  return checkNode({ installed: true });
}

/** Compares what npm says that it installed with the lock; what is optional may be absent on this platform. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages;
  const present = readJson('node_modules', '.package-lock.json')?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const here = present[place];
    return here === undefined ? entry.optional === true : here.version === entry.version;
  });
}

async function install() {
  const { code, output, seconds } = await runNpm(['ci', '--ignore-scripts', '--loglevel=error'], {
    output: 'hold',
  });
  if (code === 0) return seconds;
  console.error(output.trim());
  throw new PlainError(`The packages could not be installed. ${installAdvice(output)}`);
}

function installAdvice(output) {
  if (
    /ENOTFOUND|ENOTCACHED|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|FETCH_ERROR/.test(
      output,
    )
  ) {
    return 'The npm registry was not reachable: check the network (and a proxy, if there is one) and try again.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full.';
  if (/EACCES|EPERM/.test(output)) return 'This folder may not be written to.';
  return 'What npm says above is the reason.';
}
