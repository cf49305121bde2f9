/** Fewer numbers in a row are listed one by one. */
const SHORTEST_RUN = 3;

/**
 * Version numbers as a range of the policy that covers them and nothing else: `>=20 <23 || 24`. A number that another one covers
 * is left out.
 */
export function writeVersions(numbers: readonly string[]): string {
  const parts: string[] = [];
  const sorted = dropCovered(numbers).toSorted(compareNumbers);
  for (let at = 0; at < sorted.length; ) {
    const run = findRun(sorted.slice(at));
    const [first = ''] = run;
    const last = run.at(-1) ?? first;
    if (run.length >= SHORTEST_RUN) parts.push(`>=${first} <${findNext(last)}`);
    else parts.push(...run);
    at += run.length;
  }
  return parts.join(' || ');
}

/** Without the numbers that others cover: 22 covers 22.11. */
export function dropCovered(numbers: readonly string[]): string[] {
  const all = new Set(numbers);
  return [...all].filter((number) => {
    for (let prefix = cutLastPart(number); prefix !== ''; prefix = cutLastPart(prefix))
      if (all.has(prefix)) return false;
    return true;
  });
}

export function compareNumbers(one: string, other: string): number {
  const [left, right] = [one.split('.'), other.split('.')];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [first, second] = [BigInt(left[index] ?? -1), BigInt(right[index] ?? -1)];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

/** The numbers at the front that follow each other without a gap; at least one. */
function findRun(sorted: readonly string[]): string[] {
  const [first, ...others] = sorted;
  if (first === undefined) return [];
  const run = [first];
  for (const number of others) {
    if (number !== findNext(run.at(-1) ?? first)) break;
    run.push(number);
  }
  return run;
}

const cutLastPart = (number: string): string => number.slice(0, Math.max(0, number.lastIndexOf('.')));

/** 3.11 of 3.10. */
function findNext(number: string): string {
  const front = number.slice(0, number.lastIndexOf('.') + 1);
  return `${front}${BigInt(number.slice(front.length)) + 1n}`;
}
