import type { Build } from '../../build.js';
import type { BuildDraft } from '../../build-draft.js';
import type { Builder } from '../../builders/builder.js';
import { type BuildFlags, readBuildFlags } from '../../docker-build-flags.js';
import { findKnownTags } from '../../known-tags.js';
import { defaultPlatforms, splitPlatforms } from '../../platforms.js';
import { readGenerators } from '../../sbom-generators.js';
import type { StepEnvironment } from '../../step-environment.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { locateIn, namedWithin } from '../build-push.js';
import { openBuildxEnvironment, openPolicyFile } from '../buildx-environment.js';
import { openLoadedCode } from '../loaded/loaded-code.js';
import { openRegistrySettings } from '../loaded/registry-settings.js';
import { withMadeTexts } from '../made-files/built-texts.js';
import { mayPrintOther, openInput, takeInput } from '../made-files/input-text.js';
import {
  environmentOf,
  finishDraft,
  noteBuildFiles,
  openArgLookUp,
  type Step,
  startDraft,
  toolVariablesOf,
} from '../step.js';
import { describeSources } from '../surroundings.js';
import { isInWorkspace, withoutAnchor, withoutValueAnchor } from './anchored-path.js';
import { type ChosenDockerfile, chooseDockerfile, findDefaultContext } from './builders/chosen-dockerfile.js';
import { addArgFiles, addOtherFlags, listPlatforms, renameContext } from './builders/other-flags.js';
import { openPreprocessed } from './builders/preprocessed.js';
import type { DockerCommand } from './docker-commands.js';
import { listOutcomes } from './expression-words.js';
import { OF_FLAGS } from './open-flags.js';
import { buildsRoot } from './power-shell/cut-commands.js';
import type { ChosenVariables } from './script-variables.js';

/** Others do not ask for the platform that docker's own variable names. */
const PROGRAM_OF_DOCKER = /(?:^|[\\/])(?:docker|docker-buildx|buildx)(?:\.exe)?$/i;

/** Adds what a `docker build` builds. `script`: what the script has set for it. */
export function addBuild(step: Step, written: DockerCommand, line: number, script: ChosenVariables): void {
  const { texts } = step.context.session;
  const { builder } = written;
  const given = written.words.filter(({ text }) => !isHarmless(text, texts, builder));
  const read = readBuildFlags(
    given.map(({ text }) => text),
    builder,
  );
  if (buildsRoot(written, read, step.context.source.text)) return;
  const { flags, command } = anchorPaths(read, { ...written, words: given }, step);
  const files = flags.files.length > 1 ? flags.files : [flags.file];
  for (const file of files) addOne(step, command, { ...flags, file }, { line, script });
}

function addOne(
  step: Step,
  command: DockerCommand,
  flags: BuildFlags,
  { line, script }: { readonly line: number; readonly script: ChosenVariables },
): void {
  const draft = startDraft(step);
  const { texts, tree } = step.context.session;
  const { builder } = command;
  const own = toolVariablesOf(step, command.at, script);
  const lookUp = openArgLookUp(step, command.at, own, script);
  const { workspace } = step.context;
  const folders = workspace.foldersAt(command.folder ?? '.');
  const other = { step, draft, flags, builder, folder: command.folder };
  if (flags.target !== null && flags.target.value !== '') draft.setTarget(flags.target);
  const argFiles = addArgFiles(other, lookUp);
  for (const arg of flags.args) draft.addArg(arg, lookUp);
  for (const context of flags.contexts) draft.addContext(renameContext(context, builder), folders);
  const named = listPlatforms(other);
  const platforms = named.length > 0 || !isDocker(command.at) ? named : defaultPlatforms(own);
  draft.setPlatforms(platforms.flatMap(splitPlatforms));
  draft.generators = readGenerators(flags.attests, texts, (text) => describeSources(step, text));
  draft.tags = findKnownTags(flags.tags.map(({ value }) => value));
  const bases = addOtherFlags(other);
  if (flags.files.length > 1)
    draft.reject(`${builder.name} build joins several files to one Dockerfile`, 'args', 'target');
  rejectUnclear(draft, step, command, flags);
  rejectLoose(draft, step, command, flags.positionals);
  const context =
    flags.positionals.length === 0
      ? findDefaultContext(builder, flags.file, command.at)
      : findContext(flags.positionals);
  if (context === null)
    draft.reject(`Cannot tell which word of ${builder.name} build is the context`, 'context', 'dockerfile');
  else {
    const chosen = chooseDockerfile(
      builder,
      { context, file: flags.file },
      folders,
      (path) => tree.has(path) || workspace.made.has(path),
    );
    const args = new Set(flags.args.map(({ value }) => value.split('=', 1)[0] ?? ''));
    locate(draft, step, command, { ...chosen, args });
  }
  const converters = listConverters(step, command, flags, environmentOf(step, command.at, new Map(), script));
  const finished = withMadeTexts(finishDraft(draft, step, line), step);
  noteBuildFiles(step, finished, argFiles);
  const build: Build = {
    ...finished,
    ...(bases.length === 0 ? {} : { bases }),
    sources: [...new Set([...finished.sources, ...argFiles])],
  };
  step.context.session.add({
    ...converters.reduce((built, convert) => convert(built), build),
    ...(command.isAction === true ? {} : { isScript: true }),
  });
}

