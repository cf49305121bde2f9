import { FunctionError } from '../evaluation/function.js';

/** A moment in a time zone: seconds since 1970 and what remains, and the zone's distance from UTC in minutes. */
export interface Moment {
  readonly seconds: bigint;
  readonly nanoseconds: bigint;
  readonly offset: number;
}

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** A timestamp of RFC 3339, strictly. */
export function parseMoment(value: string): Moment {
  const match = TIMESTAMP.exec(value);
  if (match === null) throw new FunctionError('the time must be written like 2026-01-31T12:00:00Z');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const zoneHour = Number(match[9] ?? 0);
  const zoneMinute = Number(match[10] ?? 0);
  const valid =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59;
  if (!valid || zoneHour > 23 || zoneMinute > 59)
    throw new FunctionError('the time names a moment that does not exist');
  const offset = (zoneHour * 60 + zoneMinute) * (match[8] === '-' ? -1 : 1);
  const days = daysSince(year, month, day);
  const local = BigInt(days) * 86_400n + BigInt(hour * 3600 + minute * 60 + second);
  return {
    seconds: local - BigInt(offset * 60),
    nanoseconds: BigInt((match[7] ?? '').slice(0, 9).padEnd(9, '0')),
    offset,
  };
}

export function momentOf(seconds: bigint): Moment {
  return { seconds, nanoseconds: 0n, offset: 0 };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to a day of the Gregorian calendar. */
function daysSince(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

export interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly yearDay: number;
}

/** What calendar and clock of the moment's zone show. */
export function calendarOf(moment: Moment): Calendar {
  const local = moment.seconds + BigInt(moment.offset * 60);
  const days = Number(floorDivide(local, 86_400n));
  const second = Number(local - BigInt(days) * 86_400n);
  const era = Math.floor((days + 719_468) / 146_097);
  const dayOfEra = days + 719_468 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return {
    year,
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    weekday: (((days + 4) % 7) + 7) % 7,
    yearDay: days - daysSince(year, 1, 1) + 1,
  };
}

export function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}

/** The week of ISO 8601 and the year that it belongs to. */
export function isoWeek(calendar: Calendar): { readonly year: number; readonly week: number } {
  const thursday = calendar.yearDay + 4 - (calendar.weekday === 0 ? 7 : calendar.weekday);
  const length = isLeap(calendar.year) ? 366 : 365;
  if (thursday < 1) {
    const before = isLeap(calendar.year - 1) ? 366 : 365;
    return { year: calendar.year - 1, week: Math.ceil((thursday + before) / 7) };
  }
  if (thursday > length) return { year: calendar.year + 1, week: Math.ceil((thursday - length) / 7) };
  return { year: calendar.year, week: Math.ceil(thursday / 7) };
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `+01:30`, with or without the colon. */
export function offsetText(offset: number, colon: string): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}

export function rfc3339(moment: Moment): string {
  const { year, month, day, hour, minute, second } = calendarOf(moment);
  const zone = moment.offset === 0 ? 'Z' : offsetText(moment.offset, ':');
  const years = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
  return `${years}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}
