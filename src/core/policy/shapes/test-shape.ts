import { isScalar, isSeq, type Node } from 'yaml';
import { parseReference, type Reference } from '../../image/reference.js';
import type { PolicyTest } from '../policy.js';
import { RULE_IDS } from '../query/rule-levels.js';
import { list } from './collection-shape.js';
import { ruleId } from './exception-shape.js';
import { suggestName } from './name-suggestion.js';
import { role } from './override-shape.js';
import { define, describeNode, isReported, type Shape, transform } from './shape.js';
import { field, struct } from './struct-shape.js';
import { type Failure, text } from './text-shape.js';

const from = transform(
  text({
    what: 'an image as a Dockerfile writes it, in quotes',
    parse: (source): { readonly source: string; readonly reference: Reference } | Failure => {
      if (source.includes('$'))
        return { error: 'has a variable in it; write the image that comes out, such as node:22-alpine' };
      const reference = parseReference(source);
      return 'error' in reference ? { error: `is not an image (${reference.error})` } : { source, reference };
    },
    schema: { minLength: 1, examples: ['node:22-alpine'] },
  }),
  ({ source }) => source,
);

const dockerfile = text({
  what: 'a path such as api/Dockerfile',
  parse: (source): string | Failure => {
    if (source.includes('*'))
      return { error: 'is a pattern, and a test is about one Dockerfile; write its path' };
    return /^(?!\.?\/).*[^/]$/s.test(source)
      ? source
      : { error: 'is not a path from the root of the repository; write it as api/Dockerfile' };
  },
  schema: { pattern: '^(?!\\.?/).*[^/]$' },
});

const rulesBroken = list(ruleId, { what: 'rules' });

/** What people write where no rule is broken. */
const PASSES: ReadonlySet<string> = new Set([
  'ok',
  'pass',
  'passes',
  'approved',
  'allow',
  'allowed',
  'true',
  'yes',
]);

const expectation: Shape<PolicyTest['expect']> = {
  read: (node, at) => {
    if (isSeq(node)) {
      const [only] = node.items;
      const isWord = node.items.length < 2 && (only === undefined || (isScalar(only) && only.value === 'ok'));
      return isWord
        ? at.reject(node, 'names no rule; for an image that passes write ok')
        : rulesBroken.read(node, at);
    }
    if (isReported(node)) return undefined;
    if (isScalar(node) && node.value === 'ok') return 'ok';
    return at.reject(
      node,
      `must be ok or a list of rules, not ${describeNode(node)}; write ${suggestExpectation(node)}`,
    );
  },
  toSchema: (definitions) => ({ anyOf: [{ const: 'ok' }, rulesBroken.toSchema(definitions)] }),
};

function suggestExpectation(node: Node): string {
  const word = isScalar(node) ? String(node.value) : '';
  if (PASSES.has(word.toLowerCase())) return 'ok';
  const rule = suggestName(word.replace(/^\[|\]$/g, ''), RULE_IDS);
  return rule === null
    ? `the rules that it breaks, as in [unapproved, unpinned]; the rules are ${RULE_IDS.join(', ')}`
    : `[${rule}]`;
}

const test: Shape<PolicyTest> = define(
  'test',
  transform(
    struct(
      {
        from: field(from, 'An image as a Dockerfile writes it.', { required: 'from: "node:22-alpine"' }),
        role: field(role, 'Its role. Default: final.'),
        path: field(dockerfile, 'Its Dockerfile. Default: Dockerfile.'),
        expect: field(expectation, 'ok, or exactly the rules that it breaks, warnings included.', {
          required: 'expect: ok or expect: [unapproved]',
        }),
      },
      {
        what: 'a test',
        aliases: { image: 'from', reference: 'from', result: 'expect', expects: 'expect', file: 'path' },
      },
    ),
    ({ from: image, role: testRole, path, expect, place }) =>
      image === null || expect === null
        ? undefined
        : { from: image, role: testRole ?? 'final', path: path ?? 'Dockerfile', expect, place },
  ),
);

export const tests = list(test, { what: 'tests' });
