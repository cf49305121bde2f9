import type { Build, InlineDockerfile } from '../../build.js';
import type { BuildDraft } from '../../build-draft.js';
import { type BuildFlags, readBuildFlags } from '../../docker-build-flags.js';
import { findKnownTags } from '../../known-tags.js';
import { defaultPlatforms, splitPlatforms } from '../../platforms.js';
import { readGenerators } from '../../sbom-generators.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { namedWithin } from '../build-push.js';
import { openBuildxEnvironment } from '../buildx-environment.js';
import {
  environmentOf,
  finishDraft,
  openArgLookUp,
  type Step,
  startDraft,
  toolVariablesOf,
} from '../step.js';
import { describeSources } from '../surroundings.js';
import { isInWorkspace, withoutAnchor, withoutValueAnchor } from './anchored-path.js';
import type { DockerCommand } from './docker-commands.js';
import { listOutcomes } from './expression-words.js';
import { OF_FLAGS } from './open-flags.js';
import type { ChosenVariables } from './script-variables.js';

/** Others do not ask for the platform that docker's own variable names. */
const PROGRAM_OF_DOCKER = /(?:^|[\\/])(?:docker|docker-buildx|buildx)(?:\.exe)?$/i;

/** Adds what a `docker build` builds. `script`: what the script has set for it. */
export function addBuild(step: Step, written: DockerCommand, line: number, script: ChosenVariables): void {
  const draft = startDraft(step);
  const { texts } = step.context.session;
  const given = written.words.filter(({ text }) => !isHarmless(text, texts));
  const { flags, command } = anchorPaths(
    readBuildFlags(given.map(({ text }) => text)),
    { ...written, words: given },
    step,
  );
  const own = toolVariablesOf(step, command.at, script);
  const lookUp = openArgLookUp(step, command.at, own);
  const { workspace } = step.context;
  const folders = workspace.foldersAt(command.folder ?? '.');
  if (flags.target !== null && flags.target.value !== '') draft.setTarget(flags.target);
  for (const arg of flags.args) draft.addArg(arg, lookUp);
  for (const context of flags.contexts) draft.addContext(context, folders);
  const isDocker = PROGRAM_OF_DOCKER.test(command.at.value) || isUnknown(command.at.value);
  const platforms = flags.platforms.length > 0 || !isDocker ? flags.platforms : defaultPlatforms(own);
  draft.setPlatforms(platforms.flatMap(splitPlatforms));
  draft.generators = readGenerators(flags.attests, texts, (text) => describeSources(step, text));
  draft.tags = findKnownTags(flags.tags.map(({ value }) => value));
  for (const flag of flags.unclear)
    draft.reject(`Cannot tell what ${texts.restore(flag)} does to docker build`, ...OF_FLAGS);
  rejectLoose(draft, step, command, flags.positionals);
  const context = findContext(flags.positionals);
  if (context === null)
    draft.reject('Cannot tell which word of docker build is the context', 'context', 'dockerfile');
  else locate(draft, step, command, context, flags.file);
  const environment = environmentOf(step, command.at, new Map(), script);
  const convert = isDocker
    ? openBuildxEnvironment(step, environment, command.folder)
    : (build: Build) => build;
  step.context.session.add({ ...convert(finishDraft(draft, step, line)), isScript: true });
}

/** The paths without names for where the script runs; the folder is not asked for where they say it themselves. */
function anchorPaths(
  flags: BuildFlags,
  command: DockerCommand,
  { context: { session } }: Step,
): { readonly flags: BuildFlags; readonly command: DockerCommand } {
  const { texts } = session;
  const paths = [...flags.positionals, ...(flags.file === null ? [] : [flags.file])];
  const isWorkspace = paths.length > 0 && paths.every((path) => isInWorkspace(path, texts));
  const folder = command.folder ?? (isWorkspace ? '.' : null);
  const anchor = (path: TracedText): TracedText => withoutAnchor(path, folder ?? '.', texts);
  const { input } = command;
  return {
    command: {
      ...command,
      folder,
      input: input?.kind === 'file' ? { ...input, path: anchor(input.path) } : input,
    },
    flags: {
      ...flags,
      file: flags.file && anchor(flags.file),
      positionals: flags.positionals.map(anchor),
      contexts: flags.contexts.map((text) => withoutValueAnchor(text, folder ?? '.', texts)),
    },
  };
}

