import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDockerfiles } from './corpus.js';
import { compare, ms, runNode } from './measure.js';
import type { Row } from './table.js';

export const cli = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));

export const policy = `version: 1
allow:
  - docker.io/library/**
  - gcr.io/distroless/**
  - ghcr.io/astral-sh/uv
  - docker.io/docker/dockerfile
rules: { unpinned: ignore, end-of-life: ignore }
`;

export function plantFiles(folder: string, texts: readonly string[]): void {
  for (const [index, text] of texts.entries()) {
    const place = join(folder, `team-${index % 97}`, `service-${index}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'Dockerfile'), text);
  }
}

export function plantTree(folder: string, count: number): void {
  plantFiles(folder, generateDockerfiles(count, 7));
  writeFileSync(join(folder, 'policy.yml'), policy);
}

export function withTree<T>(count: number, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'base-image-gate-bench-'));
  try {
    plantTree(folder, count);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readBytes = `
const fs = require('node:fs'), path = require('node:path');
let bytes = 0;
const files = [];
for (const team of fs.readdirSync('.')) if (team.startsWith('team-'))
  for (const service of fs.readdirSync(team)) files.push(path.join(team, service, 'Dockerfile'));
const start = process.hrtime.bigint();
for (const file of files) bytes += fs.readFileSync(file).length;
console.log(Number(process.hrtime.bigint() - start) / 1e6);
`;

/** A whole `check` of 10,000 Dockerfiles in a git repository against merely reading their bytes. */
export function benchCheck(): Row[] {
  return withTree(10_000, (folder) => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    git('init', '-q');
    git('add', '.');
    const reads: number[] = [];
    const check = () => runNode([cli, 'check', '--policy', 'policy.yml'], [0], folder);
    if (!check().includes('10,000')) throw new Error('check did not see 10,000 files');
    const times = compare(7, {
      check,
      read: () => reads.push(Number(runNode(['-e', readBytes], [0], folder))),
      start: () => runNode([cli, '--version'], [0]),
    });
    const read = reads.sort((a, b) => a - b)[reads.length >> 1] ?? Number.NaN;
    return [
      {
        what: 'check of 10,000 Dockerfiles',
        ours: `${ms(times.check)}, of which start ${ms(times.start)}`,
        peer: `reading their bytes: ${ms(read)}`,
        ratio: (times.check - times.start) / read,
        unit: 'times the reading, start-up aside',
        atMost: 6,
      },
    ];
  });
}

// Linux's VmHWM is of this program alone; maxRSS also remembers the process that it was forked from
const peak = `process.on('exit', () => {
  let status = '';
  try { status = require('node:fs').readFileSync('/proc/self/status', 'utf8'); } catch {}
  const [, own] = /VmHWM:\\s*(\\d+)/.exec(status) ?? [];
  process.stderr.write('peak ' + (own ?? process.resourceUsage().maxRSS) + '\\n');
});`;

/** Peak resident memory of `check`, in kilobytes. */
function peakOfCheck(folder: string): number {
  const preload = join(folder, 'peak.cjs');
  writeFileSync(preload, peak);
  const run = spawnSync(process.execPath, ['--require', preload, cli, 'check', '--policy', 'policy.yml'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const [, kilobytes] = /peak (\d+)/.exec(run.stderr) ?? [];
  if (run.status !== 0 || kilobytes === undefined)
    throw new Error(`check ended with ${run.status}: ${run.stderr}`);
  return Number(kilobytes);
}

export function benchMemory(): Row[] {
  const [small, large] = [10_000, 100_000].map((count) => withTree(count, peakOfCheck)) as [number, number];
  return [
    {
      what: 'peak memory of check on 100,000 Dockerfiles',
      ours: `${Math.round(large / 1024)} MB`,
      peer: `on 10,000: ${Math.round(small / 1024)} MB`,
      ratio: large / 1024,
      unit: 'MB',
      atMost: 250,
    },
  ];
}

/** What a hook before a commit does: `check` of one file, and of three, that are named. */
export function benchHook(): Row[] {
  return withTree(3, (folder) => {
    execFileSync('git', ['init', '-q'], { cwd: folder, stdio: 'pipe' });
    execFileSync('git', ['add', '.'], { cwd: folder, stdio: 'pipe' });
    const files = [0, 1, 2].map((index) => join(`team-${index}`, `service-${index}`, 'Dockerfile'));
    const check = (count: number) =>
      runNode([cli, 'check', '--policy', 'policy.yml', ...files.slice(0, count)], [0], folder);
    const times = compare(21, {
      empty: () => runNode(['-e', ''], [0]),
      one: () => check(1),
      three: () => check(3),
    });
    return (['one', 'three'] as const).map((name) => ({
      what: `check of ${name === 'one' ? 'one file' : 'three files'}`,
      ours: ms(times[name]),
      peer: `an empty Node script: ${ms(times.empty)}`,
      ratio: times[name] - times.empty,
      unit: 'ms more',
      atMost: 60,
    }));
  });
}

/** Start of the command against an empty Node script. */
export function benchStart(): Row[] {
  const times = compare(21, {
    empty: () => runNode(['-e', ''], [0]),
    version: () => runNode([cli, '--version'], [0]),
  });
  return [
    {
      what: 'start of the command (--version)',
      ours: ms(times.version),
      peer: `an empty Node script: ${ms(times.empty)}`,
      ratio: times.version - times.empty,
      unit: 'ms more',
      atMost: 40,
    },
  ];
}
