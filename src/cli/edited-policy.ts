import type { Problem } from '../core/problem.js';
import { openPolicyShelf } from '../io/disk/policy-shelf.js';
import { reuseArtifacts } from '../policy-artifact.js';
import { type PolicyChain, readPolicyChain } from '../policy-chain.js';
import { loadPolicyFiles } from '../policy-loader.js';
import { findDiskPolicy, openDiskPolicies } from './disk-policies.js';
import type { Checkout } from './files/checkout.js';
import { toProblem } from './result.js';

/** What a change makes of the repository's own policy, which does not count before it is merged. `used`: as it is at the base. */
export async function describePolicyEdit(
  { folder, workspace }: Checkout,
  named: string | null,
  today: string,
  used: PolicyChain,
): Promise<readonly Problem[]> {
  const { name } = used.addresses[0];
  const note = (message: string): readonly Problem[] => [toProblem(message, 'warning', name)];
  const shelf = openPolicyShelf(workspace, null);
  const first = findDiskPolicy(workspace, folder, named, false);
  const left = await readPolicyChain(openDiskPolicies(workspace, shelf, null, reuseArtifacts(used)), first);
  if ('kind' in left && left.kind === 'failed')
    return note(`What this change makes of the policy is not known: ${left.reason}.`);
  if ('kind' in left)
    return note(
      left.kind === 'absent'
        ? 'This change removes the policy: once it is merged, nothing can be judged, and every check fails.'
        : 'This change leaves a policy that cannot be read: once it is merged, every check fails.',
    );
  const textsOf = ({ files }: PolicyChain): string =>
    JSON.stringify(files.map(({ text, trustedRoot }) => [text, trustedRoot]));
  if (textsOf(left) === textsOf(used)) return [];
  const { policy, problems } = await loadPolicyFiles(left.files, { today });
  if (policy !== null) return note('This change edits the policy; that counts once it is merged.');
  const place = problems.find(({ level }) => level === 'error');
  const where = place === undefined || place.line === 0 ? '' : ` (${place.file}, line ${place.line})`;
  return note(`This change leaves a policy that is wrong${where}: once it is merged, every check fails.`);
}
