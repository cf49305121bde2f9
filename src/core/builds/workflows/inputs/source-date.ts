import type { Build } from '../../build.js';
import { explainUnknown } from '../../explanation.js';
import type { GivenValue, StepEnvironment } from '../../step-environment.js';
import { Doubts } from '../../unknown/doubts.js';

const NAME = 'SOURCE_DATE_EPOCH';
const FIELD = `args.${NAME}`;

/**
 * buildx makes a build argument of the variable where a build has none of that name: `runBuild` and `runBake` of its
 * commands. BuildKit takes it for a date, or for the name of a context whose date it asks for.
 */
export function withSourceDate(build: Build, environment: StepEnvironment): Build {
  const isGiven = build.args.has(NAME) || build.unknown.includes(FIELD) || build.unknown.includes('args');
  const given = isGiven ? undefined : environment.lookUp(NAME);
  if (given === undefined || ('value' in given && given.value === '')) return build;
  if ('value' in given) return { ...build, args: new Map([...build.args, [NAME, given.value]]) };
  return openSourceDate(build, given);
}

function openSourceDate(build: Build, given: Extract<GivenValue, { readonly unknown: string }>): Build {
  const doubts = Doubts.of(build);
  doubts.add(FIELD, given.written ?? given.unknown);
  const why = explainUnknown([given.unknown]);
  return {
    ...build,
    ...doubts.describe(),
    reasons: new Map([...(build.reasons ?? []), [FIELD, why]]),
    problem: build.problem ?? why,
  };
}
