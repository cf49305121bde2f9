import type { TracedText } from '../../../traced-text.js';
import { failShell, stumble } from '../running/ending/frames.js';
import { ANY_NAME } from '../running/opening/opened-names.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import { ShellLexer } from '../syntax/shell-lexer.js';
import { subscriptEnd } from '../syntax/subscripts.js';
import { hasGaps } from '../values/removed-items.js';
import { isArray, isText, type ShellValue, showsFlag, textsOf } from '../values/shell-value.js';
import { change, type ParameterUse, SLICE } from './changed-values.js';
import { expandText, makingOf } from './expanded-words.js';
import type { Alternatives, Fragment, TextReading } from './fragments.js';
import { isEmpty, resolveName, type ShellParameter, valuesOf } from './parameter-values.js';
import { setDefault } from './set-defaults.js';
import { unknownFragment } from './unknown-fragments.js';

const SIMPLE = /^\$(\w+|[@*#?$!-])$/;
const BRACED = /^\$\{([!#]?)([A-Za-z_]\w*|\d+|[@*])([\s\S]*)\}$/;
/** `${ …; }` and `${| …; }` of bash 5.3: commands. */
const COMMANDS = /^\$\{(?=[\s|])\|?([\s\S]*)\}$/;
/** An operator that makes of a value what is expanded once more. */
const PROMPT = /^@P$/;
const DEFAULT = /^(:?)([-=?+])([\s\S]*)$/;

/** What `$NAME` or `${NAME…}` may become. `within`: how its own word is read. */
export function expandParameter(
  written: TracedText,
  within: TextReading,
  state: ShellState,
  run: ScriptRun,
): Alternatives {
  const isQuoted = within !== 'operand';
  const expansion: ParameterUse = { written, isQuoted, within, state, run };
  const simple = SIMPLE.exec(written.value)?.[1];
  if (simple !== undefined) return toWays(valuesNeeded(plain(simple), expansion), simple === '*', expansion);
  const found = BRACED.exec(written.value);
  const commands = COMMANDS.exec(written.value)?.[1];
  if (commands !== undefined) run.runText(written.as(commands), state);
  if (found === null) return expandFlagged(expansion);
  const [, prefix = '', name = '', behind = ''] = found;
  const close = behind.startsWith('[') ? subscriptEnd(behind, 0, new ShellLexer(behind)) : null;
  const subscript = close === null ? undefined : behind.slice(1, close);
  const rest = close === null ? behind : behind.slice(close + 1);
  if (subscript !== undefined) run.calculate(written.as(subscript), state);
  if (prefix === '#') return [[unknownFragment(written, isQuoted, run)]];
  const parameter = { ...plain(name), subscript: readSubscript(subscript, expansion) };
  const from = written.value.length - 1 - rest.length;
  const operand = written.slice(from, written.value.length - 1);
  if (prefix === '!') return expandIndirect(parameter, operand, expansion);
  return expandWith(parameter, operand, expansion);
}

/** `${(f)…}` and `${${…}…}` of zsh, whose value is not read; an error elsewhere. */
function expandFlagged(expansion: ParameterUse): Alternatives {
  const { written, state, run } = expansion;
  stumble(state, run);
  if (!run.dialect.spreads) return unknown(expansion, [written.value]);
  expandText(written.slice(2, written.value.length - 1), state, run, 'double');
  return unknown(expansion, ['--flag']);
}

/** The same where `set -u` ends a shell if there is none. */
function valuesNeeded(parameter: ShellParameter, { state, run }: ParameterUse): readonly ShellValue[] {
  const values = valuesOf(parameter, state, run);
  if (state.options.needsSet && values.some((value) => typeof value === 'string')) failShell(state, run);
  return values;
}

function plain(name: string): ShellParameter {
  return { name, subscript: null, isOptional: false };
}

function readSubscript(
  written: string | undefined,
  { state, run, written: text }: ParameterUse,
): string | null {
  if (written === undefined || /^(?:[@*]|-?\d+)$/.test(written)) return written ?? null;
  const [only, ...others] = expandText(text.as(written), state, run, 'double');
  return only === undefined || others.length > 0 ? written : only.value;
}

/** `${!NAME}`: the parameter that another one names. */
function expandIndirect(
  parameter: ShellParameter,
  operand: TracedText,
  expansion: ParameterUse,
): Alternatives {
  const { state, run, written, isQuoted } = expansion;
  if (parameter.subscript === '@' || parameter.subscript === '*' || /^[@*]$/.test(operand.value))
    return [[{ ...asText(unknownFragment(written, isQuoted, run)), isLoose: true }]];
  const reference = state.references.get(parameter.name) ?? undefined;
  const values = reference === undefined ? valuesOf(parameter, state, run) : [];
  return values.flatMap((value) => {
    if (isText(value)) run.calculateSubscript(value, state);
    const name =
      isText(value) && /^(?:[A-Za-z_]\w*|\d+)(?:\[[@*]\])?$/.test(value.value) ? value.value : null;
    if (name === null) {
      // what names none is an error
      stumble(state, run);
      return expandUnnamed(operand, expansion);
    }
    const [base = '', subscript] = name.split(/[[\]]/);
    return expandWith({ ...plain(base), subscript: subscript ?? null }, operand, expansion);
  });
}

/** The parameter is not known that another one names: it may be any, also where a default sets it. */
function expandUnnamed(operand: TracedText, expansion: ParameterUse): Alternatives {
  const { state, run } = expansion;
  const given = /^:?=/.exec(operand.value)?.[0];
  if (given !== undefined)
    for (const value of expandText(operand.slice(given.length), state, run, expansion.within))
      run.countValues(state.open(ANY_NAME, value));
  const shown = [...state.names].flatMap((each) => (state.get(each)?.values ?? []).flatMap(textsOf));
  return unknown(expansion, shown.filter(showsFlag));
}

function expandWith(parameter: ShellParameter, operand: TracedText, expansion: ParameterUse): Alternatives {
  const { state, run } = expansion;
  const isJoined = parameter.name === '*' || parameter.subscript === '*';
  if (operand.value === '') return toWays(valuesNeeded(parameter, expansion), isJoined, expansion);
  const fallback = DEFAULT.exec(operand.value);
  if (fallback !== null) {
    const [, colon = '', operator = '', word = ''] = fallback;
    const values = valuesOf({ ...parameter, isOptional: true }, state, run);
    const rest = operand.slice(operand.value.length - word.length);
    const ways = values.flatMap((value) =>
      expandDefault(value, colon !== '', operator, rest, isJoined, expansion),
    );
    if (operator === '=') setDefault(parameter, values, colon !== '', rest, expansion);
    return ways;
  }
  const values = valuesNeeded(parameter, expansion);
  if (operand.value.startsWith(':')) run.calculate(operand.slice(1), state);
  else if (/[$`]/.test(operand.value)) expandText(operand, state, run, 'double');
  if (PROMPT.test(operand.value))
    for (const value of values) if (isText(value)) expandText(value, state, run, 'document');
  if (!/^(?:##?|%%?|\/|\^|,|:\s*\d+(?::\s*\d+)?$)/.test(operand.value)) stumble(state, run);
  const kept = state.get(resolveName(parameter.name, state))?.values ?? [];
  const isSparse = SLICE.test(operand.value) && kept.some(hasGaps);
  return values.flatMap((value) => {
    const changed = isSparse ? null : change(value, operand, expansion);
    return changed === null
      ? unknown(expansion, [...operand.value.split('/'), ...textsOf(value)])
      : toWays([changed], isJoined, expansion);
  });
}

/** `${NAME:-word}` and its like: where it is not known whether there is a value, both. */
function expandDefault(
  value: ShellValue,
  isColon: boolean,
  operator: string,
  word: TracedText,
  isJoined: boolean,
  expansion: ParameterUse,
): Alternatives {
  const { within, state, run } = expansion;
  const empty = isEmpty(value, isColon);
  const own = (): Alternatives =>
    value === 'outer' ? unknown(expansion, []) : toWays([value], isJoined, expansion);
  const other = (): Alternatives => run.expand(word, within, state);
  if (operator === '?') {
    if (empty !== false) failShell(state, run);
    return own();
  }
  if (operator === '+') return [...(empty === true ? [] : other()), ...(empty === false ? [] : [[]])];
  return [...(empty === true ? [] : own()), ...(empty === false ? [] : other())];
}

/** Values as parts of the word around them. */
function toWays(values: readonly ShellValue[], isJoined: boolean, expansion: ParameterUse): Alternatives {
  return values.flatMap((value): Alternatives => {
    if (value === 'outer') return unknown(expansion, []);
    if (value === 'unset') return [[]];
    if (!isArray(value)) return [[toFragment(value, expansion)]];
    return [isJoined && expansion.isQuoted ? joinItems(value, expansion) : spread(value, expansion)];
  });
}

function spread(
  value: Exclude<ShellValue, string | TracedText>,
  expansion: ParameterUse,
): readonly Fragment[] {
  return value.flatMap(({ text, isLoose, isOpen }, index): Fragment[] => {
    const item = { ...asText(toFragment(text, expansion)), isLoose, isOpen };
    return index === 0 ? [item] : ['break', item];
  });
}

function joinItems(
  value: Exclude<ShellValue, string | TracedText>,
  expansion: ParameterUse,
): readonly Fragment[] {
  const { state, run, written } = expansion;
  const separator = (makingOf(state, run).separators ?? ' ').slice(0, 1);
  return value.flatMap(({ text }, index) => {
    const item = toFragment(text, expansion);
    return index === 0 ? [item] : [toFragment(written.as(separator), expansion), item];
  });
}

function toFragment(text: TracedText, { written, isQuoted, run }: ParameterUse): Fragment {
  return {
    text: text.framed(written),
    quoting: isQuoted ? 'single' : 'none',
    splits: !isQuoted && run.dialect.splits,
  };
}

function asText(fragment: Fragment): Exclude<Fragment, 'break'> {
  if (fragment === 'break') throw new Error('A list has a text before its next item.');
  return fragment;
}

/** What nothing decides; `shown`: what it is made of. */
function unknown({ written, isQuoted, run }: ParameterUse, shown: readonly string[]): Alternatives {
  const isOpened = (text: string): boolean =>
    run.texts.expressionsIn(text).some((each) => run.opened.has(each));
  const isOpen = shown.some((text) => showsFlag(text) || /\s\S/.test(text) || isOpened(text));
  if (isOpen) run.opened.add(written.value);
  const isList = /^\$\{(?:@|[A-Za-z_]\w*\[@\])/.test(written.value);
  return [[{ ...asText(unknownFragment(written, isQuoted, run)), isOpen: isOpen && (isList || !isQuoted) }]];
}
