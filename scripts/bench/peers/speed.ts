import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { withTree } from '../command.js';
import { median } from '../measure.js';
import type { Speed } from './result.js';
import { TOOLS, type Tool } from './tools.js';

/** How many files, and how often each tool judges them; the slowest takes minutes for the most. */
const SIZES: readonly (readonly [files: number, rounds: number])[] = [
  [1, 9],
  [100, 5],
  [1_000, 3],
  [10_000, 1],
];
/** Where every image of the tree is, so that nothing is reported. */
const REGISTRIES = ['docker.io', 'gcr.io', 'ghcr.io'];

/** Runs a command: how long it took, how long all cores worked on it, and its peak memory in kilobytes. */
const run = `import resource, subprocess, sys, time
def used(): return resource.getrusage(resource.RUSAGE_CHILDREN)
def worked(): return used().ru_utime + used().ru_stime
# where python3 is a script that looks for Python, what it started counts already
before = worked()
start = time.monotonic()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
took = time.monotonic() - start
print(took * 1000, (worked() - before) * 1000, used().ru_maxrss)
`;

function measure(tool: Tool, folder: string, files: readonly string[]): number[] {
  const printed = execFileSync('python3', ['-c', run, ...tool.command(files)], {
    cwd: folder,
    encoding: 'utf8',
  });
  return printed.trim().split(' ').map(Number);
}

function measureSize(count: number, rounds: number): Speed {
  return withTree(count, (folder) => {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['add', '.'], { cwd: folder });
    const files = Array.from({ length: count }, (_, index) =>
      join(`team-${index % 97}`, `service-${index}`, 'Dockerfile'),
    );
    for (const tool of TOOLS) {
      tool.prepare(folder, REGISTRIES);
      // so that its program is in memory
      measure(tool, folder, files.slice(0, 1));
    }
    const turns = Array.from({ length: rounds }, () => TOOLS.map((tool) => measure(tool, folder, files)));
    const tools = TOOLS.map(({ name }, place) => {
      const middle = (value: number) =>
        Math.round(median(turns.map((turn) => turn[place]?.[value] ?? Number.NaN)));
      return {
        name,
        milliseconds: middle(0),
        cpuMilliseconds: middle(1),
        megabytes: Math.round(middle(2) / 1024),
      };
    });
    return { files: count, tools };
  });
}

/** Whole processes on the same clean files, taking turns. */
export const measureSpeed = (): Speed[] => SIZES.map(([files, rounds]) => measureSize(files, rounds));
