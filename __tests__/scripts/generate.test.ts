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
