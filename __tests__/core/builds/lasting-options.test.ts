import { expect, it } from 'vitest';
import { UnknownTexts } from '../../../src/core/builds/unknown-texts.js';
import type { ExpressionSurroundings } from '../../../src/core/builds/workflows/expressions/evaluation.js';
import { listOptionsOnce } from '../../../src/core/builds/workflows/expressions/lasting-options.js';

const surroundings = (text: string): ExpressionSurroundings => ({ lookUp: () => [text], name: () => 'x' });

/** The texts that an expression gives where each context is one text, and then where it is another. */
function listTwice(expression: string): readonly (readonly (string | null)[])[] {
  const texts = new UnknownTexts();
  const assumed = new Map<string, boolean>();
  return ['a', 'b'].map((text) =>
    listOptionsOnce(expression, texts, () => surroundings(text), assumed).map((option) => option.text),
  );
}

it.each<[string, boolean]>([
  ['github.sha', true],
  ["github.event.head_commit.id || github['ref']", true],
  ['inputs.x', false],
  ['github.sha && inputs.x', false],
  ['steps.s.outputs.x', false],
  ['env.X', false],
  ['matrix.x', false],
  ['github.token', false],
  ['github.action_path', false],
  ['github.event.inputs.x', false],
  ['github[inputs.x]', false],
  ['github', false],
])('what %s gives is the same everywhere: %s', (expression, isSame) => {
  const [first, second] = listTwice(expression);
  expect(first).toEqual(['a']);
  expect(second).toEqual([isSame ? 'a' : 'b']);
});
