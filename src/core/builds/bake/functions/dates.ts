import { FunctionError, OpenResult } from '../evaluation/function.js';
import { isWhole, truncate } from '../values/number.js';
import { DYNAMIC, NUMBER, STRING } from '../values/type.js';
import { integer, numberOf, object, stringOf, text, type Value } from '../values/value.js';
import { argument, define, impure, type Named, textFunction } from './define.js';
import {
  type Calendar,
  calendarOf,
  floorDivide,
  isoWeek,
  type Moment,
  momentOf,
  offsetText,
  parseMoment,
  rfc3339,
  two,
} from './time.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKEN = /'(?:[^']|'')*'(?!')|([a-zA-Z])\1*|[^'a-zA-Z]+|'/gy;

/** go-cty's `formatdate`. */
function formatDate(format: string, moment: Moment): string {
  if (/'{3}/.test(format)) throw new OpenResult('quotes next to quotes in the format of a date are not read');
  const parts: string[] = [];
  TOKEN.lastIndex = 0;
  const calendar = calendarOf(moment);
  for (let match = TOKEN.exec(format); match !== null && match[0] !== ''; match = TOKEN.exec(format)) {
    const [token, letter] = match;
    if (token.startsWith("'")) parts.push(quoted(token));
    else parts.push(letter === undefined ? token : verb(letter, token, calendar, moment));
  }
  return parts.join('');
}

function quoted(token: string): string {
  if (token === "''") return "'";
  if (token.length < 2) throw new FunctionError("a quoted part has no closing '");
  return token.slice(1, -1).replaceAll("''", "'");
}

function verb(letter: string, token: string, calendar: Calendar, moment: Moment): string {
  const forms = formsOf(letter, calendar, moment);
  const form = forms?.[token.length];
  if (form === undefined) throw new FunctionError(`${token} is not part of a date`);
  return form;
}

/** What one letter may stand for, by how often it is repeated. */
function formsOf(
  letter: string,
  calendar: Calendar,
  moment: Moment,
): Readonly<Record<number, string>> | undefined {
  const { year, month, day, hour, minute, second, weekday } = calendar;
  const plain = (value: number) => ({ 1: String(value), 2: two(value) });
  const monthName = MONTHS[month - 1] ?? '';
  const dayName = DAYS[weekday] ?? '';
  const half = hour < 12 ? 'AM' : 'PM';
  const zone = offsetText(moment.offset, '');
  switch (letter) {
    case 'Y':
      return { 2: two(year % 100), 4: String(year).padStart(4, '0') };
    case 'M':
      return { ...plain(month), 3: monthName.slice(0, 3), 4: monthName };
    case 'D':
      return plain(day);
    case 'E':
      return { 3: dayName.slice(0, 3), 4: dayName };
    case 'h':
      return plain(hour);
    case 'H':
      return plain(hour % 12 === 0 ? 12 : hour % 12);
    case 'A':
      return { 2: half };
    case 'a':
      return { 2: half.toLowerCase() };
    case 'm':
      return plain(minute);
    case 's':
      return plain(second);
    case 'Z':
      return {
        1: moment.offset === 0 ? 'Z' : offsetText(moment.offset, ':'),
        3: moment.offset === 0 ? 'UTC' : zone,
        4: zone,
        5: offsetText(moment.offset, ':'),
      };
    default:
      return undefined;
  }
}

function unixMoment(value: Value): Moment {
  const number = numberOf(value);
  if (!isWhole(number)) throw new FunctionError('a unix timestamp is a whole number');
  const seconds = truncate(number);
  if (seconds > 1n << 40n || seconds < -(1n << 40n)) throw new FunctionError('the time is too far away');
  return momentOf(seconds);
}

function formatTimestamp(args: readonly Value[]): Value {
  const format = stringOf(argument(args, 0));
  const given = argument(args, 1);
  if (given.type.kind !== 'string' && given.type.kind !== 'number')
    throw new FunctionError('a time is needed');
  const moment = given.type.kind === 'string' ? parseMoment(stringOf(given)) : unixMoment(given);
  const { year } = calendarOf(moment);
  if (year < 0 || year > 9999) throw new OpenResult('a year with more than four digits is not computed');
  return text(format === 'X' ? moment.seconds.toString() : formatDate(format, moment));
}

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
]);

/** A duration of Go, such as `1h30m`, in nanoseconds. */
function parseDuration(duration: string): bigint {
  const match = /^([+-]?)((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|0)$/.exec(duration);
  if (match === null) throw new FunctionError('the duration must be written like 1h30m');
  let total = 0n;
  for (const part of (match[2] ?? '').matchAll(/(\d*)\.?(\d*)(ns|us|µs|μs|ms|s|m|h)/g)) {
    const unit = UNITS.get(part[3] ?? '') ?? 0n;
    const fraction = (part[2] ?? '').slice(0, 18);
    total +=
      BigInt(part[1] || '0') * unit + (BigInt(fraction || '0') * unit) / 10n ** BigInt(fraction.length);
  }
  if (total > (1n << 63n) - 1n) throw new FunctionError('the duration is too long');
  return match[1] === '-' ? -total : total;
}

function addTime(timestamp: string, duration: string): string {
  const moment = parseMoment(timestamp);
  const total = moment.seconds * 1_000_000_000n + moment.nanoseconds + parseDuration(duration);
  return rfc3339({ ...moment, seconds: floorDivide(total, 1_000_000_000n) });
}

function parseUnix(args: readonly Value[]): Value {
  const moment = unixMoment(argument(args, 0));
  const calendar = calendarOf(moment);
  const week = isoWeek(calendar);
  return object(
    new Map<string, Value>([
      ['year', integer(calendar.year)],
      ['year_day', integer(calendar.yearDay)],
      ['day', integer(calendar.day)],
      ['month', integer(calendar.month)],
      ['month_name', text(MONTHS[calendar.month - 1] ?? '')],
      ['weekday', integer(calendar.weekday)],
      ['weekday_name', text(DAYS[calendar.weekday] ?? '')],
      ['hour', integer(calendar.hour)],
      ['minute', integer(calendar.minute)],
      ['second', integer(calendar.second)],
      ['rfc3339', text(rfc3339(moment))],
      ['iso_year', integer(week.year)],
      ['iso_week', integer(week.week)],
    ]),
  );
}

export const DATE_FUNCTIONS: Named = [
  ['formatdate', textFunction(2, (format, time) => formatDate(format, parseMoment(time)))],
  ['formattimestamp', define([STRING, DYNAMIC], STRING, formatTimestamp)],
  ['timeadd', textFunction(2, addTime)],
  ['unixtimestampparse', define([NUMBER], DYNAMIC, parseUnix)],
  ['timestamp', impure([], 'timestamp', '1970-01-01T00:00:00Z')],
];
