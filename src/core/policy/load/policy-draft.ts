import type {
  BuildEntry,
  Delegate,
  Entry,
  EvidenceRequirement,
  Exception,
  ExtendsTarget,
  Override,
  PolicyTest,
  RuleChanges,
} from '../policy.js';
import { policyShape } from '../shapes/policy-shape.js';
import type { WrittenSettings } from '../shapes/settings-shape.js';
import { Cursor } from '../shapes/shape.js';
import type { PolicyDocument } from './policy-document.js';
import { parseYamlSource } from './yaml-source.js';

/** What one policy file says by itself, before defaults and before what it extends. */
export interface PolicyDraft {
  readonly document: PolicyDocument;
  readonly extends: ExtendsTarget | null;
  readonly rules: RuleChanges;
  /** Null: no `allow` key. */
  readonly allow: readonly Entry[] | null;
  readonly deny: readonly Entry[];
  readonly deprecated: readonly Entry[];
  readonly overrides: readonly Override[];
  readonly evidence: readonly EvidenceRequirement[];
  readonly exceptions: readonly Exception[];
  readonly builds: readonly BuildEntry[];
  readonly settings: WrittenSettings;
  readonly tests: readonly PolicyTest[];
  readonly delegate: Delegate | null;
}

const NO_SETTINGS: WrittenSettings = {
  files: null,
  ignore: null,
  scope: null,
  args: null,
  platforms: null,
  mirrors: null,
  unknown: null,
  'max-exception': null,
  'inline-exceptions': null,
};

/** Reads one file; what is wrong stands in the document, and the draft is then only good for finding more. Null: no YAML map. */
export function readDraft(document: PolicyDocument): PolicyDraft | null {
  const root = parseYamlSource(document);
  const values = root === null ? undefined : policyShape.read(root, new Cursor(document));
  if (values === undefined) return null;
  return {
    document,
    extends: values.extends,
    rules: values.rules ?? {},
    allow: values.allow,
    deny: values.deny ?? [],
    deprecated: values.deprecated ?? [],
    overrides: values.overrides ?? [],
    evidence: values.evidence ?? [],
    exceptions: values.exceptions ?? [],
    builds: values.builds ?? [],
    settings: values.settings ?? NO_SETTINGS,
    tests: values.tests ?? [],
    delegate: values.delegate,
  };
}

/** The approvals that one file writes. */
export function listOwnApprovals({
  allow,
  overrides,
}: Pick<PolicyDraft, 'allow' | 'overrides'>): readonly Entry[] {
  const fromOverrides = overrides.flatMap((override) => [...(override.allow ?? []), ...override.allowAlso]);
  return [...(allow ?? []), ...fromOverrides];
}
