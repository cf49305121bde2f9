import type { Reference } from '../image/reference.js';
import { baseName } from './built/paths.js';
import { isShell } from './step-script.js';

/** What a base starts before the command of an image. */
export interface BaseEntry {
  /** Its ENTRYPOINT; none: it is not known. */
  readonly words: readonly string[];
  /** What people call its program. */
  readonly program: RegExp;
  /** What it can be given to start. */
  readonly file: RegExp;
  /** Its folder is not among those where programs are looked up. */
  readonly isOffPath?: true;
}

/** A command as a list, or what starts before it where that list is not certain. */
export interface StartList {
  readonly words: readonly string[] | null;
  readonly startedBy: string | null;
}

const NOTHING = /^(?!)/;
const UNKNOWN: BaseEntry = { words: [], program: NOTHING, file: NOTHING };
const ENTRIES: readonly (readonly [path: RegExp, entry: BaseEntry | null])[] = [
  [/^(?:static|base|base-nossl|base-nossl-nocert|cc|java-base)(?:-debian\d+)?$/, null],
  [
    /^nodejs\d*(?:-debian\d+)?$/,
    { words: ['/nodejs/bin/node'], program: /^node(?:js)?$/, file: /\.[cm]?js$/, isOffPath: true },
  ],
  [/^java\d*(?:-debian\d+)?$/, { words: ['/usr/bin/java', '-jar'], program: /^java$/, file: /\.jar$/ }],
  [
    /^python3(?:-debian\d+)?$/,
    { words: ['/usr/bin/python3'], program: /^python3?(?:\.\d+)?$/, file: /\.py$/ },
  ],
];
/** What starts programs of Node.js elsewhere. */
const MANAGER = /^(?:npm|npx|pnpm|yarn)$/;
/** What only a shell knows, or what is not there without one. */
const NEEDS_MORE =
  /^(?:\.|:|\w+=.*|cd|command|curl|echo|env|eval|export|npm|npx|pnpm|set|sleep|source|test|trap|true|ulimit|umask|unset|wget|yarn|(?:ba|da|z|k|a)?sh|.*\.(?:ba)?sh)$/s;

/** The ENTRYPOINT of an image without a shell; null where it has none. `reference`: behind its mirrors. */
export function findBaseEntry({ host, path }: Reference): BaseEntry | null {
  const [, name] = /^distroless\/(.*)$/.exec(path) ?? [];
  if (host !== 'gcr.io' || name === undefined) return null;
  const known = ENTRIES.find(([pattern]) => pattern.test(name));
  return known === undefined ? UNKNOWN : known[1];
}

/** What a CMD gives to the ENTRYPOINT that it has. `own`: that of the file, empty where it drops the one of the base. */
export function listCommand(
  words: readonly string[],
  own: readonly string[] | undefined,
  base: BaseEntry | null,
): StartList {
  const [first = ''] = words;
  if (own !== undefined && own.length > 0) {
    const isSame = first === '' || first === 'exec' || baseName(first) === baseName(own[0] ?? '');
    return isSame ? { words: null, startedBy: own.join(' ') } : { words, startedBy: null };
  }
  if (own !== undefined || base === null) return listStart(words, base);
  const given = listGiven(first === 'exec' ? words.slice(1) : words, base);
  return { words: given, startedBy: given === null ? base.words.join(' ') : null };
}

/** Whether a CMD names again what the base starts before it, which takes that for a file, or what would start it elsewhere. */
export function isRepeated(program: string, base: BaseEntry | null): boolean {
  if (base === null || base.file.test(program)) return false;
  return base.program.test(baseName(program)) || isShell(program) || MANAGER.test(program);
}

/** Whether a program of the base is called by its name, although its folder is not on the path. */
export const isOffPath = (program: string, base: BaseEntry | null): boolean =>
  base !== null && base.isOffPath === true && (base.program.test(program) || MANAGER.test(program));

/** What follows the ENTRYPOINT of the base in a command that repeats it; null where that is not certain. */
function listGiven(words: readonly string[], { words: entry, program, file }: BaseEntry): string[] | null {
  const [first = ''] = words;
  if (file.test(first)) return [...words];
  const rest = words.slice(entry.length);
  const repeats =
    program.test(baseName(first)) && entry.every((word, index) => index === 0 || words[index] === word);
  // an option of Java would stand behind -jar
  const isGiven = rest.length > 0 && (entry.length === 1 || file.test(rest[0] ?? ''));
  return repeats && isGiven ? rest : null;
}

/** What starts a program by itself: an ENTRYPOINT, a HEALTHCHECK, or a CMD where nothing comes before it. */
export function listStart(words: readonly string[], base: BaseEntry | null): StartList {
  const [first = '', ...rest] = words[0] === 'exec' ? words.slice(1) : words;
  const [entry = ''] = base?.words ?? [];
  const isOfBase = base?.program.test(baseName(first)) === true;
  // another path of it may be a copy
  const isUncertain = isOfBase && first.includes('/') && first !== entry;
  if (first === '' || isUncertain || NEEDS_MORE.test(baseName(first)))
    return { words: null, startedBy: null };
  return { words: [isOfBase ? entry : first, ...rest], startedBy: null };
}
