import { ANYWHERE } from '../named-paths.js';
import { walksFolders } from './whole/folder-readers.js';

/** What a program names: files in its texts, and modules. */
export interface ImportedNames {
  readonly names: readonly string[];
  readonly modules: readonly string[];
  /** It is a program, which may put other names together. */
  readonly isCode: boolean;
}

const NOTHING: ImportedNames = { names: [], modules: [], isCode: false };

/** A path in quotes, or the name of a file. */
const QUOTED = /(["'`])((?:\.{0,2}\/)*[\w][\w./-]{0,200})\1/g;
/** The same with wildcards. */
const PATTERN = /(["'`])([\w./-]*[*?[][\w./*?[\]-]{0,200})\1/g;
const PYTHON = /^[ \t]*(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+\(?([\w, \t]*)|import[ \t]+([\w., \t]+))/gm;

const MADE = /\.([cm]?)js(x?)$/;

/** A path from a folder that has a name of its own: `@/conf/base`, `~/base`, `#conf/base`. */
const ALIASED = /(["'`])[@~#]\/?(\w[\w.-]*\/[\w./-]{1,200})\1/g;

/** What a file of kustomize takes from others: `- ../base`, `path: x.yaml`. */
const KUSTOMIZATION = /(?:^|\/)kustomization(?:\.ya?ml)?$/i;
const LISTED = /^[ \t]*(?:-[ \t]+)?(?:\w+:[ \t]+)?["']?((?:\.{1,2}\/)*[\w][\w./-]*|\.{2})["']?[ \t\r]*$/gm;
/** What git reads besides a file of its settings. */
const SETTINGS = /^[ \t]*\[include(?:if)?\b/im;
const INCLUDED = /^[ \t]*path[ \t]*=[ \t]*"?([^"\n]+?)"?[ \t\r]*$/gim;

/** Whether a file may name others, in ways that only its own program knows. */
export function mayImport(path: string): boolean {
  return KUSTOMIZATION.test(path);
}

/** The files and modules that a program in some language names. */
export function listImported(path: string, text: string): ImportedNames {
  if (KUSTOMIZATION.test(path)) return { ...NOTHING, names: listOfKustomize(text) };
  if (SETTINGS.test(text) && !/\.\w*sh$/.test(path)) return { ...NOTHING, names: listOfGit(text) };
  const isPython = path.endsWith('.py') || /^#![^\n]*\bpython/.test(text);
  if (
    !isPython &&
    !/\.(?:[cm]?[jt]s|rb|pl|php|lua|go|(?:jsonn|libsonn)et)$/.test(path) &&
    !/^#![^\n]*\b(?:node|ruby|perl|deno|bun)\b/.test(text)
  )
    return NOTHING;
  const patterns = walksFolders(text) ? [...text.matchAll(PATTERN)] : [];
  const aliased = [...text.matchAll(ALIASED)].map(([, , name = '']) => `${ANYWHERE}/${name}`);
  const quoted = [...text.matchAll(QUOTED), ...patterns].map(([, , name = '']) => name);
  const written = [...quoted, ...aliased];
  // a module of TypeScript is imported by the name of what is made of it
  const names = written.flatMap((name) => [
    name,
    ...(MADE.test(name) ? [name.replace(MADE, '.$1ts$2')] : []),
  ]);
  return { names, modules: isPython ? listOfPython(text) : [], isCode: true };
}

function listOfPython(text: string): readonly string[] {
  return [...text.matchAll(PYTHON)].flatMap(([, from, taken = '', plain = '']) => {
    if (from === undefined) return plain.split(/[\s,]+/);
    const base = from.replace(/^\.+/, '');
    const inner = taken.split(/[\s,]+/).map((name) => (base === '' ? name : `${base}.${name}`));
    return [base, ...inner];
  });
}

/** With all that is in a folder. */
function listOfKustomize(text: string): readonly string[] {
  return [...text.matchAll(LISTED)].flatMap(([, name = '']) => [name, `${name}/**`]);
}

function listOfGit(text: string): readonly string[] {
  return [...text.matchAll(INCLUDED)].map(([, name = '']) => name);
}
