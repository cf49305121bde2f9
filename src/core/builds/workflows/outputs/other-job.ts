import { resolvePath } from '../../repo-path.js';
import { nameAction } from '../actions/action-name.js';
import { GITHUB_SCRIPT, readScriptVariables } from '../actions/github-script.js';
import { enterAction } from '../local-action.js';
import { useOfStep } from '../made/step-use.js';
import { openProgramWrites, openScriptPrograms } from '../programs/program-writes.js';
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
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { chooseShell, openJobVariables, type PlacedJob } from './job-environment.js';
import { placeStep, StepsOutputs } from './open-outputs.js';

/** GitHub's own bound on actions within actions. */
const MAX_DEPTH = 10;
const CHECKOUT = 'actions/checkout';

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
    mayBePowerShell: shell === null && scope.system === 'open',
    folder: null,
    listing: { file: source.file, line: null, prefix: '', sources: [] },
    surroundings: { root, job, scope, outer: null },
    depth: 0,
  };
  const outputs = followSteps(itemsOf(memberOf(job, 'steps')), context, { areWritten: false });
  return { ...scope, env: env.after?.(written.changes.length) ?? env, outputs: outputs.before() };
}

/** Whether the files of the workspace may be others than those of the repository. */
interface JobFiles {
  areWritten: boolean;
}

/** The steps of a job, or of an action of the repository that one of them uses. */
function followSteps(steps: readonly YamlTree[], context: StepContext, files: JobFiles): StepsOutputs {
  const { written } = context;
  const changes: number[] = [];
  const place = (tree: YamlTree, index: number): StepContext =>
    placeStep(tree, context, changes[index] ?? null, outputs.before(index));
  const outputs = new StepsOutputs(
    steps,
    (tree, index) => ({ tree, context: place(tree, index) }),
    context.scope.outputs,
  );
  for (const [index, tree] of steps.entries()) {
    changes[index] = written.changes.length;
    if (tree.kind === 'map') follow({ tree, label: '', context: place(tree, index) }, files);
  }
  return outputs;
}

/** What a step of another job sets for those after it. */
function follow(step: Step, files: JobFiles): void {
  const { tree, context } = step;
  const { written, session, scope } = context;
  const script = scriptOf(tree);
  const uses = textOf(memberOf(tree, 'uses'))?.value ?? '';
  if (script !== null && session.spend(script.value.length)) {
    const said = sayAll(step, evaluateText(script, scope));
    written.scripts.push(`${said}\n${sayReadIn(step, said)}`);
    addScriptWrites(step, script, callsOf(step));
    written.addSaid(step, openScriptPrograms(step));
  } else if (script !== null) addAny(step);
  else if (uses.startsWith('.')) followLocal(step, uses, files);
  else if (nameAction(uses) === GITHUB_SCRIPT) readScriptVariables(step);
  else written.addProgram(step);
  written.addOutput(step, allowsCommands(scope.env));
  files.areWritten ||= mayWriteFiles(step, uses);
}

function addAny(step: Step): void {
  const { written } = step.context;
  written.add(step, ANY_VARIABLE);
  written.paths.addAny();
}

/** An action of the repository, as it is where no step before may have written to it: of one with steps these are followed. */
function followLocal(step: Step, uses: string, files: JobFiles): void {
  const { session, depth, written } = step.context;
  const folder = files.areWritten || depth >= MAX_DEPTH ? null : resolvePath('.', uses);
  const path = ['action.yml', 'action.yaml']
    .flatMap((name) => (folder === null ? [] : (resolvePath(folder, name) ?? [])))
    .find(session.tree.has);
  const action = path === undefined ? null : session.loadQuietly(path);
  const runs = memberOf(action?.root, 'runs');
  const using = textOf(memberOf(runs, 'using'))?.value.toLowerCase();
  if (path !== undefined && action !== null && using === 'composite') {
    followSteps(itemsOf(memberOf(runs, 'steps')), enterAction(step, path, action), files);
    return;
  }
  files.areWritten = true;
  if (path === undefined || action === null) addAny(step);
  else written.addProgram(step, openProgramWrites(step));
}

/** Where a job has the files of another repository or commit. */
const OTHER_FILES = /^(?:repository|ref|path|submodules)$/;

function mayWriteFiles({ tree, context: { scope, session, shell } }: Step, uses: string): boolean {
  if (nameAction(uses) === CHECKOUT)
    return entriesOf(memberOf(tree, 'with')).some(({ key }) => OTHER_FILES.test(key));
  // the steps of an action of the repository are looked at one by one
  if (uses.startsWith('.')) return false;
  const usual = {
    shell: typeof shell === 'string' ? shell : shell.value,
    isWindows: scope.system === 'windows',
  };
  return useOfStep(tree, usual, session.texts).writes?.size !== 0;
}
