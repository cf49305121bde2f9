import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { splitCommands } from './git-files.js';

const CONTAINERS = /^(?:docker|podman|nerdctl|finch)$/;
const MOUNT = /^(?:-v|--volume|--mount)$/;
const MOUNT_VALUE = /^(?:--(?:volume|mount)=|-v(?=.))/;
/** Programs that write to what they are given; others in a container are seldom given files to write. */
const WRITING = /^(?:cp|mv|ln|install|rsync|tee|dd|g?sed|curl|wget|tar|unzip|patch|truncate)$/;
const SHELL = /^(?:ba|da|z)?sh$/;

/** The commands that `docker run` with a folder of the machine runs, and how the paths in them are named here. */
export interface ContainedCommands {
  readonly commands: readonly (readonly TracedText[])[];
  /** A path of the container as the machine has it, where it is in such a folder. */
  unmount(path: TracedText): TracedText;
}

/** What a container writes; null: it is given nothing to write to. */
export function listContained(name: string, given: readonly TracedText[]): ContainedCommands | null {
  if (!CONTAINERS.test(name) || !given.slice(0, 2).some(({ value }) => value === 'run')) return null;
  const mounts = given.flatMap((word, at) => {
    if (MOUNT.test(given[at - 1]?.value ?? '')) return [word];
    const [flag] = MOUNT_VALUE.exec(word.value) ?? [];
    return flag === undefined ? [] : [word.slice(flag.length)];
  });
  if (mounts.length === 0) return null;
  const at = given.findIndex(({ value }) => WRITING.test(baseName(value)) || SHELL.test(baseName(value)));
  const words = at === -1 ? [] : given.slice(at);
  const text = SHELL.test(baseName(words[0]?.value ?? ''))
    ? words.find((_, index) => /^-[a-z]*c$/.test(words[index - 1]?.value ?? ''))
    : undefined;
  const targets = mounts.flatMap(findTarget);
  return {
    commands: text === undefined ? [words] : splitCommands(text),
    unmount: (path) => {
      const target = targets.find((each) => path.value.startsWith(`${each}/`));
      return target === undefined ? path : path.slice(target.length + 1);
    },
  };
}

/** `SOURCE:TARGET:ro`, `type=bind,target=TARGET`. */
function findTarget({ value }: TracedText): readonly string[] {
  const named = /(?:^|,)(?:target|dst|destination)=([^,]+)/.exec(value)?.[1];
  const target = named ?? value.split(':')[1];
  return target === undefined || !target.startsWith('/') ? [] : [target.replace(/\/+$/, '')];
}
