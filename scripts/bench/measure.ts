import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Milliseconds that `work` takes. */
export function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Medians of several jobs that take turns, so that a busy moment of the machine hits all of them. */
export function compare<Name extends string>(
  rounds: number,
  jobs: Readonly<Record<Name, () => void>>,
): Record<Name, number> {
  const names = Object.keys(jobs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (const name of names) jobs[name]();
  for (let round = 0; round < rounds; round++)
    for (const name of names) times.get(name)?.push(timeOf(jobs[name]));
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** Runs Node with the arguments; a status outside `expected` stops the benchmark: a failed run is not a measurement. */
export function runNode(args: readonly string[], expected: readonly number[], cwd?: string): string {
  const result = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.status === null || !expected.includes(result.status))
    throw new Error(`node ${args.join(' ')} ended with ${result.status}: ${result.stderr.slice(0, 2000)}`);
  return result.stdout;
}

/** Printed at the end, to be told apart from what the program says. */
const CPU_NOTE = 'cpu microseconds:';
const noteCpu = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('\\n${CPU_NOTE}' + (user + system) + '\\n');
});`;

/** Milliseconds of processor time that Node takes with the arguments, in all of its threads. */
export function cpuOf(args: readonly string[], expected: readonly number[], cwd: string): number {
  const preload = `data:text/javascript,${encodeURIComponent(noteCpu)}`;
  const result = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const [, used] = new RegExp(`${CPU_NOTE}(\\d+)`).exec(result.stderr) ?? [];
  if (result.status === null || !expected.includes(result.status) || used === undefined)
    throw new Error(`node ${args.join(' ')} ended with ${result.status}: ${result.stderr.slice(0, 2000)}`);
  return Number(used) / 1000;
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
