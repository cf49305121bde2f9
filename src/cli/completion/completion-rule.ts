/** The shells that can complete command lines. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** The command `completion`, as its help says it. */
export const COMPLETION = {
  usage: 'completion SHELL',
  summary: 'print what bash, zsh or fish needs to complete command lines',
  options: ['help'],
  operands: { least: 1, most: 1, choices: SHELLS },
  notes: [
    'SHELL is bash, zsh or fish. It prints a script of that shell, which reads nothing of the repository.',
  ],
  examples: [
    ['completion bash > ~/.local/share/bash-completion/completions/base-image-gate', 'for bash'],
    ['completion zsh > ~/.zsh/completions/_base-image-gate', 'for zsh, in a folder of fpath'],
    ['completion fish > ~/.config/fish/completions/base-image-gate.fish', 'for fish'],
  ],
} as const;
