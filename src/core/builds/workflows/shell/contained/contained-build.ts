import { BUILDAH, PODMAN } from '../../../builders/buildah.js';
import type { Builder } from '../../../builders/builder.js';
import { KANIKO } from '../../../builders/kaniko.js';
import { readBuildFlags } from '../../../docker-build-flags.js';
import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { toWord } from '../expansion/parameter-values.js';
import type { ScriptWord } from '../shell-words.js';
import { findProgram, readSubcommand, type Subcommand } from '../subcommands.js';
import { type BuilderImage, findBuilderImage } from './builder-images.js';
import { relocate, toWorkspace, type WorkspaceMount } from './contained-paths.js';
import { readContainedShell } from './contained-shell.js';

/** A container that runs a builder. */
export interface BuilderContainer {
  readonly image: TracedText;
  /** The words behind it. */
  readonly words: readonly ScriptWord[];
  readonly entrypoint: TracedText | null;
  /** Where it runs; null: where the image says. */
  readonly folder: string | null;
  readonly mounts: readonly WorkspaceMount[];
}

/** What it builds, with the paths of the workspace. */
export interface ContainedBuild {
  readonly call: Subcommand;
  /** In the workspace. */
  readonly folder: string;
  /** The image, by the name of the builder. */
  readonly at: TracedText;
}

/** Where kaniko finds the context if it is not told. */
const USUAL = '/workspace';
/** What says that the context is another one. */
const CONTEXT = /^(?:--context(?:=|$)|-c)/;
const ELSEWHERE = /^(?:--(?:context-sub-path|bucket|git)(?:=|$)|-b)/;
/** Flags whose values are not paths. */
const GIVEN = /^--(?:build-arg|label|env|destination|tag)=/;
const GIVING = /^--(?:build-arg|label|env|secret|ssh|cache-from|cache-to|destination|tag)$|^-[td]$/;

/** Reads what a container with a builder builds; null: it is another image, or not plain. */
export function readContained(container: BuilderContainer, texts: UnknownTexts): ContainedBuild | null {
  const { image, mounts } = container;
  const known = isUnknown(image.value) ? null : findBuilderImage(image.value);
  const run = known === null ? null : openShell(container, known);
  if (known === null || run === null) return null;
  const { words, entrypoint, folder } = run;
  const { builder } = known;
  const cwd = folder ?? known.folder;
  const own = toWorkspace(cwd, mounts);
  const from = own ?? '.';
  const call =
    builder === KANIKO ? readKaniko(words, entrypoint, cwd, mounts) : readCall(builder, words, entrypoint);
  if (call === null || call.kind !== 'build') return null;
  const given = call.words.map((word, index) => leaveOpen(word, call.words[index - 1], texts));
  const isInContext = own === null && builder === KANIKO;
  if (own === null && !isAbsolute(given, call.builder, isInContext)) return null;
  const placed = given.map((word, index) => {
    const isPath = !(GIVING.test(given[index - 1]?.text.value ?? '') || GIVEN.test(word.text.value));
    const text = isPath ? relocate(word.text, from, mounts) : word.text;
    return text === null ? null : { ...word, text };
  });
  const relocated = placed.flatMap((word) => word ?? []);
  if (relocated.length < placed.length) return null;
  // nothing is where it runs
  const found = isInContext ? { ...builder, fileIn: ['context'] as const } : call.builder;
  return { call: { ...call, builder: found, words: relocated }, folder: from, at: image.as(builder.name) };
}

/** What a shell in the container runs in its place; null: that may be more. */
function openShell(
  { words, entrypoint, folder }: BuilderContainer,
  { builder, folder: own }: BuilderImage,
): Pick<BuilderContainer, 'words' | 'entrypoint' | 'folder'> | null {
  const started = entrypoint === null ? words : [toWord(entrypoint), ...words];
  // what its own program is given are flags
  const found = builder === KANIKO && entrypoint === null ? null : readContainedShell(started, folder ?? own);
  if (found === null) return { words, entrypoint, folder };
  const [program, ...rest] = found === 'open' ? [] : found.words;
  if (found === 'open' || program === undefined) return null;
  return { words: rest, entrypoint: program.text, folder: found.folder };
}

