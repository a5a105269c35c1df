import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { inProject, readJson } from './project.mjs';

const PACKAGE = ['node_modules', '@sparticuz', 'chromium'];

/**
 * The headless Chromium of the npm package `@sparticuz/chromium` with the libraries and fonts that come with it,
 * unpacked once into a folder of its version below `node_modules/.cache`: its program, and the environment variables
 * that it needs. Undefined when the package is absent or this is not Linux on x64, the only platform that it is made for.
 */
export async function bundledChromium() {
  const version = readJson(...PACKAGE, 'package.json')?.version;
  if (process.platform !== 'linux' || process.arch !== 'x64' || version === undefined) return undefined;
  const folder = inProject('node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  // Written anew each time: it names the folder, and a project may have been moved.
  await writeFile(join(folder, 'fonts.conf'), fontSettings(folder));
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Fills a folder beside the target and renames it, so that a test worker never meets a half-unpacked browser. */
async function unpackInto(folder) {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    await inflatePackage(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function inflatePackage(target) {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const systemTemp = process.env.TMPDIR;
  // The package unpacks into the temp folder, and takes whatever browser it finds there for its own.
  process.env.TMPDIR = target;
  try {
    await chromium.executablePath();
    await inflate(inProject(...PACKAGE, 'bin', 'al2023.tar.br'));
  } finally {
    if (systemTemp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = systemTemp;
  }
}

/** Only the fonts of the package: pictures come out the same on machines with other fonts, and with none. */
function fontSettings(folder) {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    `  <cachedir>${join(folder, 'font-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
