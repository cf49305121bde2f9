import type { PolicyPlace } from '../shapes/policy-document.js';
import type { RuleId, RuleSettings } from './rule-settings.js';
import type { BuildEntry } from './shapes/build-shape.js';
import type { Entry } from './shapes/entry-shape.js';
import type { EvidenceRequirement } from './shapes/evidence-shape.js';
import type { Exception } from './shapes/exception-shape.js';
import type { ExtendsTarget } from './shapes/extends-target.js';
import type { Override } from './shapes/override-shape.js';
import type { Delegate } from './shapes/policy-shape.js';
import type { Settings } from './shapes/settings-shape.js';
import type { PolicyTest } from './shapes/test-shape.js';

export type { PolicyPlace } from '../shapes/policy-document.js';
export type { RuleChanges, RuleSettings } from './rule-settings.js';
export type { BuildEntry } from './shapes/build-shape.js';
export type { Entry } from './shapes/entry-shape.js';
export type { EvidenceRequirement } from './shapes/evidence-shape.js';
export type { Exception } from './shapes/exception-shape.js';
export type { ExtendsTarget } from './shapes/extends-target.js';
export type { Override } from './shapes/override-shape.js';
export type { Delegate } from './shapes/policy-shape.js';
export type { FileNames, Scope, Settings } from './shapes/settings-shape.js';
export type { PolicyTest } from './shapes/test-shape.js';

/**
 * A policy that is ready to judge. Denials, deprecations, evidence and exceptions (the parent's first), rule levels and
 * settings are already merged with the parent's. Approvals are not, because a child approves what parent and child both
 * approve; tests are not, because the parent's are about the parent (run them on `parent`).
 */
export interface Policy {
  readonly place: PolicyPlace;
  readonly parent: Policy | null;
  readonly rules: RuleSettings;
  /** Where `rules.<id>` is written, for those that are. */
  readonly rulePlaces: ReadonlyMap<RuleId, PolicyPlace>;
  /** This file's own; null: no `allow` key. */
  readonly allow: readonly Entry[] | null;
  /** The place of the `allow` key. */
  readonly allowPlace: PolicyPlace | null;
  /** The approvals of this file that may add to what policies above it approve, with those policies. */
  readonly additions: ReadonlyMap<Entry, ReadonlySet<Policy>>;
  readonly deny: readonly Entry[];
  readonly deprecated: readonly Entry[];
  /** The parent's first, then this file's own. */
  readonly overrides: readonly Override[];
  /** This file's own only. */
  readonly ownOverrides: readonly Override[];
  readonly extends: ExtendsTarget | null;
  readonly evidence: readonly EvidenceRequirement[];
  readonly exceptions: readonly Exception[];
  /** The parent's first, then this file's own. */
  readonly builds: readonly BuildEntry[];
  /** This file's own only: those of a policy that extends another only add. */
  readonly ownBuilds: readonly BuildEntry[];
  readonly settings: Settings;
  /** The text that `settings.registries.trusted-root` names; null: none. */
  readonly trustedRoot: string | null;
  readonly tests: readonly PolicyTest[];
  readonly delegate: Delegate | null;
}
