import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import { openImageEnds } from '../core/judge/facts/image-ends.js';
import { openMadeDays } from '../core/judge/facts/made-days.js';
import { reportNothing } from '../core/judge/verdict.js';
import type { Policy, Scope } from '../core/policy/policy.js';
import type { Problem } from '../core/problem.js';
import { openRegistries } from '../evidence.js';
import { loadGivenScans } from '../given-scans.js';
import { GitHubFault } from '../io/github/client/fault.js';
import type { ChangedFiles } from '../io/github/files/changed-files.js';
import { isArtifact } from '../policy-address.js';
import { loadPolicyFiles } from '../policy-loader.js';
import { planBaseline } from './baseline-query.js';
import { previewEdit, readEditedPolicy } from './edited-policy.js';
import type { SourceQuery } from './files/file-selection.js';
import { type GitHubPolicy, isOwn, type PolicyAccess } from './github-policies.js';
import { openJudgedLines } from './judged-lines.js';
import { type JudgedFiles, judgeFiles } from './judgement.js';
import { type ChangedSource, type Outcome, toOutcome } from './outcome.js';
import { type RunContext, toCommitTree } from './run-context.js';

/** Judges what was found by the policy that was read, and previews the policy that the change leaves behind. */
export async function judgeByPolicy(
  run: RunContext,
  access: PolicyAccess,
  { chain, warning }: GitHubPolicy,
  found: Omit<SourceQuery, 'github' | 'policy' | 'scope'>,
  policyAt: string,
  places: Pick<Outcome, 'head' | 'change'>,
): Promise<Outcome> {
  const { source, addresses } = chain;
  const [first] = addresses;
  const place = isArtifact(first)
    ? null
    : { ...toCommitTree(run.server, first.repository, first.commit), path: first.path };
  run.log(`Policy: ${source.source}${place === null ? '' : ` at ${place.sha}`}`);
  const today = new Date().toISOString().slice(0, 10);
  const { policy, problems } = await loadPolicyFiles(chain.files, { today });
  const warnings = warning === null ? [] : [toWarning(place?.path ?? source.source, warning)];
  if (policy === null) {
    const report = reportNothing('error', { policy: source, problems: [...warnings, ...problems] });
    return toOutcome('error', { ...places, report, policy: place });
  }
  const { changes, head } = found;
  const { scope, ignored } =
    changes === null ? { scope: 'all' as const, ignored: [] } : chooseScope(policy, run);
  const baselineAt = isOwn(first) ? first.commit : policyAt;
  const given = await loadGivenScans(run.inputs.scanReports);
  if ('error' in given) throw new GitHubFault('input', `Input \`scan-reports\`: ${given.error}.`);
  const input = {
    ...found,
    baseline: planBaseline(found, baselineAt, isOwn(first)),
    github: access.github,
    policy,
    source,
    problems: [...warnings, ...problems, ...ignored],
    scope,
    failOn: run.inputs.failOn,
    today,
    lookUp: openRegistries(process.env, {
      remaining: access.github.deadline.remaining,
      token: run.inputs.token,
    }),
    scans: given.scans,
  };
  const [judged, edited] = await Promise.all([
    judgeFiles(input),
    changes === null ? null : readEditedPolicy(access, chain, changes, head),
  ]);
  const preview = edited === null ? null : await previewEdit(input, edited);
  const { report } = judged;
  const sources = listSources(changes, judged);
  const { baselineNeedsReview } = judged;
  return toOutcome(report.verdict, {
    ...places,
    report,
    policy: place,
    preview,
    sources,
    baselineNeedsReview,
    pageFacts: {
      readLine: openJudgedLines(chain.files, openBytes(judged)),
      findEnds: openImageEnds({ policy, today, endOfLife: END_OF_LIFE }),
      findMade: openMadeDays(judged.evidence, today),
      today,
    },
  });
}

/** Of what was judged. */
function openBytes({ files, readBuildFile }: JudgedFiles): (path: string) => Uint8Array | null {
  const bytes = new Map(
    files.flatMap(({ head }) => (head.bytes === undefined ? [] : [[head.path, head.bytes]])),
  );
  return (path) => bytes.get(path) ?? readBuildFile(path);
}

const SCOPES: readonly Scope[] = ['changed-references', 'changed-files', 'all'];

/** The wider of the policy's scope and the input's: an input never loosens a policy. */
function chooseScope(
  { settings: { scope }, place }: Policy,
  { inputs }: RunContext,
): { readonly scope: Scope; readonly ignored: readonly Problem[] } {
  if (inputs.scope === null || inputs.scope === scope) return { scope, ignored: [] };
  if (SCOPES.indexOf(inputs.scope) > SCOPES.indexOf(scope)) return { scope: inputs.scope, ignored: [] };
  const message = `Input \`scope\` is \`${inputs.scope}\`, but the policy's \`${scope}\` is wider and applies.`;
  return { scope, ignored: [toWarning(place.file, message)] };
}

function toWarning(file: string, message: string): Problem {
  return { file, line: 0, column: 0, level: 'warning', message };
}

function listSources(
  changes: ChangedFiles | null,
  { files, builds, readBuildFile }: JudgedFiles,
): Outcome['sources'] {
  const sources = new Map<string, ChangedSource>();
  const buildFiles = [
    ...(builds?.inline.map(({ head }) => head.inline.file) ?? []),
    ...(builds?.files.map(({ file }) => file) ?? []),
  ];
  for (const file of buildFiles) {
    const patch = changes?.patches.get(file);
    const bytes = patch === undefined ? null : readBuildFile(file);
    if (patch !== undefined && bytes !== null) sources.set(file, { bytes, patch, isBuildFile: true });
  }
  for (const { head, isLink } of files) {
    const patch = isLink === true ? undefined : changes?.patches.get(head.path);
    if (head.bytes !== undefined && patch !== undefined) sources.set(head.path, { bytes: head.bytes, patch });
  }
  return sources;
}
