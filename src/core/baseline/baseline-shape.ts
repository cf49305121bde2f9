import type { Node } from 'yaml';
import type { Day } from '../day.js';
import { ROLES } from '../dockerfile/reading.js';
import { formatReference, parseReference } from '../image/reference.js';
import { RULE_IDS } from '../rules/index.js';
import { list } from '../shapes/collection-shape.js';
import { field } from '../shapes/field.js';
import { type Cursor, placed, type Shape, type ShapeValue } from '../shapes/shape.js';
import { struct } from '../shapes/struct-shape.js';
import { choice, type Failure, flag, text } from '../shapes/text-shape.js';
import { day } from '../shapes/value-shapes.js';
import { isScalar } from '../shapes/yaml-kind.js';
import { describeNode, isReported } from '../shapes/yaml-node.js';

const version: Shape<1> = {
  read: (node, at) =>
    isScalar(node) && node.value === 1
      ? 1
      : at.reject(node, `must be the number 1, not ${describeNode(node)}; write version: 1`),
  toSchema: () => ({ const: 1 }),
  print: (number) => number,
  parts: [],
};

function wholeNumber(what: string): Shape<number> {
  return {
    read: (node, at) => {
      if (isReported(node)) return undefined;
      const value = isScalar(node) ? node.value : null;
      if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
      return at.reject(node, `must be ${what}, not ${describeNode(node)}`);
    },
    toSchema: () => ({ type: 'integer', minimum: 1 }),
    print: (number) => number,
    parts: [],
  };
}

function filled(what: string): Shape<string> {
  return text<string>({
    what,
    parse: (source): string | Failure => (source === '' ? { error: `is empty; write ${what}` } : source),
    schema: { minLength: 1 },
  });
}

/** What is not written as reports write it would never be found again. */
const image = text<string>({
  what: 'an image such as docker.io/library/node:22',
  parse: (source): string | Failure => {
    const reference = parseReference(source);
    if ('error' in reference)
      return { error: 'is not an image; write one such as docker.io/library/node:22' };
    const whole = formatReference(reference);
    return whole === source ? source : { error: `must be written in full; write ${whole}` };
  },
  schema: { minLength: 1, examples: ['docker.io/library/node:22'] },
});

const content = text<string>({
  what: 'a hash such as sha256:0123…',
  parse: (source): string | Failure =>
    /^sha256:[0-9a-f]{64}$/.test(source) ? source : { error: 'is not sha256: and 64 digits from 0 to f' },
  schema: { pattern: '^sha256:[0-9a-f]{64}$' },
});

interface Subject {
  readonly image: string | null;
  readonly written: string | null;
  readonly words: string | null;
  readonly role: string | null;
  readonly unneeded: boolean | null;
  readonly build: string | null;
  readonly line: number | null;
  readonly content: string | null;
  readonly unnamed: string | null;
}

/** A finding is about an image, about what is written in place of one, about a build, or about a file. */
function checkSubject(values: Subject, node: Node, at: Cursor): void {
  const { image, written, words, role, unneeded, build, line, content: hash, unnamed } = values;
  const subjects = [image, written, hash].filter((value) => value !== null).length;
  if (subjects > 1) at.reject(node, 'may have only one of the keys image, written and content');
  const isIncomplete = hash === null ? build !== null || line !== null : (build === null) === (line === null);
  if (isIncomplete && subjects < 2 && at.writes(['build', 'line', 'content']))
    at.reject(node, 'needs content with either line, for a file, or build');
  if (words !== null && subjects === 1 && hash !== null)
    at.reject(node, 'must not have words, because it is not about a name');
  if (unnamed !== null && build === null && subjects === 1)
    at.reject(node, 'must not have unnamed, because it is not about a build');
  if (unneeded === true && subjects === 1 && hash !== null)
    at.reject(node, 'must not have unneeded, because it is not about an image');
  if (subjects !== 1 || (hash === null) === (role !== null)) return;
  if (hash !== null) at.reject(node, 'must not have a role, because it is not about an image');
  else if (!at.writes(['role'])) at.reject(node, 'lacks the key "role"; write role: final');
}

const finding = placed(
  struct(
    {
      image: field(image, 'The image that is pulled, in full.'),
      written: field(filled('what the file says'), 'What the file says, where no image is known.'),
      rule: field(choice(RULE_IDS, 'the name of a rule'), 'The rule that it breaks.', {
        required: 'rule: unapproved',
      }),
      role: field(choice(ROLES, 'a role'), 'What the image is for.'),
      unneeded: field(
        flag('whether it is in a stage that nothing needs'),
        'It is in a stage that nothing needs: where something does, it is new.',
        { otherwise: false },
      ),
      build: field(
        filled('the name of a build'),
        'A build of something that is not in the repository, or of a value that cannot be known.',
      ),
      line: field(wholeNumber('the number of a line'), 'The line, of a finding about the file itself.'),
      words: field(content, 'The hash of what a name is made of, where an argument in it has no value.'),
      content: field(
        content,
        'The hash of the file and of what builds give it, or of all that is said of the build.',
      ),
      unnamed: field(
        content,
        'The hash of all that is said of the build without its name: a build that is only renamed keeps it.',
      ),
      count: field(wholeNumber('a number from 1, which says how often'), 'How often the file has it.', {
        otherwise: 1,
      }),
    },
    {
      what: 'a finding',
      home: { inside: 'findings' },
      needs: [
        {
          oneOf: ['image', 'written', 'content'],
          otherwise: 'says nothing of what breaks the rule; write image: docker.io/library/node:22',
        },
      ],
      check: checkSubject,
    },
  ),
);

const file = placed(
  struct(
    {
      file: field(filled('a path'), 'The file, from the root of the repository.', {
        required: 'file: api/Dockerfile',
      }),
      findings: field(list(finding, { what: 'findings' }), 'What was found in it.', {
        required: 'findings: […]',
      }),
    },
    { what: 'a file with findings', home: { entryOf: 'files' } },
  ),
);

/** A whole baseline. */
export const baselineShape = struct(
  {
    version: field(version, 'The version of this format.', {
      required: 'version: 1 as the first line',
      otherwise: 1,
    }),
    expires: field(day, 'The last day on which it excuses anything.'),
    files: field(
      list(file, { what: 'files', mayBeEmpty: true, maxLength: 100_000 }),
      'The files with findings.',
      {
        required: 'files: []',
        whenEmpty: 'write files: [] if nothing is recorded',
      },
    ),
  },
  { what: 'a baseline', home: 'top' },
);

/** One finding that is recorded, perhaps several times in its file. */
export type RecordedFinding = ShapeValue<typeof finding>;

export type RecordedFile = ShapeValue<typeof file>;

/** Findings that were there when it was written, and are accepted as they are. */
export interface Baseline {
  readonly expires: Day | null;
  readonly files: readonly RecordedFile[];
}
