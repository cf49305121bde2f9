// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of compose and bake
import { expect, test } from 'vitest';
import { judge } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';

const POLICY =
  'version: 1\nallow: [docker.io/library/**]\nrules: { end-of-life: ignore, unpinned: ignore }\n';
const IMAGE = 'evil.example/x:1';

const quoted = (text: string) => `services:\n  a:\n    build:\n      dockerfile_inline: ${text}\n`;
const json = (text: string) => `{"target":{"a":{"dockerfile-inline":"${text}"}}}`;
const hcl = (text: string) => `target "a" {\n  dockerfile-inline = "${text}"\n}\n`;

/** What the file says at the places of what is found. */
async function readPlaces(file: string, text: string): Promise<string[]> {
  const { findings } = await judge(plantTree({ '.github/base-images.yml': POLICY, [file]: text }));
  const lines = text.split('\n');
  return findings.map(({ line, column, endLine, endColumn }: Record<string, number>) => {
    expect(endLine).toBe(line);
    return lines[Number(line) - 1]?.slice(Number(column) - 1, Number(endColumn) - 1);
  });
}

test.each<[string, string, string, string[]]>([
  ['a tab in JSON', 'docker-bake.json', json(`FROM\\t${IMAGE}`), [IMAGE]],
  ['a code in JSON', 'docker-bake.json', json(`FROM\\u0020${IMAGE} AS a`), [IMAGE]],
  [
    'an escape within it in JSON',
    'docker-bake.json',
    json('FROM evil.example\\/x:1 AS a'),
    ['evil.example\\/x:1'],
  ],
  ['later lines in JSON', 'docker-bake.json', json(`# \\u0041\\nFROM node:24 AS a\\nFROM ${IMAGE}`), [IMAGE]],
  ['a tab in HCL', 'docker-bake.hcl', hcl(`FROM\\t${IMAGE}`), [IMAGE]],
  [
    'an escape within it in HCL',
    'docker-bake.hcl',
    hcl('FROM evil.example\\u002fx:1 AS a'),
    ['evil.example\\u002fx:1'],
  ],
  ['a tab in YAML', 'compose.yaml', quoted(`"FROM\\t${IMAGE}"`), [IMAGE]],
  ['a code in YAML', 'compose.yaml', quoted(`"FROM\\x20${IMAGE} AS a"`), [IMAGE]],
  [
    'an escape within it in YAML',
    'compose.yaml',
    quoted('"FROM evil.example\\x2fx:1"'),
    ['evil.example\\x2fx:1'],
  ],
  [
    'an escaped line break',
    'compose.yaml',
    quoted(`"FROM node:24 AS a\\n\\\n          FROM ${IMAGE}"`),
    [IMAGE],
  ],
  [
    'a folded line',
    'compose.yaml',
    quoted(`"FROM node:24 AS a\\nFROM\n          ${IMAGE}\n\n          FROM  evil.example/y:1"`),
    [IMAGE, 'evil.example/y:1'],
  ],
  [
    'quotes within quotes',
    'compose.yaml',
    quoted(`'FROM node:24\n\n          COPY --chown=''a'' --from=${IMAGE} /a /b'`),
    [IMAGE],
  ],
  [
    'an expression of compose',
    'compose.yaml',
    quoted('|\n        FROM ${R:-evil.example}/x:1 AS a\n'),
    ['${R:-evil.example}/x:1'],
  ],
  [
    'an expression before it',
    'compose.yaml',
    quoted(`|\n        FROM --platform=$\${BUILDPLATFORM} ${IMAGE} AS a\n`),
    [IMAGE],
  ],
])('columns of an inline Dockerfile: %s', async (_, file, text, expected) => {
  const found = await readPlaces(file, text);
  expect(found).toEqual(expected);
});
