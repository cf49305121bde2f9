import { type ContainerMount, listMounts } from '../containers/container-mounts.js';
import { mayBeInWorkspace } from '../sources/runner-folders.js';
import type { Step } from '../step.js';
import type { Loaded } from './code-variable.js';
import { findPath, type VariablePath } from './found-paths.js';
import { listFiles } from './listed-files.js';
import { PLUGIN, PROGRAM, SETTINGS } from './loaded-files.js';

/** What docker is configured with where a container has it. */
const CONFIGURED = /\/\.docker\/(?:config\.json$|contexts\/|buildx\/)/;
/** Libraries of the system, and what says which ones every program loads. */
const LOADED =
  /^\/(?:usr\/(?:local\/)?)?lib\w*\/(?:.*\/)?[^/]*\.so(?:\.[^/]*)?$|^\/etc\/ld\.so\.(?:preload|conf|cache)/;
/** Folders of the machine that hold those of its jobs. */
const AROUND = /^\/(?:home(?:\/runner)?|Users(?:\/runner)?)?\/?$/;

/** Folders of the runner's own next to those of repositories. */
const OF_RUNNER = /^\/(?:home\/runner\/work|Users\/runner\/work|__w)\/_(?:temp|tool|actions)(?:\/|$)/;

/** Files of the repository that the container of the job has in the place of programs, or of what they read. */
export function findMounted(
  step: Step,
  program: 'docker' | 'other',
): readonly (Loaded & { readonly why: string; readonly sources: string })[] {
  let level = step.context.surroundings;
  while (level.action !== undefined && level.outer != null) level = level.outer;
  return listMounts(level.job, level.scope).flatMap((mount) => {
    const files = listMounted(step, mount, program);
    if (files === null) return [];
    const which = files.length === 0 ? '' : `, and the repository has ${files.join(' and ')}`;
    return [{ why: `the container of the job mounts ${mount.written}${which}`, sources: '', files }];
  });
}

/** Null: none takes the place of anything. */
function listMounted(
  step: Step,
  { source, target }: ContainerMount,
  program: 'docker' | 'other',
): readonly string[] | null {
  if (target !== null && mayBeInWorkspace(target)) return null;
  const found = source === null ? 'unknown' : locate(step, source);
  if (found === 'elsewhere') return null;
  const { tree } = step.context.session;
  const counts = (path: string): boolean =>
    PROGRAM.test(path) ||
    LOADED.test(path) ||
    (program === 'other' ? SETTINGS.test(path) : PLUGIN.test(path) || CONFIGURED.test(path));
  const isOne = target !== null && counts(target);
  if (found === 'unknown') {
    const files = listFiles(PROGRAM, tree);
    return isOne || files.length > 0 ? files : null;
  }
  const { path } = found;
  if (isOne && tree.has(path)) return [path];
  const start = path === '.' ? '' : `${path}/`;
  const files = tree.below(path).filter((file) => counts(`${target ?? ''}/${file.slice(start.length)}`));
  return files.length > 0 || isOne ? files : null;
}

/** A name without a slash is that of a volume, which begins empty. */
function locate(step: Step, source: string): VariablePath {
  if (AROUND.test(source)) return 'unknown';
  if (OF_RUNNER.test(source)) return 'elsewhere';
  return /^[\w][\w.-]*$/.test(source) ? 'elsewhere' : findPath(step, source, '.');
}
