import { recordFiles } from '../../src/cli/init/recorded-files.js';
import type { GivenBuild } from '../../src/core/dockerfile/variants/build-plan.js';
import { loadPolicy } from '../../src/core/policy/load/load-policy.js';
import type { Policy } from '../../src/core/policy/policy.js';
import type { Finding } from '../../src/core/report.js';
import { type InitialPolicy, writeInitialPolicy } from '../../src/core/starting-policy/initial-policy.js';
import type { InspectedFiles } from '../../src/core/starting-policy/policy-trial.js';
import type { StartingSettings } from '../../src/core/starting-policy/starting-policy.js';
import { END_OF_LIFE } from './repository.js';
import { loadValidPolicy } from './valid-policy.js';

export const TODAY = '2026-09-01';
export const BLOCK_FROM = '2026-10-01';

export const LINKS = { schema: 'https://schema.example/', language: 'https://language.example/' };

const NO_BUILD: GivenBuild = {
  buildArgs: new Map(),
  target: null,
  platforms: null,
  buildPlatforms: null,
  contexts: new Map(),
};

/** Dockerfiles as `init` has them: read, and ready to be judged. */
export function findInFiles(files: Readonly<Record<string, string | null>>): InspectedFiles {
  const { recorder, judge } = recordFiles(NO_BUILD);
  for (const [path, text] of Object.entries(files)) {
    const head =
      text === null
        ? { path, unreadable: 'cannot be read: no permission' }
        : { path, bytes: new TextEncoder().encode(text) };
    recorder.judge({ head, base: null });
  }
  const everything = loadValidPolicy([{ path: 'default', text: 'version: 1\n' }], TODAY);
  return {
    readings: judge(everything, TODAY).files,
    dockerfiles: Object.keys(files).length,
    judge: (policy, day) => judge(policy, day).findings,
  };
}

export function settle(more: Partial<StartingSettings> = {}): StartingSettings {
  return {
    today: TODAY,
    blockFrom: BLOCK_FROM,
    own: [],
    remote: null,
    updates: 'none',
    endOfLife: END_OF_LIFE,
    ...more,
  };
}

/** A policy that was written for some Dockerfiles, loaded, and what it says about them on a day. */
export interface Started extends InitialPolicy {
  readonly policy: Policy;
  judge(day: string): readonly Finding[];
}

export function startPolicy(
  files: Readonly<Record<string, string | null>>,
  more: Partial<Pick<StartingSettings, 'remote' | 'own' | 'updates'>> = {},
): Started {
  const found = findInFiles(files);
  const made = writeInitialPolicy(found, settle(more), LINKS);
  const { policy, problems } = loadPolicy([{ path: 'base-images.yml', text: made.text }], { today: TODAY });
  // a name that a repository uses may look like another one, or be one that no registry has
  const [wrong] = problems.filter(
    ({ message }) =>
      !message.includes('; did you mean ') && !message.includes(' matches nothing, because every path on '),
  );
  if (policy === null || wrong !== undefined) throw new Error(`The policy has problems: ${wrong?.message}`);
  return { ...made, policy, judge: (day) => found.judge(policy, day) };
}
