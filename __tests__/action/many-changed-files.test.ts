import { describe, expect, it } from 'vitest';
import { POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
const EVIL = 'evil.example/x:1';
const ARG = 'ARG BASE=busybox:1.37\nFROM $BASE\n';
const LEFT = /^(\d+) changed files? (?:was|were) not looked through/;

/** So many files that are nothing, in a folder that sorts before all others. */
const many = (count: number, ending: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `a/${String(index).padStart(4, '0')}${ending}`,
      `some words, ${index} of them\n`,
    ]),
  );

async function judge(change: Readonly<Record<string, string>>) {
  const base = { [POLICY]: SMALL_POLICY, 'api/Dockerfile': ARG };
  const run = await stage.pullRequest({ base, change }).run({ inputs: { comment: 'never' } });
  expect(run.outputs['result']).toBe('pass');
  const problems = run.report?.problems ?? [];
  const left = problems.flatMap(({ message }) => LEFT.exec(String(message))?.[1] ?? []);
  const others = problems.filter(({ message }) => !LEFT.test(String(message)));
  return { left: left.map(Number), noted: others.map(({ file }) => file), others };
}

describe('a change of more files than GitHub lists with their lines', () => {
  it.each<[string, string]>([
    ['tools/build.py', `build(BASE="${EVIL}")\n`],
    ['tools/build.sh', `args+=("BASE=${EVIL}")\n`],
    ['tools/prod.env', `BASE=${EVIL}\n`],
    ['tools/bases.json', `{ "BASE": "${EVIL}" }\n`],
    ['z/odd', `FROM ${EVIL}\n`],
  ])('what %s names is told all the same', async (path, text) => {
    const { left, noted } = await judge({ ...many(320, '.txt'), [path]: text });
    expect(noted).toEqual([path]);
    expect(left).toEqual([121]);
  });

  it.each([
    ['pictures', many(320, '.png'), []],
    ['prose', many(320, '.md'), []],
    ['as many as are read', many(301, '.md'), []],
    ['data', many(320, '.json'), [120]],
    ['texts of no known kind', many(320, '.txt'), [120]],
  ])('of %s', async (_, change, expected) => {
    const { left, noted } = await judge(change);
    expect(left).toEqual(expected);
    expect(noted).toEqual([]);
  });

  it('scripts first, and never is a small one said to be large', async () => {
    const { left, others } = await judge({ ...many(320, '.sh'), 'z.txt': 'some words\n' });
    expect(left).toEqual([121]);
    expect(others).toEqual([]);
  });

  it('a large script is said to be so', async () => {
    const { left, others } = await judge({ ...many(310, '.md'), 'b.sh': '# long\n'.repeat(20_000) });
    expect(left).toEqual([]);
    expect(others).toMatchObject([{ file: 'b.sh', message: expect.stringContaining('too large') }]);
  });
});
