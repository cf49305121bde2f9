import { previewPolicy } from '../core/judge/preview.js';
import { type Message, own, say } from '../core/message.js';
import type { Problem } from '../core/report.js';
import { GitHubFault } from '../io/github/client/fault.js';
import type { ChangedFiles } from '../io/github/files/changed-files.js';
import { NotAFile } from '../io/github/files/repository-file.js';
import { isArtifact } from '../policy-address.js';
import { type PolicyChain, readPolicyChain } from '../policy-chain.js';
import { loadPolicyFiles } from '../policy-loader.js';
import type { PolicyPreview } from '../reporters/comment/render-context.js';
import { type GitHubAddress, isOwn, openEditedPolicies, type PolicyAccess } from './github-policies.js';
import { type JudgementInput, judgeFiles } from './judgement.js';

/** The policy as the change leaves it, or why there is nothing to preview. */
export type EditedPolicy = PolicyChain<GitHubAddress> | PolicyTrouble;
type PolicyTrouble = NonNullable<PolicyPreview['trouble']>;

const NOT_READ = own(
  'which the policy in force does not. That is not read before the change is merged, because a change must not choose what is read elsewhere.',
);

/** Null: the change does not touch the policy. What goes wrong here is told, and is not the verdict's business. */
export async function readEditedPolicy(
  access: PolicyAccess,
  used: PolicyChain<GitHubAddress>,
  changes: ChangedFiles,
  head: string,
): Promise<EditedPolicy | null> {
  const { addresses } = used;
  const isTouched = ({ path }: GitHubAddress) => changes.paths.has(path) || changes.removed.has(path);
  if (!addresses.filter(isOwn).some(isTouched)) return null;
  const [first] = addresses;
  if (isArtifact(first)) return null;
  let refused: string | null = null;
  const store = openEditedPolicies(access, used, (name) => {
    refused = name;
  });
  try {
    const edited = await readPolicyChain(store, { ...first, commit: head });
    if ('files' in edited) return edited;
    if (refused !== null) return { kind: 'unknown', reason: say`It names ${refused}, ${NOT_READ}` };
    if (edited.kind === 'unusable') return { kind: 'invalid', reason: say`${first.name} ${edited.reason}.` };
    if (edited.kind === 'failed')
      return { kind: 'unknown', reason: say`The policy could not be read: ${edited.reason}.` };
    const reason = own('The change removes the policy: once it is merged, every check fails.');
    return { kind: 'invalid', reason };
  } catch (fault) {
    // a folder, a submodule, or a link to nothing: the same as without a policy
    if (fault instanceof NotAFile)
      return { kind: 'invalid', reason: say`${fault.message} Once it is merged, every check fails.` };
    if (fault instanceof GitHubFault)
      return { kind: 'unknown', reason: say`The policy could not be read. ${fault.message}` };
    throw fault;
  }
}

/** What both policies say about all Dockerfiles of the head. */
export async function previewEdit(input: JudgementInput, edited: EditedPolicy): Promise<PolicyPreview> {
  if (!('files' in edited)) return toTrouble(edited);
  const { policy, problems } = await loadPolicyFiles(edited.files, { today: input.today });
  if (policy === null) return toTrouble({ kind: 'invalid', reason: describe(problems.filter(isError)) });
  // the change's own policy must not choose whom the gate asks
  const everything = { ...input, changes: null, scope: 'all', problems: [], lookUp: null } as const;
  try {
    const [before, after] = await Promise.all([
      judgeFiles(everything),
      judgeFiles({ ...everything, policy, source: edited.source }),
    ]);
    const failing = after.report.problems.filter(isError);
    if (failing.length > 0) return toTrouble({ kind: 'invalid', reason: describe(failing) });
    return { ...previewPolicy(before.report, after.report), trouble: null };
  } catch (fault) {
    if (fault instanceof GitHubFault)
      return toTrouble({
        kind: 'unknown',
        reason: say`The policies could not be compared. ${fault.message}`,
      });
    throw fault;
  }
}

const isError = ({ level }: Problem): boolean => level === 'error';

function toTrouble(trouble: PolicyTrouble): PolicyPreview {
  return { newlyPass: [], newlyFail: [], trouble };
}

/** The edited policy is the change's own: its errors repeat what it says. */
function describe(problems: readonly Problem[]): Message {
  const [first] = problems;
  if (first === undefined) return own('It is not valid.');
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return say`${`${first.file}:${first.line}`}: ${first.message}${own(more)}`;
}
