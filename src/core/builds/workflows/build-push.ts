import type { BuildDraft } from '../build-draft.js';
import { findKnownTags } from '../known-tags.js';
import { defaultPlatforms } from '../platforms.js';
import { isRemoteContext } from '../remote-context.js';
import { climbsLink, resolvePath } from '../repo-path.js';
import { readGenerators } from '../sbom-generators.js';
import { TracedText } from '../traced-text.js';
import { endingOf, type PossibleFile } from '../unknown/possible-files.js';
import { listUsual } from '../unknown/usual-files.js';
import { openBuildxEnvironment } from './buildx-environment.js';
import { folderOfOwnContext } from './checkouts/own-context.js';
import { readAttestInputs } from './inputs/attest-inputs.js';
import { readList } from './inputs/list-input.js';
import { withMadeTexts } from './made-files/built-texts.js';
import { withoutAnchor, withoutValueAnchor } from './shell/anchored-path.js';
import {
  environmentOf,
  finishDraft,
  lineOf,
  madeAt,
  openArgLookUp,
  readInput,
  type Step,
  startDraft,
  variablesOf,
} from './step.js';
import { describeSources } from './surroundings.js';
import type { RunnerWorkspace } from './workspace.js';

/** Version 1 of docker's own action had other names for its inputs, and the checkout for its context. */
const FIRST_VERSION = /^docker\/build-push-action@v1(?:\.|$)/i;

/** What a step gives its action other than by the inputs of docker/build-push-action. */
export interface OwnInputs {
  /** The folder of the repository that is the context, which comes from Git. */
  readonly context: TracedText;
  /** What an argument is to the action. */
  readonly settleArg: (item: TracedText) => TracedText;
}

/** A step that uses docker/build-push-action, or another action with the same inputs. */
export function readBuildPush(step: Step, uses: string, own?: OwnInputs): void {
  const { session, workspace } = step.context;
  const isFirst = FIRST_VERSION.test(uses);
  const draft = startDraft(step);
  const text = (name: string): TracedText | null => {
    const input = readInput(step, name)?.trim();
    return input === undefined || input.value === '' ? null : input;
  };
  const target = text('target');
  if (target !== null) draft.setTarget(target);
  for (const item of readList(draft, step, isFirst ? 'build_args' : 'build-args', 'args', !isFirst))
    draft.addArg(own?.settleArg(item) ?? item, openArgLookUp(step, item));
  for (const item of readList(draft, step, 'build-contexts', 'contexts', true)) {
    const context = withoutDefaultContext(item);
    // Handlebars makes any text of a template: `{{#if defaultContext}}docker-image://…{{/if}}`.
    if (context.value.includes('{{'))
      draft.reject(`Cannot tell what the build context ${item.value} is`, 'contexts');
    else draft.addContext(withoutValueAnchor(context, '.', session.texts), workspace.foldersAt('.'));
  }
  const platforms = readList(draft, step, 'platforms', 'platforms', false);
  draft.setPlatforms(
    platforms.length > 0 ? platforms : defaultPlatforms(variablesOf(step, madeAt(step, ''))),
  );
  if (own === undefined)
    draft.generators = readGenerators(readAttestInputs(step, draft), session.texts, (written) =>
      describeSources(step, written),
    );
  const tags = readInput(step, 'tags')?.value ?? '';
  draft.tags = findKnownTags(tags.split(/[\n,]/));
  const path = (name: string): TracedText | null => {
    const written = text(name);
    return written === null ? null : withoutAnchor(written, '.', session.texts);
  };
  const file = path(isFirst ? 'dockerfile' : 'file');
  const context = path(isFirst ? 'path' : 'context') ?? (isFirst ? madeAt(step, '.') : null);
  const within =
    own?.context ??
    (context === null
      ? madeAt(step, '.')
      : (folderOfDefaultContext(context) ?? folderOfOwnContext(context, session.texts)));
  if (within !== null) locateInGit(draft, within, file);
  else if (context !== null) locate(draft, step, context, file);
  const convert = openBuildxEnvironment(step, environmentOf(step, madeAt(step, ''), new Map()), '.');
  const build = finishDraft(draft, step, lineOf(step, 'uses'));
  session.add(convert(within === null ? withMadeTexts(build, step) : build));
}

