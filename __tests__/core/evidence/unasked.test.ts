import { describe, expect, test } from 'vitest';
import { takeGraver, type Unanswered, type UnknownReason } from '../../../src/core/evidence/answer.js';
import type { EvidenceBook, QuestionKind } from '../../../src/core/evidence/evidence-book.js';
import { own } from '../../../src/core/message.js';
import { run } from '../../support/gate.js';
import { loadText } from '../../support/policies.js';

const unknown = (why: UnknownReason): Unanswered => ({ kind: 'unknown', why, detail: own(`it is ${why}`) });

/** The levels of what is found where nothing is known. `answers`: why, by what is asked; else it is an outage. */
function judge(
  policy: string,
  required: string,
  answers: Partial<Record<QuestionKind, Unanswered | object>>,
): string[] {
  const find = (about: QuestionKind) => answers[about] ?? unknown('unreachable');
  const evidence = { find, hasLied: () => false } as unknown as EvidenceBook;
  const text = `allow: ["**"]\nevidence: [{ images: "**", ${required} }]\n${policy}`;
  return run(loadText(text), 'FROM r.io/x:1\n', { evidence }).findings.map(({ level }) => level);
}

describe('what the gate did not ask because of its own limit', () => {
  test.each([
    // [unverified, unknown, an outage, a limit]
    ['block', 'warn', 'warn', 'block'],
    ['block', 'ignore', '', 'block'],
    ['block', 'block', 'block', 'block'],
    ['warn', 'ignore', '', 'warn'],
    ['warn', 'block', 'block', 'block'],
    ['ignore', 'block', '', ''],
    ['{ level: block, effective: "2999-01-01" }', 'ignore', '', 'warn'],
  ])('with unverified: %s and unknown: %s', (level, setting, outage, limit) => {
    const policy = `rules: { unpinned: ignore, unverified: ${level} }\nsettings: { unknown: ${setting} }`;
    const find = (why: UnknownReason) => judge(policy, 'sbom: true', { attachments: unknown(why) }).join();
    expect([find('unreachable'), find('budget')]).toEqual([outage, limit]);
  });

  const KEY = 'signed-by: { issuer: https://i.example, subject: x }';
  const whole = { image: 'sha256:1', parts: [], found: [], refused: null, elsewhere: null };
  const gap = unknown('budget');
  const known = (value: object) => ({ kind: 'known', value });
  test.each<[string, string, Partial<Record<QuestionKind, Unanswered | object>>]>([
    ['a digest', 'digest: [exists]', { manifest: gap }],
    ['an age', 'max-age: 9d', { created: gap }],
    ['a part of what is attached', 'sbom: true', { attachments: known({ ...whole, gap }) }],
    ['a part of the SBOMs', 'packages: { deny: [xz] }', { sboms: known({ ...whole, gap }) }],
    ['a part of the signatures', KEY, { signatures: known({ ...whole, gap }) }],
    ['what it is built on', 'lineage: { depth: 2 }', { bases: gap }],
  ])('%s', (_, required, answers) => {
    const policy = 'rules: { unpinned: ignore }';
    expect(judge(policy, required, answers)).toEqual(['block']);
  });
});

test('a lie weighs more than a limit, and that more than an outage', () => {
  const lie: Unanswered = { kind: 'lie', detail: own('it lies') };
  const [outage, limit] = [unknown('unreachable'), unknown('budget')];
  const orders = [
    [lie, limit, lie],
    [limit, lie, lie],
    [outage, limit, limit],
    [limit, outage, limit],
    [outage, unknown('too-big'), outage],
    [null, outage, outage],
  ] as const;
  for (const [one, other, graver] of orders) expect(takeGraver(one, other)).toBe(graver);
});
