import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { choicesOf } from '../expressions/choices.js';
import { evaluateText, type StepScope } from '../scope.js';
import { reachesFiles } from '../shell/environment/reached-files.js';
import { MAX_SCRIPT } from '../shell/reading/script-builds.js';
import { captureFollowed } from '../shell/running/followed/followed-script.js';
import type { WrittenScript } from '../shell/running/followed/written-script.js';
import { isShellCode } from '../shell/starting/start-variables.js';
import { isText, type ShellValue } from '../shell/values/shell-value.js';
import { sayAll } from '../sources/given-words.js';
import type { PlacedStep } from '../sources/placed-step.js';
import { callsOf, mayBePowerShell } from '../sources/script-place.js';
import { memberOf, textOf } from '../yaml/yaml-tree.js';
import { FAILED, printWritten } from './captured-commands.js';
import { mayFail, outlivesErrors } from './failing-steps.js';
import { isHarmless } from './harmless-programs.js';
import { mayRunOthers } from './other-programs.js';
import { decidesPrograms, setsInOtherCase } from './run-words.js';
import { OUTPUT_FILE, type RunnerFile } from './runner-file.js';
import { type Outputs, readOutputs } from './written-outputs.js';

/** Each of the sets of outputs or variables that a step may write; null: that is not known. */
export type StepOutputs = readonly Outputs[] | null;

/** More than people write. */
const MAX_WAYS = 16;
/** Scripts with other variables are not kept. */
const MAX_KEPT = 8;
/** Shells as the runner starts them, which read no files of their own. */
export const SHELL = /^(?:bash|sh)(?: (?:--noprofile|--norc|-[euxo]+|pipefail))*(?: \{0\})?$/;

/** Those that end where a command fails: the runner gives `-e` where a step names only the shell. */
const STOPPING = /^(?:bash|sh)(?:$|.* -[a-z]*e)/;

/** What a script has asked for, and what came of it. */
interface KeptOutputs {
  readonly asked: ReadonlyMap<string, string | undefined>;
  readonly outputs: StepOutputs;
}

const KEPT = new WeakMap<UnknownTexts, Map<string, readonly KeptOutputs[]>>();

/** What the script of a step writes to a file of the runner, for what runs only if the step has not failed. */
export function readStepOutputs(step: PlacedStep, file: RunnerFile = OUTPUT_FILE): StepOutputs {
  const { session, scope } = step.context;
  const script = textOf(memberOf(step.tree, 'run'));
  if (script === null || mayFail(step.tree) || outlivesErrors(step.tree)) return null;
  const isOpen = scope.system === undefined || mayBePowerShell(step);
  if (isOpen || !session.spend(script.value.length)) return null;
  const found: StepOutputs[] = [];
  choicesOf(scope.texts).apart(() => found.push(runStep(step, scope, file)), MAX_WAYS);
  const ways = found.flatMap((each) => each ?? []);
  if (found.includes(null) || ways.length > MAX_WAYS) return null;
  return memberOf(step.tree, 'if') === undefined ? ways : [...ways, new Map()];
}

function runStep(step: PlacedStep, scope: StepScope, file: RunnerFile): StepOutputs {
  const written = textOf(memberOf(step.tree, 'run'));
  const [call, ...others] = callsOf(step);
  if (written === null || call === undefined || others.length > 0 || call.words !== null) return null;
  const text = evaluateText(written, scope);
  const { value } = text;
  const isPlain = SHELL.test(call.shell) && value.length <= MAX_SCRIPT && value.includes(file.variable);
  // with what its variables say
  const said = sayAll(step, text);
  const countNames = (each: string): number => each.split(file.variable).length;
  const isHidden = countNames(said) !== countNames(value) || file.inExpression.test(said);
  if (!isPlain || isHidden || file.command.test(said) || reachesFiles(said)) return null;
  if (runsElsewhere(step) || (scope.system !== 'unix' && setsInOtherCase(said))) return null;
  return runOnce(text, call.shell, step, file);
}

/** Whether a script may run more than its words say: what its shell reads before it, or other programs under their names. */
export function runsElsewhere(step: PlacedStep): boolean {
  const { scope, written } = step.context;
  const isSet = (name: string): boolean =>
    scope.env?.lookUp(name) !== undefined || written.mayWrite?.(name) === true;
  const isNamed = (name: string): boolean =>
    decidesPrograms(scope.system === 'unix' ? name : name.toUpperCase()) || isShellCode(name);
  return (
    ['BASH_ENV', 'ENV', 'PATH', 'LD_PRELOAD'].some(isSet) ||
    scope.env?.names.some(isNamed) === true ||
    mayRunOthers(step)
  );
}

/** The rows of a matrix mostly give a script the same. */
function runOnce(
  text: TracedText,
  shell: string,
  { context: { scope, session } }: PlacedStep,
  file: RunnerFile,
): StepOutputs {
  const lookUp = (name: string): TracedText | undefined => scope.env?.lookUp(name);
  const all = KEPT.get(scope.texts) ?? new Map<string, readonly KeptOutputs[]>();
  KEPT.set(scope.texts, all);
  const key = `${file.variable} ${shell}\n${text.value}`;
  const kept = all.get(key) ?? [];
  const same = kept.find(({ asked }) => [...asked].every(([name, value]) => lookUp(name)?.value === value));
  if (same !== undefined) return same.outputs;
  const asked = new Map<string, string | undefined>();
  const note = (name: string): TracedText | undefined => {
    const found = lookUp(name);
    asked.set(name, found?.value);
    return found;
  };
  const outputs = capture({ text, shell, lookUp: note, texts: scope.texts }, file, (steps) =>
    session.spend(steps),
  );
  all.set(key, [...kept.slice(1 - MAX_KEPT), { asked, outputs }]);
  return outputs;
}

function capture(
  { text, shell, lookUp, texts }: Pick<WrittenScript, 'text' | 'shell' | 'lookUp' | 'texts'>,
  file: RunnerFile,
  spend: (steps: number) => boolean,
): StepOutputs {
  const functions = new Set<string>();
  const captured = captureFollowed(
    {
      ...{ text, shell, endsJob: STOPPING.test(shell), folder: null, texts, lookUp },
      ...{ mayBeSet: () => true, isUnset: () => false },
    },
    (root) => printWritten(text, root, file, functions),
  );
  if (captured === null || !spend(captured.steps)) return null;
  const isSure = captured.commands.every(({ words }) => {
    const [program = ':', ...given] = words.map(({ text }) => text.value);
    return functions.has(program) || isHarmless(program, given);
  });
  return isSure ? readWays(captured.printed, file) : null;
}

function readWays(printed: readonly ShellValue[], file: RunnerFile): StepOutputs {
  const found: Outputs[] = [];
  for (const way of printed) {
    if (way === 'unset') found.push(new Map());
    else if (!isText(way)) return null;
    else if (!way.value.includes(FAILED)) {
      const outputs = readOutputs(way.value, file.ignoresCase);
      if (outputs === null) return null;
      found.push(outputs);
    }
  }
  return found;
}
