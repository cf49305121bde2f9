import { isScalar, isSeq } from 'yaml';
import { parseReference, type Reference } from '../image/reference.js';
import { list } from './collection-shape.js';
import { ruleId } from './exception-shape.js';
import { role } from './override-shape.js';
import type { PolicyTest } from './policy.js';
import { define, describeNode, isReported, type Shape, transform } from './shape.js';
import { field, struct } from './struct-shape.js';
import { type Failure, text } from './text-shape.js';

const from = transform(
  text({
    what: 'an image as a Dockerfile writes it, in quotes',
    parse: (source): { readonly source: string; readonly reference: Reference } | Failure => {
      const reference = parseReference(source);
      return 'error' in reference ? { error: `is not an image (${reference.error})` } : { source, reference };
    },
    schema: { minLength: 1, examples: ['node:22-alpine'] },
  }),
  ({ source }) => source,
);

const dockerfile = text({
  what: 'a path, such as api/Dockerfile',
  parse: (source): string | Failure =>
    /^(?!\.?\/).*[^/]$/s.test(source)
      ? source
      : { error: 'is not a path from the root of the repository; write it as api/Dockerfile' },
  schema: { pattern: '^(?!\\.?/).*[^/]$' },
});

const rulesBroken = list(ruleId, { what: 'rules' });

const expectation: Shape<PolicyTest['expect']> = {
  read: (node, at) => {
    if (isSeq(node)) return rulesBroken.read(node, at);
    if (isReported(node)) return undefined;
    if (isScalar(node) && node.value === 'ok') return 'ok';
    const word = isScalar(node) && typeof node.value === 'string' ? node.value : 'unapproved';
    return at.reject(
      node,
      `must be ok or a list of rules, not ${describeNode(node)}; write ok or [${word.slice(0, 40)}]`,
    );
  },
  toSchema: (definitions) => ({ anyOf: [{ const: 'ok' }, rulesBroken.toSchema(definitions)] }),
};

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
      { what: 'a test' },
    ),
    ({ from: image, role: testRole, path, expect, place }) =>
      image === null || expect === null
        ? undefined
        : { from: image, role: testRole ?? 'final', path: path ?? 'Dockerfile', expect, place },
  ),
);

export const tests = list(test, { what: 'tests' });
