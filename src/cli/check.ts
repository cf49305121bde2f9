import type { Policy } from '../core/policy/policy.js';
import { runPolicyTests } from '../core/policy-tests.js';
import type { Report } from '../core/report.js';
import { exitCode, openGate } from '../gate.js';
import type { TerminalContext } from '../reporters/terminal-page.js';
import { openStyle } from '../reporters/terminal-style.js';
import { renderSummary } from '../reporters/terminal-summary.js';
import { type Candidate, selectChanges } from './change-set.js';
import { deliver } from './delivery.js';
import { openLines, readCandidates, readStandardInput } from './dockerfile-reader.js';
import { findDockerfiles, type Search } from './dockerfile-search.js';
import { loadEndOfLife } from './end-of-life.js';
import type { Ground } from './ground.js';
import { type LoadedPolicy, openPolicy, refusePolicy } from './loaded-policy.js';
import { type Outcome, refuseEvaluation } from './outcome.js';
import { openProgress } from './progress.js';
import { formatReport } from './report-text.js';
import type { RunOptions } from './run-options.js';
import { findWidth, wantsColors } from './terminal-setting.js';

/** `check`: judges Dockerfiles, reports, and returns the exit status. */
export async function runCheck(options: RunOptions, ground: Ground): Promise<Outcome<number>> {
  const loaded = await openPolicy(ground, options.policy, options.base, options.today);
  if ('refusal' in loaded) return loaded;
  const endOfLife = loadEndOfLife();
  const failed = runPolicyTests(loaded.value.policy, { today: options.today, endOfLife });
  if (failed.length > 0) return refusePolicy(loaded.value.chain, [...loaded.value.problems, ...failed]);

  const work = await findWork(ground, loaded.value.policy, options);
  if ('refusal' in work) return work;
  const judged = await judge(ground, loaded.value, work.value, options);
  if ('refusal' in judged) return judged;
  const { report, known } = judged.value;
  return deliverReport(report, options, (colors, width) => {
    const lines = openLines(ground.workspace, work.value.search.files, known);
    return {
      colors,
      width,
      readLine: (file, line) => findPolicyLine(loaded.value, file, line) ?? lines(file, line),
      base:
        options.base === null || work.value.scope === 'all'
          ? null
          : { revision: options.base, found: work.value.search.files.length },
      failOn: options.failOn,
    };
  });
}

/** What is to be judged. */
interface Work {
  readonly search: Search;
  readonly candidates: readonly Candidate[];
  readonly scope: Policy['settings']['scope'];
}

async function findWork(ground: Ground, policy: Policy, options: RunOptions): Promise<Outcome<Work>> {
  const { files, ignore } = policy.settings;
  const select = (path: string): boolean =>
    files.some((glob) => glob.matches(path)) && !ignore.some((glob) => glob.matches(path));
  const search = await findDockerfiles(ground, options.paths, select);
  if ('refusal' in search) return search;
  const scope = ground.revision === null ? 'all' : (options.scope ?? policy.settings.scope);
  const all = search.value.files.map((file) => ({ file, base: null, compare: false }));
  const candidates: Outcome<readonly Candidate[]> =
    ground.revision === null || scope === 'all'
      ? { value: all }
      : await selectChanges(ground.workspace, ground.revision, search.value.files, select);
  if ('refusal' in candidates) return candidates;
  return { value: { search: search.value, candidates: candidates.value, scope } };
}

/** Reads and judges. `known`: contents that cannot be read a second time. */
async function judge(
  { workspace }: Ground,
  { policy, chain, problems }: LoadedPolicy,
  { search, candidates, scope }: Work,
  options: RunOptions,
): Promise<Outcome<{ readonly report: Report; readonly known: ReadonlyMap<string, Uint8Array> }>> {
  const gate = openGate({
    policy,
    source: chain.source,
    today: options.today,
    endOfLife: loadEndOfLife(),
    build: options.build,
    scope,
    failOn: options.failOn,
    keepFiles: options.format === 'json',
    wholeTree: scope === 'all' && options.paths.length === 0,
  });
  const known = new Map<string, Uint8Array>();
  if (search.standardInput) {
    const head = await readStandardInput(process.stdin);
    if (head.bytes !== undefined) known.set(head.path, head.bytes);
    gate.judge({ head, base: null });
  }
  const progress = openProgress(process.stderr);
  const keepBase = scope === 'changed-references';
  const failure = await readCandidates(workspace, candidates, keepBase, progress, gate.judge);
  if (failure !== null) return refuseEvaluation(`The base revision could not be read: ${failure}`);
  for (const { path, reason } of search.unreadable)
    gate.judge({ head: { path, unreadable: reason }, base: null });
  return { value: { report: gate.finish([...problems, ...search.problems]), known } };
}

function findPolicyLine({ chain }: LoadedPolicy, file: string, line: number): string | null {
  const text = chain.files.find(({ path }) => path === file)?.text;
  return text?.split('\n')[line - 1]?.replace(/\r$/, '') ?? null;
}

/** Writes the report where it was asked for; with a file, a summary here. */
async function deliverReport(
  report: Report,
  { format, failOn, output }: RunOptions,
  open: (colors: boolean, width: number | null) => TerminalContext,
): Promise<Outcome<number>> {
  const colors = wantsColors(process.stdout, process.env);
  const pieces = await formatReport(report, format, failOn, () =>
    output === null ? open(colors, findWidth(process.stdout)) : open(false, null),
  );
  const delivered = deliver(pieces, output);
  if ('refusal' in delivered) return delivered;
  if (output !== null) {
    const context = open(colors, null);
    const summary = renderSummary(report, { context, style: openStyle(colors) });
    const said = deliver([`${summary}  report written to ${output}\n`], null);
    if ('refusal' in said) return said;
  }
  return { value: exitCode(report) };
}
