import type { ShippedStep, ShippedSteps } from '../../dockerfile/shipped/shipped-step.js';
import { once } from '../../kept.js';
import type { Message } from '../../message.js';
import type { Leftover } from '../../rules/contract/shipped.js';
import { HOME_FOLDER } from '../home-folder.js';
import {
  hidesWords,
  isShell,
  listPlainCommands,
  listScripts,
  type PlainCommand,
  readScript,
  readWords,
  textOf,
} from '../step-script.js';
import { type CacheHome, findHome, isOfOther } from './cache-home.js';
import { openCertainCommands } from './open-branches.js';
import { openCopiedNames, runsOwnScript } from './own-script.js';
import { PACKAGE_MANAGERS, type PackageManager } from './package-managers.js';

/** Whatever may be a package manager. */
const SPEAKS_OF_PACKAGES = /\b(?:apt|apk|dnf|yum|microdnf|zypper|pip[\d.]*|npm)\b/;
/** Without one of these words nothing is removed later. */
const MAY_REMOVE = /clean|cache|\b(?:cc|rm)\b/;
/** What a variable stands for in whose name it is: an option may say to keep nothing. */
const OPEN_OPTIONS = /^\$\{?\w*(?:OPT|FLAG|ARG)/i;

/** How a trap names the end of a script. */
const END = /^(?:EXIT|0)$/;

/** What package managers leave in the layers of images that ship. */
export function listLeftovers(ships: readonly ShippedSteps[]): readonly Leftover[] {
  const found = ships.flatMap(({ steps }) => findInSteps(steps));
  const known = new Map(found.map((left) => [`${left.at.line}:${left.at.column} ${left.manager}`, left]));
  return [...known.values()];
}

/** What they leave in one image, whatever its name. */
export function findInSteps(steps: readonly ShippedStep[]): readonly Leftover[] {
  // most images install nothing
  if (!steps.some(speaksOfPackages)) return [];
  const placed = PACKAGE_MANAGERS.map((manager) => ({ manager, ...openSpan(manager, steps) }));
  const isCopied = openCopiedNames(steps);
  const listCertain = openCertainCommands(steps);
  return steps.flatMap((step, index) => {
    if (!speaksOfPackages(step)) return [];
    const text = textOf(step);
    return placed.flatMap(({ manager, firstSetting, lastRemoval }): Leftover[] => {
      if (!mayLeave(manager, text)) return [];
      const home = manager.remedyOfUser === undefined ? 'unsaid' : findHome(steps, index);
      if (home === 'none' || isMounted(step, manager, home)) return [];
      if (manager.settings.test(step.flags.join(' '))) return [];
      const call = findCall(manager, { commands: listRun(step), home, isCopied });
      if (call === null || firstSetting() <= index) return [];
      const scripts = /\bif\b/.test(text) ? listScripts(step) : [];
      const certain = scripts.flatMap(({ root }) => listCommands(listCertain(index, root)));
      if (scripts.length > 0 && !certain.some((one) => manager.leavesBehind(one))) return [];
      const { id, leaves: what } = manager;
      const remedy = findRemedy(manager, call, home);
      const isRemovedLater = lastRemoval() > index;
      return [{ manager: id === 'dnf' ? call.program : id, what, remedy, isRemovedLater, at: step.place }];
    });
  });
}

function findRemedy({ remedy, remedyOfUser }: PackageManager, call: PlainCommand, home: CacheHome): Message {
  if (remedyOfUser !== undefined && home !== 'unsaid' && home !== 'root') return remedyOfUser;
  return typeof remedy === 'function' ? remedy(call.program) : remedy;
}

const speaksOfPackages = (step: ShippedStep): boolean =>
  step.keyword === 'run' && SPEAKS_OF_PACKAGES.test(textOf(step));

/** From where on settings may change what is left, and up to where it is removed; each is looked for once, for all steps. */
function openSpan(manager: PackageManager, steps: readonly ShippedStep[]) {
  let setting: number | null = null;
  let removal: number | null = null;
  return {
    firstSetting(): number {
      setting ??= steps.findIndex((step) => manager.settings.test(textOf(step)));
      return setting < 0 ? steps.length : setting;
    },
    lastRemoval(): number {
      removal ??= steps.findLastIndex((step) => removes(manager, step));
      return removal;
    },
  };
}

/** Before anything is parsed: words of commands are parts of a text in which none is hidden. */
const mayLeave = ({ speaksOf, verbs }: PackageManager, text: string): boolean =>
  speaksOf.test(text) && (verbs?.test(text) !== false || hidesWords(text));

/** What a RUN runs, in its order. */
export const listRun = once((step: ShippedStep): readonly PlainCommand[] => {
  const scripts = listScripts(step);
  const command = step.json && scripts.length === 0 ? readWords(step.words) : null;
  if (command !== null) return [command];
  return scripts.flatMap(({ commands }) => listCommands(commands));
});

/** The commands of a script, and of what it hands to a shell; at the end those that a trap runs there. */
function listCommands(commands: readonly PlainCommand[], depth = 0): readonly PlainCommand[] {
  const open = (text: string): readonly PlainCommand[] =>
    listCommands(listPlainCommands(readScript(text)), depth + 1);
  const atEnd: PlainCommand[] = [];
  const found = commands.flatMap((command): readonly PlainCommand[] => {
    const { program, words } = command;
    const at = isShell(program) ? words.findIndex((word) => /^-\w*c$/.test(word)) : -1;
    const inner = at < 0 ? undefined : words[at + 1];
    if (depth > 2) return [command];
    const [text = '', ...signals] = program === 'trap' ? words : [];
    if (signals.some((signal) => END.test(signal))) atEnd.push(...open(text));
    return inner === undefined ? [command] : open(inner);
  });
  return [...found, ...atEnd];
}

/** What a RUN runs, and in whose home it leaves what. */
interface RunOfUser {
  readonly commands: readonly PlainCommand[];
  readonly home: CacheHome;
  readonly isCopied: (program: string) => boolean;
}

/** The command whose traces are left at the end of a script; null where none is, or that is not known. */
function findCall(manager: PackageManager, { commands, home, isCopied }: RunOfUser): PlainCommand | null {
  const last = commands.findLastIndex(
    (command) => manager.leavesBehind(command) && !command.words.some((word) => OPEN_OPTIONS.test(word)),
  );
  const isLeft = !commands
    .slice(last + 1)
    .some((command) => mayRemove(manager, command, home) || isCopied(command.program));
  return isLeft ? (commands[last] ?? null) : null;
}

function mayRemove(manager: PackageManager, command: PlainCommand, home: CacheHome): boolean {
  const { program, words } = command;
  if (manager.cleans(command)) return true;
  if (isRemoval(program))
    return words.some((word) => word.includes('$') || (!isOfOther(word, home) && mayName(word, manager)));
  return runsOwnScript(command);
}

function mayName(word: string, { paths, folder }: PackageManager): boolean {
  if (paths.test(word)) return true;
  const [before = '', ...after] = word.replace(/^~(?=\/)/, HOME_FOLDER).split(/[*?[]/);
  return after.length > 0 && before.startsWith('/') && folder.startsWith(before);
}

const isRemoval = (program: string): boolean =>
  /^(?:rm|find|truncate|shred|rmdir|cd|pushd|xargs)$/.test(program);

function isMounted({ flags }: ShippedStep, { paths }: PackageManager, home: CacheHome): boolean {
  return flags.some((flag) => {
    if (!/^--mount=.*\btype=(?:cache|tmpfs)\b/i.test(flag)) return false;
    const [, target = ''] = /(?:^--mount=|,)(?:target|dst|destination)=([^,]*)/i.exec(flag) ?? [];
    return target.includes('$') || (!isOfOther(target, home) && paths.test(target.replace(/\/$/, '')));
  });
}

/** Whether a later instruction removes it from what is seen, though not from the layer. */
function removes(manager: PackageManager, step: ShippedStep): boolean {
  if (step.keyword !== 'run' || !MAY_REMOVE.test(textOf(step))) return false;
  return listRun(step).some(
    (command) =>
      manager.cleans(command) ||
      (command.program === 'rm' && command.words.some((word) => manager.paths.test(word))),
  );
}
