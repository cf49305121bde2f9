import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments, parseDocument } from 'yaml';
import { resolveCore } from '../../../src/core/builds/yaml/core-schema.js';
import type { WrittenNode } from '../../../src/core/builds/yaml/node.js';
import { convertNode } from '../../../src/core/builds/yaml/parsed-nodes.js';
import { readSimpleYaml } from '../../../src/core/builds/yaml/simple-yaml.js';

/** What the real parser says; null: it refuses the text, or there are several documents. */
function parse(text: string): WrittenNode | null {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
  });
  if (!Array.isArray(documents) || documents.length !== 1 || documents[0]?.errors.length !== 0) return null;
  if (parseDocument(text, { uniqueKeys: false }).errors.length > 0) return null;
  return convertNode(documents[0].contents, {
    depth: 100,
    trace: (offset) => offset,
    readScalar: ({ value }) => ({ text: String(value ?? '') }),
  });
}

const SIMPLE: readonly (readonly [string, string])[] = [
  ['mappings and lists', 'a:\n  b: c\n  d:\n    - e\n    - f: g\n      h: i\n'],
  ['a list as deep as its key', 'a:\n- b\n- c: d\n  e: f\ng: h\n'],
  ['lists in lists', '- - a\n  - b\n-\n  - c\n- d: e\n'],
  ['nothing', 'a:\nb:   \nc: # d\ne:\n  f:\n'],
  ['comments', '# a\n\n---\n# b\nc: d # e\n  # f\ng: h#i\n'],
  ['colons within texts', 'a:b: c:d\nurl: https://x.y/z\n'],
  ['quotes', `a: "b \\"c\\" \\n d"\n'e': 'it''s'\n"f": ""\n`],
  ['brackets', 'a: [b, "c", [d], {e: f}]\ng: {h: i, "j": [k], }\nl: []\nm: {}\n'],
  ['brackets on several lines', 'a: [\n    b,\n    c\n  ]\nd: 1\n'],
  ['anchors, aliases and merge keys', 'a: &x\n  b: c\nd: &y e\nf:\n  <<: *x\n  g: [*x, *y]\nh: &z [i]\n'],
  ['literal texts', 'a: |\n  b\n\n    c: d\n  # e\n\nf: |-\n  g\n\n'],
  ['folded texts', 'a: >\n  b\n  c\n\n  d\ne: >-\n\n  f\n  g\n'],
  ['other letters', 'ä: ö # ü\n😀: "😀"\n'],
  ['no line feed at the end', 'a:\n  - b'],
];

const LEFT: readonly (readonly [string, string])[] = [
  ['tabs', 'a:\tb\n'],
  ['tags', 'a: !reset b\n'],
  ['texts on several lines', 'a: b\n  c\n'],
  ['quotes on several lines', 'a: "b\n  c"\n'],
  ['explicit keys', '? a\n: b\n'],
  ['several documents', 'a: b\n---\nc: d\n'],
  ['directives', '%YAML 1.1\n---\na: b\n'],
  ['line ends of Windows', 'a: b\r\n'],
  ['byte order marks', '\ufeffa: b\n'],
  ['lines that Unicode ends', 'a: b\u2028\n'],
  ['escapes by number', 'a: "\\x62"\n'],
  ['indentation that is told', 'a: |2\n    b\n'],
  ['line ends that are kept', 'a: |+\n  b\n\n'],
  ['brackets that are not indented', 'a: [\n  b\n]\n'],
  ['comments between brackets', 'a: [ # b\n  c]\n'],
  ['pairs in lists', 'a: [b: c]\n'],
  ['anchors of keys', '- &a b: c\n'],
  ['anchors without a space', 'a: &b[c]\n'],
  ['single texts', 'a\n'],
  ['nothing', '# a\n'],
];

describe('ordinary YAML is read as the parser reads it', () => {
  test.each(SIMPLE)('%s', (_, text) => {
    const read = readSimpleYaml(text);
    expect(read).not.toBeNull();
    expect(read).toEqual(parse(text));
  });
});

describe('what is unusual is left to the parser', () => {
  test.each(LEFT)('%s', (_, text) => {
    expect(readSimpleYaml(text)).toBeNull();
  });
});

const LINES = [
  ['a:', 'b: c', '- d', '- e: f', '-', 'g: |', 'h: >-', 'text here', '# i', '', 'j: [k,', 'l]', 'm: {n: o}'],
  ['p: &q r', 's: &q', '- *q', '<<: *q', 't: "u"', "v: 'w' x", '"y": z', '---', 'a: b: c', '- - a', 'a : b'],
  ['- |', '- &q [a]', 'a:  # b', 'a: - b', 'a: "b', '[c]: d', '*q', '  ', 'a: b #c', 'a: #c', '? a', '!a b'],
].flat();

test('whatever is read, the parser reads alike', () => {
  const line = fc.tuple(fc.constantFrom('', '', '  ', '  ', '    ', ' '), fc.constantFrom(...LINES));
  const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 7 }), fc.constantFrom('\n', ''));
  fc.assert(
    fc.property(text, ([lines, end]) => {
      const written = lines.map((parts) => parts.join('')).join('\n') + end;
      const read = readSimpleYaml(written);
      if (read !== null) expect(read).toEqual(parse(written));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  '',
  '~',
  'Null',
  'true',
  'FALSE',
  'yes',
  '0o17',
  '0x1F',
  '0X1F',
  '-12',
  '+1',
  '1_0',
  '1.',
  '.5',
  '.',
])('core schema: %j', (text) => expect(resolveCore(text)).toEqual(parseDocument(text).toJS()));

test.each(['1e3', '-.inf', '.NaN', '+.INF', '.Nan', '1e', 'e1', '012', '08', '--1', '1.5.2', '-0'])(
  'core schema: %j',
  (text) => expect(resolveCore(text)).toEqual(parseDocument(text).toJS()),
);
