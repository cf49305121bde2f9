import type { Build } from '../build.js';
import { SOURCE_POLICY, underSourcePolicy } from '../source-policy.js';
import { decodeSource } from '../source-text.js';
import type { StepEnvironment } from '../step-environment.js';
import type { TracedText } from '../traced-text.js';
import { fingerprint } from '../unknown/fingerprint.js';
import { isUnknown } from '../unknown-texts.js';
import { withSourceDate } from './inputs/source-date.js';
import { openLoadedCode } from './loaded/loaded-code.js';
import type { Step } from './step.js';
import { describeSources } from './surroundings.js';

const MAY_BE_SET = `a script may have set ${SOURCE_POLICY} (if none does, give the build an empty one)`;

/** What the environment of a step does to its builds by itself: a source policy, a date, code that it loads. `folder`: where they run. */
export function openBuildxEnvironment(
  step: Step,
  environment: StepEnvironment,
  folder: string | null,
): (build: Build) => Build {
  const convert = openSourcePolicy(step, environment, folder);
  const load = openLoadedCode(step, environment, folder, 'docker');
  return (build) => load(convert(withSourceDate(build, environment)));
}

function openSourcePolicy(
  step: Step,
  environment: StepEnvironment,
  folder: string | null,
): (build: Build) => Build {
  const given = environment.lookUp(SOURCE_POLICY);
  if (given === undefined || ('value' in given && given.value === '')) return (build) => build;
  const what = 'value' in given ? given.value : given.unknown;
  const why = what === `$${SOURCE_POLICY}` ? MAY_BE_SET : `${SOURCE_POLICY} is ${what}`;
  const file = 'value' in given ? readPolicy(step, given.value, folder) : null;
  const written = JSON.stringify([what, 'value' in given ? null : given.written, file?.text ?? null]);
  return toOpened(why, written, file);
}

/** The same for `--source-policy-file`, which other programs have. */
export function openPolicyFile(
  step: Step,
  { value }: TracedText,
  folder: string | null,
): (build: Build) => Build {
  const { texts } = step.context.session;
  const file = isUnknown(value) ? null : readPolicy(step, value, folder);
  const written = JSON.stringify([texts.restore(value), describeSources(step, value), file?.text ?? null]);
  return toOpened(`--source-policy-file is ${texts.restore(value)}`, written, file);
}

function toOpened(
  reason: string,
  written: string,
  file: { readonly path: string } | null,
): (build: Build) => Build {
  const why = `${reason}, which may put any image in the place of another`;
  return (build) => {
    const converted = underSourcePolicy(build, why, written);
    return file === null ? converted : { ...converted, sources: [...new Set([...build.sources, file.path])] };
  };
}

/** The file where the repository has it: what it says decides as well. */
function readPolicy(
  { context: { session, workspace } }: Step,
  value: string,
  folder: string | null,
): { readonly path: string; readonly text: string } | null {
  const path = workspace.foldersAt(folder ?? '.').resolve(value);
  if (path === null || !session.tree.has(path)) return null;
  const source = decodeSource(path, session.tree.read(path));
  if (source === null) return null;
  return { path, text: fingerprint(typeof source === 'string' ? source : source.text) };
}
