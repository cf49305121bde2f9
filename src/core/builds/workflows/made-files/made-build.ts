import type { Build, MadeDockerfile } from '../../build.js';
import { Doubts } from '../../unknown/doubts.js';

/** A build of a text that a script has written. */
export function buildMade(build: Build, { inline, unknown = new Map() }: MadeDockerfile): Build {
  const made: Build = { ...build, dockerfile: null, inline };
  if (unknown.size === 0) return made;
  const doubts = Doubts.of(made);
  const reasons = new Map(made.reasons);
  for (const [name, { written, reason }] of unknown) {
    doubts.add(`args.${name}`, written);
    doubts.give(name);
    reasons.set(`args.${name}`, reason);
  }
  const said = new Set([
    ...(made.problem === null ? [] : [made.problem]),
    ...[...unknown.values()].map(({ reason }) => reason),
  ]);
  return { ...made, ...doubts.describe(), reasons, problem: [...said].join('; ') };
}
