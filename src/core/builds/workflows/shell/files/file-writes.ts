import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isBuildName } from './build-names.js';
import { listContained } from './contained-commands.js';
import { listCopies } from './copied-files.js';
import { listFetched } from './fetched-files.js';
import type { FileWrite } from './file-write.js';
import { findGitFiles, listSetAliases, listSettingCommands, splitCommands } from './git-files.js';
import { isLeftOut } from './lists/find-tests.js';
import { listPrinted, listRun, readSedWords, SED } from './printed-files.js';
import { isForReading, useOfFiles } from './reading-programs.js';
import { listUnpacked } from './unpacked-files.js';

/** Commands that write to each of the files that they name. */
const WRITING =
  /^(?:tee|sponge|ex|ed|n?vim?|nano|truncate|fallocate|recode|crudini|dos2unix|unix2dos|patch|Set-Content|Add-Content|Out-File|New-Item)$/i;
/** The same where they are told to edit in place. */
const EDITING = /^(?:g?sed|perl|ruby|yq|dasel|[gmn]?awk|jq|sd|rpl|sops)$/;
const IN_PLACE = /^-\w*i|^--in-?place/;
/** Commands that edit in place without being told to. */
const REPLACING = /^(?:sd|rpl)$/;
/** Commands to which `-o` is something else than a file that they write. */
const READING = /^(?:[ef]?grep|rg|ls|find|set|shopt|test|\[{1,2}|jq|ps|mount|ssh|echo|printf)$/;
/** Commands that write to the second of the files that they name. */
const SECOND = /^(?:uniq|xxd|split|script|cpp)$/;
const RENAMING = /^(?:p?rename|perl-rename|file-rename|mmv|zmv)$/;
const FIND = /^g?find$/;
const HANDING = /^(?:g?find|fd|fdfind|xargs|parallel)$/;
const OUTPUT =
  /^(?:-[oO]|--(?:output|output-document|output-file|out|out-file|outfile|outputfile|dest|destination|metadata-file|iidfile|cidfile)|-OutFile|-out)$/;

/** What a program and its words write. */
export function listWrites(
  [program, ...given]: readonly TracedText[],
  isFolder: (path: TracedText) => boolean,
): readonly FileWrite[] {
  return program === undefined ? [] : listProgramWrites(baseName(program.value), given, isFolder);
}

const toGone = (path: TracedText): FileWrite => ({ path, isGone: true });

function listProgramWrites(
  name: string,
  given: readonly TracedText[],
  isFolder: (path: TracedText) => boolean,
): readonly FileWrite[] {
  const copied = listCopies(name, given, isFolder);
  const named = given.filter(({ value }) => !value.startsWith('-'));
  if (copied !== null)
    return name === 'mv' || name === 'git'
      ? [...copied, ...named.slice(name === 'git' ? 1 : 0, -1).map(toGone)]
      : copied;
  if (name === 'git') {
    return [
      ...listInner(listSettingCommands(given), isFolder),
      ...findGitFiles(given).map((path) => ({ path })),
      ...(named[0]?.value === 'rm' && !given.some(({ value }) => value === '--cached')
        ? named.slice(1).map(toGone)
        : []),
      ...listUnpacked(name, given),
    ];
  }
  if (/^(?:rm|rmdir|unlink|Remove-Item)$/i.test(name)) return named.map(toGone);
  if (name === 'mount') return listMounted(given, named);
  const contained = listContained(name, given);
  if (contained !== null)
    return listInner(contained.commands, isFolder).map((write) => ({
      ...write,
      path: contained.unmount(write.path),
    }));
  const isEdited = EDITING.test(name);
  const files = SED.test(name) ? readSedWords(given).files : named;
  const edited = namesFiles(name, given) ? files.map((path) => ({ path, isEdited })) : [];
  const words = [
    ...(SECOND.test(name) ? named.slice(1).slice(-1) : []),
    ...(RENAMING.test(name) ? listRenamed(given) : []),
    ...(name === 'dd' ? named.flatMap((word) => afterStart(word, 'of=')) : []),
    ...(READING.test(name) ? [] : listOutputs(given)),
    ...listPrinted(name, given),
    ...listFetched(name, given),
  ];
  return [
    ...edited,
    ...words.map((path) => ({ path })),
    ...listUnpacked(name, given),
    ...listInner([...listRun(name, given), ...(name === 'gh' ? listSetAliases(given) : [])], isFolder),
    ...(HANDING.test(name) ? listInner([listHanded(given)], isFolder) : []),
    ...listTouched(name, given),
    ...(useOfFiles(name, given) === 'unknown' ? listTexts(given, isFolder) : []),
  ];
}

/** What the words of a program that are texts of a shell would write: `pee 'cat > FILE'`, `watch 'cp odd FILE'`. */
function listTexts(
  given: readonly TracedText[],
  isFolder: (path: TracedText) => boolean,
): readonly FileWrite[] {
  const texts = given.filter(({ value }) => /\s|>/.test(value));
  const commands = listInner(texts.flatMap(splitCommands), isFolder);
  const redirected = texts.flatMap((text) =>
    [...text.value.matchAll(/(?<![-=])>\s*([^\s;&|<>"']+)/g)].map(([, path = '']) => ({
      path: text.as(path),
      isTouched: true,
    })),
  );
  return [...commands.filter(({ isTouched }) => isTouched !== true), ...redirected];
}

/** The command of git that `find` or `xargs` runs, without the mark at its end. */
function listHanded(given: readonly TracedText[]): readonly TracedText[] {
  const at = given.findIndex(({ value }) => baseName(value) === 'git');
  return at === -1 ? [] : given.slice(at).filter(({ value }) => !/^[;+]$/.test(value));
}

/** What the commands do that the words of another one have. */
function listInner(
  commands: readonly (readonly TracedText[])[],
  isFolder: (path: TracedText) => boolean,
): readonly FileWrite[] {
  return commands.flatMap((words) => listWrites(words, isFolder));
}

/** Whether words are a command that edits the files which come behind it. */
export function isEditing(words: readonly TracedText[]): boolean {
  const [command, ...given] = words;
  return namesFiles(baseName(command?.value ?? ''), given);
}

function namesFiles(name: string, given: readonly TracedText[]): boolean {
  return (
    REPLACING.test(name) ||
    WRITING.test(name) ||
    (EDITING.test(name) && given.some(({ value }) => IN_PLACE.test(value)))
  );
}

/** What flags of any program name as the file to write: `-o FILE`, `--output=FILE`. */
function listOutputs(given: readonly TracedText[]): readonly TracedText[] {
  return given.flatMap((word, index) => {
    if (OUTPUT.test(given[index - 1]?.value ?? '')) return word.value.includes('://') ? [] : afterForm(word);
    const joined = word.slice(2);
    if (word.value.startsWith('-o') && isBuildName(baseName(joined.value))) return [joined];
    const equals = word.value.indexOf('=');
    return equals !== -1 && OUTPUT.test(word.value.slice(0, equals)) ? [word.slice(equals + 1)] : [];
  });
}

/** A file, also one of which the form comes before it: `json=FILE`, `type=tar,dest=FILE`. */
function afterForm(word: TracedText): readonly TracedText[] {
  const form = word.value.lastIndexOf('=') + 1;
  return form === 0 ? [word] : [word, word.slice(form)];
}

function afterStart(word: TracedText, start: string): readonly TracedText[] {
  return word.value.startsWith(start) ? [word.slice(start.length)] : [];
}

/** The names of build files that a pattern makes of others: `rename s/odd/Dockerfile/ odd`. */
function listRenamed(given: readonly TracedText[]): readonly TracedText[] {
  return given.flatMap((word) =>
    word.value
      .split('/')
      .filter(isBuildName)
      .map((part) => word.as(part)),
  );
}

/** `mount --bind odd Dockerfile`. */
function listMounted(given: readonly TracedText[], named: readonly TracedText[]): readonly FileWrite[] {
  const isOther = given.some(({ value }) =>
    /^--(?:r?bind|move)$|^-[A-Za-z]*[BRM]$|\br?bind\b|\boverlay\b|\blowerdir=/.test(value),
  );
  const [from] = named;
  const [path] = named.slice(-1);
  if (!isOther || path === undefined) return [];
  return [
    { path, isPlain: true },
    ...(from === undefined ? [] : [{ path, from: from.as(`${from.value}/.`) }]),
  ];
}

/** The words of a program of which it is not known that it only reads the files which they name: `copy-it odd Dockerfile`. */
function listTouched(name: string, given: readonly TracedText[]): readonly FileWrite[] {
  const use = useOfFiles(name, given);
  if (use === 'reads') return [];
  return given
    .filter((word, at) => !isForReading(word, given[at - 1]) && !(FIND.test(name) && isLeftOut(given, at)))
    .flatMap(listParts)
    .filter(({ value }) => use === 'unknown' || !isBuildName(baseName(value)))
    .map((path) => ({ path, isTouched: true }));
}

/** A word, and what is behind a mark in it: `--file=x`, `CREATE:x`, `@x`. */
function listParts(word: TracedText): readonly TracedText[] {
  if (word.value.includes('://')) return [];
  const mark = /^[^=:@]*[=:@](?=[^/])/.exec(word.value)?.[0].length ?? 0;
  return mark === 0 ? (word.value.startsWith('-') ? [] : [word]) : [word, word.slice(mark)];
}
