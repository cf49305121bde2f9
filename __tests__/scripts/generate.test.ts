import { expect, test } from 'vitest';
import { fillSections } from '../../scripts/generate/readme.js';
import { RULES } from '../../src/core/rules/index.js';
import { readText } from '../support/repository.js';

const SOURCES = {
  action: readText('action.yml'),
  rules: Object.values(RULES),
  rulePages: '',
  read: readText,
};
const OPEN = '<!-- generated:default denied -->';
const CLOSE = '<!-- /generated -->';
const fill = (...lines: readonly string[]) => fillSections(lines.join('\n'), SOURCES);

test.each([
  ['nothing is there yet', []],
  ['something else is there', ['Default: `warn`.', 'And more.']],
])('a section is filled where %s, and nothing around it is changed', (_, inside) => {
  expect(fill('# a', '', OPEN, ...inside, CLOSE, 'b', '')).toBe(
    ['# a', '', OPEN, 'Default: `block`.', CLOSE, 'b', ''].join('\n'),
  );
});

test.each([
  [[OPEN, 'a'], `lacks ${CLOSE} after line 1`],
  [['a', OPEN, OPEN, CLOSE], `lacks ${CLOSE} before line 3 ("${OPEN}"): line 2 opens a section`],
  [[OPEN, CLOSE, CLOSE], 'closes a section that nothing opens in line 3'],
  [['a', CLOSE], 'closes a section that nothing opens in line 2'],
  [[OPEN, '<!-- / generated -->', CLOSE], `needs ${CLOSE}, and nothing else, in line 2`],
  [
    ['<!-- generated: default denied -->', CLOSE],
    'needs <!-- generated:NAME -->, and nothing else, in line 1',
  ],
  [['<!--generated:default denied-->', CLOSE], 'needs <!-- generated:NAME -->, and nothing else, in line 1'],
  [['<!-- generated:default deny -->', CLOSE], 'has a section about "deny", which is not a rule'],
  [['<!-- generated:defaultt denied -->', CLOSE], 'has a section "defaultt", which no generator makes'],
  [['<!-- generated:help chek -->', CLOSE], 'has the help of "chek", which is not a command'],
])('%j is an error', (lines, message) => {
  expect(() => fill(...lines)).toThrow(message);
});

test('the guide lists every rule with its own level and that of the recommended policy', () => {
  const filled = fill('<!-- generated:checked -->', CLOSE);
  for (const id of Object.keys(RULES)) expect(filled).toContain(`| [\`${id}\`](${id}.md) |`);
  expect(filled).toMatch(/\[`root-user`\].*\| `ignore` \| `warn` \|/);
  expect(filled).toMatch(/\[`end-of-life`\].*\| `warn` \| `block` \|/);
  expect(filled).toMatch(/\[`unmirrored`\].*\| `ignore` \| `ignore` \|/);
});

test('a sentence names the rule that checks something, as long as there is one', () => {
  expect(fill('<!-- generated:checks root-user -->', CLOSE)).toContain(
    'Checked by [`root-user`](root-user.md): what ships runs as root, although the base can do without.',
  );
  expect(fill('<!-- generated:checks moon-phase -->', CLOSE)).toContain('No rule checks this yet.');
});
