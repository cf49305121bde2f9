import { baseName, pathWithin } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import type { ShellCommand } from '../shell-commands.js';
import { isBuildName, listBuildFiles } from './build-names.js';
import { calledWords } from './lists/called-words.js';
import { readHanded } from './lists/handed-lists.js';
import { stagesWithin } from './lists/list-stages.js';
import type { NameReading } from './lists/listed-paths.js';
import { listWord } from './lists/read-lists.js';
import { listNamed, type WrittenList } from './named-below.js';
import { isElsewhere, isOwnPatch, listLimits, type Patch, readPatch } from './patch-commands.js';

/** What names a file: `patch` takes either of two names, and the first of the two has another sign in a diff with context. */
const HEADER = /^(?:\+\+\+|---|\*\*\*|Index:|rename to|copy to) (?:"((?:\\.|[^"\\\n])*)"|([^\t\n]+))/gm;
/** The only names of a change of bytes or rights: `diff --git a/x b/x`. */
const GIT_HEADER = /^diff --git (.*)/gm;
const OCTAL = /\\([0-3][0-7]{2})/g;
/** Far more patches than people apply together. */
const MAX_PATCHES = 100;
const MAX_STAGES = 12;
const IS_PATCH = /^(?:\+\+\+ |--- |diff |Index: |rename |copy |GIT binary)/m;

/** What is known of the files that a script reads. */
export interface PatchReading extends NameReading {
  /** What a file of the repository says. */
  readFile(path: string): string | null;
}

/** Whether a script may apply patches. */
export function mayPatch(script: string): boolean {
  return /\bpatch\b|\bgit\b[^\n]*\b(?:apply|am)\b/.test(script);
}

/** The build files that the patches change which a script applies, however it is given them; of patches that are not known, all. */
export function findPatched(
  commands: readonly ShellCommand[],
  reading: PatchReading,
): readonly WrittenList[] {
  let count = 0;
  return commands.flatMap((command, index): readonly WrittenList[] => {
    const words = calledWords(command.words.map(({ text }) => text));
    const patch = readPatch(words);
    if (patch !== null) {
      const isMany = ++count > MAX_PATCHES;
      const lists = isMany ? [] : listsOf(commands, index, patch, reading);
      const known = lists.map(({ origin, texts }) => ({ origin, paths: texts.flatMap(listPatched) }));
      const isKnown =
        lists.some(({ texts }) => texts.length > 0) || isOwnPatch(commands, index, patch, reading);
      if (isKnown && !isMany) return known;
      if (isElsewhere(commands, index, reading.texts)) return [];
      const limits = isMany ? null : listLimits(commands, index, patch);
      return listAny(command, patch, limits, reading);
    }
    const handed = mayHand(words)
      ? readHanded(commands, index, reading, (inner) => readPatch(inner) !== null)
      : null;
    const [origin] = handed?.words ?? [];
    if (handed === null || origin === undefined || ++count > MAX_PATCHES) return [];
    return [{ origin, paths: textsOf(handed.paths, reading).flatMap(listPatched) }];
  });
}

function mayHand(words: readonly TracedText[]): boolean {
  return words.some(({ value }) => /^(?:patch|apply|am)$/.test(baseName(value)));
}

/** The build files where a patch is applied that may change any of them: of all, or of those at some paths and below them. */
function listAny(
  { words, folder, input }: ShellCommand,
  { given, place, isWhole }: Patch,
  limits: readonly string[] | null,
  { tree, texts, mayCompare }: PatchReading,
): readonly WrittenList[] {
  const [origin] = words;
  const isGiven = input !== null || given.some(({ value }) => !value.startsWith('-'));
  if (origin === undefined || !isWhole || !isGiven) return [];
  const isWithin = (path: string): boolean =>
    limits?.some((limit) => pathWithin(limit, path) !== null) !== false;
  const builds = listBuildFiles(tree).filter(isWithin);
  if (!mayCompare(builds.length)) return [];
  return [{ origin: origin.text, paths: listNamed(place ?? origin.text.as('.'), folder, builds, texts) }];
}

interface Applied {
  readonly origin: TracedText;
  readonly texts: readonly string[];
}

function listsOf(
  commands: readonly ShellCommand[],
  index: number,
  { given }: Patch,
  reading: PatchReading,
): readonly Applied[] {
  const command = commands[index];
  if (command === undefined) return [];
  const named = given.map((word) => ({ origin: word, texts: readWord(commands, index, word, reading) }));
  const [origin] = command.words;
  return origin === undefined ? named : [...named, ...listInput(commands, index, origin.text, reading)];
}

/** What a word names: a patch, several, or commands that print one. */
function readWord(
  commands: readonly ShellCommand[],
  index: number,
  word: TracedText,
  reading: PatchReading,
): readonly string[] {
  const folder = commands[index]?.folder ?? null;
  const { texts, readNamed } = reading;
  const written = texts.restore(word.value);
  if (isUnknown(word.value) || /[*?[{]/.test(written)) {
    const stages = stagesWithin(word, folder, texts);
    const named = [word, ...stages.flatMap(({ words }) => words)].map((each) => readNamed(each, folder));
    const listed = textsOf(listWord(commands, index, word, reading), reading);
    return [...named.filter((text) => text !== null), ...listed];
  }
  const text = readNamed(word, folder);
  return text === null ? [] : [text];
}

function textsOf(paths: readonly string[], { readFile }: PatchReading): readonly string[] {
  return paths
    .slice(0, MAX_PATCHES)
    .map(readFile)
    .filter((text) => text !== null);
}

/** What a command reads: the patch itself, a file, or what commands before it make of files. */
function listInput(
  commands: readonly ShellCommand[],
  index: number,
  origin: TracedText,
  reading: PatchReading,
): readonly Applied[] {
  const found: Applied[] = [];
  const take = (texts: readonly string[]): void => {
    found.push({ origin, texts: texts.filter((text) => IS_PATCH.test(text)) });
  };
  for (let at = index; index - at < MAX_STAGES; at--) {
    const command = commands[at];
    if (command === undefined) break;
    const { input } = command;
    const files = input?.kind === 'file' ? [input.path] : input?.kind === 'other' ? (input.files ?? []) : [];
    const texts =
      input?.kind === 'document' ? [input.text] : input?.kind === 'other' ? (input.texts ?? []) : [];
    take(texts.map(({ value }) => value));
    const words = at === index ? files : [...files, ...command.words.slice(1).map(({ text }) => text)];
    for (const word of words) {
      const named = readWord(commands, at, word, reading);
      // what it is given itself is the patch, whatever it says
      if (at === index) found.push({ origin, texts: named });
      else take(named);
      // `printf '…\\n'`
      if (at < index) take([word.value.replaceAll('\\n', '\n')]);
    }
    if (input?.kind !== 'other') break;
  }
  return found;
}

/** The build files that a patch changes. */
function listPatched(patch: string): readonly string[] {
  const written = [...patch.matchAll(HEADER)].map(([, quoted, plain = '']) => quoted ?? plain);
  const git = [...patch.matchAll(GIT_HEADER)].map(([, names = '']) =>
    names.trimEnd().replace(/^.*[ /]|"$/g, ''),
  );
  const names = [...written, ...git].map((name) => unescapeName(name.trim()).replace(/^[ab]\//, ''));
  return [...new Set(names)].filter((name) => isBuildName(baseName(name)));
}

/** `"b/Docker\146ile"`, as git writes letters that are not plain. */
function unescapeName(name: string): string {
  return name.replace(OCTAL, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
}
