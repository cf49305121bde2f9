/** A calendar day in UTC, `YYYY-MM-DD`; days compare as text. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

/** Whether the text is a real date: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  return match !== null && toDay(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))) === text;
}

/** The day `days` later, or earlier if negative. */
export function addDays(day: Day, days: number): Day {
  return toDay(Date.parse(day) + days * MILLISECONDS);
}

/** Days from one day to another: 0 for the same, negative if `to` is earlier. */
export function countDays(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}

function toDay(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
