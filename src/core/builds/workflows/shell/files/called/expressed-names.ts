import { fillUnknown, type UnknownTexts } from '../../../../unknown-texts.js';
import { isMatch } from '../build-names.js';

/** Programs that put files where builds read them, by names that people also give to variables. */
const PROGRAMS = 'git hub gh cp mv ln install rsync tar unzip sed patch curl wget tee sh bash'.split(' ');
/** `$(which git)`, `` `command -v git` ``, `$(type -p git || echo /usr/bin/git)`. */
const LOOKING_UP = /^(?:\$\(|`)\s*(?:which|command\s+-[vV]|type\s+-[pP]|Get-Command|gcm)\b/i;
const LOOKED_UP =
  /\b(?:which|command\s+-[vV]|type\s+-[pP]|Get-Command|gcm|echo)\s+(?:-\w+\s+)*["']?([\w./+-]+)/gi;
/** `${GIT:-git}`. */
const DEFAULT = /^\$\{\w+:?[-=]["']?([\w./+-]+)["']?\}$/;
/** Commands that only git has. */
const OF_GIT = /^(?:checkout|switch|cherry-pick|rebase|reset|restore|read-tree|checkout-index)$/;

/** The programs that a word may be which only an expression gives. */
export interface ExpressedNames {
  readonly names: readonly string[];
  /** Whether it is one of these for certain. */
  readonly isKnown: boolean;
}

/** The programs that the first of some words may be. */
export function readExpressedName(
  program: string,
  next: string | undefined,
  texts: UnknownTexts,
): ExpressedNames {
  const [expression = '', ...others] = texts.expressionsIn(program);
  const isWhole = others.length === 0 && texts.standIn(expression) === program;
  if (!isWhole) {
    const pattern = fillUnknown(program, '*');
    const isTelling = /\w/.test(pattern) && !pattern.includes('/');
    return { names: isTelling ? PROGRAMS.filter((name) => isMatch(name, pattern)) : [], isKnown: false };
  }
  if (LOOKING_UP.test(expression)) {
    const names = [...expression.matchAll(LOOKED_UP)].map(([, name = '']) => name);
    return { names: [...new Set(names)], isKnown: true };
  }
  const given = DEFAULT.exec(expression)?.[1];
  const said = expression.toLowerCase().split(/[^a-z]+/);
  const named = PROGRAMS.filter((name) => said.includes(name));
  const known = given === undefined ? named : [given, ...named];
  if (known.length > 0) return { names: known, isKnown: false };
  if (OF_GIT.test(next ?? '')) return { names: ['git'], isKnown: false };
  // what a command prints may be any program: `$(cat name) -r o/. .`
  return { names: /^(?:\$\(|`)/.test(expression) ? ['cp'] : [], isKnown: false };
}
