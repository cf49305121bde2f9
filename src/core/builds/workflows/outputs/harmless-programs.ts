import { runsOthers } from './run-words.js';

/** Programs whose output is read. */
export const PRINTING = /^(?:echo|printf|cat)$/;

/** Commands that change what the shell knows, and print nothing. */
export const KEPT =
  /^(?::|\[|test|true|false|cd|export|declare|typeset|local|readonly|read|shift|unset|return|break|continue|mapfile|readarray|pushd|popd)$/;
/** Programs that write no file of the runner by themselves. */
const HARMLESS =
  /^(?:echo|printf|cat|tee|git|gh|jq|yq|curl|wget|date|grep|egrep|sed|awk|tr|cut|head|tail|sort|uniq|wc|ls|docker|mkdir|rm|cp|mv|ln|touch|chmod|basename|dirname|realpath|seq|sleep|tar|unzip|gzip|sha256sum|md5sum|base64|df|du|id|uname|hostname|which|type|wait)$/;

/** Whether a program writes to no file of the runner by itself and runs no other; `command -v` only looks for one. */
export function isHarmless(program: string, words: readonly string[]): boolean {
  if (program === 'command') return /^-[vV]$/.test(words[0] ?? '');
  if (program === 'set' || program === 'exit' || KEPT.test(program)) return true;
  return HARMLESS.test(program) && !runsOthers(program, words);
}
