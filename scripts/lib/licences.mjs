import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

/** The licences under which parts of others may stand in the site. */
export const SHIPPABLE = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];

const HEADING = `Deze site levert onderdelen van anderen mee. Hieronder staan hun licenties.
This site ships parts made by others. These are their licences.
`;

/**
 * The folder in `node_modules` of the package that a file or module belongs to, from the folder of the project on;
 * undefined for what belongs to none. The few lines by which the bundler lets modules find each other belong to it.
 */
export function packageFolder(path) {
  if (/rolldown[\\/]runtime\.js$/.test(path)) return 'node_modules/rolldown';
  const found = /(?:^|[\\/])(node_modules[\\/].*)$/.exec(path)?.[1].replaceAll('\\', '/');
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(found ?? '')?.[0];
}

/**
 * The notice for the packages in these folders: each with its version, licence, source and the text of the licence, in
 * the order of their names. Throws when one has no text, or a licence under which it may not be shipped.
 */
export function noticeOf(folders) {
  return [HEADING, ...folders.toSorted().map(partOf)].join(`\n${'='.repeat(80)}\n\n`);
}

function partOf(folder) {
  const { name, version, license, repository, homepage } = readPackage(folder);
  if (!SHIPPABLE.includes(license)) throw new Error(`${name} may not be shipped: its licence is ${license}`);
  return [`${name} ${version}`, license, sourceOf(repository) ?? homepage, '', textOf(folder), '']
    .filter((line) => line !== undefined)
    .join('\n');
}

function readPackage(folder) {
  return JSON.parse(readFileSync(inProject(folder, 'package.json'), 'utf8'));
}

function sourceOf(repository) {
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url?.replace(/^git\+/, '').replace(/\.git$/, '');
}

function textOf(folder) {
  const name = existsSync(inProject(folder)) && readdirSync(inProject(folder)).find(isLicence);
  if (!name) throw new Error(`${folder} holds no text of its licence`);
  const path = inProject(folder, name);
  const files = statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path];
  return files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
}

function isLicence(name) {
  return /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name);
}
