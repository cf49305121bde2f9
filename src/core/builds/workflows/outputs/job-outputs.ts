import { openJobEnv, readJobMap } from '../environment.js';
import { choicesOf } from '../expressions/choices.js';
import { listMatrices } from '../expressions/job-matrices.js';
import { calledWorkflow, inputsOf } from '../inputs/called-inputs.js';
import { listInputTypes } from '../inputs/input-types.js';
import {
  type EventInputs,
  evaluateText,
  type InputValues,
  type KnownOutputs,
  NO_EVENT,
  type StepScope,
} from '../scope.js';
import type { LoadedFile, WorkflowSession } from '../session.js';
import { setsVariables } from '../shell/environment/command-files.js';
import { reachesFiles } from '../shell/environment/reached-files.js';
import { WrittenVariables } from '../shell/written-variables.js';
import type { PlacedStep } from '../sources/placed-step.js';
import { findSystem } from '../sources/runner-system.js';
import { findDefault, scriptOf } from '../sources/step-script.js';
import { RunnerWorkspace } from '../workspace.js';
import { itemsOf, memberOf, textOf, type YamlTree } from '../yaml-tree.js';
import { mayFail, outlivesErrors } from './failing-steps.js';
import { StepsOutputs, withOwnEnv } from './open-outputs.js';

type Texts = readonly (string | null)[];

const UNKNOWN: Texts = [null];
/** More than people write. */
const MAX_TEXTS = 16;
/** GitHub's own bound on workflows within workflows. */
const MAX_DEPTH = 10;

/** How a workflow is run. */
interface CalledWith {
  readonly inputs: InputValues | null;
  readonly event: EventInputs;
  readonly depth: number;
}

/** What the jobs of a workflow put out, with what it is given. */
export class JobOutputs {
  private readonly root: YamlTree;
  private readonly session: WorkflowSession;
  private readonly scope: StepScope;
  private readonly depth: number;
  private readonly known = new Map<string, Texts>();

  constructor(file: LoadedFile, { inputs, event, depth }: CalledWith, session: WorkflowSession) {
    this.root = file.root;
    this.session = session;
    this.depth = depth;
    this.scope = {
      texts: session.texts,
      matrix: null,
      inputs,
      inputTypes: listInputTypes(file.root),
      event,
      env: null,
    };
  }

  /** What a job sees of those that it needs. */
  neededBy(job: YamlTree): KnownOutputs {
    const needs = memberOf(job, 'needs');
    const names = (needs?.kind === 'list' ? needs.items : [needs]).map((each) => textOf(each)?.value);
    const isSure = !outlivesErrors(job);
    return {
      list: (context, path) => {
        const [name = '', kind = '', output, ...more] = path;
        const isOutput = kind.toLowerCase() === 'outputs' && output !== undefined && more.length === 0;
        const isKnown = context === 'needs' && isOutput && isSure && names.includes(name);
        return isKnown ? this.list(name, output) : UNKNOWN;
      },
    };
  }

  /** What the outputs of a workflow see that others run. */
  private readonly ran: KnownOutputs = {
    list: (context, path) => {
      const [name = '', kind = '', output, ...more] = path;
      if (context !== 'jobs' || kind.toLowerCase() !== 'outputs' || output === undefined || more.length > 0)
        return UNKNOWN;
      const job = memberOf(memberOf(this.root, 'jobs'), name);
      const isSkipped = job !== undefined && memberOf(job, 'if') !== undefined;
      return isSkipped ? ['', ...this.list(name, output)] : this.list(name, output);
    },
  };

  /** What an output of the workflow may be, where another one runs it. */
  private listOwn(name: string): Texts {
    const declared = memberOf(memberOf(memberOf(this.root, 'on'), 'workflow_call'), 'outputs');
    const output = memberIn(declared, name);
    if (output === undefined) return declared === undefined || declared.kind === 'map' ? [''] : UNKNOWN;
    return this.evaluate(memberOf(output, 'value'), { ...this.scope, outputs: this.ran });
  }

