import { canonicalizeText } from './sbom-generators.js';
import type { TracedText } from './traced-text.js';
import { isUnknown } from './unknown-texts.js';

/** What the words after `docker build` say. */
export interface BuildFlags {
  readonly file: TracedText | null;
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
  /** Flags that `docker build` does not have, and words of unknown meaning. */
  readonly unclear: readonly string[];
}

/** Flags of `docker buildx build` that take a value, the hidden and the old ones too. */
const VALUES = new Set(
  `add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent cpu-period
  cpu-quota cpu-shares cpuset-cpus cpuset-mems file iidfile isolation label memory memory-swap metadata-file network
  no-cache-filter output platform policy print progress provenance resource root sbom secret security-opt shm-size ssh
  tag target ulimit`.split(/\s+/),
);
/** Flags without a value. */
const SWITCHES = new Set(
  'check compress debug disable-content-trust force-rm load no-cache pull push quiet rm squash detach'.split(
    ' ',
  ),
);
const SHORT: Readonly<Record<string, string>> = {
  f: 'file',
  t: 'tag',
  o: 'output',
  m: 'memory',
  c: 'cpu-shares',
  q: 'quiet',
  D: 'debug',
};

interface Found {
  readonly values: Map<string, TracedText[]>;
  readonly positionals: TracedText[];
  readonly unclear: string[];
}

/** Reads the words as docker's own flag parser does: flags and paths in any order, `--x=y`, `--x y`, `-xy`, `--`. */
export function readBuildFlags(words: readonly TracedText[]): BuildFlags {
  const found: Found = { values: new Map(), positionals: [], unclear: [] };
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
  const all = (name: string): readonly TracedText[] => found.values.get(name) ?? [];
  const last = (name: string): TracedText | null => all(name).at(-1) ?? null;
  const call = last('call')?.value ?? last('print')?.value ?? (all('check').length > 0 ? 'check' : null);
  return {
    file: last('file'),
    target: last('target'),
    args: all('build-arg'),
    contexts: all('build-context'),
    platforms: all('platform'),
    attests: [
      ...all('attest'),
      ...canonicalizeText('provenance', last('provenance')),
      ...canonicalizeText('sbom', last('sbom')),
    ],
    tags: all('tag'),
    positionals: found.positionals,
    call: call === 'build' || call === '' || call === 'false' ? null : call,
    unclear: found.unclear,
  };
}

/** How many further words the flag takes. */
function readLong(word: TracedText, next: TracedText | undefined, found: Found): 0 | 1 {
  const equals = word.value.indexOf('=');
  const name = word.value.slice(2, equals === -1 ? undefined : equals);
  if (isUnknown(name) || !(VALUES.has(name) || SWITCHES.has(name))) {
    found.unclear.push(`--${name}`);
    return 0;
  }
  if (equals !== -1) {
    const value = word.slice(equals + 1);
    if (!(SWITCHES.has(name) && value.value === 'false')) keep(found, name, value);
    return 0;
  }
  if (SWITCHES.has(name)) {
    keep(found, name, word);
    return 0;
  }
  if (next === undefined) found.unclear.push(`--${name}`);
  else keep(found, name, next);
  return 1;
}

function readShort(word: TracedText, next: TracedText | undefined, found: Found): 0 | 1 {
  for (let at = 1; at < word.value.length; at++) {
    const name = SHORT[word.value[at] ?? ''];
    if (name === undefined) {
      found.unclear.push(`-${word.value.slice(at)}`);
      return 0;
    }
    if (SWITCHES.has(name)) {
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
