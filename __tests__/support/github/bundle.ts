import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = join(ROOT, 'lib/test-bundle');

let built: Promise<string> | null = null;

/** An entry as a bundle, made from the sources as they are now; that `dist/` equals it is checked elsewhere. */
export async function bundle(entry: 'action' | 'cli' = 'action'): Promise<string> {
  built ??= build();
  return join(await built, entry, 'index.js');
}

async function build(): Promise<string> {
  const key = hashSources();
  const folder = join(FOLDER, key);
  const done = join(folder, 'done');
  mkdirSync(FOLDER, { recursive: true });
  // test files run in several processes: the first one builds, the others wait
  for (let tries = 0; !existsSync(done); tries++) {
    if (lock(folder)) {
      make(folder);
      writeFileSync(done, '');
    } else if (tries > 600) throw new Error(`${folder} is not built; remove it if a run was interrupted`);
    else await wait(200);
  }
  return folder;
}

function lock(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function make(folder: string): void {
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
      cwd: ROOT,
      stdio: 'pipe',
    });
  try {
    run('typescript/bin/tsc', '-b', 'src');
    for (const entry of ['action', 'cli'])
      run(
        '@vercel/ncc/dist/ncc/cli.js',
        'build',
        `lib/src/${entry}.js`,
        '-o',
        join(folder, entry),
        '--no-cache',
        '-q',
      );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`The bundle cannot be built: ${stdout}${stderr}`);
  }
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const name of [
    ...listSources().map((each) => `src/${each}`),
    'data/end-of-life.json',
    'data/official-images.json',
    'package-lock.json',
  ])
    hash.update(`${name}\0`).update(readFileSync(join(ROOT, name)));
  return hash.digest('hex').slice(0, 16);
}

/** The files of `src/`, by their paths in it. */
export function listSources(): string[] {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).sort();
}
