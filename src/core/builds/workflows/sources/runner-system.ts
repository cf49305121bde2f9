import { choicesOf } from '../expressions/choices.js';
import { evaluateTexts, type RunnerSystem, type StepScope } from '../scope.js';
import { itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

const UNIX = /(?:^|[^a-z])(?:linux|ubuntu|macos|mac|debian|alpine|fedora|rhel|centos|amazonlinux)(?![a-z])/i;

const MAC = /(?:^|[^a-z])(?:macos|mac)(?![a-z])/i;

/** The system of the runner of a job. Containers are of Linux. */
export function findSystem(job: YamlTree, scope: StepScope): RunnerSystem {
  const [system = 'open', ...others] = new Set(listRunners(job, scope).map(systemOf));
  return others.length > 0 ? 'open' : system;
}

function systemOf(labels: readonly string[] | null): RunnerSystem {
  if (labels === null) return 'unix';
  if (labels.some((label) => /^windows\b/i.test(label))) return 'windows';
  return labels.some((label) => UNIX.test(label)) ? 'unix' : 'open';
}

/** Whether names of files have case where a job runs; null: nothing tells. */
export function keepsCase(job: YamlTree, scope: StepScope): boolean | null {
  const [keeps = null, ...others] = new Set(listRunners(job, scope).map(keepsCaseOn));
  return others.length > 0 ? null : keeps;
}

function keepsCaseOn(labels: readonly string[] | null): boolean | null {
  if (labels === null) return true;
  if (labels.some((label) => MAC.test(label))) return false;
  const system = systemOf(labels);
  return system === 'open' ? null : system === 'unix';
}

/** A machine of GitHub, which starts anew for each job. */
const HOSTED = /^(?:ubuntu|windows|macos)-[\w.-]+$/i;

/** Whether GitHub itself runs the steps of a job, on a machine that has no variables of others. */
export function isHosted(job: YamlTree, scope: StepScope): boolean {
  return listRunners(job, scope).every(
    (labels) => labels === null || (labels.length > 0 && labels.every((label) => HOSTED.test(label))),
  );
}

/** The labels of each runner that a job may have. */
function listRunners(job: YamlTree, scope: StepScope): readonly (readonly string[] | null)[] {
  const found: (readonly string[] | null)[] = [];
  choicesOf(scope.texts).withEach(() => found.push(listLabels(job, scope)));
  return found;
}

/** The labels of the runner of a job; null: it is one of Linux in any case. */
function listLabels(job: YamlTree, scope: StepScope): readonly string[] | null {
  const runner = memberOf(job, 'runs-on');
  if (runner === undefined || memberOf(job, 'container') !== undefined) return null;
  const labels = runner.kind === 'map' ? memberOf(runner, 'labels') : runner;
  const texts = labels?.kind === 'list' ? itemsOf(labels).map(textOf) : [textOf(labels)];
  return texts.flatMap((text) => (text === null ? [] : evaluateTexts(text, scope)));
}
