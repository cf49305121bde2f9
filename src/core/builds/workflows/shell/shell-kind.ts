/** How the words of a shell are read; `other`: they are not. */
export type ShellKind = 'unix' | 'powershell' | 'cmd' | 'other';

/** The kind of a `shell` of a workflow. */
export function kindOfShell(shell: string): ShellKind {
  if (/^(?:\S*[\\/])?(?:pwsh|powershell)(?:\.exe)?\b/i.test(shell)) return 'powershell';
  if (/^(?:\S*\/)?(?:ba|d?a|z|k)?sh\b/.test(shell)) return 'unix';
  return /^cmd\b/i.test(shell) ? 'cmd' : 'other';
}
