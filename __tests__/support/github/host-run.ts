import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listSources } from '../../../scripts/sources.mjs';
import { runAction } from '../../../src/action/run-action.js';
import { ROOT } from '../repository.js';
import { withMemoryFetch } from './memory-fetch.js';
import { openToolkit } from './toolkit.js';
import { inVirtualTime } from './virtual-time.js';

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the action in this process, in virtual time and with the fakes of this process as its GitHub. */
export async function runInProcess(environment: Readonly<Record<string, string>>): Promise<Ended> {
  loaded ??= load();
  await loaded;
  const { core, state } = openToolkit(environment);
  await inVirtualTime(() => withMemoryFetch(() => runAction(core, environment)));
  return { ...state, stderr: '' };
}

/** They run when they are loaded, some of them only in a browser. */
const PROGRAM = /^src\/(?:action\.ts|cli\.ts|report-page\/.*)$/;

let loaded: Promise<void> | null = null;

/** Loads all that a run may load, because reading a file is not something that virtual time waits for. */
async function load(): Promise<void> {
  for (const name of listSources())
    if (!PROGRAM.test(name)) await import(pathToFileURL(join(ROOT, name)).href);
}
