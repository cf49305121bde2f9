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
import { findSystem } from '../sources/runner-system.js';
import { memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { mayFail, outlivesErrors } from './failing-steps.js';
import { openOtherJob } from './other-job.js';

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

/** A job in one row of its matrix. */
interface JobRow {
  readonly scope: StepScope;
  /** What is seen after its steps. */
  open(): StepScope;
}

/** What the jobs of a workflow put out, with what it is given. */
export class JobOutputs {
  private readonly root: YamlTree;
  private readonly session: WorkflowSession;
  private readonly scope: StepScope;
  private readonly depth: number;
  private readonly file: LoadedFile;
  private readonly rows = new Map<YamlTree, readonly JobRow[]>();
  private readonly known = new Map<string, Texts>();

  constructor(file: LoadedFile, { inputs, event, depth }: CalledWith, session: WorkflowSession) {
    this.file = file;
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
    const rows = this.rows.get(job) ?? this.openRows(job);
    this.rows.set(job, rows);
    const found = new Set<string | null>();
    for (const row of rows) {
      for (const text of this.listRow(job, output, row)) found.add(text);
      if (found.size > MAX_TEXTS) return UNKNOWN;
    }
    return rows.length === 0 ? UNKNOWN : [...found];
  }

  private openRows(job: YamlTree): readonly JobRow[] {
    const outer: StepScope = { ...this.scope, outputs: this.neededBy(job), job };
    const { matrices, problems } = listMatrices(job, outer);
    if (problems.length > 0) return [];
    return matrices.map((matrix) => {
      const seen: StepScope = { ...outer, matrix };
      const scope = { ...seen, system: findSystem(job, seen) };
      let after: StepScope | null = null;
      const open = (): StepScope => {
        const opened = after ?? openOtherJob(this.file, { job, scope, session: this.session });
        after = opened;
        return opened;
      };
      return { scope, open };
    });
  }

  private listRow(job: YamlTree, output: string, { scope, open }: JobRow): Texts {
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
    return this.evaluate(written, open());
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
