import { listFiles } from '../loaded/listed-files.js';
import { listFunctions } from '../outputs/inner-commands.js';
import type { ScriptNode } from '../shell/syntax/script-tree.js';
import { sayTree } from '../sources/references.js';
import type { Step } from '../step.js';

/** Those that the shell has itself. */
const OF_SHELL: ReadonlySet<string> = new Set(['echo', 'printf']);

/** Whether a script may call something else by the name of one of the programs that print. */
export function mayCallOther(
  step: Step,
  script: string,
  root: ScriptNode,
  names: ReadonlySet<string>,
): boolean {
  if (listFunctions(root).some((name) => names.has(name)) || namesOther(script, names)) return true;
  const { session, surroundings } = step.context;
  const programs = [...names].filter((name) => !OF_SHELL.has(name) && callFor(name).test(script));
  if (programs.length === 0) return false;
  const any = programs.join('|');
  // `bin/cat`, `cp x cat`, `> cat`
  const isMade = new RegExp(
    String.raw`\/(?:${any})(?![\w.-])|(?:\b(?:cp|mv|ln|install)\b[^\n;&|]*[ \t]|>\s*|-o\s*)["']?(?:${any})(?![\w.-])`,
  );
  const program = new RegExp(String.raw`(?:^|\/)(?:${any})(?:\.exe)?$`, 'i');
  return (
    listFiles(program, session.tree).length > 0 || isMade.test(`${script}\n${sayTree(surroundings.job)}`)
  );
}

/** Where a shell is told to take a name for something else: `alias cat=x`, `hash -p x cat`, `enable -n echo`, `BASH_CMDS[cat]=x`. */
const NAMING =
  /(?:^|[;&|({]|\b(?:then|do|else|builtin|command)[ \t])[ \t]*(?:alias|hash|enable)[ \t]|\b(?:BASH_ALIASES|BASH_CMDS|aliases|commands|functions)\[/;

/** Whether a script may do so with one of some names. */
function namesOther(script: string, names: ReadonlySet<string>): boolean {
  if (!/alias|hash|enable|BASH_CMDS|commands|functions/.test(script)) return false;
  const name = new RegExp(String.raw`\b(?:${[...names].join('|')})\b`);
  const lines = script.replaceAll('\\\n', ' ').split('\n');
  return lines.some((line) => NAMING.test(line) && name.test(line));
}

function callFor(name: string): RegExp {
  return new RegExp(String.raw`\b${name}\b`);
}
