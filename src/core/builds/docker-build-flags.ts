import { ownValue } from '../own-value.js';
import type { Builder, BuilderFlags } from './builders/builder.js';
import { DOCKER } from './builders/docker.js';
import { canonicalizeText } from './sbom-generators.js';
import type { TracedText } from './traced-text.js';
import { isUnknown } from './unknown-texts.js';

/** What the words after `docker build` say. */
export interface BuildFlags {
  /** The last one counts, unless the program joins them. */
  readonly file: TracedText | null;
  readonly files: readonly TracedText[];
  readonly target: TracedText | null;
  readonly args: readonly TracedText[];
  readonly contexts: readonly TracedText[];
  readonly platforms: readonly TracedText[];
  /** What `--attest` and its short forms ask for, in the order that counts. */
  readonly attests: readonly TracedText[];
  readonly tags: readonly TracedText[];
  readonly positionals: readonly TracedText[];
  /** What the call asks for instead of an image (`--call=check`), or null. */
  readonly call: string | null;
  /** Flags of other programs that decide what is pulled, by their long names. */
  readonly others: ReadonlyMap<string, readonly TracedText[]>;
  /** Flags that the program does not have, and words of unknown meaning. */
  readonly unclear: readonly string[];
}

/** What `others` holds; `!` is in front of those that are turned off. */
const DECIDING = new Set(
  `from build-arg-file source-policy-file sbom-scanner-image arch os variant all-platforms platforms cpp-flag mount build-opt
  build-env registries-conf registries-conf-dir short-name-alias-conf registry-map registry-mirror !skip-unused-stages`.split(
    /\s+/,
  ),
);

/** The flags among some words. */
export interface ReadFlags {
  /** By their long names; `!` is in front of those that are turned off. */
  readonly values: ReadonlyMap<string, readonly TracedText[]>;
  readonly positionals: readonly TracedText[];
  /** Flags that the program does not have, and words of unknown meaning. */
  readonly unclear: readonly string[];
}

interface Found extends ReadFlags {
  readonly flags: BuilderFlags;
  readonly values: Map<string, TracedText[]>;
  readonly positionals: TracedText[];
  readonly unclear: string[];
}

/** Reads words as docker's own flag parser does: flags and paths in any order, `--x=y`, `--x y`, `-xy`, `--`. */
export function readDockerFlags(words: readonly TracedText[], flags: BuilderFlags): ReadFlags {
  const found: Found = { flags, values: new Map(), positionals: [], unclear: [] };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.value === '--') {
      found.positionals.push(...words.slice(at + 1));
      break;
    }
    const isFlag = word.value.startsWith('-') && word.value !== '-';
    if (!isFlag) found.positionals.push(word);
    else if (word.value.startsWith('--')) at += readLong(word, words[at + 1], found);
    else at += readShort(word, words[at + 1], found);
  }
  return found;
}

/** What the words after `build` say. */
export function readBuildFlags(words: readonly TracedText[], builder: Builder = DOCKER): BuildFlags {
  const found = readDockerFlags(words, builder.build);
  const all = (name: string): readonly TracedText[] => found.values.get(name) ?? [];
  const last = (name: string): TracedText | null => all(name).at(-1) ?? null;
  const call = last('call')?.value ?? last('print')?.value ?? (all('check').length > 0 ? 'check' : null);
  const files = builder.joinsFiles === true ? all('file').flatMap(splitList) : all('file').slice(-1);
  return {
    file: files.at(-1) ?? null,
    files,
    target: last('target'),
    args: all('build-arg'),
    contexts: all('build-context'),
    platforms: all('platform'),
    // to podman and buildah it is the name of a way to scan
    attests: builder.build.values.has('attest')
      ? [
          ...all('attest'),
          ...canonicalizeText('provenance', last('provenance')),
          ...canonicalizeText('sbom', last('sbom')),
        ]
      : [],
    tags: all('tag'),
    positionals: found.positionals,
    call: call === 'build' || call === '' || call === 'false' ? null : call,
    others: new Map([...found.values].filter(([name]) => DECIDING.has(name))),
    unclear: found.unclear,
  };
}

/** Several values in one, with commas between them. */
function splitList(text: TracedText): readonly TracedText[] {
  let start = 0;
  return text.value.split(',').map((part) => {
    const found = text.slice(start, start + part.length);
    start += part.length + 1;
    return found;
  });
}

/** How many further words the flag takes. */
function readLong(word: TracedText, next: TracedText | undefined, found: Found): 0 | 1 {
  const { values, switches, aliases } = found.flags;
  const equals = word.value.indexOf('=');
  const written = word.value.slice(2, equals === -1 ? undefined : equals);
  const name = written.length > 1 ? (ownValue(aliases, written) ?? written) : written;
  if (isUnknown(name) || !(values.has(name) || switches.has(name))) {
    found.unclear.push(`--${name}`);
    return 0;
  }
  if (equals !== -1) {
    const value = word.slice(equals + 1);
    const isOff = switches.has(name) && /^(?:0|f|false)$/i.test(value.value);
    keep(found, isOff ? `!${name}` : name, value);
    return 0;
  }
  if (switches.has(name)) {
    keep(found, name, word);
    return 0;
  }
  if (next === undefined) found.unclear.push(`--${name}`);
  else keep(found, name, next);
  return 1;
}

function readShort(word: TracedText, next: TracedText | undefined, found: Found): 0 | 1 {
  const { switches, aliases } = found.flags;
  for (let at = 1; at < word.value.length; at++) {
    const name = aliases[word.value[at] ?? ''];
    if (name === undefined) {
      found.unclear.push(`-${word.value.slice(at)}`);
      return 0;
    }
    if (switches.has(name)) {
      keep(found, name, word);
      continue;
    }
    const rest = word.value[at + 1] === '=' ? at + 2 : at + 1;
    if (at + 1 < word.value.length) keep(found, name, word.slice(rest));
    else if (next === undefined) found.unclear.push(`-${word.value[at]}`);
    else {
      keep(found, name, next);
      return 1;
    }
    return 0;
  }
  return 0;
}

function keep(found: Found, name: string, value: TracedText): void {
  const values = found.values.get(name);
  if (values === undefined) found.values.set(name, [value]);
  else values.push(value);
}
