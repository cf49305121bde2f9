import type { ShippedStep, ShippedSteps } from '../dockerfile/shipped/shipped-step.js';
import type { Reference } from '../image/reference.js';
import { baseName } from './built/paths.js';

/** Distroless images that have every tag with and without root. */
const WITH_BOTH =
  /^distroless\/(?:static|(?:static|base|base-nossl|cc|python3|nodejs\d+|java(?:\d+|-base))-debian\d+)$/;
/** What means the same to every user. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['add', 'arg', 'cmd', 'copy', 'entrypoint', 'env', 'expose', 'label', 'stopsignal', 'workdir'],
]);
/** A file that others may not read, or only its owner may run. */
const FOR_OWNER = /^--chmod=(?!0?[0-7]{2}[4-7]$)/;
/** Folders in which nothing is looked for by a name relative to where the program starts. */
const SYSTEM = /^\/(?:bin|etc|lib\w*|opt|sbin|usr|var)\//;
const OF_ROOT = /^\/root(?:\/|$)/;
/** A variable with a place that the program may write to, which may belong to root: `DB=/data/x.db`. */
const NAMES_PLACE = /[=\s"':]\/(?!(?:bin|etc|lib\w*|opt|sbin|usr)(?:\/|$))/;
const SEARCHED = /\bPATH[=\s]\S*/g;

/** Whether one tag alone is the same image without root. `reference`: behind its mirrors. */
export function hasOneNonRoot({ host, path, tag, digest }: Reference): boolean {
  return host === 'gcr.io' && WITH_BOTH.test(path) && tag === 'latest' && digest === null;
}

/** Whether images that ship do nothing that is known to need root, or the folder that the image of root starts in. */
export function runsWithoutRoot(ships: readonly ShippedSteps[]): boolean {
  return ships.every(({ steps }) => isForAnybody(steps));
}

function isForAnybody(steps: readonly ShippedStep[]): boolean {
  if (
    !steps.every(({ keyword, flags }) => HARMLESS.has(keyword) && !flags.some((flag) => FOR_OWNER.test(flag)))
  )
    return false;
  if (steps.some(({ keyword, text }) => keyword === 'env' && NAMES_PLACE.test(text.replace(SEARCHED, ''))))
    return false;
  // for root that is /, and for the other user its home
  let isFolderSet = false;
  for (const { keyword, text, words } of steps) {
    const path = keyword === 'workdir' ? text.trim() : isFilling(keyword) ? (words.at(-1) ?? '') : null;
    if (path === null) continue;
    if (OF_ROOT.test(path) || (!isFolderSet && !path.startsWith('/'))) return false;
    isFolderSet ||= keyword === 'workdir';
  }
  const starts = steps.filter(({ keyword }) => keyword === 'entrypoint' || keyword === 'cmd');
  if (starts.length === 0 || !starts.every(({ json }) => json)) return false;
  return (
    isFolderSet ||
    staysAnywhere(
      steps,
      starts.flatMap(({ words }) => words),
    )
  );
}

const isFilling = (keyword: string): boolean => keyword === 'copy' || keyword === 'add';

/** Whether no name in what is started is relative, and nothing lies where the program might look for it by such a name. */
function staysAnywhere(steps: readonly ShippedStep[], started: readonly string[]): boolean {
  const copied = steps.flatMap(({ keyword, words }) => (isFilling(keyword) ? [findTarget(words)] : []));
  return (
    started.every((word) => /^(?:\/|--?[\w-]+$)/.test(word)) &&
    copied.every((path) => SYSTEM.test(path) || path === started[0])
  );
}

/** Where a COPY puts what it takes: one file into a folder, or as it is called there. */
function findTarget(words: readonly string[]): string {
  const [source = '', target = '', ...others] = words;
  const isIntoFolder = others.length === 0 && target.endsWith('/');
  return isIntoFolder ? target + baseName(source) : (words.at(-1) ?? '');
}
