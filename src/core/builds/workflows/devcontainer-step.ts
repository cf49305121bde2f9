import { isDevcontainerFile } from '../build-files.js';
import { readDevcontainer } from '../devcontainers/read.js';
import type { DevcontainerStart } from '../devcontainers/variables.js';
import { splitPlatforms } from '../platforms.js';
import { EVERYTHING } from '../unknown/doubts.js';
import { isUnknown } from '../unknown-texts.js';
import { openBuildxEnvironment } from './buildx-environment.js';
import { withoutAnchor } from './shell/anchored-path.js';
import {
  environmentOf,
  finishDraft,
  lineOf,
  madeAt,
  noteBuildFiles,
  readInput,
  type Step,
  startDraft,
  variablesOf,
} from './step.js';
import { describeSources } from './surroundings.js';

/** A step that uses devcontainers/ci: what the devcontainer it names builds. */
export function readDevcontainerStep(step: Step): void {
  const { session, listing } = step.context;
  const line = lineOf(step, 'uses');
  const found = findConfig(step);
  if ('absent' in found) {
    const message = `${found.absent} does not exist. If it is made before the build, it is not judged`;
    session.attempts++;
    session.fail(listing.file, line, message);
    return;
  }
  if ('reason' in found) {
    const draft = startDraft(step);
    if (found.text !== undefined) draft.note(found.text);
    draft.reject(found.reason, ...EVERYTHING);
    session.add(finishDraft(draft, step, line));
    return;
  }
  const devcontainer = readDevcontainer(found.path, session.tree, session.texts, {
    start: readStart(step),
  });
  const convert = openBuildxEnvironment(step, environmentOf(step, madeAt(step, ''), new Map()), '.');
  for (const build of devcontainer.builds) {
    noteBuildFiles(step, build, build.sources);
    session.add({
      ...convert(build),
      kind: 'workflow',
      file: listing.file,
      line,
      name: `${listing.prefix}/${step.label}`,
      sources: [...new Set([listing.file, ...listing.sources, ...build.sources])],
    });
  }
  if (isDevcontainerFile(found.path)) return;
  session.runImages.push(...devcontainer.runImages);
  for (const { file, line: at, message, isLimit } of devcontainer.problems)
    session.fail(file, at, message, isLimit);
}

/** The tools see the environment of the step. */
function readStart(step: Step): DevcontainerStart {
  const origin = madeAt(step, '');
  const platform = readInput(step, 'platform')?.trim();
  return {
    lookUp: variablesOf(step, origin),
    environment: environmentOf(step, origin, new Map()),
    platforms: platform === undefined || platform.value === '' ? [] : splitPlatforms(platform),
    sourcesOf: (text) => describeSources(step, text),
  };
}

/** The file that `configFile`, or `subFolder`, names. */
function findConfig(
  step: Step,
):
  | { readonly path: string }
  | { readonly absent: string }
  | { readonly reason: string; readonly text?: string } {
  const { workspace, session } = step.context;
  const text = (name: string): string => {
    const input = readInput(step, name)?.trim();
    return input === undefined ? '' : withoutAnchor(input, '.', session.texts).value;
  };
  const [checkout, folder, config] = [text('checkoutpath'), text('subfolder'), text('configfile')];
  const unknown = [checkout, folder, config, workspace.unknownPath ?? ''].find(isUnknown);
  const reason = 'Cannot tell which devcontainer is built';
  if (unknown !== undefined) return { reason, text: unknown };
  const base = checkout === '' ? '.' : checkout;
  const folders = workspace.foldersAt('.');
  const candidates =
    config === ''
      ? ['.devcontainer/devcontainer.json', '.devcontainer.json'].map((name) => `${base}/${folder}/${name}`)
      : [`${base}/${config}`];
  for (const candidate of candidates) {
    const path = folders.resolve(candidate);
    if (path !== null && session.tree.has(path)) return { path };
  }
  const [first = ''] = candidates;
  const absent = folders.resolve(first);
  return absent === null ? { reason: `${first} is not in the repository` } : { absent };
}
