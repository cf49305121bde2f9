import { type LeftOut, listLeftOut } from './left-out.js';
import { groupBlocked, type InspectedFiles, loadOwnPolicy } from './policy-trial.js';
import { makeStartingPolicy, type StartingPolicy, type StartingSettings } from './starting-policy.js';
import { type PolicyLinks, writeStartingPolicy } from './text/policy-text.js';

/** A policy that was written and tried out. */
export interface InitialPolicy {
  readonly text: string;
  readonly model: StartingPolicy;
  /** What it blocks from its day on, although nobody phases it out. */
  readonly leftOut: readonly LeftOut[];
}

/** Writes the policy, loads it as it is going to be loaded, and finds out what it will block. */
export function writeInitialPolicy(
  found: InspectedFiles,
  settings: StartingSettings,
  links: PolicyLinks,
): InitialPolicy {
  const model = makeStartingPolicy(found, settings);
  const { blockFrom, endOfLife } = settings;
  const draft = loadOwnPolicy(writeStartingPolicy(model, [], links), settings.today, endOfLife);
  const blocked = groupBlocked(found.judge(draft, blockFrom));
  const phasedOut = new Set(blocked.flatMap(({ rule, image }) => (rule === 'deprecated' ? image : null)));
  const leftOut = listLeftOut(blocked, (image) => phasedOut.has(image), found.built);
  const text = writeStartingPolicy(model, leftOut, links);
  loadOwnPolicy(text, settings.today, endOfLife);
  return { text, model, leftOut };
}
