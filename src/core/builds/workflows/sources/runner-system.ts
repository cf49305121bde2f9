import { evaluateTexts, type RunnerSystem, type StepScope } from '../scope.js';
import { itemsOf, memberOf, textOf, type YamlTree } from '../yaml-tree.js';

const UNIX = /(?:^|[^a-z])(?:linux|ubuntu|macos|mac|debian|alpine|fedora|rhel|centos|amazonlinux)(?![a-z])/i;

/** The system of the runner of a job. Containers are of Linux. */
export function findSystem(job: YamlTree, scope: StepScope): RunnerSystem {
  const runner = memberOf(job, 'runs-on');
  if (runner === undefined || memberOf(job, 'container') !== undefined) return 'unix';
  const labels = runner.kind === 'map' ? memberOf(runner, 'labels') : runner;
  const texts = labels?.kind === 'list' ? itemsOf(labels).map(textOf) : [textOf(labels)];
  const known = texts.flatMap((text) => (text === null ? [] : evaluateTexts(text, scope)));
  if (known.some((label) => /^windows\b/i.test(label))) return 'windows';
  return known.some((label) => UNIX.test(label)) ? 'unix' : 'open';
}
