import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { ANY_LINES, printedInto, type ReadScriptFile } from '../environment/printed-text.js';
import { type PlacedCommand, placeCommands } from '../environment/shell-blocks.js';
import type { ListedPart } from '../listing/listed-commands.js';
import { LEADING } from '../shell-words.js';

/** Variables that a script takes from elsewhere. */
export interface SourcedVariables {
  readonly names: ReadonlySet<string>;
  /** There may be any others. */
  readonly isOpen: boolean;
}

const ASSIGNED = /^[ \t]*(?:(?:export|readonly|declare(?:[ \t]+-\w+)*)[ \t]+)?([A-Za-z_]\w*)\+?=/gm;
/** What may set any variables within a file. */
const OPENING = /^[ \t]*eval[ \t]|^[ \t]*export[ \t]+["']?\$/m;
/** A file that takes variables from another one. */
const FURTHER = /^[ \t]*(?:\.|source)[ \t]+(.*)$/gm;
const PLAIN_PATH = /^(["']?)([^\s"'$`;&|<>()]+)\1[ \t]*(?:[;&|#]|$)/;
/** Far more files than take from one another. */
const MAX_FILES = 50;
/** What sets variables of its own, and none that a build asks for. */
const OWN =
  /(?:^|\/)bin\/activate(?:\.\w+)?$|ssh-agent|docker-env|docker-machine|shellenv|\becr get-login|\bhook\b|\b(?:opam|rbenv|pyenv|nodenv|goenv|fnm|mise|luarocks|setup-envtest)\b/;
/** PowerShell sets variables of the environment as items too. */
const ITEMS =
  /SetEnvironmentVariable(?:\(\s*["'](\w+)["'])?|\b(?:Set|New)-(?:Item|Content)\b[^\n]{0,200}?\benv:[\\/]?(\w+)?/gi;

/** What a script reads from files, or from what commands print, into its variables. */
export function readSourced(
  script: string,
  parts: readonly ListedPart[],
  readFile: ReadScriptFile,
  texts: UnknownTexts,
  /** The file that the shell takes variables from before it begins: `BASH_ENV`. */
  startFile?: TracedText,
): SourcedVariables {
  const names = new Set<string>();
  let isOpen = false;
  const add = (found: SourcedVariables): void => {
    for (const name of found.names) names.add(name);
    isOpen ||= found.isOpen;
  };
  if (startFile !== undefined && startFile.value !== '') add(readFrom(startFile, readFile));
  for (const [, called, item] of script.matchAll(ITEMS)) add(toNames([called ?? item]));
  const commands = placeCommands(parts);
  for (const [at, { command }] of commands.entries()) {
    const [first, ...words] = command.words
      .map(({ text }) => text)
      .filter(({ value }) => !LEADING.has(value));
    if (first === undefined || OWN.test(texts.restore(words.map(({ value }) => value).join(' ')))) continue;
    if (/^(?:eval|export|declare|typeset|readonly|local)$/.test(first.value)) {
      if (words.some(({ value }) => startsPrinted(value, first.value === 'eval', texts)))
        add(readPrinted(commands, at, readFile, texts));
    } else if (first.value === '.' || first.value === 'source') add(readFrom(words[0], readFile));
  }
  return { names, isOpen };
}

const ANYTHING: SourcedVariables = { names: new Set(), isOpen: true };

function toNames(names: readonly (string | undefined)[]): SourcedVariables {
  const known = names.filter((name) => name !== undefined);
  return { names: new Set(known), isOpen: known.length < names.length };
}

/** What commands print that a script makes variables of: those that a file of the repository names, as far as they print it. */
function readPrinted(
  commands: readonly PlacedCommand[],
  at: number,
  readFile: ReadScriptFile,
  texts: UnknownTexts,
): SourcedVariables {
  const printed = commands[at - 1]?.isSubstituted
    ? printedInto(commands, at, { texts, readFile })
    : ANY_LINES;
  if (printed.some(isUnknown)) return ANYTHING;
  return toNames(printed.flatMap((line) => [...line.matchAll(/[A-Za-z_]\w*(?==)/g)].map(([name]) => name)));
}

function readFrom(
  path: TracedText | undefined,
  readFile: ReadScriptFile,
  seen = new Set<string>(),
): SourcedVariables {
  if (path !== undefined && seen.has(path.value)) return toNames([]);
  const found = path === undefined ? null : readFile(path);
  if (found === 'outside') return toNames([]);
  if (path === undefined || found === null || seen.size > MAX_FILES || OPENING.test(found.text))
    return ANYTHING;
  seen.add(path.value);
  const names = [...found.text.matchAll(ASSIGNED)].map(([, name]) => name);
  for (const [, rest = ''] of found.text.matchAll(FURTHER)) {
    const [, , further] = PLAIN_PATH.exec(rest) ?? [];
    if (OWN.test(rest)) continue;
    const inner = further === undefined ? ANYTHING : readFrom(path.as(further), readFile, seen);
    if (inner.isOpen) return ANYTHING;
    for (const name of inner.names) names.push(name);
  }
  return toNames(names);
}

/** Whether commands or the workflow give the names in a word: those of `export A=$X` are known, and what variables give is followed. */
function startsPrinted(word: string, isAnywhere: boolean, texts: UnknownTexts): boolean {
  const names = isAnywhere ? word : (word.split('=', 1)[0] ?? '');
  return texts.expressionsIn(names).some((expression) => !/^\$(?:\{?\w|\{[!#]|[@*])/.test(expression));
}
