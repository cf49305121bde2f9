/** How a text calls compose or bake: with which files, and of bake with which targets. */
export interface ComposingCall {
  readonly kind: 'compose' | 'bake';
  /** Flags for files, and targets. */
  readonly words: readonly string[];
}

const CALL = /\b(compose|bake)\b(?!\.ya?ml|\.hcl|\.json)([^\n;&|"'`\\#]*)/g;
/** More than a program has. */
const MAX_CALLS = 20;
const FILE = /^(?:-f|--file|--env-file)$/;
const JOINED = /^--(?:file|env-file)=/;
/** Other flags with a value of their own. */
const VALUED =
  /^(?:-[pj]|--(?:project-name|profile|ansi|progress|parallel|set|var|allow|builder|call|metadata-file|provenance|sbom))$/;

/** The calls in the text of a program, as far as they are plain. */
export function listComposingCalls(text: string): readonly ComposingCall[] {
  const found = new Map<string, ComposingCall>();
  for (const [, kind, rest = ''] of [...text.matchAll(CALL)].slice(0, MAX_CALLS)) {
    const call = readCall(kind === 'bake' ? 'bake' : 'compose', rest.trim().split(/\s+/));
    if (call !== null) found.set(JSON.stringify(call), call);
  }
  return [...found.values()];
}

/** Null: a file or target is not known. */
function readCall(kind: ComposingCall['kind'], given: readonly string[]): ComposingCall | null {
  const words: string[] = [];
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? '';
    if (FILE.test(word)) words.push(word, given[++at] ?? '');
    else if (JOINED.test(word)) words.push(word);
    else if (VALUED.test(word)) at++;
    else if (kind === 'bake' && /^\w[\w.-]*$/.test(word)) words.push(word);
  }
  if (words.some((word) => /[$*?[\]{}()<>]/.test(word) || word === '')) return null;
  return { kind, words: kind === 'compose' ? [...words, 'build'] : words };
}
