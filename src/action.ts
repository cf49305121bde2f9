import * as core from '@actions/core';
import { runAction } from './action/run-action.js';

try {
  await runAction(core, process.env);
} catch (error) {
  core.setFailed(
    `Base images not judged, the gate itself failed: ${error instanceof Error ? error.name : 'unknown error'}`,
  );
}
// connections that hang, and waits of retries, must not keep the job: the result is out
process.exit();
