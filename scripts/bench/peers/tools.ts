import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '../command.js';
import { findTool, INSTALLS } from './install.js';

/** Files, each with whether the tool names an image there, or only says that it cannot read the file. */
type Blocked = ReadonlyMap<string, 'named' | 'unread'>;

/** A program that judges Dockerfiles, set up to approve nothing but what is on some registries. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** Writes the set-up into the folder. */
  readonly prepare: (folder: string, registries: readonly string[]) => void;
  /** The command that judges files in that folder. */
  readonly command: (files: readonly string[]) => readonly [string, ...string[]];
  /** What it says against each file that it blocks, from what it printed. */
  readonly readBlocked: (output: string) => Blocked;
  /** What it says where it gives up on all files because it cannot read one. */
  readonly givesUp?: RegExp;
}

const setUp = fileURLToPath(new URL('../../../../scripts/bench/peers/', import.meta.url));

function sortFindings<T extends { readonly file: string }>(
  findings: readonly T[],
  ruleOf: (finding: T) => string,
  names: string,
  unread: string,
): Blocked {
  const pick = (rule: string) => findings.filter((finding) => ruleOf(finding) === rule);
  return new Map([
    ...pick(unread).map(({ file }) => [file, 'unread'] as const),
    ...pick(names).map(({ file }) => [file, 'named'] as const),
  ]);
}

interface HadolintFinding {
  readonly file: string;
  readonly code: string;
}

const hadolint = (): Tool => ({
  name: 'hadolint',
  version: INSTALLS.hadolint.version,
  prepare: (folder, registries) =>
    writeFileSync(join(folder, 'hadolint.yml'), `trustedRegistries: ${JSON.stringify(registries)}\n`),
  command: (files) => [
    findTool('hadolint'),
    ...['--config', 'hadolint.yml', '--disable-ignore-pragma', '--no-fail', '--format', 'json', ...files],
  ],
  // DL3026 is a registry that is not trusted, DL1000 a file that it cannot read
  readBlocked: (output) =>
    sortFindings(JSON.parse(output) as HadolintFinding[], ({ code }) => code, 'DL3026', 'DL1000'),
});

interface DroastFile {
  readonly file: string;
  readonly findings: readonly { readonly rule: string }[];
}

const droast = (): Tool => ({
  name: 'droast',
  version: INSTALLS.droast.version,
  prepare: (folder, registries) =>
    writeFileSync(
      join(folder, 'droast.toml'),
      `approved-registries = ${JSON.stringify(registries)}\ninline-suppressions = false\n`,
    ),
  command: (files) => [
    findTool('droast'),
    ...['--config', 'droast.toml', '--only', 'DF065,DF071', '--no-fail', '--format', 'json', ...files],
  ],
  // DF065 is a registry that is not approved, DF071 a file that it cannot read
  readBlocked: (output) => {
    const files = JSON.parse(output) as DroastFile[];
    const found = files.flatMap(({ file, findings }) => findings.map(({ rule }) => ({ file, rule })));
    return sortFindings(found, ({ rule }) => rule, 'DF065', 'DF071');
  },
});

interface ConftestFile {
  readonly filename: string;
  readonly failures?: readonly unknown[];
}

const conftest = (): Tool => ({
  name: 'conftest',
  version: INSTALLS.conftest.version,
  prepare: (folder, registries) => writeFileSync(join(folder, 'data.json'), JSON.stringify({ registries })),
  command: (files) => [
    findTool('conftest'),
    ...['test', '--policy', join(setUp, 'policy.rego'), '--data', 'data.json'],
    ...['--parser', 'dockerfile', '--no-fail', '--output', 'json', ...files],
  ],
  readBlocked: (output) => {
    const blocked = (JSON.parse(output) as ConftestFile[]).filter(({ failures = [] }) => failures.length > 0);
    return new Map(blocked.map(({ filename }) => [filename, 'named']));
  },
  givesUp: /parse dockerfile:|process dockerfile instructions:|^panic:/m,
});

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly level: string;
}

const gate = (): Tool => ({
  name: 'Base Image Gate',
  version: JSON.parse(readFileSync(join(setUp, '../../../package.json'), 'utf8')).version,
  prepare: (folder, registries) => {
    const allow = registries.map((registry) => `"${registry}/**"`);
    const rules = '{ unpinned: ignore, end-of-life: ignore }';
    writeFileSync(join(folder, 'policy.yml'), `version: 1\nallow: [${allow.join(', ')}]\nrules: ${rules}\n`);
  },
  command: (files) => [
    process.execPath,
    // several files are all that there are
    ...[cli, 'check', '--policy', 'policy.yml', '--format', 'json', ...(files.length > 1 ? [] : files)],
  ],
  readBlocked: (output) => {
    const { findings } = JSON.parse(output) as { findings: Finding[] };
    const blocking = findings.filter(({ level }) => level === 'block');
    return sortFindings(blocking, ({ rule }) => rule, 'unapproved', 'unreadable');
  },
});

export const TOOLS: readonly Tool[] = [gate(), conftest(), hadolint(), droast()];

/** Which of the files a tool blocks; one that it cannot read is blocked as well. */
export function judge(tool: Tool, folder: string, files: readonly string[]): Blocked {
  const [program, ...args] = tool.command(files);
  const run = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.error !== undefined) throw run.error;
  if (tool.givesUp?.test(run.stderr) === true) {
    if (files.length === 1) return new Map(files.map((file) => [file, 'unread']));
    const half = files.length >> 1;
    const [first, second] = [files.slice(0, half), files.slice(half)];
    return new Map([...judge(tool, folder, first), ...judge(tool, folder, second)]);
  }
  if (!/^\s*[[{]/.test(run.stdout)) throw new Error(`${tool.name} failed: ${run.stderr.slice(0, 2000)}`);
  return tool.readBlocked(run.stdout);
}
