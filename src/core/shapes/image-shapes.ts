import { type ImagePattern, parsePattern } from '../image/pattern/pattern.js';
import { define } from './shape.js';
import { type Failure, text } from './text-shape.js';

/** What images are named by, in lists of the policy and in options of rules. */

const PATTERN = {
  what: 'an image such as docker.io/library/node:22',
  expands: true,
  schema: {
    minLength: 1,
    description:
      'Shape of a reference, host/path[:tag][@digest]. * stays within one path segment (one label of the host), ** crosses them, {a,b} alternates.',
    examples: ['docker.io/library/**', 'docker.io/library/{alpine,python}:3.*', '**:*-alpha*'],
  },
} as const;

export const imagePattern = define(
  'image-pattern',
  text({
    ...PATTERN,
    parse: (source) => parsePattern(source),
    advise: ({ advice, doubt }) => advice ?? doubt,
  }),
);

/** What is to be denied, on any host if it says so. One that never matches would let pass what it was written against. */
export const deniedPattern = define(
  'denied-image-pattern',
  text({
    ...PATTERN,
    parse: (source): ImagePattern | Failure => {
      const pattern = parsePattern(source, { anywhere: true });
      return 'error' in pattern || pattern.advice === null ? pattern : { error: pattern.advice };
    },
    advise: ({ doubt }) => doubt,
    schema: {
      ...PATTERN.schema,
      description: `${PATTERN.schema.description} It may begin with **/ for any host.`,
      examples: [...PATTERN.schema.examples, '**/log4shell-demo'],
    },
  }),
);
