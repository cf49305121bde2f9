import { describeShipped } from '../../advice/shipped-subject.js';
import type { Role } from '../../dockerfile/reading.js';
import type { ShippedSteps } from '../../dockerfile/shipped-step.js';
import type { Reference } from '../../image/reference.js';
import { findNames } from '../../policy/query/entry-match.js';
import { selectRules } from '../../policy/query/select-rules.js';
import { ADVICE } from '../../rules/index.js';
import type { Judge } from '../judge.js';
import { findOverrides, type JudgedImage, runRules } from '../judged-image.js';

const NO_STEPS: readonly ShippedSteps[] = [];

/** Adds what is wrong with what is done on the base of an image that ships; nothing where no rule asks. `ships`: none are known. */
export function addAdvice(
  judge: Judge,
  judged: JudgedImage,
  reference: Reference,
  { role, path }: { readonly role: Role; readonly path: string },
  ships = NO_STEPS,
): JudgedImage {
  if (role !== 'final') return judged;
  const { policy } = judge;
  const names = findNames(policy, reference);
  const target = { role, path, names };
  const rules = selectRules(policy, target);
  if (ADVICE.every((id) => rules[id].level === 'ignore')) return judged;
  const subject = describeShipped(reference, names.original, ships);
  const found = runRules(judge, subject, rules, findOverrides(policy, target));
  return found.length === 0 ? judged : { ...judged, others: [...judged.others, ...found] };
}
