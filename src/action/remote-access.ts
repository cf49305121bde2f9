import { mayGoOn } from '../io/github/client/client.js';
import { GitHubFault } from '../io/github/client/fault.js';
import { formatRepository, type Repository } from '../io/github/repository.js';

/** How policies of other repositories are read. */
export interface RemoteAccess {
  /** Whether they have a token of their own. */
  readonly hasPolicyToken: boolean;
}

/** What a read of another repository gives; a refusal says what the token is missing. */
export async function explainAccess<T>(
  access: RemoteAccess,
  repository: Repository,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (fault) {
    if (!mayGoOn(fault) || (fault.kind !== 'missing' && fault.kind !== 'permission')) throw fault;
    // what keeps the token out is known already
    if (fault.title !== null) throw fault;
    throw fault.status === 401
      ? describeRefused(access, repository, fault)
      : describeHidden(access, repository);
  }
}

function describeRefused(
  { hasPolicyToken }: RemoteAccess,
  repository: Repository,
  fault: GitHubFault,
): GitHubFault {
  if (!hasPolicyToken) return fault;
  return new GitHubFault(
    'permission',
    `The policy in \`${formatRepository(repository)}\` cannot be read: GitHub rejected \`policy-token\` (401).`,
    { turn: 'Maintainer of the workflow: renew `policy-token`; it has expired or was revoked.' },
  );
}

/** Why a repository or commit that should be there is not seen. */
export function describeHidden({ hasPolicyToken }: RemoteAccess, repository: Repository): GitHubFault {
  const name = formatRepository(repository);
  const start = `The policy in \`${name}\` cannot be read.`;
  if (hasPolicyToken)
    return new GitHubFault(
      'permission',
      `${start} The repository or commit does not exist, or \`policy-token\` cannot read it.`,
      {
        turn: `Maintainer of the workflow: check the name and the commit, and let \`policy-token\` read the contents of \`${name}\` (a personal token may also have to be authorised for single sign-on).`,
      },
    );
  return new GitHubFault(
    'permission',
    `${start} The job's own token cannot read other private repositories: set \`policy-token\` to one that can (pull requests from forks get no secrets, so for them the policy must be public).`,
  );
}
