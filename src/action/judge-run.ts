import type { Policy, Scope } from '../core/policy/policy.js';
import type { Problem } from '../core/report.js';
import type { GitHub } from '../io/github/client/client.js';
import { GitHubFault } from '../io/github/client/fault.js';
import { whenRequestIsSent } from '../io/github/client/first-request.js';
import type { ChangeEvent, CommitEvent, JudgedEvent } from '../io/github/event/event.js';
import { findJudgedChanges } from '../io/github/event/judged-changes.js';
import { resolveNamed, resolveRun } from '../io/github/event/judged-commits.js';
import { isReviewed } from '../io/github/event/reviewed-commit.js';
import type { ChangedFiles } from '../io/github/files/changed-files.js';
import { openTree } from '../io/github/files/tree.js';
import { explainNoPolicy } from './missing-policy.js';
import { type Outcome, toEmptyReport, toOutcome } from './outcome.js';
import { type PolicyAccess, type PolicyChain, readPolicyChain } from './policy-chain.js';
import { type RunContext, toCommitTree } from './run-context.js';

/** An event whose commits are known. */
export type Resolved = ChangeEvent | CommitEvent;

/** Looks up what the event or the inputs only name. */
export async function resolveEvent(
  github: GitHub,
  event: Exclude<JudgedEvent, { kind: 'nothing' }>,
): Promise<Resolved> {
  if (event.kind === 'named') return resolveNamed(github, event);
  return event.kind === 'run' ? resolveRun(github, event) : event;
}

/** Reads what GitHub has about the event, judges it, and says what came of it. */
export async function judgeRun(
  run: RunContext,
  source: Omit<PolicyAccess, 'isReviewed'>,
  event: Resolved,
): Promise<Outcome> {
  const { github } = source;
  const access: PolicyAccess = {
    ...source,
    isReviewed: (repository, commit) => isReviewed(github, event, repository, commit),
  };
  const { repository, head } = event;
  // the first round trip: everything that depends on the event alone
  const sent = whenRequestIsSent();
  const tree = openTree(github, repository, head);
  const changing = event.kind === 'change' ? findJudgedChanges(github, event, tree) : null;
  const [judging, headTree, found, chain] = await Promise.all([
    sent.then(() => import('./judging.js')),
    tree,
    changing,
    readPolicy(run, access, event),
  ]);
  const changes = found === 'unreachable' ? null : found;
  const places = { head: toCommitTree(run.server, repository, head), changedFiles: listChanged(changes) };
  if (chain === null)
    return toOutcome('error', {
      ...places,
      error: explainNoPolicy(run.inputs.policy, event.policyAt, changes),
      isPolicyMissing: true,
    });
  run.log(`Policy: ${chain.source.source} at ${chain.source.commit}`);
  const policyPlace = {
    ...toCommitTree(run.server, chain.repository, chain.source.commit),
    path: chain.path,
  };
  const today = new Date().toISOString().slice(0, 10);
  const loaded = judging.loadPolicy(chain.files, { today });
  const problems = [...chain.problems, ...loaded.problems];
  if (loaded.policy === null || problems.some(({ level }) => level === 'error')) {
    const report = toEmptyReport('error', { policy: chain.source, problems });
    return toOutcome('error', { ...places, report, policy: policyPlace });
  }
  const { policy } = loaded;
  const scope = changes === null ? 'all' : widen(policy, run, problems);
  const input = {
    github,
    repository,
    head,
    tree: headTree,
    changes,
    policy,
    chain,
    problems,
    scope,
    failOn: run.inputs.failOn,
    today,
    endOfLife: judging.END_OF_LIFE,
  };
  const [{ report, files }, edited] = await Promise.all([
    judging.judgeFiles(input),
    changes === null ? null : judging.readEditedPolicy(access, chain, changes, head),
  ]);
  const preview = edited === null ? null : await judging.previewEdit(input, edited);
  return toOutcome(report.verdict, {
    ...places,
    report,
    policy: policyPlace,
    preview,
    sources: listSources(changes, files),
  });
}

async function readPolicy(
  run: RunContext,
  access: PolicyAccess,
  event: Resolved,
): Promise<PolicyChain | null> {
  const location = run.inputs.policy;
  const { policyAt } = event;
  const chain = await readPolicyChain(access, location, policyAt);
  if (chain !== 'no-commit') return chain;
  // the default branch without its earlier tip: what stands there now was reviewed too
  if (event.kind === 'change' && event.lostBase === 'judge-all' && policyAt === event.base) {
    const again = await readPolicyChain(access, location, event.head);
    if (again !== 'no-commit') return again;
  }
  throw new GitHubFault(
    'missing',
    `GitHub does not have the commit \`${policyAt}\`, which the policy is read at.`,
  );
}

const SCOPES: readonly Scope[] = ['changed-references', 'changed-files', 'all'];

/** The wider of the policy's scope and the input's: an input never loosens a policy. */
function widen(policy: Policy, { inputs }: RunContext, problems: Problem[]): Scope {
  const { scope } = policy.settings;
  if (inputs.scope === null || inputs.scope === scope) return scope;
  if (SCOPES.indexOf(inputs.scope) > SCOPES.indexOf(scope)) return inputs.scope;
  const message = `Input \`scope\` is \`${inputs.scope}\`, narrower than the policy's \`${scope}\`: the policy's counts.`;
  problems.push({ file: policy.place.file, line: 0, column: 0, level: 'warning', message });
  return scope;
}

function listChanged(changes: ChangedFiles | null): ReadonlySet<string> | null {
  return changes === null ? null : new Set(changes.paths.keys());
}

function listSources(
  changes: ChangedFiles | null,
  files: readonly { readonly head: { readonly path: string; readonly bytes?: Uint8Array | undefined } }[],
): Outcome['sources'] {
  const sources = new Map<string, { bytes: Uint8Array; patch: string }>();
  for (const { head } of files) {
    const patch = changes?.patches.get(head.path);
    if (head.bytes !== undefined && patch !== undefined) sources.set(head.path, { bytes: head.bytes, patch });
  }
  return sources;
}
