/** How a text calls compose or bake: with which files, and of bake with which targets. */
export interface ComposingCall {
  readonly kind: 'compose' | 'bake';
  /** Flags for files, and targets. */
  readonly words: readonly string[];
  /** It takes words of which nothing is known, such as `"$@"`. */
  readonly isOpen: boolean;
}

/** Words, as far as no text in quotes ends around them. */
const CALL =
  /\b(compose|bake)\b(?!\.ya?ml|\.hcl|\.json)((?:(?<=[\s=])(?:"[^"\n]*"|'[^'\n]*')|[^\n;&|"'`\\#])*)/g;
const OPEN = /^\$|\{\{/;
const WORD = /(?:"[^"]*"|'[^']*'|[^\s"'])+/g;
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
    const call = readCall(kind === 'bake' ? 'bake' : 'compose', rest.match(WORD) ?? []);
    if (call !== null) found.set(JSON.stringify(call), call);
  }
  return [...found.values()];
}

/** Null: a file or target is not known. */
function readCall(kind: ComposingCall['kind'], written: readonly string[]): ComposingCall | null {
  const given = written.map((word) => word.replace(/["']/g, ''));
  const words: string[] = [];
  let isOpen = false;
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? '';
    if (FILE.test(word)) words.push(word, given[++at] ?? '');
    else if (JOINED.test(word)) words.push(word);
    else if (VALUED.test(word)) at++;
    else if (OPEN.test(word)) isOpen = true;
    else if (kind === 'bake' && /^\w[\w.-]*$/.test(word)) words.push(word);
  }
  if (words.some((word) => /[$*?[\]{}()<>]/.test(word) || word === '')) return null;
  return { kind, words: kind === 'compose' ? [...words, 'build'] : words, isOpen };
}
