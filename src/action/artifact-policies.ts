import { GitHubFault } from '../io/github/client/fault.js';
import type { ReadArtifact } from '../policy-address.js';
import { openArtifacts } from '../policy-artifact.js';

const ADVICE = {
  title: 'the policy could not be read from its registry',
  turn: 'Maintainer of the workflow: if the registry asks for it, log in to it in a step before this one; otherwise re-run this job.',
};

/** Policies in registries; what a registry does not tell is thrown, as what GitHub does not tell. */
export function openArtifactPolicies(environment: NodeJS.ProcessEnv, remaining: () => number): ReadArtifact {
  const read = openArtifacts(environment, remaining);
  return async (address) => {
    const content = await read(address);
    if (content.kind !== 'failed') return content;
    throw new GitHubFault('outage', `\`${address.name}\` could not be read: ${content.reason}.`, ADVICE);
  };
}