/** The word that is the context: one that is known may also be the value of an unknown flag before it. */
function findContext(positionals: readonly TracedText[]): TracedText | null {
  const known = positionals.filter(({ value }) => !isUnknown(value));
  const firm = known.filter((text) => !isUnknown(positionals[positionals.indexOf(text) - 1]?.value ?? ''));
  const found = [positionals, known, firm].find(({ length }) => length === 1);
  return found?.[0] ?? null;
}

/** Words that are known to add nothing that decides what is pulled, such as `--push`. */
function isHarmless(word: TracedText, texts: UnknownTexts): boolean {
  return listOutcomes(word, texts)?.every((words) => addsNothing(readBuildFlags(words))) === true;
}

function addsNothing(flags: BuildFlags): boolean {
  const { file, target, args, contexts, platforms, attests, positionals, unclear } = flags;
  const lists = [args, contexts, platforms, attests, positionals, unclear];
  return file === null && target === null && lists.every(({ length }) => length === 0);
}

/**
 * Words that may be flags: before the command, visibly several, or next to the one that is the context. Those without quotes
 * may also be more words, or none.
 */
function rejectLoose(
  draft: BuildDraft,
  { context: { session } }: Step,
  { words, open }: DockerCommand,
  positionals: readonly TracedText[],
): void {
  const { texts } = session;
  const isBeside = (text: TracedText): boolean => positionals.length > 1 && positionals.includes(text);
  const loose = words.filter(
    ({ text, isLoose, isOpen }) => isOpen || (isBeside(text) && (isLoose || isUnknown(text.value))),
  );
  for (const { value } of [...open, ...loose.map(({ text }) => text)])
    for (const expression of texts.expressionsIn(value))
      draft.reject(`Cannot tell which flags ${expression} gives docker build`, ...OF_FLAGS);
}

function locate(
  draft: BuildDraft,
  step: Step,
  command: DockerCommand,
  context: TracedText,
  file: TracedText | null,
): void {
  const { workspace } = step.context;
  const folders = workspace.foldersAt(command.folder ?? '.');
  const isInput = context.value === '-' || file?.value === '-';
  if (command.folder === null || workspace.unknownPath !== null) {
    if (workspace.unknownPath !== null) draft.note(workspace.unknownPath);
    if (command.folder === null) draft.reject('Cannot tell in which folder docker build runs');
    draft.reject('The paths of docker build are relative to that folder', 'context', 'dockerfile');
    draft.mayBe(namedWithin(isInput ? null : file));
    return;
  }
  if (!isInput) {
    draft.locate(context, file, folders);
    return;
  }
  if (context.value !== '-') draft.setContext(context, folders);
  const { input } = command;
  if (input?.kind === 'file') {
    const path = draft.know('dockerfile', input.path);
    if (path !== null) draft.setDockerfileIn(path, input.path.place(), folders);
  } else if (input?.kind === 'document' && !isUnknown(input.text.value))
    draft.inline = inlineOf(input.text, step.context.source.file);
  else draft.reject('The Dockerfile comes from the standard input of docker build', 'dockerfile', 'inline');
}

function inlineOf(text: TracedText, file: string): InlineDockerfile {
  const lines: InlineDockerfile['lines'][number][] = [];
  let from = 0;
  for (const line of text.value.split('\n')) {
    const written = text.slice(from, from + line.length);
    const { line: number, column } = written.place();
    lines.push({ line: number, column: written.isVerbatim() ? column : null });
    from += line.length + 1;
  }
  return { text: text.value, file, lines };
}
