import { ANY_BUILDER } from '../../../builders/known-builders.js';
import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import type { ScriptWord } from '../shell-words.js';
import { findProgram } from '../subcommands.js';
import { onlyWraps, unwrap } from './wrappers.js';

/** What names mean in a script. */
export interface NameContext {
  readonly texts: UnknownTexts;
  /** What aliases stand for. */
  readonly aliases: ReadonlyMap<string, TracedText>;
  /** What files of other names are: links, or copies. */
  readonly links: ReadonlyMap<string, readonly TracedText[]>;
  /** The programs that the shell itself takes for others: `hash -p FILE NAME`. */
  readonly hashed: ReadonlyMap<string, readonly TracedText[]>;
}

/** A builder, with words that come before those of its call. */
export interface NamedProgram {
  /** The words of docker in the place of its name. */
  readonly path: readonly string[];
  readonly words: readonly ScriptWord[];
}

/** What a name says of a program: a variable or a property by that name, or where the shell finds it. */
const NAMING = /^(?:\$\w+$|\$\{|(?:`|\$?\()\s*(?:command\s+-v|which|type\s+-[pP]|Get-Command|gcm)\s)/i;

/** The builder that a name stands for. */
export function nameProgram(name: TracedText, context: NameContext): NamedProgram | null {
  const own = findOwn(name, context);
  const alias = isUnknown(name.value) ? null : findAlias(name.value, context);
  // most shells that run scripts expand no aliases
  if (own !== null && alias?.words.length !== 0) return withoutWords(own);
  return alias ?? withoutWords(own ?? findLinked(name.value, context));
}

function withoutWords(path: readonly string[] | null): NamedProgram | null {
  return path && { path, words: [] };
}

function findOwn(name: TracedText, context: NameContext): readonly string[] | null {
  return isUnknown(name.value) ? guessProgram(name, context) : (findProgram(name.value) ?? null);
}

/** Links to links, or aliases of aliases, that people make. */
const MAX_LINKS = 5;

/** The words of docker for a file that is a link to it, or a copy. */
function findLinked(name: string, context: NameContext, depth = 0): readonly string[] | null {
  const hashed = context.hashed.get(name) ?? [];
  const files = depth < MAX_LINKS ? [...hashed, ...(context.links.get(baseName(name)) ?? [])] : [];
  for (const file of files) {
    const alias = isUnknown(file.value) ? null : findAlias(file.value, context);
    const program = alias?.path ?? findOwn(file, context) ?? findLinked(file.value, context, depth + 1);
    if (program !== null) return program;
  }
  return null;
}

/** The builder that an alias stands for, with its words. */
function findAlias(name: string, context: NameContext, depth = 0): NamedProgram | null {
  const [program, ...rest] = unwrap(aliasWords(name, context), false).called;
  if (program === undefined || rest.some(({ text }) => isUnknown(text.value))) return null;
  const own = findOwn(program.text, context);
  const path = own ?? findLinked(program.text.value, context);
  if (path !== null) return { path, words: rest };
  const other = depth < MAX_LINKS ? findAlias(program.text.value, context, depth + 1) : null;
  return other && { ...other, words: [...other.words, ...rest] };
}

function aliasWords(name: string, { aliases }: NameContext): readonly ScriptWord[] {
  const alias = aliases.get(name);
  const words = [...(alias?.value ?? '').matchAll(/(?:\uffff\d+\uffff|\S)+/g)];
  return words.flatMap(({ 0: word, index }) =>
    alias === undefined ? [] : [toWord(withoutQuotes(alias.slice(index, index + word.length)))],
  );
}

/** `"docker"`, `\\docker`. */
function withoutQuotes(word: TracedText): TracedText {
  return /["'\\]/.test(word.value) ? word.as(word.value.replace(/["'\\]/g, '')) : word;
}

function toWord(text: TracedText): ScriptWord {
  return { text, isLoose: false, isOpen: false };
}

/** Whether an alias may make more of a command that calls a builder: `alias docker='docker build -f x . #'`. */
export function hidesCall(words: readonly ScriptWord[], context: NameContext): boolean {
  return listNames(words).some(({ value }) => {
    const alias = context.aliases.get(value);
    if (alias === undefined) return false;
    const own = aliasWords(value, context);
    if (unwrap(own, false).given.length > 0) return true;
    const named = findAlias(value, context);
    if (findProgram(value) !== undefined) return named?.words.length !== 0;
    return (
      named === null &&
      !onlyWraps(
        own.map(({ text }) => text.value),
        (text) => toWord(alias.as(text)),
      )
    );
  });
}

/** Where programs are that no repository has. */
const SYSTEM = /^\/(?:usr|s?bin|opt|snap|nix|home\/linuxbrew)\/(?!.*\.\.)/;

/** What the shell takes for programs that a command calls, and is not known to be one: `hash -p ./x docker`. */
export function listShadows(words: readonly ScriptWord[], context: NameContext): readonly TracedText[] {
  const { texts, hashed } = context;
  return listNames(words).flatMap(({ value }) =>
    (hashed.get(value) ?? [])
      .filter((file) => {
        const isBuilder = findOwn(file, context) !== null;
        if (isUnknown(file.value)) return !isBuilder;
        return !(SYSTEM.test(file.value) && (isBuilder || baseName(file.value) === value));
      })
      .map((file) => file.as(texts.standIn(texts.restore(file.value)))),
  );
}

/** The words before those of a builder, and its name. */
function listNames(words: readonly ScriptWord[]): readonly TracedText[] {
  const { length } = unwrap(words).called;
  return words.slice(0, words.length - length + 1).map(({ text }) => text);
}

/** The words of docker for a program whose name an expression gives: `$DOCKER`. */
function guessProgram(name: TracedText, { texts }: NameContext): readonly string[] | null {
  const [expression = ''] = texts.expressionsIn(name.value);
  if (texts.standIn(expression) !== name.value || !NAMING.test(expression)) return null;
  if (/compose/i.test(expression)) return ['compose'];
  if (/buildx/i.test(expression)) return ['buildx'];
  const [named] = /podman|nerdctl|buildah|container/i.exec(expression) ?? [];
  if (named !== undefined && !/docker/i.test(expression))
    return [/container/i.test(named) ? ANY_BUILDER : named.toLowerCase()];
  return /docker/i.test(expression) ? [] : null;
}
