import { nameAction } from '../actions/action-name.js';
import { GITHUB_SCRIPT, readScriptVariables } from '../actions/github-script.js';
import { evaluateText, type StepScope } from '../scope.js';
import type { LoadedFile } from '../session.js';
import { addScriptWrites } from '../shell/environment/script-writes.js';
import { ANY_VARIABLE } from '../shell/environment/variable-writes.js';
import { allowsCommands, WrittenVariables } from '../shell/written-variables.js';
import { sayAll, sayReadIn } from '../sources/given-words.js';
import { callsOf } from '../sources/script-place.js';
import { findDefault, scriptOf } from '../sources/step-script.js';
import type { Step, StepContext } from '../step.js';
import { RunnerWorkspace } from '../workspace.js';
import { itemsOf, memberOf, textOf, type YamlTree } from '../yaml-tree.js';
import { chooseShell, openJobVariables, type PlacedJob } from './job-environment.js';
import { placeStep, StepsOutputs } from './open-outputs.js';

/** What is seen once all steps of another job have run: its variables, and what its steps have put out. */
export function openOtherJob(file: LoadedFile, placed: Omit<PlacedJob, 'root'>): StepScope {
  const { job, scope, session } = placed;
  const { root, source } = file;
  const written = new WrittenVariables();
  const env = openJobVariables({ root, ...placed }, written);
  const shell = findDefault([job, root], 'shell');
  const context: StepContext = {
    session,
    scope: { ...scope, env },
    source,
    workspace: new RunnerWorkspace(),
    written,
    shell: shell === null ? chooseShell(job, scope) : evaluateText(shell, scope),
    mayBePowerShell: false,
    folder: null,
    listing: { file: source.file, line: null, prefix: '', sources: [] },
    surroundings: { root, job, scope, outer: null },
    depth: 0,
  };
  const steps = itemsOf(memberOf(job, 'steps'));
  const changes: number[] = [];
  const place = (tree: YamlTree, index: number): StepContext =>
    placeStep(tree, context, changes[index] ?? null, outputs.before(index));
  const outputs = new StepsOutputs(
    steps,
    (tree, index) => ({ tree, context: place(tree, index) }),
    scope.outputs,
  );
  for (const [index, tree] of steps.entries()) {
    changes[index] = written.changes.length;
    if (tree.kind === 'map') follow({ tree, label: '', context: place(tree, index) });
  }
  return { ...scope, env: env.after?.(written.changes.length) ?? env, outputs: outputs.before() };
}

/** What a step of another job sets for those after it. */
function follow(step: Step): void {
  const { tree, context } = step;
  const { written, session, scope } = context;
  const script = scriptOf(tree);
  const uses = textOf(memberOf(tree, 'uses'))?.value ?? '';
  if (script !== null && session.spend(script.value.length)) {
    const said = sayAll(step, evaluateText(script, scope));
    written.scripts.push(`${said}\n${sayReadIn(step, said)}`);
    addScriptWrites(step, script, callsOf(step));
  } else if (script !== null || /^(?:\.|docker:)/.test(uses)) {
    written.add(step, ANY_VARIABLE);
    written.paths.addAny();
  } else if (nameAction(uses) === GITHUB_SCRIPT) readScriptVariables(step);
  else written.addProgram(step);
  written.addOutput(step, allowsCommands(scope.env));
}
