import type { Day } from '../../day.js';
import type { DemandedSigner } from '../../evidence/signer.js';
import { PolicyDocument } from '../../shapes/policy-document.js';
import type { ExtendsTarget } from '../policy.js';
import { findExtends, mayExtend } from './extended-policy.js';
import { readDraft } from './policy-draft.js';
import { type LoadResult, loadChain, type PolicyFile } from './policy-loading.js';
import { parseYamlSource } from './yaml-source.js';

export type { ExtendsTarget } from '../policy.js';
export { describePolicy } from '../query/describe-policy.js';
export type { PolicyFile } from './policy-loading.js';
export { readTrustedRootPath } from './trusted-root-path.js';

/** Reads a policy, whatever YAML it is written in. */
export function loadPolicy(chain: readonly PolicyFile[], options: { readonly today: Day }): LoadResult {
  return loadChain(chain, options, parseYamlSource);
}

/** Who must have signed a policy that this one extends by a tag; null where it does not say, or cannot be read. */
export function readPolicySigners(source: string): readonly DemandedSigner[] | null {
  const document = new PolicyDocument('', source);
  const draft = readDraft(document, parseYamlSource);
  return document.hasErrors ? null : (draft?.settings?.registries?.policies?.signedBy ?? null);
}

/** What a policy extends; null where it extends nothing, or cannot be read (which `loadPolicy` reports). */
export function readExtends(source: string): ExtendsTarget | null {
  return mayExtend(source) ? findExtends(parseYamlSource(new PolicyDocument('', source))) : null;
}
