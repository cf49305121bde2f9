import { parsePathGlob } from '../../glob/path-glob.js';
import { parseReference, type Reference } from '../../image/reference.js';
import { parseTagGlob } from '../../image/tag.js';
import { parseVersionRange } from '../../image/version-range.js';
import { suggestName } from '../../shapes/name-suggestion.js';
import { define } from '../../shapes/shape.js';
import { type Failure, text } from '../../shapes/text-shape.js';
import { expandUse, TEMPLATE_NAMES } from '../replacement.js';

/** What tags and paths are named by, and what is written in place of an image, each as one text. */

export const versionRange = define(
  'version-range',
  text({
    what: 'a range of versions such as ">=22 <27"',
    parse: parseVersionRange,
    schema: {
      minLength: 1,
      description:
        'The number at the front of the tag, as an interval. In allow it must be entirely inside, in deny and deprecated overlapping is enough. Operators >= > <= < =, a space is "and", || is "or".',
      examples: ['>=22 <27', '=8 || >=11'],
    },
  }),
);

export const tagGlob = define(
  'tag-glob',
  text({
    what: 'a text such as "alpine*"',
    parse: parseTagGlob,
    expands: true,
    advise: ({ withoutDash }) =>
      withoutDash === null
        ? null
        : `begins with a "-", but a variant begins after the one that follows the number; write ${withoutDash === '' ? '""' : withoutDash}`,
    schema: {
      description:
        'A glob for the rest of the tag after the number and its "-"; "" is the number alone. For a tag without a number, the whole tag.',
      examples: ['alpine*', '*-slim', ''],
    },
  }),
);

export const pathGlob = define(
  'path-glob',
  text({
    what: 'a path such as services/**',
    parse: parsePathGlob,
    expands: true,
    advise: ({ source }) => {
      const slashes = source.replace(/\\(.)/gsu, (pair, escaped) =>
        /[\p{L}\p{N}]/u.test(escaped) ? `/${escaped}` : pair,
      );
      return slashes === source
        ? null
        : `has a backslash, which only says that the next character is meant as it is; folders are separated by /: write ${slashes}`;
    },
    schema: {
      minLength: 1,
      pattern: '^(?!!|/|\\./).*[^/]$',
      description:
        'A glob for paths from the root of the repository. * stays within one folder, ** crosses them; hidden files count.',
      examples: ['examples/**', '**/*.dev.Dockerfile'],
    },
  }),
);

const SAMPLE: Reference = {
  host: 'docker.io',
  path: 'library/app',
  tag: '1',
  tagWritten: true,
  digest: null,
};

/** What may stand in place of an image; checked with a sample of one. */
export const replacement = text({
  what: 'an image such as registry.example.com/base/$name',
  parse: (source): string | Failure => {
    for (const [dollar, braced, word] of source.matchAll(/\$(?:\{(\w*)\}?|(\w*))/g)) {
      const name = braced ?? word ?? '';
      if (TEMPLATE_NAMES.some((known) => `$${known}` === dollar)) continue;
      const near = suggestName(name, TEMPLATE_NAMES);
      return {
        error: `uses ${dollar}, which is not known; ${near === null ? 'write $name, $tag or $path' : `write $${near}`}`,
      };
    }
    const sample = expandUse(source, SAMPLE) ?? '';
    return 'error' in parseReference(sample)
      ? { error: 'is not an image; write one such as registry.example.com/base/$name' }
      : source;
  },
  schema: {
    minLength: 1,
    description:
      'The image to use instead. $name is the last segment, $tag the tag, $path the path without the host.',
  },
});
