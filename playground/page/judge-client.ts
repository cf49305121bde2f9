import type { PlaygroundInput } from '../input.js';
import type { RoleSteps } from '../judge/image-walk.js';
import type { PlaygroundAnswer } from '../judge/judge-input.js';
import type { FromJudge, ToJudge } from '../judge/worker-message.js';

/** What comes back for an input. */
export type JudgeAnswer = PlaygroundAnswer | { readonly kind: 'failed'; readonly message: string };

/** Judges apart from the page, so that typing never waits. */
export interface JudgeClient {
  /** Only the last input gets an answer. */
  judge(input: PlaygroundInput): void;
}

export interface JudgeEvents {
  onAnswer(answer: JudgeAnswer): void;
  /** After the answer: how one of its references came to its result. */
  onSteps(index: number, explained: readonly RoleSteps[]): void;
  /** There is no more to come. */
  onDone(): void;
}

/** The reader has limits of its own, and most texts take milliseconds: this is for a link that is meant to do harm. */
const MAX_TIME = 15_000;

export function openJudgeClient({ onAnswer, onSteps, onDone }: JudgeEvents): JudgeClient {
  let worker: Worker | null = null;
  let timer = 0;
  let newest = 0;
  /** While it judges it hears nothing; while it explains, a newer input stops it. */
  let isJudging = false;
  let waiting: PlaygroundInput | null = null;

  function start(input: PlaygroundInput): void {
    isJudging = true;
    newest += 1;
    worker ??= openWorker();
    worker.onmessage = ({ data }: MessageEvent<FromJudge>) => receive(data);
    worker.onerror = ({ message }) => stop(`The judge broke down: ${message}`);
    waitForMore();
    worker.postMessage({ id: newest, input } satisfies ToJudge);
  }

  function waitForMore(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => stop(`This took longer than ${MAX_TIME / 1000} seconds, so it was stopped: use the command line`),
      MAX_TIME,
    );
  }

  function stop(message: string): void {
    worker?.terminate();
    worker = null;
    window.clearTimeout(timer);
    if (isJudging) finish({ kind: 'failed', message });
    else onDone();
  }

  function receive(message: FromJudge): void {
    if (message.id !== newest) return;
    waitForMore();
    if (message.kind === 'answer') finish(message.answer);
    else if (message.kind === 'steps') onSteps(message.index, message.explained);
    else {
      window.clearTimeout(timer);
      onDone();
    }
  }

  function finish(answer: JudgeAnswer): void {
    isJudging = false;
    const next = waiting;
    waiting = null;
    if (next !== null) start(next);
    else onAnswer(answer);
    if (next === null && answer.kind === 'failed') onDone();
  }

  return {
    judge(input) {
      if (isJudging) waiting = input;
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
