import type { ShippedStep } from '../../dockerfile/shipped/shipped-step.js';
import { textOf } from '../step-script.js';

/**
 * In whose home a manager keeps what it has downloaded. `unsaid`: there is no USER, so it is that of the base. `none`: one that
 * may not have a home, where nothing is kept. `open`: it is not known.
 */
export type CacheHome = 'unsaid' | 'root' | 'user' | 'none' | 'open';

const SETS_HOME = /\bHOME(?:=|\s+\/)/;
const CHANGES_USER = /\b(?:gosu|su|su-exec|runuser|setpriv|doas)\b/;
/** Users of distributions whose home cannot be written to, or is not there. */
const HOMELESS = /^(?:\d+|nobody|www-data|daemon|bin|sys)$/;

/** That of whoever runs an instruction. */
export function findHome(steps: readonly ShippedStep[], index: number): CacheHome {
  const before = steps.slice(0, index);
  const step = steps[index];
  const text = step === undefined ? '' : textOf(step);
  if (SETS_HOME.test(text) || CHANGES_USER.test(text) || before.some(setsHome)) return 'open';
  const user = before.findLast(({ keyword }) => keyword === 'user')?.text.trim();
  if (user === undefined) return 'unsaid';
  const name = user.replace(/:.*$/s, '');
  if (/^(?:root|0)$/.test(name)) return 'root';
  if (!/^[\w.-]+$/.test(name)) return 'open';
  return HOMELESS.test(name) || before.some((made) => makesHomeless(made, name)) ? 'none' : 'user';
}

const setsHome = (step: ShippedStep): boolean =>
  (step.keyword === 'env' || step.keyword === 'arg') && SETS_HOME.test(textOf(step));

/** `useradd` makes a home only where it is told to, `adduser` unless it is told not to. */
function makesHomeless(step: ShippedStep, name: string): boolean {
  if (step.keyword !== 'run') return false;
  const calls = textOf(step).matchAll(/\b(useradd|adduser)\b([^;&|\n]*)/g);
  return [...calls].some(([, program, words = '']) => {
    if (!words.split(/\s+/).includes(name)) return false;
    return program === 'useradd'
      ? !/\s(?:-\w*m\w*|--create-home)(?=\s|$)/.test(words)
      : /\s(?:-\w*H\w*|--no-create-home)(?=\s|$)/.test(words);
  });
}

/** Whether a path is certain to be in the home of somebody else. */
export function isOfOther(path: string, home: CacheHome): boolean {
  return home === 'root' ? path.startsWith('/home/') : home === 'user' && /^\/root(?:\/|$)/.test(path);
}