  private list(name: string, output: string): Texts {
    const key = JSON.stringify([name, output.toLowerCase()]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // a job that needs itself
    this.known.set(key, UNKNOWN);
    const job = memberOf(memberOf(this.root, 'jobs'), name);
    const isSure = job !== undefined && !mayFail(job) && !outlivesErrors(job);
    // whoever asks may have chosen one of several texts, and others ask after it
    const found = isSure ? choicesOf(this.scope.texts).without(() => this.listOf(job, output)) : UNKNOWN;
    const texts = [...new Set(found)];
    const bounded = texts.length > MAX_TEXTS ? UNKNOWN : texts;
    this.known.set(key, bounded);
    return bounded;
  }

  private listOf(job: YamlTree, output: string): Texts {
    const outer: StepScope = { ...this.scope, outputs: this.neededBy(job) };
    const { matrices, problems } = listMatrices(job, outer);
    if (problems.length > 0) return UNKNOWN;
    const found = new Set<string | null>();
    for (const matrix of matrices) {
      const scope: StepScope = { ...outer, matrix };
      for (const text of this.listRow(job, output, { ...scope, system: findSystem(job, scope) }))
        found.add(text);
      if (found.size > MAX_TEXTS) return UNKNOWN;
    }
    return [...found];
  }

  private listRow(job: YamlTree, output: string, scope: StepScope): Texts {
    if (memberOf(job, 'uses') !== undefined) {
      const path = calledWorkflow(job);
      const file = path === null || this.depth >= MAX_DEPTH ? null : this.session.loadQuietly(path);
      if (file === null) return UNKNOWN;
      const { event = NO_EVENT } = scope;
      const call = { inputs: inputsOf(job, file, scope), event, depth: this.depth + 1 };
      return new JobOutputs(file, call, this.session).listOwn(output);
    }
    const declared = memberOf(job, 'outputs');
    const written = memberIn(declared, output);
    if (written === undefined) return declared === undefined || declared.kind === 'map' ? [''] : UNKNOWN;
    const steps = itemsOf(memberOf(job, 'steps'));
    const outputs = openSteps(steps, { root: this.root, job, scope, session: this.session });
    return this.evaluate(written, { ...scope, outputs });
  }

  private evaluate(written: YamlTree | undefined, scope: StepScope): Texts {
    const text = textOf(written);
    if (text === null || !this.session.spend(text.value.length)) return UNKNOWN;
    const found: (string | null)[] = [];
    choicesOf(scope.texts).apart(() => {
      const { value } = evaluateText(text, scope);
      found.push(this.session.texts.expressionsIn(value).length > 0 ? null : value);
    }, MAX_TEXTS);
    return found;
  }
}

function memberIn(tree: YamlTree | undefined, name: string): YamlTree | undefined {
  if (tree?.kind !== 'map') return undefined;
  return tree.entries.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value;
}

interface PlacedJob {
  readonly root: YamlTree;
  readonly job: YamlTree;
  readonly scope: StepScope;
  readonly session: WorkflowSession;
}

/** What the steps of another job put out. */
function openSteps(steps: readonly YamlTree[], { root, job, scope, session }: PlacedJob): KnownOutputs {
  const written = new WrittenVariables();
  const around = { ...scope, matrix: null };
  const outer = openJobEnv(readJobMap(memberOf(root, 'env'), around), around, null, written);
  const env = openJobEnv(readJobMap(memberOf(job, 'env'), scope), scope, outer, written);
  const shell = findDefault([job, root], 'shell');
  const changing = steps.findIndex(mayChangeVariables);
  const open = (tree: YamlTree, index: number): PlacedStep | null => {
    if (!steps.slice(0, index).every(setsPlainly)) return null;
    const isSure = changing === -1 || changing >= index;
    const seen: StepScope = { ...scope, env: isSure ? env : null, outputs: all.before(index) };
    return {
      tree,
      context: {
        scope: isSure ? withOwnEnv(tree, seen) : seen,
        surroundings: { root, job, scope, outer: null },
        workspace: new RunnerWorkspace(),
        folder: null,
        shell: shell ?? 'bash',
        written,
        session,
      },
    };
  };
  const all = new StepsOutputs(steps, open, scope.outputs);
  return all.before();
}

/** A line that sets a variable for later steps. */
const SETTING =
  /^\s*echo\s+(["']?)(?!(?:BASH_)?ENV=)[A-Za-z_]\w*=[^"'`]*\1\s*>>\s*(["']?)\$\{?GITHUB_ENV\}?\2\s*$/;

/** Whether a step sets no variable for later ones that may have a shell read a file, as far as it says. */
function setsPlainly(step: YamlTree): boolean {
  if (!mayChangeVariables(step)) return true;
  const script = scriptOf(step)?.value ?? '';
  const lines = script.split('\n').filter(setsVariables);
  return lines.length > 0 && lines.every((line) => SETTING.test(line)) && !reachesFiles(script);
}

/** Whether later steps may have other variables than the job and they themselves say. */
function mayChangeVariables(step: YamlTree): boolean {
  const uses = textOf(memberOf(step, 'uses'))?.value ?? '';
  const script = scriptOf(step)?.value ?? '';
  return /^(?:\.|docker:)/.test(uses) || setsVariables(script) || reachesFiles(script);
}
