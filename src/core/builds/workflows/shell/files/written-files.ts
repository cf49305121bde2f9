import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { withoutAnchor } from '../anchored-path.js';
import type { ShellCommand } from '../shell-commands.js';
import { isBuildName, mayNameBuildFile } from './build-names.js';
import { findGitFiles } from './git-files.js';
import { findListedFiles } from './listed-files.js';

/** Commands whose last word is where they put something. */
const COPYING = /^(?:cp|mv|ln|install|rsync|Copy-Item|Move-Item)$/i;
/** Commands that write to each of the files that they name. */
const WRITING =
  /^(?:tee|sponge|ex|ed|vim?|nano|truncate|dos2unix|unix2dos|patch|Set-Content|Add-Content|Out-File|New-Item)$/i;
/** The same where they are told to edit in place. */
const EDITING = /^(?:g?sed|perl|ruby|yq|dasel|[gmn]?awk|jq|sd|rpl)$/;
const IN_PLACE = /^-\w*i|^--in-?place/;
/** Commands that edit in place without being told to. */
const REPLACING = /^(?:sd|rpl)$/;
/** Commands to which `-o` is something else than a file that they write. */
const READING = /^(?:[ef]?grep|rg|ls|find|set|shopt|test|\[{1,2}|jq|ps|mount|ssh|docker|podman|echo|printf)$/;
const OUTPUT =
  /^(?:-[oO]|--(?:output|output-document|output-file|out|out-file|outfile|outputfile|dest|destination)|-OutFile)$/;

/** Whether a script may write such files; most do not. */
export function maySpeakOfFiles(script: string): boolean {
  return /\.env\b|compose|bake|devcontainer|docker[?*f[{$"'\\]|container[?*f[{$"'\\]|\$'|\b(?:sed|patch|git[ \t]+(?:apply|am))\s|-exec|xargs/i.test(
    script,
  );
}

/** The build files of the workspace that a script writes: what a build then reads from them is not what the repository says. */
export function findWrittenFiles(
  parts: readonly ShellCommand[],
  texts: UnknownTexts,
  paths: readonly string[] = [],
): readonly TracedText[] {
  const written = parts.flatMap(listWritten).filter((path) => {
    const found = withoutAnchor(path, '.', texts).value;
    // a pattern is what the shell makes names of
    const value = isUnknown(found) ? texts.restore(found) : found;
    const isInside = !/^[/~]/.test(value) && !(isUnknown(found) && /[$`]/.test(value));
    return isInside && (isBuildName(baseName(value)) || mayNameBuildFile(value, paths));
  });
  return [...written, ...findListedFiles(parts, texts, paths, isEditing)];
}

/** Whether words are a command that edits the files which come behind it. */
function isEditing(words: readonly TracedText[]): boolean {
  const [command, ...given] = words;
  const name = baseName(command?.value ?? '');
  return (
    REPLACING.test(name) ||
    WRITING.test(name) ||
    (EDITING.test(name) && given.some(({ value }) => IN_PLACE.test(value)))
  );
}

function listWritten({ words, outputs }: ShellCommand): readonly TracedText[] {
  const texts = words.map(({ text }) => text);
  const at = texts.findIndex(({ value }) => !/^(?:sudo|-\w+|[A-Za-z_]\w*=.*)$/.test(value));
  const [command, ...given] = texts.slice(Math.max(at, 0));
  if (command === undefined) return outputs;
  const named = given.filter(({ value }) => !value.startsWith('-'));
  const name = baseName(command.value);
  if (name === 'git') return [...outputs, ...findGitFiles(given)];
  if (name === 'dd') return [...outputs, ...named.flatMap((word) => afterStart(word, 'of='))];
  const chosen = READING.test(name) ? [] : listOutputs(given);
  if (COPYING.test(name)) return [...outputs, ...listCopied(named)];
  return isEditing([command, ...given]) ? [...outputs, ...named, ...chosen] : [...outputs, ...chosen];
}

/** What flags of any program name as the file to write: `-o FILE`, `--output=FILE`. */
function listOutputs(given: readonly TracedText[]): readonly TracedText[] {
  return given.flatMap((word, index) => {
    if (OUTPUT.test(given[index - 1]?.value ?? '')) return [word];
    const equals = word.value.indexOf('=');
    return equals !== -1 && OUTPUT.test(word.value.slice(0, equals)) ? [word.slice(equals + 1)] : [];
  });
}

function afterStart(word: TracedText, start: string): readonly TracedText[] {
  return word.value.startsWith(start) ? [word.slice(start.length)] : [];
}

/** Where copies go; in a folder they keep their names. */
function listCopied(words: readonly TracedText[]): readonly TracedText[] {
  const target = words.at(-1);
  if (words.length < 2 || target === undefined) return [];
  const isFolder = /(?:^|\/)\.{0,2}$|^[^.]+$/.test(target.value) && !isBuildName(baseName(target.value));
  if (!isFolder) return [target];
  const folder = target.value.replace(/\/+$/, '');
  return words.slice(0, -1).map((word) => word.as(`${folder}/${baseName(word.value)}`.replace(/^\.\//, '')));
}
