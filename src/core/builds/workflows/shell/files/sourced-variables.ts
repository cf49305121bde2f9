import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { ANY_LINES, isPlainLine, printedInto, type ReadScriptFile } from '../environment/printed-text.js';
import { type PlacedCommand, placeCommands } from '../environment/shell-blocks.js';
import { listShellCommands } from '../listing/listed-commands.js';

/** Variables that a script takes from elsewhere. */
export interface SourcedVariables {
  readonly names: ReadonlySet<string>;
  /** There may be any others. */
  readonly isOpen: boolean;
  /** A shell that runs it may run other commands too. */
  readonly mayRun: boolean;
  /** What is printed is a file of the repository, which says this. */
  readonly text?: string;
}

const ASSIGNED = /^[ \t]*(?:(?:export|readonly|declare(?:[ \t]+-\w+)*)[ \t]+)?([A-Za-z_]\w*)\+?=/gm;
/** What may set any variables within a file. */
const OPENING =
  /^[ \t]*eval[ \t]|^[ \t]*export[ \t]+["']?\$|^[ \t]*(?:function[ \t]+)?(?:docker|podman|buildah|nerdctl|buildx)[\w-]*[ \t]*\(\)|^[ \t]*function[ \t]+(?:docker|podman|buildah|nerdctl|buildx)\b/m;
/** A file that takes variables from another one. */
const FURTHER = /^[ \t]*(?:\.|source)[ \t]+(.*)$/gm;
const PLAIN_PATH = /^(["']?)([^\s"'$`;&|<>()]+)\1[ \t]*(?:[;&|#]|$)/;
/** Far more files than take from one another. */
const MAX_FILES = 50;
/** What sets variables of its own, and none that a build asks for. */
const OWN_FILE = /(?:^|\/)bin\/activate(?:\.\w+)?$/;
const OWN_COMMAND =
  /^(?:\$\(|`)\s*(?:\S*\/)?(?:ssh-agent|minikube|docker-machine|brew|aws|direnv|opam|rbenv|pyenv|nodenv|goenv|fnm|mise|luarocks|setup-envtest)(?:\s+[\w./:=@%+-]+|\s+"?\$\w+"?)*\s*(?:2>\s*\/dev\/null\s*)?(?:\)|`)$/;
/** A command that prints lines of files as they are. */
const FILED =
  /^(?:\$\(|`)\s*(?:cat|[ef]?grep|head|tail|sort|uniq)(?:\s+(?:-[vEFwxihs]+|'[^']*'|"[^"$`\\]*"|[\w./^:@%+-]+))*\s*(?:2>\s*\/dev\/null\s*)?(?:\)|`)$/;
/** A command that prints one file as it is. */
const WHOLE = /^(?:\$\(|`)\s*(?:cat\s+(?:--\s+)?|<\s*)(["']?)([^\s"'$`;&|<>()*?[{\\]+)\1\s*(?:\)|`)$/;
/** Longer texts are not read. */
const MAX_TEXT = 64 * 1024;
/** PowerShell sets variables of the environment as items too. */
const ITEMS =
  /SetEnvironmentVariable(?:\(\s*["'](\w+)["'])?|\b(?:Set|New)-(?:Item|Content)\b[^\n]{0,200}?\benv:[\\/]?(\w+)?/gi;

/** What a script of PowerShell sets as items of its environment. */
export function readItems(script: string): SourcedVariables {
  return toNames([...script.matchAll(ITEMS)].map(([, called, item]) => called ?? item));
}

/** The variables that a text sets which commands print: `$(cat values.env)`. */
export function readExpression(
  expression: TracedText,
  readFile: ReadScriptFile,
  texts: UnknownTexts,
): SourcedVariables {
  if (OWN_COMMAND.test(expression.value)) return toNames([]);
  const script = expression.as(`export "${expression.value}"`);
  const commands = placeCommands(listShellCommands(script, { texts, lookUp: () => undefined }));
  const printed = readPrinted(commands, commands.length - 1, FILED.test(expression.value), readFile, texts);
  const path = WHOLE.exec(expression.value)?.[2];
  const file = path === undefined ? null : readFile(expression.as(path));
  const isText = file !== null && file !== 'outside' && file.text.length <= MAX_TEXT;
  return isText ? { ...printed, text: file.text } : printed;
}

/** The variables that a file sets. */
export function readSourcedFile(
  path: TracedText,
  readFile: ReadScriptFile,
  texts: UnknownTexts,
): SourcedVariables {
  const found = readFile(path);
  const isOwn = found === 'outside' || found === null;
  return isOwn && OWN_FILE.test(texts.restore(path.value)) ? toNames([]) : readFrom(path, readFile);
}

const ANYTHING: SourcedVariables = { names: new Set(), isOpen: true, mayRun: true };

function toNames(names: readonly (string | undefined)[]): SourcedVariables {
  const known = names.filter((name) => name !== undefined);
  return { names: new Set(known), isOpen: known.length < names.length, mayRun: false };
}

/** What commands print that a script makes variables of: those that a file of the repository names, as far as they print it. */
function readPrinted(
  commands: readonly PlacedCommand[],
  at: number,
  isFiled: boolean,
  readFile: ReadScriptFile,
  texts: UnknownTexts,
): SourcedVariables {
  const printed = commands[at - 1]?.isSubstituted
    ? printedInto(commands, at, { texts, readFile })
    : ANY_LINES;
  if (printed.some(isUnknown)) return ANYTHING;
  const names = printed.flatMap((line) => [...line.matchAll(/[A-Za-z_]\w*(?==)/g)].map(([name]) => name));
  return { ...toNames(names), mayRun: !isFiled || !printed.every(isPlainLine) };
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
    if (OWN_FILE.test(rest.trim())) continue;
    const inner = further === undefined ? ANYTHING : readFrom(path.as(further), readFile, seen);
    if (inner.isOpen) return ANYTHING;
    for (const name of inner.names) names.push(name);
  }
  return toNames(names);
}
