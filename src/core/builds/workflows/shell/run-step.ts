import type { TracedText } from '../../traced-text.js';
import { evaluateText } from '../scope.js';
import { sayAll } from '../sources/given-words.js';
import { callsOf } from '../sources/script-place.js';
import type { Step } from '../step.js';
import { speaksOfBuilds } from './build-words.js';
import { readCalled } from './reading/called-shell.js';
import { readScript } from './reading/script-builds.js';

/** A step that runs a script: what it builds with `docker build` and its like. */
export function readRun(step: Step, script: TracedText): void {
  const { session, scope } = step.context;
  if (!session.spend(script.value.length)) return;
  const evaluated = evaluateText(script, scope);
  const isSpeaking = speaksOfBuilds(sayAll(step, evaluated));
  for (const call of callsOf(step)) {
    if (!(isSpeaking || speaksOfBuilds(call.written)) || !session.mayFollow()) continue;
    if (call.words === null) readScript(step, evaluated, call.shell);
    else readCalled(step, evaluated, call, isSpeaking);
  }
}
