import { isDay } from '../day.js';
import { define } from './shape.js';
import { type Failure, text } from './text-shape.js';

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
      return days === undefined
        ? { error: 'is not a number of days; write digits and a d: 90d' }
        : Number(days);
    },
    print: (days: number) => `${days}d`,
    schema: { pattern: '^\\d{1,5}d$', description: 'Days, such as 90d.', examples: ['90d'] },
  }),
);
