import { readFileSync } from 'node:fs';
import { reportNothing } from '../core/judge/verdict.js';
import { readApiAddress } from '../io/github/client/api-address.js';
import { limitJudging, readDeadline, startDeadline } from '../io/github/client/deadline.js';
import { GitHubFault } from '../io/github/client/fault.js';
import { type EventSource, findDeletedRef, type JudgedEvent, readEvent } from '../io/github/event/event.js';
import { type Inputs, readInputs } from '../io/inputs.js';
import { openLog } from '../io/log.js';
import { quoteName } from '../io/quoted-name.js';
import { cleanLogText } from '../reporters/text/hostile-text.js';
import { openArtifactPolicies } from './artifact-policies.js';
import type { Conversation } from './conversation.js';
import { type Outcome, toFaultOutcome, toOutcome } from './outcome.js';
import { type Core, type RunContext, toCommitTree } from './run-context.js';

/** One run of the action: whatever happens, it ends with a result, and only `pass` and `warn` end well. */
export async function runAction(core: Core, environment: NodeJS.ProcessEnv): Promise<void> {
  const log = openLog(cleanLogText, core.info);
  const { inputs, errors } = readInputs((name) => core.getInput(name));
  for (const name of ['token', 'policy-token'])
    for (const part of core.getInput(name).split(/\s+/)) if (part !== '') core.setSecret(part);
  for (const error of errors) core.error(cleanLogText(error), { title: 'input' });
  const notice = openLog(cleanLogText, core.notice);
  const run = openRun(inputs, environment, { log, notice });
  let conversation: Conversation | null = null;
  let outcome: Outcome;
  try {
    const source = readEventSource(inputs, environment);
    const event = readEvent(source);
    const deleted = findDeletedRef(source);
    if (deleted !== null && event.kind !== 'nothing')
      run.log(`${quoteName(deleted)} was deleted. This run, and so the check, is for \`${source.sha}\`.`);
    const judged = errors.length === 0 ? await judge(run, event) : await refuse(run, event, errors);
    conversation = judged.conversation;
    outcome = await judged.outcome;
  } catch (error) {
    outcome = errors.length === 0 ? toFailure(error) : toInputOutcome(errors);
  }
  await publish(core, run, conversation, outcome);
}

interface StartedRun {
  readonly conversation: Conversation | null;
  readonly outcome: Promise<Outcome>;
}

/** Starts everything that asks GitHub; the comment is looked for at the same time. */
async function judge(run: RunContext, event: JudgedEvent): Promise<StartedRun> {
  if (event.kind === 'nothing') {
    run.log(event.why);
    return {
      conversation: null,
      outcome: Promise.resolve(toOutcome('pass', { report: reportNothing('pass', {}) })),
    };
  }
  const address = readApiAddress(run.api);
  const [{ openGitHub }, { judgeRun, resolveEvent }, { openConversation }, { holdToBase }] =
    await Promise.all([
      import('../io/github/client/client.js'),
      import('./judge-run.js'),
      import('./conversation.js'),
      import('./judged-base.js'),
    ]);
  const whole = startDeadline(run.deadline);
  const deadline = startDeadline(limitJudging(run.deadline));
  const { token, policyToken } = run.inputs;
  const github = openGitHub({ token, address, deadline });
  const remote = policyToken === null ? github : openGitHub({ token: policyToken, address, deadline });
  const source = {
    github,
    repository: event.repository,
    remote: () => remote,
    hasPolicyToken: policyToken !== null,
    readArtifact: openArtifactPolicies(process.env, deadline.remaining),
  };
  const ask = async () => judgeRun(run, source, await resolveEvent(github, event));
  const judging = ask().catch(toFailure);
  const access = { reader: github, writer: openGitHub({ token, address, deadline: whole }) };
  const conversation = openConversation(run, access, event);
  const held = conversation === null ? judging : holdToBase(judging, { ...conversation, github });
  const outcome = held.catch(toFailure).then((judged) => nameCommits(run, event, judged));
  return { conversation, outcome };
}

