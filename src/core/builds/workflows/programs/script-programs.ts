import type { UnknownTexts } from '../../unknown-texts.js';
import { choicesOf } from '../expressions/choices.js';
import { evaluateText } from '../scope.js';
import { folderOf } from '../sources/script-place.js';
import { scriptOf } from '../sources/step-script.js';
import type { Step } from '../step.js';
import { listCalledPrograms } from './called-programs.js';

const VARIABLE = /\$\{?([A-Za-z_]\w*)\}?/g;
const LISTED = new WeakMap<UnknownTexts, Map<string, readonly string[]>>();

/** The programs of the repository that the script of a step runs; rows of a matrix mostly give it the same. */
export function listScriptPrograms(step: Step): readonly string[] {
  const { session, scope, workspace } = step.context;
  const script = scriptOf(step.tree);
  if (script === null) return [];
  return choicesOf(session.texts).without(() => {
    const known = LISTED.get(session.texts) ?? new Map<string, readonly string[]>();
    LISTED.set(session.texts, known);
    const said = evaluateText(script, scope).value.replace(
      VARIABLE,
      (written, name: string) => scope.env?.lookUp(name)?.value ?? written,
    );
    const key = JSON.stringify([said, folderOf(step), step.context.actionFolder, workspace.layout]);
    const listed = known.get(key) ?? listCalledPrograms(step, said);
    known.set(key, listed);
    return listed;
  });
}
