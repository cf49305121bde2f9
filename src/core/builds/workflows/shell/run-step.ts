import type { TracedText } from '../../traced-text.js';
import { mayRead } from '../expressions/repetitions.js';
import { listFlagVariables, warnOfHandedVariables } from '../programs/handed-variables.js';
import { listScriptPrograms } from '../programs/script-programs.js';
import { evaluateText } from '../scope.js';
import { sayAll } from '../sources/given-words.js';
import { callsOf } from '../sources/script-place.js';
import { lineOf, type Step } from '../step.js';
import { composesNames, runsTexts, speaksOfBuilds } from './build-words.js';
import { readCalled, readQuiet } from './reading/called-shell.js';
import { addGiven } from './reading/given-builds.js';
import { addNamed } from './reading/named-dockerfiles.js';
import { readScript } from './reading/script-builds.js';
import { sourcesBuild } from './reading/sourced-builds.js';

/** A step that runs a script: what it builds with `docker build` and its like. `isAgain`: with other texts of its expressions. */
export function readRun(step: Step, script: TracedText, isAgain: boolean): void {
  const { session, scope } = step.context;
  if (!session.spend(script.value.length)) return;
  const evaluated = evaluateText(script, scope);
  const said = sayAll(step, evaluated);
  const isSpeaking = speaksOfBuilds(said);
  warnOfHandedVariables(step, lineOf(step, 'run'), listFlagVariables(step), () => listScriptPrograms(step));
  for (const call of callsOf(step)) {
    addGiven(step, evaluated, call);
    addNamed(step, evaluated, call);
    if (!(isSpeaking || speaksOfBuilds(call.written))) {
      if (composesNames(said) || runsTexts(said) || sourcesBuild(step, said))
        readQuiet(step, evaluated, call);
      continue;
    }
    if (!session.mayFollow() || !(isAgain || mayRead(step, script.value.length))) return;
    if (call.words === null) readScript(step, evaluated, call.shell);
    else readCalled(step, evaluated, call, isSpeaking);
  }
}
