import { defineFlags } from '../../builders/builder.js';
import { type ReadFlags, readDockerFlags } from '../../docker-build-flags.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { listOutcomes, showsWords } from '../shell/expression-words.js';
import { partRunnerWords } from '../shell/shells/runner-words.js';

/** The flags of `docker create`, with those that it hides. */
export const CREATE = defineFlags(
  `add-host annotation attach blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile cpu-count
  cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus cpuset-cpus cpuset-mems device
  device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-opt dns-option dns-search
  domainname entrypoint env env-file expose gpus group-add health-cmd health-interval health-retries health-start-interval
  health-start-period health-timeout hostname io-maxbandwidth io-maxiops ip ip6 ipc isolation kernel-memory label label-file
  link link-local-ip log-driver log-opt mac-address memory memory-reservation memory-swap memory-swappiness mount name net
  net-alias network network-alias oom-score-adj pid pids-limit platform publish pull restart runtime security-opt shm-size
  stop-signal stop-timeout storage-opt sysctl tmpfs ulimit user userns uts volume volume-driver volumes-from workdir`,
  `disable-content-trust help init interactive no-healthcheck oom-kill-disable privileged publish-all quiet read-only rm tty
  use-api-socket`,
  {
    a: 'attach',
    c: 'cpu-shares',
    e: 'env',
    h: 'hostname',
    i: 'interactive',
    l: 'label',
    m: 'memory',
    p: 'publish',
    P: 'publish-all',
    q: 'quiet',
    t: 'tty',
    u: 'user',
    v: 'volume',
    w: 'workdir',
  },
);

/** Longer options are not read. */
const MAX_OPTIONS = 16 * 1024;

interface Mounts {
  readonly volumes: readonly TracedText[];
  readonly binds: readonly TracedText[];
  readonly others: readonly TracedText[];
}

const NO_MOUNTS: Mounts = { volumes: [], binds: [], others: [] };
/** Flags that matter to what runs in the container. */
const COUNTING = ['env', 'env-file', 'volume', 'mount', 'volumes-from'];

/** What the options of a container say of its variables, and of what it sees of the machine. */
export interface ContainerOptions {
  /** Each `NAME=VALUE`, or a name whose value the machine of the runner has. */
  readonly variables: readonly TracedText[];
  /** Files of variables, which are read before any step has run. */
  readonly files: readonly TracedText[];
  /** What they mount: `-v`, `--mount`, and the mounts of other containers. */
  readonly mounts: Mounts;
  /** Whether they may say more, because they are not all known or docker does not have them. */
  readonly isOpen: boolean;
}

/** Reads `options`, which the runner puts behind `docker create` as they are. */
export function readContainerOptions(text: TracedText, texts: UnknownTexts): ContainerOptions {
  if (text.value.length > MAX_OPTIONS) return { variables: [], files: [], mounts: NO_MOUNTS, isOpen: true };
  const words: TracedText[] = [];
  for (const word of partRunnerWords(text, /\s/))
    if (!addsNothing(word, texts) || isValue(words)) words.push(word);
  const flags = readDockerFlags(words, CREATE);
  const { values } = flags;
  return {
    variables: values.get('env') ?? [],
    files: values.get('env-file') ?? [],
    mounts: {
      volumes: values.get('volume') ?? [],
      binds: values.get('mount') ?? [],
      others: values.get('volumes-from') ?? [],
    },
    isOpen: isOpen(flags, words, texts),
  };
}

/** Whether the word behind some others is the value of the last flag. */
function isValue(before: readonly TracedText[]): boolean {
  return readDockerFlags(before, CREATE).unclear.length > 0;
}

/** A word that is not known may be more than the value of a flag; one that is not a flag would be the image, and end them. */
function isOpen(
  { values, positionals, unclear }: ReadFlags,
  words: readonly TracedText[],
  texts: UnknownTexts,
): boolean {
  return (
    unclear.length > 0 ||
    positionals.length > 0 ||
    words.some((word) => mayBeWords(word, texts)) ||
    (values.get('env') ?? []).some(({ value }) => isUnknown(value.split('=', 1)[0] ?? ''))
  );
}

/** Whether the value of a flag may be none, or several words. */
function mayBeWords(word: TracedText, texts: UnknownTexts): boolean {
  return (
    texts.expressionsIn(word.value).some((each) => showsWords(each, 'none')) ||
    (isUnknown(word.value) && listOutcomes(word, texts)?.some(({ length }) => length !== 1) === true)
  );
}

/** Whether a word is one of several known lists of flags, none of which sets a variable or mounts anything. */
function addsNothing(word: TracedText, texts: UnknownTexts): boolean {
  const outcomes = isUnknown(word.value) ? listOutcomes(word, texts) : null;
  if (outcomes === null) return false;
  return outcomes.every((words) => {
    const { values, positionals, unclear } = readDockerFlags(words, CREATE);
    return positionals.length + unclear.length === 0 && !COUNTING.some((flag) => values.has(flag));
  });
}
