import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundle as bundleEntry } from '../../../scripts/bundle.mjs';
import { HASH_FILE, hashSources } from '../../../scripts/sources.mjs';
import { QUICK_COMPILER } from '../system.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = join(ROOT, 'lib/test-bundle');

let built: string | Promise<string> | null = null;

/** An entry as a bundle, made from the sources as they are now: the one that users run, or where that is an older one, a new one. */
export async function bundle(entry: 'action' | 'cli' = 'action'): Promise<string> {
  built ??= findCommitted() ?? build();
  return join(await built, entry, 'index.js');
}

/** `dist/`, if it is what these sources build; that it says so rightly is checked elsewhere. */
function findCommitted(): string | null {
  const dist = join(ROOT, 'dist');
  const file = join(dist, HASH_FILE);
  return existsSync(file) && readFileSync(file, 'utf8').trim() === hashSources() ? dist : null;
}

async function build(): Promise<string> {
  const key = hashSources().slice(0, 16);
  const folder = join(FOLDER, key);
  const done = join(folder, 'done');
  mkdirSync(FOLDER, { recursive: true });
  // test files run in several processes: the first one builds, the others wait for as long as it runs
  while (!existsSync(done)) {
    if (lock(folder)) {
      writeFileSync(join(folder, BUILDER), String(process.pid));
      make(folder);
      writeFileSync(done, '');
    } else {
      await wait(200);
      if (isInterrupted(folder)) rmSync(folder, { recursive: true, force: true });
    }
  }
  return folder;
}

/** The file that says which process builds. */
const BUILDER = 'builder';

/** Whether the process that began to build is gone. */
function isInterrupted(folder: string): boolean {
  const file = join(folder, BUILDER);
  const builder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  // it may be about to write it
  if (builder === 0 || existsSync(join(folder, 'done'))) return false;
  try {
    process.kill(builder, 0);
    return false;
  } catch {
    return true;
  }
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
      env: { ...process.env, ...QUICK_COMPILER },
    });
  try {
    run('typescript/bin/tsc', '-b', 'src');
    for (const entry of ['action', 'cli'] as const) bundleEntry(entry, join(folder, entry));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`The bundle cannot be built: ${stdout}${stderr}`);
  }
}
