import type { Node } from 'yaml';
import { parseReference } from '../../image/reference.js';
import { list } from '../../shapes/collection-shape.js';
import { field } from '../../shapes/field.js';
import { suggestName } from '../../shapes/name-suggestion.js';
import { define, placed, type Shape, type ShapeValue } from '../../shapes/shape.js';
import { struct } from '../../shapes/struct-shape.js';
import { type Failure, text } from '../../shapes/text-shape.js';
import { isScalar, isSeq } from '../../shapes/yaml-kind.js';
import { describeNode, isReported } from '../../shapes/yaml-node.js';
import { RULE_IDS, type RuleId } from '../rule-settings.js';
import { ruleId } from './exception-shape.js';
import { role } from './override-shape.js';

const from = text({
  what: 'an image as a Dockerfile writes it, in quotes',
  parse: (source): string | Failure => {
    if (source.includes('$'))
      return { error: 'has a variable in it; write the resulting image, such as node:22-alpine' };
    const reference = parseReference(source);
    return 'error' in reference ? { error: `is not an image (${reference.error})` } : source;
  },
  schema: { minLength: 1, examples: ['node:22-alpine'] },
});

const dockerfile = text({
  what: 'a path such as api/Dockerfile',
  parse: (source): string | Failure => {
    if (source.includes('*'))
      return { error: 'is a pattern, but a test is about one Dockerfile; write its path' };
    return /^(?!\.?\/).*[^/]$/s.test(source)
      ? source
      : { error: 'is not a path from the root of the repository; write for example api/Dockerfile' };
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

const expectation: Shape<'ok' | readonly RuleId[]> = {
  read: (node, at) => {
    if (isSeq(node)) {
      const [only] = node.items;
      const isWord = node.items.length < 2 && (only === undefined || (isScalar(only) && only.value === 'ok'));
      return isWord
        ? at.reject(node, 'does not name a rule; for an image that passes write ok')
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
  print: (expected) => expected,
  parts: [rulesBroken],
};

function suggestExpectation(node: Node): string {
  const word = isScalar(node) ? String(node.value) : '';
  if (PASSES.has(word.toLowerCase())) return 'ok';
  const rule = suggestName(word.replace(/^\[|\]$/g, ''), RULE_IDS);
  return rule === null
    ? `the rules that it breaks, for example [unapproved, unpinned]; the rules are ${RULE_IDS.join(', ')}`
    : `[${rule}]`;
}

const test = define(
  'test',
  placed(
    struct(
      {
        from: field(from, 'An image as a Dockerfile writes it.', { required: 'from: "node:22-alpine"' }),
        role: field(role, 'Its role. Default: final.', { otherwise: 'final' }),
        path: field(dockerfile, 'Its Dockerfile. Default: Dockerfile.', { otherwise: 'Dockerfile' }),
        expect: field(expectation, 'ok, or exactly the rules that it breaks, including warnings.', {
          required: 'expect: ok or expect: [unapproved]',
        }),
      },
      {
        what: 'a test',
        home: { entryOf: 'tests' },
        aliases: { image: 'from', reference: 'from', result: 'expect', expects: 'expect', file: 'path' },
        printsDefaults: true,
      },
    ),
  ),
);

/** What one reference in one place must come to. */
export type PolicyTest = ShapeValue<typeof test>;

export const tests = list(test, { what: 'tests' });
