import { subscribe } from 'node:diagnostics_channel';
import { setTimeout as wait } from 'node:timers/promises';

/** Long enough for requests that go out together to be written too. Milliseconds. */
const PAUSE = 5;

/**
 * Resolves once a request is on its way. Code that is needed only for the answer is loaded then: loading it before, even
 * while a connection is being made, would hold up the request itself.
 */
export function whenRequestIsSent(): Promise<void> {
  return new Promise((resolve) => {
    subscribe('undici:client:sendHeaders', () => {
      void wait(PAUSE).then(resolve);
    });
  });
}