/** Nothing is judged with a wrong input, but what an earlier run wrote does not stand. */
async function refuse(run: RunContext, event: JudgedEvent, errors: readonly string[]): Promise<StartedRun> {
  const outcome = Promise.resolve(nameCommits(run, event, toInputOutcome(errors)));
  const { token } = run.inputs;
  if (event.kind === 'nothing' || token === '') return { conversation: null, outcome };
  const address = readApiAddress(run.api);
  const [{ openGitHub }, { openConversation }] = await Promise.all([
    import('../io/github/client/client.js'),
    import('./conversation.js'),
  ]);
  const github = openGitHub({ token, address, deadline: startDeadline(run.deadline) });
  return { conversation: openConversation(run, { reader: github, writer: github }, event), outcome };
}

function toInputOutcome(errors: readonly string[]): Outcome {
  return toFaultOutcome(new GitHubFault('input', errors.join(' ')));
}

/** Also what was not judged is said of a commit, and every result of the branch whose policy gave it. */
function nameCommits(run: RunContext, event: JudgedEvent, outcome: Outcome): Outcome {
  if (event.kind === 'nothing') return outcome;
  const change = event.kind === 'named' ? event.change : event;
  const head = 'head' in change ? change.head : change.commit;
  return {
    ...outcome,
    head: outcome.head ?? toCommitTree(run.server, event.repository, head),
    baseBranch: change.kind === 'change' ? (change.pullRequest?.baseBranch ?? null) : null,
  };
}

function toFailure(error: unknown): Outcome {
  if (error instanceof GitHubFault) return toFaultOutcome(error);
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return toOutcome('error', {
    error: {
      title: 'the gate itself failed',
      what: `This is a bug in the gate. \`${what.replaceAll('`', "'")}\``,
      turn: 'Please report it with a link to this run: https://github.com/base-image-gate/base-image-gate/issues',
      retry: null,
    },
  });
}

async function publish(
  core: Core,
  run: RunContext,
  conversation: Conversation | null,
  judged: Outcome,
): Promise<void> {
  const { annotate, conclude, logCounts, setOutputs, writeSummary } = await import('./publication.js');
  const { outcome, reportFile } = await writeFiles(run, judged);
  setOutputs(core, outcome, reportFile);
  logCounts(run, outcome);
  const omitted = annotate(core, run, outcome);
  await writeSummary(core, run, outcome);
  // the result stands, also if the job is cancelled while the comment is written
  conclude(core, run, outcome, omitted);
  if (conversation === null) return;
  const { keepComment, suggest } = await import('./conversation.js');
  await keepComment(run, conversation, outcome);
  await suggest(run, conversation, outcome);
}

/** A file that was asked for and cannot be written is an error of the run, unless it failed already. */
async function writeFiles(
  run: RunContext,
  outcome: Outcome,
): Promise<{ readonly outcome: Outcome; readonly reportFile: string | null }> {
  const { writeReports } = await import('./report-files.js');
  try {
    return { outcome, reportFile: await writeReports(run, outcome) };
  } catch (fault) {
    const failed = toFailure(fault);
    if (outcome.result === 'error' || outcome.result === 'fail') {
      run.log(failed.error?.what ?? '');
      return { outcome, reportFile: null };
    }
    return { outcome: { ...outcome, result: 'error', error: failed.error }, reportFile: null };
  }
}

function openRun(
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
  logs: Pick<RunContext, 'log' | 'notice'>,
): RunContext {
  const text = (name: string) => environment[name] ?? '';
  const server = text('GITHUB_SERVER_URL') || 'https://github.com';
  const repository = text('GITHUB_REPOSITORY');
  const id = text('GITHUB_RUN_ID');
  return {
    inputs,
    server,
    api: text('GITHUB_API_URL'),
    runUrl: /^\d+$/.test(id) ? `${server}/${repository}/actions/runs/${id}` : null,
    temporary: text('RUNNER_TEMP') || '.',
    deadline: readDeadline(environment),
    ...logs,
  };
}

function readEventSource(inputs: Inputs, environment: NodeJS.ProcessEnv): EventSource {
  const text = (name: string) => environment[name] ?? '';
  const path = text('GITHUB_EVENT_PATH');
  return {
    name: text('GITHUB_EVENT_NAME'),
    payload: path === '' ? {} : readPayload(path),
    repository: text('GITHUB_REPOSITORY'),
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    baseRef: inputs.baseRef,
    headRef: inputs.headRef,
  };
}

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new GitHubFault(
      'input',
      `The event in GITHUB_EVENT_PATH cannot be read: ${(error as Error).message}.`,
    );
  }
}
