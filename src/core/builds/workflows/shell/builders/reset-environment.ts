import { baseName } from '../../../repo-path.js';
import type { ScriptWord } from '../shell-words.js';

/** What a program takes away of the environment of the one that it runs: all but some. */
export interface ResetEnvironment {
  readonly kept: ReadonlySet<string>;
  /** Whether nothing is left besides; otherwise settings of the machine decide, and they may leave all of it. */
  readonly isWhole: boolean;
}

/** `env -i`. */
export const NOTHING_LEFT: ResetEnvironment = { kept: new Set(), isWhole: true };

/** `-E`, also among other flags, and `--preserve-env` with or without names. */
const KEEPING = /^-[ABHKNPSVabeiklnsv]*E|^--preserve-env(?:=(.*))?$/;

/** What `sudo` takes away; null: nothing. `own`: its flags and their values. */
export function readReset(program: string, own: readonly ScriptWord[]): ResetEnvironment | null {
  if (!/^(?:sudo|doas)$/.test(baseName(program))) return null;
  const kept = new Set<string>();
  for (const { text } of own) {
    const found = KEEPING.exec(text.value);
    if (found === null) continue;
    const [, names] = found;
    if (names === undefined) return null;
    for (const name of names.split(',')) kept.add(name);
  }
  return { kept, isWhole: false };
}

/** What such programs, shells and the runner set or leave: nothing is known of it in any case. */
const ALWAYS =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|COLORTERM|LANG\w*|LC_\w+|TZ|PWD|OLDPWD|HOSTNAME|DISPLAY|MAIL|SUDO_\w+|PS[124]|SHLVL|_|CI|(?:GITHUB|RUNNER|ACTIONS)_\w+|BASH\w*|[^A-Za-z_].*)$/;

/** Whether a variable may be there after that. */
export function isLeft(name: string, { kept, isWhole }: ResetEnvironment): boolean {
  return kept.has(name) || (!isWhole && ALWAYS.test(name));
}

/** Each way in which the environment may be changed: with what `sudo` takes away, and where it leaves that. */
export function listWays<C extends object>(changes: readonly C[]): readonly (readonly C[])[] {
  const kept = changes.filter((change) => !('reset' in change && isOpen(change.reset)));
  return kept.length === changes.length ? [changes] : [kept, changes];
}

const isOpen = (reset: unknown): boolean => !(reset as ResetEnvironment).isWhole;
