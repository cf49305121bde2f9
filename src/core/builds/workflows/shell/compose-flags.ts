import { canonicalizeText } from '../../sbom-generators.js';
import type { TracedText } from '../../traced-text.js';

export interface ComposeFlags {
  readonly files: readonly TracedText[];
  /** `--build-arg` of `build`. */
  readonly args: readonly TracedText[];
  /** `--sbom` and `--provenance` of `build`, as attestations. */
  readonly attests: readonly TracedText[];
  /** Flags that lead to other files or values. */
  readonly unclear: readonly string[];
}

const BUILDING = new Set(['build', 'up', 'run', 'create']);
/** Flags before the command that take a value and change nothing of what is built, with all services read. */
const VALUES = /^(?:--(?:project-name|profile|ansi|progress|parallel)|-p)$/;
const SWITCHES = /^--(?:compatibility|dry-run|all-resources|verbose|debug)$|^-D$/;

/** What the words after `docker compose` say; null: they build nothing. */
export function readComposeFlags(words: readonly TracedText[]): ComposeFlags | null {
  const files: TracedText[] = [];
  const unclear: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { value } = word;
    const equals = value.indexOf('=');
    const name = equals === -1 ? value : value.slice(0, equals);
    if (BUILDING.has(value)) return { files, ...readBuildWords(words.slice(at + 1)), unclear };
    if (!value.startsWith('-') && !value.includes('\uffff')) return null;
    if (name === '--file' || name === '-f') {
      const file = equals === -1 ? words[++at] : word.slice(equals + 1);
      if (file !== undefined) files.push(file);
    } else if (/^-f./.test(value)) files.push(word.slice(2));
    else if (VALUES.test(name)) at += equals === -1 ? 1 : 0;
    else if (!SWITCHES.test(name) && !/^-p./.test(value)) {
      unclear.push(name);
      if (/^--(?:env-file|project-directory|workdir)$/.test(name) && equals === -1) at++;
    }
  }
  return null;
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
