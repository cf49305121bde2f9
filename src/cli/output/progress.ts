import { formatCount } from '../../reporters/terminal/terminal-style.js';

/** A line on standard error that says how far long work is; only on a terminal. */
export interface Progress {
  show(done: number, all: number): void;
  clear(): void;
}

/** In milliseconds: work that takes less shows nothing. */
const PATIENCE = 400;
const PAUSE = 100;

export function openProgress(stream: NodeJS.WriteStream): Progress {
  const start = performance.now();
  let shown = 0;
  return {
    show(done, all) {
      const now = performance.now();
      if (!stream.isTTY || now - start < PATIENCE || now - shown < PAUSE) return;
      shown = now;
      stream.write(`\r\u001b[K${formatCount(done)} of ${formatCount(all)} Dockerfiles`);
    },
    clear() {
      if (shown > 0) stream.write('\r\u001b[K');
      shown = 0;
    },
  };
}
