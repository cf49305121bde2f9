import type { ShippedStep, ShippedSteps } from '../dockerfile/shipped/shipped-step.js';
import type { Reference } from '../image/reference.js';
import type { ShellForm } from '../rules/contract/shipped.js';
import { type BaseEntry, isOffPath, isRepeated, listCommand, listStart } from './distroless-entry.js';
import { findWritten } from './started-script.js';
import { isShell } from './step-script.js';

/** Images of Chainguard that only have files and a C library. */
const CHAINGUARD = /^(?:cgr\.dev\/[^/]+|docker\.io\/chainguard)\/(?:static|glibc-dynamic)$/;
/** What may be or hold a shell. */
const SHELL_FILE = /(?:^|\/)(?:ba|da|z|k|a|c|fi)?sh$|(?:^|\/)(?:busybox|toybox)|rootfs/;
const ARCHIVE = /\.(?:tar|tgz|txz|tbz2?|gz|xz|bz2|zst|zip)$/i;
/** Folders that a shell is in, or that hold one. */
const SYSTEM_FOLDER = /^(?:\.|\/|\/(?:usr(?:\/local)?(?:\/s?bin)?|s?bin))\/?$/;
/** Several files, a folder, a repository, or what only an argument tells. */
const MAY_BE_MANY = /^\.?\.?\/?$|[*?[$]|\/$|\.git(?:#|$)|^git@/;
/** A command that means the same without a shell. */
const PLAIN = /^[\w@%+=:,./-]+(?: +[\w@%+=:,./-]+)*$/;

/** What a list starts that is not there, or cannot run. */
type Missing = Pick<ShellForm, 'program' | 'isScript' | 'takenBy'>;

/** Whether nothing in an image can read a command in shell form; a digest alone does not say which variant. `reference`: behind its mirrors. */
export function hasNoShell({ host, path, tag }: Reference): boolean {
  if (tag === null) return false;
  if (host === 'gcr.io' && path.startsWith('distroless/')) return !/(?:^|-)debug(?:-|$)/.test(tag);
  return CHAINGUARD.test(`${host}/${path}`) && !/(?:^|-)dev(?:-|$)/.test(tag);
}

/**
 * The instructions in shell form of images whose base has no shell, as far as nothing may have brought one. `entry`: what the
 * base starts by itself. `isEmpty`: on nothing at all, where a command that is run shows that something did.
 */
export function listShellForms(
  ships: readonly ShippedSteps[],
  entry: BaseEntry | null,
  isEmpty: boolean,
): readonly ShellForm[] {
  const found = ships.flatMap(({ steps }) =>
    isEmpty && steps.some(({ keyword }) => keyword === 'run') ? [] : findForms(steps, entry),
  );
  const known = new Map(found.map((form) => [`${form.at.line}:${form.at.column}`, form]));
  return [...known.values()];
}

function findForms(steps: readonly ShippedStep[], base: BaseEntry | null): readonly ShellForm[] {
  const own = steps.findLast(({ keyword }) => keyword === 'entrypoint')?.words;
  const describe = (step: ShippedStep): ShellForm =>
    describeForm(step, own, base, findMissing(step, own, base, steps));
  const runs: ShellForm[] = [];
  for (const step of steps) {
    if (mayBringShell(step)) return runs;
    if (step.keyword === 'run' && isShellForm(step)) runs.push(describe(step));
  }
  // the last one of each counts, and a new ENTRYPOINT drops the CMD of the base
  const starts = ['entrypoint', 'cmd', 'healthcheck'].flatMap((keyword) => {
    const last = steps.findLast((step) => step.keyword === keyword);
    if (last === undefined) return [];
    return isShellForm(last) || findMissing(last, own, base, steps) !== null ? [last] : [];
  });
  const entry = starts.find(({ keyword }) => keyword === 'entrypoint');
  const counted = entry === undefined ? starts : starts.filter(({ keyword }) => keyword !== 'cmd');
  return [...runs, ...counted.map(describe)];
}

function isShellForm({ keyword, json, text, words }: ShippedStep): boolean {
  if (json || /^[\s"']*$/.test(text)) return false;
  return keyword !== 'healthcheck' || words[0]?.toUpperCase() === 'CMD';
}

/** What a list starts although it cannot run: `["sh", "-c", "…"]`, a script that the file itself writes, or again what the base starts before it. */
function findMissing(
  { keyword, json, words }: ShippedStep,
  own: readonly string[] | undefined,
  base: BaseEntry | null,
  steps: readonly ShippedStep[],
): Missing | null {
  const [program = ''] = keyword === 'healthcheck' ? words.slice(1) : words;
  if (!json || keyword === 'run' || program === '') return null;
  // a CMD is what an ENTRYPOINT gets
  const isGiven = keyword === 'cmd' && (own === undefined ? base !== null : own.length > 0);
  if (!isGiven) {
    const isScript = findWritten(program, steps) !== null;
    const isMissing = isScript || isShell(program) || (isOffPath(program, base) && !steps.some(setsPath));
    return isMissing ? { program, isScript, takenBy: null } : null;
  }
  const [entry] = own === undefined ? (base?.words ?? []) : [];
  return entry !== undefined && isRepeated(program, base)
    ? { program, isScript: false, takenBy: entry }
    : null;
}

const setsPath = ({ keyword, text }: ShippedStep): boolean => keyword === 'env' && /\bPATH\b/.test(text);

function mayBringShell({ keyword, words, flags, json }: ShippedStep): boolean {
  switch (keyword) {
    case 'shell':
      return true;
    case 'run':
      return json || flags.some((flag) => flag.startsWith('--mount'));
    case 'add':
    case 'copy': {
      const sources = words.slice(0, -1);
      const destination = words.at(-1) ?? '';
      if ([...sources, destination].some((word) => SHELL_FILE.test(word))) return true;
      if (keyword === 'add' && unpacks(flags, sources)) return true;
      return (
        SYSTEM_FOLDER.test(destination) &&
        sources.some((source) => MAY_BE_MANY.test(source) || SYSTEM_FOLDER.test(source))
      );
    }
    default:
      return false;
  }
}

function unpacks(flags: readonly string[], sources: readonly string[]): boolean {
  const flag = flags.findLast((each) => /^--unpack(?:=|$)/.test(each));
  if (flag !== undefined) return !/=["']?(?:false|f|0)["']?$/i.test(flag);
  return sources.some((source) => ARCHIVE.test(source));
}

/** A list that starts what is meant; nothing where that is a shell. */
function listInstead(
  { keyword, words }: ShippedStep,
  own: readonly string[] | undefined,
  base: BaseEntry | null,
): Pick<ShellForm, 'words' | 'startedBy'> {
  const list = keyword === 'healthcheck' ? words.slice(1) : words;
  if (isShell(list[0] ?? '')) return { words: null, startedBy: null };
  return keyword === 'cmd' ? listCommand(list, own, base) : listStart(list, base);
}

function describeForm(
  step: ShippedStep,
  own: readonly string[] | undefined,
  base: BaseEntry | null,
  missing: Missing | null,
): ShellForm {
  const { keyword, text, place, words } = step;
  const form = {
    keyword: keyword.toUpperCase(),
    program: null,
    isScript: false,
    takenBy: null,
    ...missing,
    at: place,
  };
  if (missing?.isScript === true) return { ...form, words: null, startedBy: null };
  if (missing !== null) return { ...form, ...listInstead(step, own, base) };
  const written = keyword === 'healthcheck' ? (words[1] ?? '') : text.trim();
  // nothing of it is certain where a shell has to read it
  const isPlain = keyword !== 'run' && PLAIN.test(written);
  const command = isPlain ? written.split(/ +/) : [];
  const start = keyword === 'cmd' ? listCommand(command, own, base) : listStart(command, base);
  return { ...form, ...start, words: isPlain ? start.words : null };
}
