/** What a shell is to a script. */
export type ShellKind = 'unix' | 'powershell' | 'cmd' | 'other';

/** The names of the shells of Unix, as a regular expression. */
export const SHELL_NAMES = '(?:ba|d?a|z|(?:[mlo]|pd)?k)?sh(?:93)?';

const SHELL = new RegExp(String.raw`^(?:\S*[\\/])?${SHELL_NAMES}(?:\.exe)?$`);
const POWER_SHELL = /^(?:\S*[\\/])?(?:pwsh|powershell)(?:\.exe)?(?:\s|$)/i;
const CMD = /^(?:\S*[\\/])?cmd(?:\.exe)?(?:\s|$)/i;

/** The kind of a `shell` of a workflow. */
export function kindOfShell(shell: string): ShellKind {
  if (isPowerShell(shell)) return 'powershell';
  if (isShell(shell.split(/\s/, 1)[0] ?? '')) return 'unix';
  return isCmd(shell) ? 'cmd' : 'other';
}

/** Whether a word is a shell of Unix. */
export function isShell(word: string): boolean {
  return SHELL.test(word);
}

export function isPowerShell(shell: string): boolean {
  return POWER_SHELL.test(shell);
}

export function isCmd(shell: string): boolean {
  return CMD.test(shell);
}
