import { joinMessages, type Message, own, quote, say } from '../../message.js';
import type { Build } from '../build.js';

type NamedBuild = Pick<Build, 'name' | 'kind' | 'step'>;

/** The name of a build, with the file that has its step where that is another one. */
export function nameBuild({ name, kind, step }: NamedBuild): Message {
  const quoted = quote(name ?? kind);
  return step === undefined ? quoted : say`${quoted} (${step.file}:${own(String(step.line))})`;
}

/** More names are counted. */
const MAX_NAMES = 3;

/** The names of several builds, each once. */
export function nameBuilds(builds: readonly NamedBuild[]): Message {
  const named = new Map(builds.map((build) => [build.name ?? build.kind, build]));
  const more = named.size - MAX_NAMES;
  const shown = [...named.values()].slice(0, MAX_NAMES).map(nameBuild);
  if (more > 0) return joinMessages([joinMessages(shown, ', '), own(` and ${more} more`)]);
  const last = shown.at(-1) ?? own('');
  return shown.length === 1
    ? last
    : joinMessages([joinMessages(shown.slice(0, -1), ', '), own(' and '), last]);
}
