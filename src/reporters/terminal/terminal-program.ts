import type { Style } from './terminal-style.js';

/** What `base-image-gate` stands for where it was started in another way; null: it was not. */
export function* nameProgram(program: string | null, { dim }: Style): Generator<string> {
  if (program !== null) yield `  ${dim(`(base-image-gate: ${program})`)}\n`;
}
