import { canonicalizeText } from '../../sbom-generators.js';
import type { TracedText } from '../../traced-text.js';

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
  readonly unclear: readonly string[];
}

const BUILDING = new Set(['build', 'up', 'run', 'create']);
/** Flags before the command that take a value and change nothing of what is built, with all services read. */
const VALUES =
  /^(?:--(?:file|env-file|project-directory|workdir|project-name|profile|ansi|progress|parallel|context|host|log-level|tlscacert|tlscert|tlskey)|-[fpcH])$/;
const SWITCHES = /^--(?:compatibility|dry-run|all-resources|verbose|debug|no-ansi|tls|tlsverify)$|^-D$/;

const LONG: ReadonlyMap<string, string> = new Map([
  ['-f', '--file'],
  ['-p', '--project-name'],
  ['--workdir', '--project-directory'],
]);

/** What the words after `docker compose` say; null: they build nothing. */
export function readComposeFlags(words: readonly TracedText[]): ComposeFlags | null {
  const values = new Map<string, TracedText[]>();
  const unclear: string[] = [];
  const keep = (written: string, value: TracedText | undefined): void => {
    const name = LONG.get(written) ?? written;
    if (value !== undefined) values.set(name, [...(values.get(name) ?? []), value]);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { value } = word;
    if (BUILDING.has(value)) return { command: value, ...toFlags(values, unclear, words.slice(at + 1)) };
    if (!value.startsWith('-') && !value.includes('\uffff')) {
      // the value of a flag that is not known
      if (unclear.length > 0 && words[at - 1]?.value === unclear.at(-1)) continue;
      return null;
    }
    const equals = value.indexOf('=');
    const name = equals === -1 ? value : value.slice(0, equals);
    if (VALUES.test(name)) keep(name, equals === -1 ? words[++at] : word.slice(equals + 1));
    else if (/^-[fp]./.test(value)) keep(value.slice(0, 2), word.slice(value[2] === '=' ? 3 : 2));
    else if (!SWITCHES.test(name)) unclear.push(name);
  }
  return null;
}

function toFlags(
  values: ReadonlyMap<string, readonly TracedText[]>,
  unclear: readonly string[],
  words: readonly TracedText[],
): Omit<ComposeFlags, 'command'> {
  const all = (name: string): readonly TracedText[] => values.get(name) ?? [];
  return {
    files: all('--file'),
    environmentFiles: all('--env-file'),
    projectFolder: all('--project-directory').at(-1) ?? null,
    projectName: all('--project-name').at(-1) ?? null,
    ...readBuildWords(words),
    unclear,
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
