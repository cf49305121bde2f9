import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { unwrap } from '../../builders/wrappers.js';
import type { ScriptWord } from '../../shell-words.js';
import type { ScriptRun } from '../script-run.js';
import type { CommandCall } from './calls.js';

/** What gives a file another name, or copies it. */
const NAMING = /(?:^|\/)(?:ln|cp|mv|install|link|rsync|cat|tee|dd|hash|update-alternatives)$/;
/** Those of them whose last word is the name. */
const COPYING = /^(?:ln|cp|mv|install|link|rsync)$/;
/** Their flags with a value of their own. */
const VALUED = /^-\w*[Smog]$|^--(?:suffix|mode|owner|group)$/;

/** Keeps which files a command makes another name of: `ln -s /usr/bin/docker d`, `hash -p /usr/bin/docker d`. */
export function noteLinks(
  words: readonly ScriptWord[],
  { input, redirected }: CommandCall,
  run: ScriptRun,
): void {
  if (!words.some(({ text }) => NAMING.test(text.value))) return;
  const [program, ...args] = unwrap(words).called;
  const name = baseName(program?.text.value ?? '');
  const operands = args
    .filter(({ text }, at) => !text.value.startsWith('-') && !VALUED.test(args[at - 1]?.text.value ?? ''))
    .map(({ text }) => text);
  const [first, second, third] = operands;
  if (name === 'hash') noteHashed(args, operands, run);
  else if (name === 'update-alternatives') link(first, third, run);
  else if (COPYING.test(name) && third === undefined) link(second, first, run);
  else if (/^(?:cat|tee|dd)$/.test(name)) {
    const read = input?.kind === 'file' ? input.path : name === 'tee' ? undefined : first;
    const written = [...redirected.outputs, ...(name === 'tee' ? operands : [])];
    for (const file of [...written, findValue('of=', operands)])
      link(file, findValue('if=', operands) ?? read, run);
  }
}

/** The value of a word of `dd`. */
function findValue(name: string, words: readonly TracedText[]): TracedText | undefined {
  return words.find(({ value }) => value.startsWith(name))?.slice(name.length);
}

/** `hash -p FILE NAME`; in zsh `hash NAME=FILE`. */
function noteHashed(args: readonly ScriptWord[], operands: readonly TracedText[], run: ScriptRun): void {
  const [file, ...names] = operands;
  if (args.some(({ text }) => /^-\w*p/.test(text.value))) {
    const attached = args[0]?.text.value.startsWith('-p') === true ? args[0].text.slice(2) : undefined;
    const isAttached = attached !== undefined && attached.value !== '';
    for (const name of isAttached ? operands : names) noteProgram(name, isAttached ? attached : file, run);
  }
  // folders have names of their own
  if (args.some(({ text }) => /^-\w*d/.test(text.value))) return;
  for (const each of operands) {
    const equals = each.value.indexOf('=');
    if (equals > 0) noteProgram(each.slice(0, equals), each.slice(equals + 1), run);
  }
}

/** Keeps which program the shell takes for a name. */
export function noteProgram(name: TracedText, file: TracedText | undefined, run: ScriptRun): void {
  if (file === undefined) return;
  // `=docker` of zsh is the path of docker
  const path =
    run.dialect.spreads && /^=\w/.test(file.value) ? file.as(`/usr/bin/${file.value.slice(1)}`) : file;
  run.hashed.set(name.value, [...(run.hashed.get(name.value) ?? []), path]);
}

function link(name: TracedText | undefined, file: TracedText | undefined, { links }: ScriptRun): void {
  if (name === undefined || file === undefined) return;
  const key = baseName(name.value);
  links.set(key, [...(links.get(key) ?? []), file]);
}
