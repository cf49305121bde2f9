import { renderBash } from './bash.js';
import type { Shell } from './completion-rule.js';
import { renderFish } from './fish.js';
import { renderZsh } from './zsh.js';

const RENDERERS: Record<Shell, () => string> = { bash: renderBash, zsh: renderZsh, fish: renderFish };

/** A script with which a shell completes the command lines that the table of options allows. */
export function renderCompletion(shell: Shell): string {
  return RENDERERS[shell]();
}
