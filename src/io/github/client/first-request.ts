import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as wait } from 'node:timers/promises';

/** Long enough to send other requests of the same batch too. Milliseconds. */
const PAUSE = 5;

const SENT = 'undici:client:sendHeaders';

/**
 * Resolves once a request is sent. Code that is needed only for the answer is loaded then: loading it earlier, even
 * while a connection is being made, would delay the request itself.
 */
export function whenRequestIsSent(): Promise<void> {
  return new Promise((resolve) => {
    const pause = () => {
      unsubscribe(SENT, pause);
      void wait(PAUSE).then(resolve);
    };
    subscribe(SENT, pause);
  });
}
