import { judgeInput } from './judge-input.js';
import type { FromJudge, ToJudge } from './worker-message.js';

let newest = 0;

self.addEventListener('message', ({ data }: MessageEvent<ToJudge>) => {
  // thrown outside of the promise, where the page hears of it
  judge(data).catch((error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
});

/** Says first what is judged, then how each reference came to its result, until there is a newer text. */
async function judge({ id, input }: ToJudge): Promise<void> {
  newest = id;
  const { answer, explain } = judgeInput(input);
  send({ id, kind: 'answer', answer });
  const count = answer.kind === 'judged' ? answer.walks.length : 0;
  for (let index = 0; index < count; index += 1) {
    await letMessagesIn();
    if (newest !== id) return;
    send({ id, kind: 'steps', index, explained: explain(index) });
  }
  send({ id, kind: 'done' });
}

function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function send(message: FromJudge): void {
  self.postMessage(message);
}
