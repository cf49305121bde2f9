import { countOf, formatCount } from '../../reporters/terminal/terminal-style.js';

/** A line on standard error that says how far long work is. It is erased at the end, however the program ends. */
export interface Progress {
  /** For work whose length is not known: says what it is once it takes long. */
  wait(what: string): void;
  show(done: number, all: number): void;
  clear(): void;
}

/** In milliseconds: work that takes less shows nothing. */
const PATIENCE = 400;
const PAUSE = 100;
const ERASE = '\r\u001b[K';

type Environment = Readonly<Record<string, string | undefined>>;

/** A log keeps every line, even that of a CI server that pretends to be a terminal. */
function isLog({ CI, TERM }: Environment): boolean {
  const isCi = CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0';
  return isCi || TERM === 'dumb';
}

/** Says nothing but on a terminal that people watch. */
export function openProgress(
  stream: { readonly isTTY?: boolean; write(text: string): unknown } | { readonly isTTY: false },
  environment: Environment,
): Progress {
  if (stream.isTTY !== true || isLog(environment)) return { wait() {}, show() {}, clear() {} };
  const start = performance.now();
  let shown: number | null = null;
  let timer: NodeJS.Timeout | null = null;
  const write = (text: string): void => {
    if (shown === null) process.once('exit', erase);
    shown = performance.now();
    stream.write(`${ERASE}${text}`);
  };
  const erase = (): void => {
    if (shown !== null) stream.write(ERASE);
    shown = null;
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    wait(what) {
      stop();
      timer = setTimeout(() => write(`${what} …`), PATIENCE).unref();
    },
    show(done, all) {
      stop();
      const now = performance.now();
      if (now - start < PATIENCE || (shown !== null && now - shown < PAUSE)) return;
      write(`${formatCount(done)} of ${countOf(all, 'Dockerfile')}`);
    },
    clear() {
      stop();
      process.off('exit', erase);
      erase();
    },
  };
}
