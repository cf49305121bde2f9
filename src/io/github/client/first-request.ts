import { subscribe } from 'node:diagnostics_channel';
import { setTimeout as wait } from 'node:timers/promises';

/** Long enough to send other requests of the same batch too. Milliseconds. */
const PAUSE = 5;

/**
 * Resolves once a request is sent. Code that is needed only for the answer is loaded then: loading it earlier, even
 * while a connection is being made, would delay the request itself.
 */
export function whenRequestIsSent(): Promise<void> {
  return new Promise((resolve) => {
    subscribe('undici:client:sendHeaders', () => {
      void wait(PAUSE).then(resolve);
    });
  });
}
