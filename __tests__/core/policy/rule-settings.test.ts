import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SUPPORTS } from '../../../src/core/end-of-life/support.js';
import { REQUIREMENTS } from '../../../src/core/image/pin.js';
import { LEVELS } from '../../../src/core/level.js';
import {
  changeRules,
  DEFAULT_RULES,
  findLoosenings,
  RULE_IDS,
  type RuleChanges,
  type RuleSettings,
  takeStrictest,
} from '../../../src/core/policy/rule-settings.js';

const level = fc.record({
  level: fc.constantFrom(...LEVELS),
  effective: fc.constantFrom(null, '2026-09-01', '2026-12-31'),
});
const days = fc.nat({ max: 100 });
const settings: fc.Arbitrary<RuleSettings> = fc
  .record({
    levels: fc.array(level, { minLength: RULE_IDS.length, maxLength: RULE_IDS.length }),
    unpinned: fc.record({
      require: fc.constantFrom(...REQUIREMENTS),
      floating: fc.subarray(['latest', 'edge', 'newest']),
    }),
    ends: fc.record({ notice: days, grace: days, support: fc.constantFrom(...SUPPORTS) }),
  })
  .map(({ levels, unpinned, ends }) => {
    const all: RuleChanges = Object.fromEntries(RULE_IDS.map((id, index) => [id, levels[index] ?? {}]));
    return changeRules(changeRules(DEFAULT_RULES, all), { unpinned, 'end-of-life': ends });
  });

it('the stricter of two is as strict as each of them, in every option', () => {
  fc.assert(
    fc.property(settings, settings, (one, other) => {
      const strictest = takeStrictest(one, other);
      expect(findLoosenings(one, strictest, strictest)).toEqual([]);
      expect(findLoosenings(other, strictest, strictest)).toEqual([]);
      const turned = takeStrictest(other, one);
      expect(findLoosenings(turned, strictest, strictest)).toEqual([]);
    }),
  );
});

it.each<[RuleChanges, RuleChanges, RuleChanges]>([
  [
    { 'end-of-life': { support: 'lts' } },
    { 'end-of-life': { support: 'paid' } },
    { 'end-of-life': { support: 'lts' } },
  ],
  [{ 'end-of-life': { support: 'security' } }, {}, { 'end-of-life': { support: 'security' } }],
  [{ 'end-of-life': { notice: 10, grace: 10 } }, {}, { 'end-of-life': { notice: 90, grace: 0 } }],
  [
    { unpinned: { require: 'minor' } },
    { unpinned: { require: 'digest' } },
    { unpinned: { require: 'digest' } },
  ],
  [
    { unpinned: { floating: ['a', 'b'] } },
    { unpinned: { floating: ['b', 'c'] } },
    { unpinned: { floating: ['a', 'b', 'c'] } },
  ],
])('of %j and %j it is %j', (one, other, expected) => {
  const strictest = takeStrictest(changeRules(DEFAULT_RULES, one), changeRules(DEFAULT_RULES, other));
  expect(strictest).toMatchObject(expected);
});
