import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const NOT_COPIED = /(?:^|\/)(?:node_modules|dist|\.astro|\.cache|\.git|reports|\.stryker-tmp)$/;

export interface ProjectCopy {
  /** The folder of the copy; a built site is in its `dist`. */
  readonly folder: string;
  /** Writes a file of the copy, its folders included; the path starts at the root of the project. */
  readonly write: (path: string, text: string) => void;
  /** Builds the site; code 0 when that went well, and all that the build said. */
  readonly build: () => Promise<{ readonly code: number; readonly output: string }>;
  /** Runs the unit tests in these folders of the copy. */
  readonly test: (
    ...folders: readonly string[]
  ) => Promise<{ readonly code: number; readonly output: string }>;
  readonly remove: () => void;
}

/** A copy of what the site is built from, in a temporary folder of its own, whose name begins with `name`. */
export async function copyProject(name = 'course'): Promise<ProjectCopy> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)));
  const root = resolve('.');
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !NOT_COPIED.test(path.slice(root.length).replaceAll('\\', '/')),
  });
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    build: async () => run(folder, ['node_modules/astro/bin/astro.mjs', 'build']),
    test: async (...folders) => run(folder, ['node_modules/vitest/vitest.mjs', 'run', ...folders]),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Links the packages one by one: what a build remembers in `node_modules` (`.astro`, `.vite`) is the copy's own. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from).filter((entry) => !entry.startsWith('.')))
    symlinkSync(join(from, name), join(to, name), 'junction');
}

async function run(
  folder: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  const { NODE_ENV: _ofTheTests, VITEST: _vitest, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      output += part.toString();
    });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
}
