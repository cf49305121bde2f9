import { evaluateTexts, type RunnerSystem, type StepScope } from '../scope.js';
import { itemsOf, memberOf, textOf, type YamlTree } from '../yaml-tree.js';

const UNIX = /(?:^|[^a-z])(?:linux|ubuntu|macos|mac|debian|alpine|fedora|rhel|centos|amazonlinux)(?![a-z])/i;

const MAC = /(?:^|[^a-z])(?:macos|mac)(?![a-z])/i;

/** The system of the runner of a job. Containers are of Linux. */
export function findSystem(job: YamlTree, scope: StepScope): RunnerSystem {
  const known = listLabels(job, scope);
  if (known === null) return 'unix';
  if (known.some((label) => /^windows\b/i.test(label))) return 'windows';
  return known.some((label) => UNIX.test(label)) ? 'unix' : 'open';
}

/** Whether names of files have case where a job runs; null: nothing tells. */
export function keepsCase(job: YamlTree, scope: StepScope): boolean | null {
  const known = listLabels(job, scope);
  if (known === null) return true;
  if (known.some((label) => MAC.test(label))) return false;
  const system = findSystem(job, scope);
  return system === 'open' ? null : system === 'unix';
}

/** The labels of the runner of a job; null: it is one of Linux in any case. */
function listLabels(job: YamlTree, scope: StepScope): readonly string[] | null {
  const runner = memberOf(job, 'runs-on');
  if (runner === undefined || memberOf(job, 'container') !== undefined) return null;
  const labels = runner.kind === 'map' ? memberOf(runner, 'labels') : runner;
  const texts = labels?.kind === 'list' ? itemsOf(labels).map(textOf) : [textOf(labels)];
  return texts.flatMap((text) => (text === null ? [] : evaluateTexts(text, scope)));
}
