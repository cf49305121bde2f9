import { isDay } from '../../src/core/day.js';
import type { GivenBuild } from '../../src/core/dockerfile/variants/build-plan.js';
import { END_OF_LIFE } from '../../src/core/end-of-life/bundled-table.js';
import { OFFLINE } from '../../src/core/evidence/evidence-book.js';
import { loadPolicy, type PolicyFile, readExtends } from '../../src/core/policy/load/load-policy.js';
import type { Problem, Report } from '../../src/core/report.js';
import { openGate } from '../../src/gate.js';
import { readGivenBuild } from '../../src/given-build/read-given-build.js';
import { placeReport } from '../../src/reporters/exact-places.js';
import { type InputField, type PlaygroundInput, POLICY_NAME } from '../input.js';
import { explainWalk, type FollowedImages, followImages, type RoleSteps } from './image-walk.js';

/** What `check` would say of what people typed. */
export type PlaygroundAnswer =
  /** A field that is not one of the two texts is wrong. */
  | { readonly kind: 'usage'; readonly field: InputField; readonly message: string }
  /** The policy is wrong: nothing is judged by it. */
  | { readonly kind: 'policy'; readonly problems: readonly Problem[] }
  | ({ readonly kind: 'judged'; readonly report: Omit<Report, 'files'> } & FollowedImages);

/** An answer, and how its references came to their results, which may take longer. */
export interface JudgedInput {
  readonly answer: PlaygroundAnswer;
  /** Of one of `walks`. */
  explain(index: number): readonly RoleSteps[];
}

/** Judges a Dockerfile by a policy, as `check` does with the file alone: nothing else of a repository is known here. */
export function judgeInput(input: PlaygroundInput): JudgedInput {
  const { today, path } = input;
  if (!isDay(today)) return refuse('today', `The day must be a date such as 2027-06-30, not "${today}"`);
  const mistake = findPathMistake(path);
  if (mistake !== null) return refuse('path', mistake);
  const given = readBuild(input);
  if ('answer' in given) return given;

  const { policy, problems } = loadPolicy([describePolicy(input.policy)], { today });
  if (policy === null) return withoutSteps({ kind: 'policy', problems });
  const judge = { policy, today, endOfLife: END_OF_LIFE, evidence: OFFLINE };
  const gate = openGate({
    ...judge,
    source: { source: POLICY_NAME, sha256: '' },
    build: given,
    scope: 'all',
    failOn: 'block',
    keepFiles: true,
    wholeTree: false,
  });
  const { policyProblems } = gate;
  if (policyProblems.length > 0)
    return withoutSteps({ kind: 'policy', problems: [...problems, ...policyProblems] });
  const bytes = new TextEncoder().encode(input.dockerfile);
  gate.judge({ head: { path, bytes }, base: null });
  const report = gate.finish(problems);
  const file = { judge, report, bytes, given };
  const { files: _, ...told } = placeReport(report);
  return {
    answer: { kind: 'judged', report: told, ...followImages(file) },
    explain: (index) => explainWalk(file, index),
  };
}

function withoutSteps(answer: PlaygroundAnswer): JudgedInput {
  return { answer, explain: () => [] };
}

/** Only the text is here: what it extends would have to be fetched. */
function describePolicy(text: string): PolicyFile {
  const isExtending = readExtends(text) !== null;
  const message =
    '"extends" names another file, and this page fetches nothing: write the other policy here instead, or use the command line';
  return {
    path: POLICY_NAME,
    text,
    ...(isExtending ? { aboutExtends: [{ level: 'error', message }] } : {}),
  };
}

function findPathMistake(path: string): string | null {
  if (path === '') return 'The path of the Dockerfile is missing: write Dockerfile, or api/Dockerfile';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return `The path is that of a file, from the root of the repository, such as api/Dockerfile, not "${path}"`;
  return null;
}

function readBuild({ buildArgs, contexts, target, platforms }: PlaygroundInput): GivenBuild | JudgedInput {
  const fields = [
    ['buildArgs', { 'build-arg': listLines(buildArgs) }],
    ['contexts', { 'build-context': listLines(contexts) }],
    ['target', { target: target.trim() === '' ? [] : [target.trim()] }],
    ['platforms', { platform: platforms.trim() === '' ? [] : [platforms] }],
  ] as const;
  for (const [field, words] of fields) {
    const read = readGivenBuild(words, {});
    if ('error' in read) return refuse(field, read.error);
  }
  const all = readGivenBuild(Object.assign({}, ...fields.map(([, words]) => words)), {});
  return 'error' in all ? refuse('buildArgs', all.error) : all.build;
}

/** One value a line; what is around it is only layout. */
function listLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function refuse(field: InputField, message: string): JudgedInput {
  return withoutSteps({ kind: 'usage', field, message });
}
