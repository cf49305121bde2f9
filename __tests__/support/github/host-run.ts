import { pathToFileURL } from 'node:url';
import type { runAction } from '../../../src/action/run-action.js';
import { compiled, listSources } from './bundle.js';
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
  const run = await loaded;
  const { core, state } = openToolkit(environment);
  await inVirtualTime(() => withMemoryFetch(() => run(core, environment)));
  return { ...state, stderr: '' };
}

let loaded: Promise<typeof runAction> | null = null;

/** Loads all that a run may load, because reading a file is not something that virtual time waits for. */
async function load(): Promise<typeof runAction> {
  const load = async (name: string) => import(pathToFileURL(await compiled(name)).href);
  const entries = new Set(['action.js', 'cli.js']);
  const names = listSources().map((name) => name.replace(/\.ts$/, '.js'));
  await Promise.all(names.filter((name) => !entries.has(name)).map(load));
  return (await load('action/run-action.js')).runAction;
}
