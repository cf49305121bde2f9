import type { TracedText } from '../../../traced-text.js';
import { expandText } from '../expansion/expanded-words.js';
import type { ShellInput } from '../shell-commands.js';
import type { Redirection, ScriptNode } from '../syntax/script-tree.js';
import { ShellLexer } from '../syntax/shell-lexer.js';
import { appendText } from '../values/appended-texts.js';
import { Descriptors, type OutputFate } from '../values/descriptors.js';
import { isText, type ShellValue, showsFlag } from '../values/shell-value.js';
import { assign } from './assignments.js';
import { recordFiles } from './calling/recorded-commands.js';
import type { Redirected } from './calling/redirected.js';
import { findFrame, makeFrame, withFrame } from './ending/frames.js';
import type { ScriptRun } from './script-run.js';
import { INPUT, OUTPUT, type ShellState, type ShellVariable } from './shell-state.js';

/** What the standard input is where no redirection says so. */
function inputOf(state: ShellState): readonly (ShellInput | null)[] {
  return state.get(INPUT) === undefined ? [null] : [{ kind: 'other' }];
}

export function readRedirections(
  redirections: readonly Redirection[],
  state: ShellState,
  run: ScriptRun,
): Redirected {
  let inputs = inputOf(state);
  const outputs: TracedText[] = [];
  const descriptors = new Descriptors();
  for (const redirection of redirections) {
    const { operator, document } = redirection;
    if (operator === '<<' || operator === '<<-') {
      if (document !== null) inputs = toDocuments(document.text, document.isLiteral, state, run);
      continue;
    }
    if (operator === '<' && isPiped(redirection.target.value)) {
      inputs = toPiped(redirection.target, state, run);
      continue;
    }
    const targets = expandText(redirection.target, state, run);
    nameDescriptor(redirection, targets, state, run);
    if (operator === '<<<') inputs = targets.map((text) => ({ kind: 'document', text }));
    else if (operator === '<') inputs = targets.map((path) => ({ kind: 'file', path }));
    else if (operator.includes('>')) {
      const files = targets.filter(({ value }) => !/^(?:\d+|-)$/.test(value));
      outputs.push(...files);
    }
    descriptors.redirect(redirection, targets);
  }
  return { inputs, outputs, printed: descriptors.fate, mayFail: descriptors.mayFail };
}

/** Whether a word is one `<( … )`. */
function isPiped(word: string): boolean {
  return word.startsWith('<(') && new ShellLexer(word).partEnd(0) === word.length;
}

/** What the commands in `< <( … )` print. */
function toPiped(target: TracedText, state: ShellState, run: ScriptRun): readonly ShellInput[] {
  return run.pipe(target, state).map((value): ShellInput => {
    if (value === 'unset') return { kind: 'document', text: target.slice(0, 0) };
    if (isText(value)) return { kind: 'document', text: value };
    return { kind: 'file', path: target.as(run.texts.standIn(target.value)) };
  });
}

/** `{NAME}>file` gives a variable the number of the descriptor. */
function nameDescriptor(
  { descriptor, target }: Redirection,
  targets: readonly TracedText[],
  state: ShellState,
  run: ScriptRun,
): void {
  const name = /^\{(\w+)\}$/.exec(descriptor)?.[1];
  if (name === undefined || targets.every(({ value }) => value === '-')) return;
  assign(name, [target.as(run.texts.standIn(`$${name}`))], state, run);
}

function toDocuments(
  text: TracedText,
  isLiteral: boolean,
  state: ShellState,
  run: ScriptRun,
): readonly ShellInput[] {
  const texts = isLiteral ? [text] : expandText(text, state, run, 'document');
  return texts.map((each) => ({ kind: 'document', text: each }));
}

/** What there is for a command to read, as values. */
export function listInputs(input: ShellInput | null, state: ShellState): readonly ShellValue[] {
  if (input !== null && input.kind !== 'other') return toValues([input]);
  return state.get(INPUT)?.values ?? ['outer'];
}

/** What there is to read in a redirected command, as values. */
function toValues(inputs: readonly (ShellInput | null)[]): readonly ShellValue[] {
  return inputs.map((input) => (input?.kind === 'document' ? input.text : 'outer'));
}

/** A compound command whose input or output is redirected. */
export function runRedirected(
  { body, redirections }: Extract<ScriptNode, { kind: 'redirected' }>,
  state: ShellState,
  run: ScriptRun,
): void {
  const redirected = readRedirections(redirections, state, run);
  const { inputs } = redirected;
  recordFiles(redirected, state, run);
  const [input, before] = [state.get(INPUT), state.get(OUTPUT)];
  const isRead = redirections.some(({ operator }) => operator.startsWith('<'));
  if (isRead) state.set(INPUT, { values: toValues(inputs), isExported: false });
  if (inputs.some((each) => each?.kind === 'document' && showsFlag(each.text.value))) run.isShowing = true;
  const unopened = state.clone();
  const frame = makeFrame('within', (left) => {
    left.set(INPUT, input);
    settleOutput(redirected.printed, before, left);
  });
  withFrame(frame, run, () => run.run(body, state));
  frame.restore(state);
  if (redirected.mayFail) joinUnopened(unopened, state, run);
}

/** Where a file cannot be opened the command does not run; what comes next does, unless that ends the script. */
export function joinUnopened(before: ShellState, state: ShellState, run: ScriptRun): void {
  before.set(INPUT, state.get(INPUT));
  const goesOn = run.tested > 0 || !before.options.stops || findFrame(run, ['shell']) !== null;
  if (goesOn) state.join(before);
}

/** What remains of what a command printed, where that was printed `before`. */
export function settleOutput(
  printed: OutputFate,
  before: ShellVariable | undefined,
  state: ShellState,
): void {
  const { output, errors } = printed;
  const isSure = errors === 'away' && !printed.isShared;
  if (output === 'captured' && isSure) return;
  state.set(OUTPUT, before);
  if (output !== 'away' || !isSure) print(['outer'], state);
}

/** Adds what a command prints; `outer`: it is not known. */
export function print(printed: readonly ShellValue[], state: ShellState): void {
  const before = state.get(OUTPUT)?.values;
  if (before === undefined) return;
  const values = before.flatMap((value): ShellValue[] =>
    printed.map((more) => {
      if (value === 'outer' || !isText(more)) return more === 'unset' ? value : 'outer';
      return isText(value) ? appendText(value, more) : more;
    }),
  );
  state.set(OUTPUT, { values: values.length > MAX_PRINTED ? ['outer'] : values, isExported: false });
}

const MAX_PRINTED = 16;
