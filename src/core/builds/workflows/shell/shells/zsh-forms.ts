/**
 * What zsh alone makes of a text, or what makes it another shell: `${A::=b}`, `repeat 2 A=b`, `for A (b c)`, `$~A`, `sh =(…)`,
 * `(#qe:…:)`, aliases of any word, functions that are loaded, options that change how words are read.
 */
const ZSH_ALONE = new RegExp(
  [
    '::=',
    String.raw`\brepeat\s`,
    String.raw`\bfor(?:each)?\s+\w+\s*\(`,
    'posix_?builtins',
    String.raw`\bemulate\b`,
    String.raw`(?<!-)\balias\s+(?:-\w+\s+)*-[gs]`,
    String.raw`\$\{\([^()\s]*e`,
    String.raw`\$\{?~`,
    String.raw`(?<![^\s;&|(){}<>])=\(`,
    String.raw`\(#q[^()\s]*[e+]`,
  ].join('|'),
  'i',
);
const SETTING = /\b(?:un)?setopt\b([^\n;&|)]*)|\bset\s+[-+]o\s+(\w+)/gi;
/** Options of zsh that change nothing of what its words are. */
const HARMLESS =
  /^(?:no)?(?:errexit|errreturn|pipefail|unset|nounset|xtrace|verbose|extendedglob|nullglob|nomatch|globdots|shwordsplit|localoptions|interactivecomments|warncreateglobal|monitor|notify|bgnice|clobber|histexpand|bang_?hist)$/;

export const ZSH_LIMIT = 'The script has forms of zsh that are not followed';

/** Whether a script has forms of zsh that are not followed. */
export function speaksZshAlone(script: string): boolean {
  if (ZSH_ALONE.test(script)) return true;
  return [...script.matchAll(SETTING)].some(([, words = '', name = '']) =>
    `${words} ${name}`
      .split(/\s+/)
      .map((word) => word.toLowerCase().replaceAll('_', ''))
      .some((word) => word !== '' && !HARMLESS.test(word)),
  );
}
