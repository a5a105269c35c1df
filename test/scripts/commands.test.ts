import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A copy of the project without packages, on a machine of which the test says what npm and Node do. */
const folder = mkdtempSync(join(tmpdir(), 'project-'));
const machine = join(folder, 'machine');
const ownPrograms = join(folder, 'node_modules', '.bin');

beforeAll(() => {
  for (const path of ['scripts', 'package.json', 'package-lock.json'])
    cpSync(path, join(folder, path), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function install(place: string, name: string, script: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(place, name), 0o755);
}

function run(script: string, ...args: readonly string[]) {
  const { npm_execpath: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, PATH: [machine, env['PATH']].join(delimiter) },
  });
  return { status, stdout, lastLine: stdout.trimEnd().split('\n').at(-1), stderr: stderr.trim() };
}

describe.skipIf(process.platform === 'win32')('a command that cannot go on', () => {
  it('says which parts there are to test', () => {
    const { status, lastLine, stderr } = run('test.mjs', 'unti');
    expect(stderr).toBe('Unknown part: unti. The parts are format, lint, types, unit, build, site.');
    expect([status, lastLine]).toEqual([1, '0 passed, 0 failed']);
  });

  it.each(['start.mjs', 'test.mjs'])('says why packages could not be installed, for %s', (script) => {
    install(machine, 'npm', 'echo "npm error code ENOTFOUND"; exit 1');
    const { status, stderr } = run(script);
    expect(stderr).toMatch(
      /^npm error code ENOTFOUND\n\nThe packages could not.*registry was not reachable.*$/,
    );
    expect(status).toBe(1);
  });

  it.each([
    ['echo v20.20.2', 'here it gets v20.20.2'],
    ['echo v22.11.0', 'here it gets v22.11.0'],
    ['echo no glibc >&2; exit 127', 'here it gets none that runs. no glibc'],
  ])('says that the Node of its packages does not do: %s', (node, message) => {
    install(machine, 'npm', 'exit 0');
    install(ownPrograms, 'node', node);
    const { status, lastLine, stderr } = run('test.mjs');
    expect(stderr).toContain(message);
    expect([status, lastLine]).toEqual([1, '0 passed, 0 failed']);
  });
});

describe.skipIf(process.platform === 'win32')('npm test', () => {
  beforeAll(() => install(ownPrograms, 'node', 'echo v24.1.0'));

  it('prints what a part of a lane says when it is done', () => {
    install(machine, 'npm', 'echo "$3 starts"; sleep 0.2; echo "$3 ends"');
    const { status, stdout } = run('test.mjs', 'types', 'format');
    for (const part of ['format', 'types'])
      expect(stdout).toMatch(RegExp(`== ${part}: .*\\n${part} starts\\n${part} ends\\n-- ${part} ok`));
    expect(status).toBe(0);
  });

  it('counts tests, also a file that does not load, and starts nothing after a failure', () => {
    const report = JSON.stringify({
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    });
    mkdirSync(join(folder, '.cache', 'test'), { recursive: true });
    install(machine, 'npm', `[ $1 = ci ] || { echo '${report}' > .cache/test/$3.json; exit 1; }`);
    const { status, stdout, lastLine } = run('test.mjs', 'unit', 'site');
    expect(stdout).toContain('Stopped: unit failed');
    expect(stdout).not.toContain('== site');
    expect([status, lastLine]).toEqual([1, '5 passed, 2 failed']);
  });
});
