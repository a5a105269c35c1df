import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The first of these programs that stands on the PATH or at the place given; undefined when none does. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find((place) => existsSync(place));
}

/** A program that runs, with all the lines that it printed, and how to end it. */
export interface Program {
  readonly lines: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts a program with a home of its own, which is gone when the program is stopped. */
export async function startProgram(
  path: string,
  args: (home: string) => readonly string[] | Promise<readonly string[]>,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const home = await mkdtemp(join(tmpdir(), 'engine-'));
  const child = spawn(path, await args(home), {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) collectLines(stream, lines);
  return { lines, stop: () => stopProgram(child, home) };
}

function collectLines(stream: NodeJS.ReadableStream, lines: string[]): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
}

async function stopProgram(child: ChildProcess, home: string): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.kill()) await ended;
  await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** A port of this machine on which nobody listens. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
