import { describeBase, describeShipped, type ShippedBase } from '../../advice/shipped-subject.js';
import type { ImageUse, Role } from '../../dockerfile/reading.js';
import type { ShippedSteps } from '../../dockerfile/shipped/shipped-step.js';
import type { Reference } from '../../image/reference.js';
import type { Override, RuleSettings } from '../../policy/policy.js';
import { findNames } from '../../policy/query/entry-match.js';
import { type OverrideTarget, selectRules } from '../../policy/query/select-rules.js';
import { SHIPPED_RULES } from '../../rules/index.js';
import type { Judge } from '../judge.js';
import { type Found, findOverrides, type JudgedImage, runRules } from '../judged-image.js';
import { openOffers } from './image-offers.js';

const NO_STEPS: readonly ShippedSteps[] = [];

/** What holds for a base wherever it is used alike. */
interface KnownBase {
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
  readonly base: ShippedBase;
}

const KNOWN = new WeakMap<JudgedImage, KnownBase | null>();

/** Adds what is wrong with what is done on the base of an image that ships; nothing where no rule asks. `ships`: none are known. */
export function addAdvice(
  judge: Judge,
  judged: JudgedImage,
  reference: Reference,
  { role, path }: { readonly role: Role; readonly path: string },
  { ships = NO_STEPS, isAction, hasInit }: Pick<ImageUse, 'ships' | 'isAction' | 'hasInit'> = {},
): JudgedImage {
  if (role !== 'final') return judged;
  let known = KNOWN.get(judged);
  if (known === undefined) {
    known = findBase(judge, reference, path);
    KNOWN.set(judged, known);
  }
  if (known === null) return judged;
  const { rules, overrides, base } = known;
  const findOriginal = (name: Reference): Reference => findNames(judge.policy, name).original;
  const found = runRules(
    judge,
    describeShipped(base, { path, ships, isAction, hasInit }, findOriginal),
    rules,
    overrides,
  );
  if (found.length === 0) return judged;
  return { ...judged, others: [...judged.others, ...(isToBeReplaced(judged) ? found.map(onlySay) : found)] };
}

/** What is wrong with the image itself comes first: two texts at one place would contradict each other. */
const isToBeReplaced = ({ approval, others }: JudgedImage): boolean =>
  [...approval, ...others].some(({ fix }) => fix !== null && fix.replacement !== null);

const onlySay = (found: Found): Found =>
  found.fix === null ? found : { ...found, fix: { ...found.fix, replacement: null } };

/** The same for what a file says there; nothing where its name is not known. */
export function addUseAdvice(
  judge: Judge,
  judged: JudgedImage,
  reference: Reference,
  place: { readonly role: Role; readonly path: string },
  use: ImageUse,
): JudgedImage {
  const { ships, unresolved, unknown } = use;
  const isKnown = unresolved.length === 0 && unknown === undefined;
  return ships === undefined || !isKnown ? judged : addAdvice(judge, judged, reference, place, use);
}

function findBase(judge: Judge, reference: Reference, path: string): KnownBase | null {
  const { policy } = judge;
  const names = findNames(policy, reference);
  const target: OverrideTarget = { role: 'final', path, names };
  const rules = selectRules(policy, target);
  if (SHIPPED_RULES.every((id) => rules[id].level === 'ignore')) return null;
  return {
    rules,
    overrides: findOverrides(policy, target),
    base: describeBase(reference, names.original, openOffers(judge, { role: 'final', path })),
  };
}
