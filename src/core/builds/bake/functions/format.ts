import { tryConvert } from '../evaluation/access.js';
import { FunctionError } from '../evaluation/function.js';
import { jsonText, quoteJson } from '../values/json-text.js';
import { generalText } from '../values/number-general.js';
import { BOOL, isSequence, listOf, NUMBER, STRING, type Type, typeName } from '../values/type.js';
import { elements, isNull, isTrue, list, numberOf, stringOf, text, type Value } from '../values/value.js';
import { ANY_OR_NULL, argument, defineRest, type Named } from './define.js';
import { formatFraction, formatWhole } from './format-numbers.js';
import { graphemes } from './unicode/graphemes.js';
import { ofUnicode } from './unicode/settled.js';
import { readVerb, type Verb } from './verb.js';

const VERB = /%([0#\-+ ]*)([1-9][0-9]*)?(?:\.([0-9]*))?(?:\[([1-9][0-9]*)\])?([a-zA-Z])/y;

/** go-cty's `format`. */
function formatText(format: string, args: readonly Value[]): string {
  const parts: string[] = [];
  let next = 1;
  let highest = 0;
  for (let at = 0; at < format.length; ) {
    const percent = format.indexOf('%', at);
    parts.push(format.slice(at, percent === -1 ? format.length : percent));
    if (percent === -1) break;
    if (format[percent + 1] === '%') {
      parts.push('%');
      at = percent + 2;
      continue;
    }
    VERB.lastIndex = percent;
    const match = VERB.exec(format);
    if (match === null) throw new FunctionError(`the format is wrong at offset ${percent}`);
    at = VERB.lastIndex;
    const index = match[4] === undefined ? next : Number(match[4]);
    const value = args[index - 1];
    if (value === undefined) throw new FunctionError(`there is no argument for ${match[0]}`);
    highest = Math.max(highest, index);
    parts.push(formatValue(readVerb(match), value));
    next = index + 1;
  }
  if (highest < args.length) throw new FunctionError('there are more arguments than the format uses');
  return parts.join('');
}

function formatValue(verb: Verb, value: Value): string {
  if (verb.mode !== 'v' && isNull(value))
    throw new FunctionError(`null cannot be formatted with ${verb.raw}`);
  switch (verb.mode) {
    case 'v':
      return pad(verb, anyText(verb, value));
    case 't':
      return String(isTrue(converted(verb, value, BOOL)));
    case 's':
    case 'q':
      return pad(verb, stringText(verb, stringOf(converted(verb, value, STRING))));
    case 'b':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
      return formatWhole(verb, numberOf(converted(verb, value, NUMBER)));
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      return formatFraction(verb, numberOf(converted(verb, value, NUMBER)));
    default:
      throw new FunctionError(`${verb.raw} is not a verb`);
  }
}

function converted(verb: Verb, value: Value, type: Type): Value {
  const result = tryConvert(value, type);
  if (result === null)
    throw new FunctionError(`${typeName(value.type)} cannot be formatted with ${verb.raw}`);
  return result;
}

function anyText(verb: Verb, value: Value): string {
  if (!verb.flags.has('#') && !isNull(value)) {
    if (value.type.kind === 'string') return stringOf(value);
    if (value.type.kind === 'number') return generalText(numberOf(value), null);
  }
  const json = jsonText(value);
  if (json === null) throw new FunctionError('an infinity cannot be formatted');
  return json;
}

function stringText(verb: Verb, value: string): string {
  const cut =
    verb.precision !== null && verb.precision > 0
      ? graphemes(value).slice(0, verb.precision).join('')
      : value;
  return verb.mode === 's' ? cut : quoteJson(cut);
}

function pad(verb: Verb, value: string): string {
  if (verb.width === null) return value;
  const missing = verb.width - graphemes(value).length;
  if (missing <= 0) return value;
  const padding = (verb.flags.has('0') ? '0' : ' ').repeat(missing);
  return verb.flags.has('-') ? value + padding : padding + value;
}

/** Formats once for each element of the lists among the arguments. */
function formatList(args: readonly Value[]): Value {
  const [format, ...given] = args;
  const lists = given.filter((value) => isSequence(value.type) && !isNull(value));
  const lengths = lists.map((value) => elements(value).length);
  const count = lengths[0] ?? 1;
  if (lengths.some((length) => length !== count)) throw new FunctionError('the lists have different lengths');
  const results = Array.from({ length: count }, (_, index) => {
    const row = given.map((value) => (lists.includes(value) ? (elements(value)[index] ?? value) : value));
    return text(formatText(format === undefined ? '' : stringOf(format), row));
  });
  return list(results, STRING);
}

export const FORMAT_FUNCTIONS: Named = [
  [
    'format',
    ofUnicode(
      defineRest([STRING], ANY_OR_NULL, STRING, ([first, ...rest]) =>
        text(formatText(stringOf(argument(first === undefined ? [] : [first], 0)), rest)),
      ),
    ),
  ],
  ['formatlist', ofUnicode(defineRest([STRING], ANY_OR_NULL, listOf(STRING), formatList))],
];
