import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { withoutAnchor } from '../anchored-path.js';
import type { ShellCommand } from '../shell-commands.js';

/** Files that builds are read from, by their usual names. */
const BUILD_FILE =
  /^(?:\.env|.*compose.*\.ya?ml|.*bake.*\.(?:hcl|json)|\.?devcontainer\.json|(?:.+[._-])?(?:Docker|Container)file(?:[._-].+)?)$/i;
/** Commands whose last word is where they put something. */
const COPYING = /^(?:cp|mv|ln|install|rsync|Copy-Item|Move-Item)$/i;
/** Commands that write to each of the files that they name. */
const WRITING = /^(?:tee|Set-Content|Add-Content|Out-File|New-Item)$/i;
/** The same where they are told to edit in place. */
const EDITING = /^(?:sed|perl|yq)$/;
/** Commands with a flag for the file that they write. */
const FETCHING: ReadonlyMap<string, RegExp> = new Map([
  ['curl', /^(?:-o|--output)$/],
  ['wget', /^(?:-O|--output-document)$/],
]);

/** Whether a script may write such files; most do not. */
export function maySpeakOfFiles(script: string): boolean {
  return /\.env\b|compose|bake|devcontainer|dockerfile|containerfile/i.test(script);
}

/** The build files of the workspace that a script writes: what a build then reads from them is not what the repository says. */
export function findWrittenFiles(parts: readonly ShellCommand[], texts: UnknownTexts): readonly TracedText[] {
  return parts.flatMap(listWritten).filter((path) => {
    const { value } = withoutAnchor(path, '.', texts);
    return !isUnknown(value) && !/^[/~]/.test(value) && BUILD_FILE.test(baseName(value));
  });
}

function listWritten({ words, outputs }: ShellCommand): readonly TracedText[] {
  const texts = words.map(({ text }) => text);
  const at = texts.findIndex(({ value }) => !/^(?:sudo|-\w+|[A-Za-z_]\w*=.*)$/.test(value));
  const [command, ...given] = texts.slice(Math.max(at, 0));
  if (command === undefined) return outputs;
  const named = given.filter(({ value }) => !value.startsWith('-'));
  const name = baseName(command.value);
  const flag = FETCHING.get(name);
  if (flag !== undefined)
    return [...outputs, ...given.filter((_, index) => flag.test(given[index - 1]?.value ?? ''))];
  if (COPYING.test(name)) return [...outputs, ...listCopied(named)];
  const isEdited = EDITING.test(name) && given.some(({ value }) => /^-\w*i|^--in-?place/.test(value));
  return WRITING.test(name) || isEdited ? [...outputs, ...named] : outputs;
}

/** Where copies go; in a folder they keep their names. */
function listCopied(words: readonly TracedText[]): readonly TracedText[] {
  const target = words.at(-1);
  if (words.length < 2 || target === undefined) return [];
  const isFolder = /(?:^|\/)\.{0,2}$|^[^.]+$/.test(target.value) && !BUILD_FILE.test(baseName(target.value));
  if (!isFolder) return [target];
  const folder = target.value.replace(/\/+$/, '');
  return words.slice(0, -1).map((word) => word.as(`${folder}/${baseName(word.value)}`.replace(/^\.\//, '')));
}