/** What may put any image in the place of another. */
function listConverters(
  step: Step,
  { builder, at, folder }: DockerCommand,
  flags: BuildFlags,
  environment: StepEnvironment,
): readonly ((build: Build) => Build)[] {
  const policies = flags.others.get('source-policy-file') ?? [];
  return [
    isDocker(at)
      ? openBuildxEnvironment(step, environment, folder)
      : openLoadedCode(step, environment, folder, 'other'),
    openRegistrySettings(step, flags.others, folder),
    ...policies.map((path) => openPolicyFile(step, path, folder)),
    openPreprocessed(builder, flags, step.context.session.tree),
  ];
}

function isDocker({ value }: TracedText): boolean {
  return PROGRAM_OF_DOCKER.test(value) || isUnknown(value);
}

/** Flags that the program does not have. */
function rejectUnclear(
  draft: BuildDraft,
  { context: { session } }: Step,
  { open, builder }: DockerCommand,
  { unclear }: BuildFlags,
): void {
  const strange = open
    .map(({ value }) => value)
    .filter((value) => value.startsWith('-') && !isUnknown(value));
  for (const flag of [...unclear, ...strange])
    draft.reject(
      `Cannot tell what ${session.texts.restore(flag)} does to ${builder.name} build`,
      ...OF_FLAGS,
    );
}

/** The paths without names for where the script runs; the folder is not asked for where they say it themselves. */
function anchorPaths(
  flags: BuildFlags,
  command: DockerCommand,
  { context: { session } }: Step,
): { readonly flags: BuildFlags; readonly command: DockerCommand } {
  const { texts } = session;
  const paths = [...flags.positionals, ...flags.files];
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
      files: flags.files.map(anchor),
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
function isHarmless(word: TracedText, texts: UnknownTexts, builder: Builder): boolean {
  return listOutcomes(word, texts)?.every((words) => addsNothing(readBuildFlags(words, builder))) === true;
}

function addsNothing(flags: BuildFlags): boolean {
  const { file, target, args, contexts, platforms, attests, positionals, unclear, others } = flags;
  const lists = [args, contexts, platforms, attests, positionals, unclear];
  return file === null && target === null && others.size === 0 && lists.every(({ length }) => length === 0);
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
  { context, file, args }: ChosenDockerfile & { readonly args: ReadonlySet<string> },
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
    locateIn(draft, { context, file }, workspace, command.folder);
    return;
  }
  if (context.value !== '-') draft.setContext(context, folders);
  const isOther = command.input?.kind === 'file' && command.input.isPrinted === true && mayPrintOther(step);
  const input = isOther ? null : command.input;
  if (input?.kind === 'file') {
    const path = draft.know('dockerfile', input.path);
    if (path !== null) draft.setDockerfileIn(path, input.path.place(), folders);
    return;
  }
  const made = input?.kind === 'document' ? openInput(step, input, args) : null;
  if (made !== null) takeInput(draft, made);
  else draft.reject('The Dockerfile comes from the standard input of docker build', 'dockerfile', 'inline');
}
