import { isDay } from '../day.js';
import { define, type Shape } from './shape.js';
import { type Failure, text } from './text-shape.js';
import { isScalar } from './yaml-kind.js';
import { describeNode, isReported } from './yaml-node.js';

export const day = define(
  'day',
  text({
    what: 'a date such as "2026-12-31"',
    parse: (source): string | Failure => (isDay(source) ? source : { error: describeBadDay(source) }),
    schema: {
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'A day in UTC, YYYY-MM-DD.',
      examples: ['2026-12-31'],
    },
  }),
);

function describeBadDay(source: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(source)) return 'is not a real date; write one such as "2026-12-31"';
  return 'is not a date; write year, month and day: "2026-12-31"';
}

/** A number of days, from `90d`. */
export const duration = define(
  'duration',
  text({
    what: 'a number of days such as 90d',
    parse: (source): number | Failure => {
      const days = /^(\d{1,5})d$/.exec(source)?.[1];
      if (days !== undefined) return Number(days);
      return {
        error: /^\d+d$/.test(source)
          ? 'is more days than can be counted; the most is 99999d'
          : 'is not a number of days; write digits and a d: 90d',
      };
    },
    print: (days: number) => `${days}d`,
    schema: { pattern: '^\\d{1,5}d$', description: 'Days, such as 90d.', examples: ['90d'] },
  }),
);

/** A number without quotes, signs or parts. */
export function wholeNumber({
  what,
  from,
  to,
}: {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}): Shape<number> {
  const range = `write digits without quotes, from ${from} to ${to}`;
  return {
    read: (node, at) => {
      if (isReported(node)) return undefined;
      const value = isScalar(node) ? node.value : null;
      if (typeof value !== 'number')
        return at.reject(node, `must be ${what}, not ${describeNode(node)}; ${range}`);
      return Number.isInteger(value) && value >= from && value <= to
        ? value
        : at.reject(node, `is ${describeNode(node)}, which is not ${what}; ${range}`);
    },
    toSchema: () => ({ type: 'integer', minimum: from, maximum: to }),
    print: (value) => value,
    parts: [],
  };
}