/** A context that the checkout has, or that is elsewhere. */
function locate(draft: BuildDraft, step: Step, context: TracedText, file: TracedText | null): void {
  const { workspace, session } = step.context;
  const isLink = (path: string): boolean => session.tree.isLink?.(path) === true;
  if (context.value.includes('{{') || climbsLink('.', context.value, isLink))
    draft.reject(`Cannot tell which folder ${context.value} is`, 'context', 'dockerfile');
  else if (workspace.unknownPath === null) {
    locateIn(draft, { context, file }, workspace, '.');
    return;
  } else for (const field of ['context', 'dockerfile']) draft.know(field, context.as(workspace.unknownPath));
  draft.mayBe(namedWithin(file));
}

/**
 * A folder of the repository, which the builder fetches from Git: without a context, and after `{{defaultContext}}`, the
 * repository itself is the context, without a checkout.
 */
function locateInGit(draft: BuildDraft, within: TracedText, file: TracedText | null): void {
  const folder = draft.know('context', within);
  if (folder === null) {
    draft.know('dockerfile', within);
    draft.mayBe(namedWithin(file));
    return;
  }
  const local = clampToRoot(folder);
  draft.locateWithin(local, file);
  if (draft.dockerfile !== null) return;
  const folders = {
    resolve: (path: string) => resolvePath(local, path),
    nameOutside: (path: string) => path,
  };
  draft.mayBe(listUsual({ local, context: within.value, file: file?.value ?? '' }, folders));
}

/** A context and a Dockerfile as `docker build -f FILE CONTEXT` has them, seen from a folder of the workspace. */
export function locateIn(
  draft: BuildDraft,
  { context, file }: { readonly context: TracedText; readonly file: TracedText | null },
  workspace: RunnerWorkspace,
  folder: string,
): void {
  const folders = workspace.foldersAt(folder);
  draft.locate(context, file, folders);
  if (draft.dockerfile !== null || !workspace.isPlain) return;
  const isLocal = draft.context !== null && !isRemoteContext(draft.context);
  const local = isLocal ? folders.resolve(context.value) : null;
  draft.mayBe(listUsual({ local, context: context.value, file: file?.value ?? '' }, folders));
}

/** In whichever folder. */
export function namedWithin(file: TracedText | null): readonly PossibleFile[] {
  return file === null ? [] : endingOf(`\uffff/${file.value}`);
}

const DEFAULT_CONTEXT = /\{\{\s*defaultContext\s*\}\}|\{\{\{\s*defaultContext\s*\}\}\}/;

/** `DIR` of `{{defaultContext}}:DIR`; null where the context is another one. */
export function folderOfDefaultContext(context: TracedText): TracedText | null {
  const match = DEFAULT_CONTEXT.exec(context.value);
  if (match?.index !== 0) return null;
  const rest = context.slice(match[0].length);
  if (rest.value === '') return rest.as('.');
  return rest.value.startsWith(':') ? rest.slice(1) : null;
}

/** A named context that is a folder of the repository, by whichever way it comes to the builder. */
function withoutDefaultContext(item: TracedText): TracedText {
  const match = DEFAULT_CONTEXT.exec(item.value);
  if (match === null || item.value[match.index - 1] !== '=') return item;
  const rest = item.slice(match.index + match[0].length);
  if (rest.value !== '' && !rest.value.startsWith(':')) return item;
  return item.value.slice(0, match.index).includes('{{') ? item : joinFolder(item, match.index, rest);
}

function joinFolder(item: TracedText, at: number, rest: TracedText): TracedText {
  const folder = rest.value === '' ? item.slice(at).as('.') : rest.slice(1);
  return TracedText.join([item.slice(0, at), folder]);
}

/** A Git context's folder cannot leave the repository. */
export function clampToRoot(folder: string): string {
  const segments: string[] = [];
  for (const segment of folder.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return resolvePath('.', segments.join('/')) ?? '.';
}
