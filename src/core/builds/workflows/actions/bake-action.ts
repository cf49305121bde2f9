import type { BuildDraft } from '../../build-draft.js';
import { isRemoteContext } from '../../remote-context.js';
import { TracedText } from '../../traced-text.js';
import { EVERYTHING } from '../../unknown/doubts.js';
import { isUnknown } from '../../unknown-texts.js';
import { addBake } from '../bake-step.js';
import { clampToRoot, folderOfDefaultContext } from '../build-push.js';
import { folderOfOwnContext } from '../checkouts/own-context.js';
import { readShortForm } from '../inputs/attest-inputs.js';
import { readInputList } from '../inputs/csv-list.js';
import { readList } from '../inputs/list-input.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { listFlagDoubts, readBakeFlags } from '../shell/bake-flags.js';
import { finishDraft, lineOf, madeAt, readInput, type Step, startDraft } from '../step.js';

const DEPOT = /^depot\//i;

/** A step that uses docker/bake-action, or that of depot, which takes the definition from the checkout. */
export function readBakeAction(step: Step, uses: string): void {
  const draft = startDraft(step);
  const line = lineOf(step, 'uses');
  const path = (name: string): TracedText =>
    withoutAnchor(readInput(step, name)?.trim() ?? madeAt(step, ''), '.', step.context.session.texts);
  const source = DEPOT.test(uses) ? madeAt(step, '.') : path('source');
  const workdir = path('workdir');
  const place = placeOf(draft, step, source, workdir, uses);
  if (place === null) {
    step.context.session.add(finishDraft(draft, step, line));
    return;
  }
  const { texts } = step.context.session;
  const list = (name: string): readonly TracedText[] => readList(draft, step, name, 'args', false);
  // the action puts them at the end of the command line as they are
  const words = readBakeFlags(list('targets'));
  if (words === null) return;
  const pairs = (name: string): readonly TracedText[] => {
    const input = readInput(step, name);
    return (input === null ? null : readInputList(input, { ignoreComma: true, quotes: false })) ?? [];
  };
  addBake(step, line, {
    files: [...list('files'), ...words.files].map((file) => withoutAnchor(file, place.folder, texts)),
    targets: words.targets,
    set: [...pairs('set'), ...overrideAttests(step), ...words.set],
    vars: [...pairs('vars'), ...words.vars],
    doubts: listFlagDoubts(words, texts),
    ...place,
  });
}

/**
 * Where the definition is. From version 6 on it comes from Git unless `source` says otherwise; before, and where only a
 * digest says the version and a `workdir` is given, from the checkout.
 */
function placeOf(
  draft: BuildDraft,
  step: Step,
  source: TracedText,
  workdir: TracedText,
  uses: string,
): { readonly folder: string; readonly isGit: boolean } | null {
  const { workspace, session } = step.context;
  const own = folderOfOwnContext(source, session.texts);
  if (own !== null && ![own, workdir].some(({ value }) => isUnknown(value)))
    return { folder: clampToRoot(own.value), isGit: true };
  const unknown = [source, workdir].find(({ value }) => isUnknown(value));
  if (unknown !== undefined) {
    for (const field of EVERYTHING) draft.know(field, unknown);
    return null;
  }
  const major = Number(/@v(\d+)/.exec(uses)?.[1] ?? Number.NaN);
  const within = folderOfDefaultContext(source);
  if (within !== null) return { folder: clampToRoot(within.value), isGit: true };
  if (isRemoteContext(source.value) || source.value.includes('{{')) {
    draft.reject(`The definition is read from ${source.value}, not from the repository`, ...EVERYTHING);
    return null;
  }
  const isGit = source.value === '' && (major >= 6 || (Number.isNaN(major) && workdir.value === ''));
  if (isGit) return { folder: '.', isGit };
  const isHere = source.value === '' || source.value === '.';
  const folder = workspace.enter('.', isHere ? workdir.value : source.value);
  if (folder !== null && workspace.unknownPath === null) return { folder, isGit: false };
  if (workspace.unknownPath === null)
    draft.reject('The folder where bake runs is outside the repository', ...EVERYTHING);
  else draft.know('context', source.as(workspace.unknownPath));
  return null;
}

/** `sbom` and `provenance` are overrides of all targets. */
function overrideAttests(step: Step): readonly TracedText[] {
  return (['sbom', 'provenance'] as const).flatMap((type) => {
    const text = readShortForm(step, type);
    return text === null ? [] : [TracedText.join([text.as('*.attest='), text])];
  });
}