/** Kaniko is given its context as a flag; without it, that is `/workspace`. */
function readKaniko(
  words: readonly ScriptWord[],
  entrypoint: TracedText | null,
  cwd: string,
  mounts: readonly WorkspaceMount[],
): Subcommand | null {
  if (entrypoint !== null && !/^(?:\/kaniko\/)?executor$/.test(entrypoint.value)) return null;
  const [first] = words;
  if (first === undefined || words.some(({ text }) => ELSEWHERE.test(text.value)) || words.some(mayBeMore))
    return null;
  const toCall = (others: readonly ScriptWord[], context: TracedText): Subcommand => ({
    kind: 'build',
    builder: KANIKO,
    words: [...others, { text: context, isLoose: false, isOpen: false }],
    open: [],
  });
  const at = words.findIndex(({ text }) => CONTEXT.test(text.value));
  const flag = words[at]?.text;
  const usual = toWorkspace(USUAL, mounts) === null ? cwd : USUAL;
  if (flag === undefined) return toCall(words, first.text.as(usual));
  const joined = /^(?:--context=|-c=?(?=.))/.exec(flag.value)?.[0];
  const value = joined === undefined ? words[at + 1]?.text : flag.slice(joined.length);
  const rest = words.slice(at + (joined === undefined ? 2 : 1));
  if (value === undefined || rest.some(({ text }) => CONTEXT.test(text.value))) return null;
  const path = value.value.replace(/^dir:\/\//, '');
  if (path.includes('://') || isUnknown(path)) return null;
  return toCall([...words.slice(0, at), ...rest], path === value.value ? value : value.as(path));
}

/** Whether a word may be flags of any name; those without quotes that begin with one, or are its value, are taken for one. */
function mayBeMore(
  { text, isOpen, isLoose }: ScriptWord,
  index: number,
  words: readonly ScriptWord[],
): boolean {
  const isValue = GIVING.test(words[index - 1]?.text.value ?? '');
  return isOpen || (isLoose && !isValue && !text.value.startsWith('--'));
}

function readCall(
  builder: Builder,
  words: readonly ScriptWord[],
  entrypoint: TracedText | null,
): Subcommand | null {
  const [first, ...rest] = entrypoint === null ? words : [{ text: entrypoint }, ...words];
  if (first === undefined || isUnknown(first.text.value)) return null;
  const path = builder === BUILDAH || builder === PODMAN ? [builder.name] : [];
  const named = findProgram(baseName(first.text.value));
  if (named === undefined) return entrypoint === null ? readSubcommand(words, path) : null;
  return readSubcommand(rest as readonly ScriptWord[], named);
}

/** An argument without a value is that of the container, which is not known. */
function leaveOpen(word: ScriptWord, before: ScriptWord | undefined, texts: UnknownTexts): ScriptWord {
  const { text } = word;
  const name =
    before?.text.value === '--build-arg' ? text.value : /^--build-arg=([^=]+)$/.exec(text.value)?.[1];
  if (name === undefined || name.includes('=') || isUnknown(name)) return word;
  return { ...word, text: text.as(`${text.value}=${texts.standIn(`$${name}`)}`) };
}

/** Whether all paths are given from the root of the container. */
function isAbsolute(words: readonly ScriptWord[], builder: Builder, isInContext: boolean): boolean {
  const { files, positionals } = readBuildFlags(
    words.map(({ text }) => text),
    builder,
  );
  const paths = isInContext ? positionals : [...files, ...positionals];
  return positionals.length > 0 && paths.every(({ value }) => value.startsWith('/'));
}
