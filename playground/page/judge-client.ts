import type { PlaygroundInput } from '../input.js';
import type { PlaygroundAnswer } from '../judge/judge-input.js';

/** What comes back for an input. */
export type JudgeAnswer = PlaygroundAnswer | { readonly kind: 'failed'; readonly message: string };

/** Judges apart from the page, so that typing never waits. */
export interface JudgeClient {
  /** Only the last input gets an answer. */
  judge(input: PlaygroundInput): void;
}

/** The reader has limits of its own, and most texts take milliseconds: this is for a link that is meant to do harm. */
const MAX_TIME = 15_000;

export function openJudgeClient(onAnswer: (answer: JudgeAnswer) => void): JudgeClient {
  let worker: Worker | null = null;
  let timer = 0;
  let isBusy = false;
  let waiting: PlaygroundInput | null = null;

  function start(input: PlaygroundInput): void {
    isBusy = true;
    worker ??= openWorker();
    worker.onmessage = ({ data }: MessageEvent<PlaygroundAnswer>) => finish(data);
    worker.onerror = (event) => stop(`The judge broke down: ${event.message}`);
    timer = window.setTimeout(
      () => stop(`This took longer than ${MAX_TIME / 1000} seconds, so it was stopped: use the command line`),
      MAX_TIME,
    );
    worker.postMessage(input);
  }

  function stop(message: string): void {
    worker?.terminate();
    worker = null;
    finish({ kind: 'failed', message });
  }

  function finish(answer: JudgeAnswer): void {
    window.clearTimeout(timer);
    isBusy = false;
    const next = waiting;
    waiting = null;
    if (next === null) onAnswer(answer);
    else start(next);
  }

  return {
    judge(input) {
      if (isBusy) waiting = input;
      else start(input);
    },
  };
}

/** A worker from a `blob:` obeys the Content-Security-Policy of the page, one from an address does not. */
function openWorker(): Worker {
  const address = new URL('judge.js', document.baseURI).href;
  const blob = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
  const url = URL.createObjectURL(blob);
  return new Worker(trustOwnScript(url) as string, { type: 'module', name: 'judge' });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/** The only address that the page ever runs: https://w3c.github.io/trusted-types/dist/spec/ */
function trustOwnScript(url: string): unknown {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy('judge', {
    createScriptURL: (each) => {
      if (!each.startsWith('blob:')) throw new TypeError('not the judge');
      return each;
    },
  });
  return policy.createScriptURL(url);
}
