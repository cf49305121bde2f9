import type { ScriptWord } from '../../shell-words.js';
import type { ScriptRun } from '../script-run.js';

/** Builtins of bash that dash does not have. */
const LACKED = new Set([
  'declare',
  'typeset',
  'mapfile',
  'readarray',
  'let',
  'source',
  'pushd',
  'popd',
  'shopt',
]);

/** Whether a shell that may be a plain one, as `sh` of Debian is, may not know a builtin, or its flags: then it changes nothing. */
export function mayLack([name, ...args]: readonly ScriptWord[], { dialect, frames }: ScriptRun): boolean {
  // no shell but zsh has it outside of functions, and some do not have it at all
  if (name?.text.value === 'local' && !dialect.spreads)
    return dialect.mayShareLocals || !frames.some(({ kind }) => kind === 'function');
  if (!dialect.mayLack || name === undefined) return false;
  const flags = args.map(({ text }) => text.value).filter((word) => word.startsWith('-'));
  if (name.text.value === 'printf') return flags.some((flag) => flag.startsWith('-v'));
  if (name.text.value === 'read') return flags.some((flag) => !/^-[rp]*$|^-p/.test(flag));
  return LACKED.has(name.text.value);
}
