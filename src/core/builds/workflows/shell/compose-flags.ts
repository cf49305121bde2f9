import { canonicalizeText } from '../../sbom-generators.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import type { ScriptWord } from './shell-words.js';

export interface ComposeFlags {
  /** Others than `build` build for the builder's platform where there are several. */
  readonly command: string;
  readonly files: readonly TracedText[];
  readonly environmentFiles: readonly TracedText[];
  readonly projectFolder: TracedText | null;
  readonly projectName: TracedText | null;
  /** `--build-arg` of `build`. */
  readonly args: readonly TracedText[];
  /** `--sbom` and `--provenance` of `build`, as attestations. */
  readonly attests: readonly TracedText[];
  /** Flags that lead to other files or values. */
  readonly unclear: readonly TracedText[];
  /** Words after `build` that may be flags. */
  readonly loose: readonly TracedText[];
}

const BUILDING = new Set(['build', 'up', 'run', 'create', 'watch']);
/** Flags before the command that take a value and change nothing of what is built, with all services read. */
const VALUES =
  /^(?:--(?:file|env-file|project-directory|workdir|project-name|profile|ansi|progress|parallel|context|host|log-level|tlscacert|tlscert|tlskey|ipfs-address|in-pod|pod-args|podman-path|podman-args|podman-(?:pull|push|run|start|stop|rm)-args)|-[fpcH])$/;
const SWITCHES = /^--(?:compatibility|dry-run|all-resources|verbose|debug|no-ansi|tls|tlsverify)$|^-D$/;

const LONG: ReadonlyMap<string, string> = new Map([
  ['-f', '--file'],
  ['-p', '--project-name'],
  ['--workdir', '--project-directory'],
]);

/** What the words after `docker compose` say; null: they build nothing. */
export function readComposeFlags(words: readonly ScriptWord[]): ComposeFlags | null {
  const values = new Map<string, TracedText[]>();
  const unclear: TracedText[] = [];
  const keep = (written: string, value: TracedText | undefined): void => {
    const name = LONG.get(written) ?? written;
    if (value !== undefined) values.set(name, [...(values.get(name) ?? []), value]);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.text;
    if (word === undefined) break;
    const { value } = word;
    if (BUILDING.has(value)) {
      const rest = words.slice(at + 1);
      return buildsNothing(value, rest) ? null : toFlags(values, unclear, value, rest);
    }
    if (!value.startsWith('-') && !isUnknown(value)) {
      // the value of a flag that is not known
      if (unclear.length > 0 && words[at - 1]?.text.value === unclear.at(-1)?.value) continue;
      return null;
    }
    const equals = value.indexOf('=');
    const name = equals === -1 ? value : value.slice(0, equals);
    if (VALUES.test(name)) keep(name, equals === -1 ? words[++at]?.text : word.slice(equals + 1));
    else if (/^-[fp]./.test(value)) keep(value.slice(0, 2), word.slice(value[2] === '=' ? 3 : 2));
    else if (!SWITCHES.test(name)) unclear.push(word.slice(0, name.length));
  }
  // a word that is not known may be the command
  return unclear.some((word) => isUnknown(word.value)) ? toFlags(values, unclear, '', []) : null;
}

/** Flags of `up` and `create` that take the next word for their value. */
const UP_VALUES = /^(?:--(?:attach|exit-code-from|no-attach|pull|scale|timeout|wait-timeout)|-\w*[tV])$/;

/** Whether `--no-build` keeps `up` or `create` from building, whatever else is given. */
function buildsNothing(command: string, words: readonly ScriptWord[]): boolean {
  if (command !== 'up' && command !== 'create') return false;
  const values = words.map(({ text }) => text.value);
  const isPlain = words.every(({ text, isOpen }) => !isOpen && !isUnknown(text.value));
  const mayBuild = values.some((value) => /^(?:--build|--no-build=|--watch|--$|-\w*w)/.test(value));
  const at = values.indexOf('--no-build');
  return isPlain && !mayBuild && at !== -1 && !UP_VALUES.test(values[at - 1] ?? '');
}

function toFlags(
  values: ReadonlyMap<string, readonly TracedText[]>,
  unclear: readonly TracedText[],
  command: string,
  words: readonly ScriptWord[],
): ComposeFlags {
  const all = (name: string): readonly TracedText[] => values.get(name) ?? [];
  return {
    files: all('--file'),
    environmentFiles: all('--env-file'),
    projectFolder: all('--project-directory').at(-1) ?? null,
    projectName: all('--project-name').at(-1) ?? null,
    ...readBuildWords(words.map(({ text }) => text)),
    unclear,
    command,
    loose: command === 'build' ? findLoose(words) : [],
  };
}

function readBuildWords(words: readonly TracedText[]): Pick<ComposeFlags, 'args' | 'attests'> {
  const valuesOf = (flag: string): TracedText[] =>
    words.flatMap((word, at) => {
      if (word.value.startsWith(`${flag}=`)) return [word.slice(flag.length + 1)];
      const next = word.value === flag ? words[at + 1] : undefined;
      return next === undefined ? [] : [next];
    });
  const attests = ['provenance', 'sbom'].flatMap((type) =>
    canonicalizeText(type, valuesOf(`--${type}`).at(-1) ?? null),
  );
  return { args: valuesOf('--build-arg'), attests };
}

/** Flags of `build` that take a value. */
const BUILD_VALUES = /^(?:--(?:build-arg|builder|memory|progress|provenance|sbom|ssh)|-m)$/;

/** Words that may be flags: visibly several, or without quotes where services are named. */
function findLoose(words: readonly ScriptWord[]): readonly TracedText[] {
  return words.flatMap(({ text, isLoose, isOpen }, at) => {
    const isValue = BUILD_VALUES.test(words[at - 1]?.text.value ?? '');
    const mayBeFlags = isUnknown(text.value) && isLoose && !isValue && !text.value.startsWith('-');
    return isOpen || mayBeFlags ? [text] : [];
  });
}
