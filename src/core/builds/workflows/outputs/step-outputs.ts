import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { choicesOf } from '../expressions/choices.js';
import { evaluateText, type StepScope } from '../scope.js';
import { reachesFiles } from '../shell/environment/reached-files.js';
import { MAX_SCRIPT } from '../shell/reading/script-builds.js';
import { captureFollowed } from '../shell/running/followed/followed-script.js';
import { isText, type ShellValue } from '../shell/values/shell-value.js';
import { sayAll } from '../sources/given-words.js';
import type { PlacedStep } from '../sources/placed-step.js';
import { callsOf } from '../sources/script-place.js';
import { memberOf, textOf } from '../yaml-tree.js';
import { FAILED, printOutputs } from './captured-commands.js';
import { mayFail, outlivesErrors } from './failing-steps.js';
import { isHarmless } from './harmless-programs.js';
import { type Outputs, readOutputs } from './written-outputs.js';

/** Each of the sets of outputs that a step may have; null: that is not known. */
export type StepOutputs = readonly Outputs[] | null;

/** More than people write. */
const MAX_WAYS = 16;
/** Scripts with other variables are not kept. */
const MAX_KEPT = 8;
/** Shells as the runner starts them, which read no files of their own. */
const SHELL = /^(?:bash|sh)(?: (?:--noprofile|--norc|-[euxo]+|pipefail))*(?: \{0\})?$/;

/** Those that end where a command fails: the runner gives `-e` where a step names only the shell. */
const STOPPING = /^(?:bash|sh)(?:$|.* -[a-z]*e)/;

/** The file of the outputs by another name: `github.output`, `toJSON(github)`, `github[x]`. */
const WAYS_THERE = /\$\{\{[^}]*\bgithub\s*(?:\.\s*(?:output\b|\*)|\[|[),}|&=!<>])/i;

function countNames(text: string): number {
  return text.split('GITHUB_OUTPUT').length;
}

/** What a script has asked for, and what came of it. */
interface KeptOutputs {
  readonly asked: ReadonlyMap<string, string | undefined>;
  readonly outputs: StepOutputs;
}

const KEPT = new WeakMap<UnknownTexts, Map<string, readonly KeptOutputs[]>>();

/** What the script of a step writes to its outputs, for what runs only if the step has not failed. */
export function readStepOutputs(step: PlacedStep): StepOutputs {
  const { session, scope } = step.context;
  const script = textOf(memberOf(step.tree, 'run'));
  if (script === null || mayFail(step.tree) || outlivesErrors(step.tree)) return null;
  if (scope.system !== 'unix' || !session.spend(script.value.length)) return null;
  const found: StepOutputs[] = [];
  choicesOf(scope.texts).apart(() => found.push(runStep(step, scope)), MAX_WAYS);
  const ways = found.flatMap((each) => each ?? []);
  if (found.includes(null) || ways.length > MAX_WAYS) return null;
  return memberOf(step.tree, 'if') === undefined ? ways : [...ways, new Map()];
}

function runStep(step: PlacedStep, scope: StepScope): StepOutputs {
  const written = textOf(memberOf(step.tree, 'run'));
  const [call, ...others] = callsOf(step);
  if (written === null || call === undefined || others.length > 0 || call.words !== null) return null;
  const text = evaluateText(written, scope);
  const { value } = text;
  const isPlain = SHELL.test(call.shell) && value.length <= MAX_SCRIPT && value.includes('GITHUB_OUTPUT');
  // with what its variables say
  const said = sayAll(step, text);
  const isHidden = countNames(said) !== countNames(value) || WAYS_THERE.test(said);
  if (!isPlain || isHidden || /set-output/i.test(said) || reachesFiles(said)) return null;
  // what is read before the script may do anything
  const mayStart = (name: string): boolean =>
    scope.env?.lookUp(name) !== undefined || step.context.written.mayWrite?.(name) === true;
  if (['BASH_ENV', 'ENV'].some(mayStart)) return null;
  return runOnce(text, call.shell, step);
}

/** The rows of a matrix mostly give a script the same. */
function runOnce(text: TracedText, shell: string, { context: { scope, session } }: PlacedStep): StepOutputs {
  const lookUp = (name: string): TracedText | undefined => scope.env?.lookUp(name);
  const all = KEPT.get(scope.texts) ?? new Map<string, readonly KeptOutputs[]>();
  KEPT.set(scope.texts, all);
  const key = `${shell}\n${text.value}`;
  const kept = all.get(key) ?? [];
  const same = kept.find(({ asked }) => [...asked].every(([name, value]) => lookUp(name)?.value === value));
  if (same !== undefined) return same.outputs;
  const asked = new Map<string, string | undefined>();
  const note = (name: string): TracedText | undefined => {
    const found = lookUp(name);
    asked.set(name, found?.value);
    return found;
  };
  const outputs = capture(text, shell, note, scope.texts, (steps) => session.spend(steps));
  all.set(key, [...kept.slice(1 - MAX_KEPT), { asked, outputs }]);
  return outputs;
}

function capture(
  text: TracedText,
  shell: string,
  lookUp: (name: string) => TracedText | undefined,
  texts: UnknownTexts,
  spend: (steps: number) => boolean,
): StepOutputs {
  const functions = new Set<string>();
  const captured = captureFollowed(
    { text, shell, endsJob: STOPPING.test(shell), folder: null, texts, lookUp, mayBeSet: () => true },
    (root) => printOutputs(text, root, functions),
  );
  if (captured === null || !spend(captured.steps)) return null;
  const isSure = captured.commands.every(({ words: [first, next] }) => {
    const program = first?.text.value ?? ':';
    return functions.has(program) || isHarmless(program, next?.text.value);
  });
  return isSure ? readWays(captured.printed) : null;
}

function readWays(printed: readonly ShellValue[]): StepOutputs {
  const found: Outputs[] = [];
  for (const way of printed) {
    if (way === 'unset') found.push(new Map());
    else if (!isText(way)) return null;
    else if (!way.value.includes(FAILED)) {
      const outputs = readOutputs(way.value);
      if (outputs === null) return null;
      found.push(outputs);
    }
  }
  return found;
}
