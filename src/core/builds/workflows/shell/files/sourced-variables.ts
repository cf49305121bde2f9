import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import type { ShellPart } from '../shell-commands.js';
import { LEADING } from '../shell-words.js';

/** Variables that a script takes from elsewhere. */
export interface SourcedVariables {
  readonly names: ReadonlySet<string>;
  /** There may be any others. */
  readonly isOpen: boolean;
}

/** Text of a file; `outside`: it lies where only the runner sees it; null: it is not in the repository. */
export type ReadSourced = (path: TracedText) => { readonly text: string } | 'outside' | null;

const ASSIGNED = /^[ \t]*(?:(?:export|readonly|declare(?:[ \t]+-\w+)*)[ \t]+)?([A-Za-z_]\w*)\+?=/gm;
/** A file that takes variables from elsewhere in turn. */
const FURTHER = /^[ \t]*(?:\.|source|eval)[ \t]|^[ \t]*export[ \t]+["']?\$/m;
/** What sets variables of its own, and none that a build asks for. */
const OWN = /(?:^|\/)bin\/activate(?:\.\w+)?$|ssh-agent|docker-env|shellenv/;
/** PowerShell sets variables of the environment as items too. */
const ITEMS = /SetEnvironmentVariable|\b(?:Set|New)-(?:Item|Content)\b[^\n]*\benv:/i;

/** What a script reads from files, or from what commands print, into its variables. */
export function readSourced(
  script: string,
  parts: readonly ShellPart[],
  readFile: ReadSourced,
  texts: UnknownTexts,
): SourcedVariables {
  const names = new Set<string>();
  let isOpen = ITEMS.test(script);
  for (const part of parts) {
    if ('mark' in part) continue;
    const [first, ...words] = part.words.map(({ text }) => text).filter(({ value }) => !LEADING.has(value));
    if (first === undefined || OWN.test(texts.restore(words.map(({ value }) => value).join(' ')))) continue;
    if (first.value === 'eval' || first.value === 'export' || first.value === 'declare')
      isOpen ||= words.some(({ value }) => startsUnknown(value, first.value === 'eval'));
    if (first.value !== '.' && first.value !== 'source') continue;
    const [path] = words;
    const found = path === undefined ? null : readFile(path);
    if (found === 'outside') continue;
    isOpen ||= found === null || FURTHER.test(found.text);
    for (const [, name = ''] of found?.text.matchAll(ASSIGNED) ?? []) names.add(name);
  }
  return { names, isOpen };
}

/** Names that a word gives: those of `export A=$X` are known. */
function startsUnknown(word: string, isAnywhere: boolean): boolean {
  return isUnknown(isAnywhere ? word : (word.split('=', 1)[0] ?? ''));
}
