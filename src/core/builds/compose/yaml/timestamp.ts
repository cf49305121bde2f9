import type { Timestamp } from '../model/node.js';

const DATE = String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`;
const CLOCK = String.raw`(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?`;
const FORM = new RegExp(`^${DATE}(?:(?:[Tt]${CLOCK}(Z|[-+]\\d{2}:\\d{2}))|(?: ${CLOCK}))?$`);

/** A date that go-yaml takes for one, as Go prints it; null: it is a text or number. */
export function readTimestamp(text: string): Timestamp | null {
  if (text[4] !== '-') return null;
  const found = FORM.exec(text);
  if (found === null) return null;
  const [, year, month, day] = found.map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  const [hour, minute, second] = [4, 5, 6].map((at) => Number(found[at] ?? found[at + 5] ?? 0));
  if (hour === undefined || minute === undefined || second === undefined) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const fraction = (found[7] ?? found[12] ?? '').slice(0, 9).replace(/0+$/, '');
  const zone = printZone(found[8] ?? 'Z');
  if (zone === null) return null;
  const clock = [hour, minute, second].map(pad).join(':');
  return {
    printed: `${found[1]}-${pad(month)}-${pad(day)} ${clock}${fraction && `.${fraction}`} ${zone}`,
  };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Go knows no name for an offset that is not UTC, so it prints it twice. */
function printZone(zone: string): string | null {
  if (zone === 'Z') return '+0000 UTC';
  const offset = zone.replace(':', '');
  if (Number(offset.slice(1, 3)) > 24 || Number(offset.slice(3)) > 60) return null;
  return offset.slice(1) === '0000' ? '+0000 UTC' : `${offset} ${offset}`;
}
