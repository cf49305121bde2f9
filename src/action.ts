import * as core from '@actions/core';
import { runAction } from './action/run-action.js';

/** As Node ends where a promise that is waited for never settles. */
const UNFINISHED = 13;

// a run that stops in the middle has judged nothing, and must not look as if it had passed
process.exitCode = UNFINISHED;
runAction(core, process.env)
  .catch((error: unknown) =>
    core.setFailed(
      `Base images not judged, the gate itself failed: ${error instanceof Error ? error.name : 'unknown error'}`,
    ),
  )
  .finally(() => {
    if (process.exitCode === UNFINISHED) process.exitCode = 0;
    // connections that hang, and waits of retries, must not keep the job: the result is out
    process.exit();
  });
