import type { RuleSetting } from '../level.js';
import { buildToolsShipped } from './build-tools-shipped.js';
import type { Subject, SubjectKind } from './contract/subject.js';
import { debugVariant } from './debug-variant.js';
import type { Rule, Violation } from './define-rule.js';
import { denied } from './denied.js';
import { deprecated } from './deprecated.js';
import { endOfLife } from './end-of-life.js';
import { libcMismatch } from './libc-mismatch.js';
import { noInit } from './no-init.js';
import { packageLeftovers } from './package-leftovers.js';
import { remoteInput } from './remote-input.js';
import { rootUser } from './root-user.js';
import { shellOnDistroless } from './shell-on-distroless.js';
import { unapproved } from './unapproved.js';
import { unmirrored } from './unmirrored.js';
import { unofficialImage } from './unofficial-image.js';
import { unpinned } from './unpinned.js';
import { unreadable } from './unreadable.js';
import { unresolved } from './unresolved.js';
import { unverified } from './unverified.js';

/** Every rule, in the order in which they are listed anywhere. */
const LIST = [
  unapproved,
  denied,
  unpinned,
  deprecated,
  endOfLife,
  unmirrored,
  unresolved,
  unreadable,
  unverified,
  debugVariant,
  unofficialImage,
  remoteInput,
  shellOnDistroless,
  rootUser,
  buildToolsShipped,
  packageLeftovers,
  libcMismatch,
  noInit,
] as const;

/** Where an import is missing, the other rules keep their types, so that the compiler says nothing but that. */
type Known<List extends readonly unknown[]> = {
  [At in keyof List]: [unknown] extends [List[At]] ? never : List[At];
}[number];

type Listed = Known<typeof LIST>;
export type RuleId = Listed['id'];

export const RULE_IDS: readonly RuleId[] = LIST.map(({ id }) => id);

/** Every rule under its name. */
export const RULES = Object.fromEntries(LIST.map((rule) => [rule.id, rule])) as {
  readonly [R in Listed as R['id']]: R;
};

/** Rules about what has no name; their exceptions are for paths and say `**`. */
export const NAMELESS: ReadonlySet<RuleId> = new Set(
  LIST.flatMap(({ id, about }) => (about === 'image' || about === 'shipped' ? [] : [id])),
);

const listAbout = (kind: SubjectKind): readonly RuleId[] =>
  LIST.flatMap(({ id, about }) => (about === kind ? [id] : []));
/** Rules about what is done on an image that ships. */
export const SHIPPED_RULES = listAbout('shipped');
/** Rules about what instructions take from elsewhere. */
export const INPUT_RULES = listAbout('input');

/** Whether a finding is about what is done, not about the name of an image. */
export function isAboutSteps({ rule }: { readonly rule: RuleId }): boolean {
  return SHIPPED_RULES.includes(rule) || INPUT_RULES.includes(rule);
}

/** What a rule finds; nothing where the subject is none of its own. */
export function checkRule(id: RuleId, subject: Subject, settings: RuleSetting): readonly Violation[] {
  const rule: Rule = RULES[id];
  return rule.about === subject.kind ? rule.check(subject, settings) : [];
}
