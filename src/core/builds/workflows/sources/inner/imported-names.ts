import { baseName } from '../../../repo-path.js';

/** What a program names: files in its texts, and modules. */
export interface ImportedNames {
  readonly names: readonly string[];
  readonly modules: readonly string[];
}

const NOTHING: ImportedNames = { names: [], modules: [] };

/** A path in quotes, or the name of a file. */
const QUOTED = /(["'`])((?:\.{0,2}\/)*[\w][\w./-]{0,200})\1/g;
const PYTHON = /^[ \t]*(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+\(?([\w, \t]*)|import[ \t]+([\w., \t]+))/gm;
const INCLUDED = /^[ \t]*-?s?include[ \t]+([^\n#]+)/gm;
const SHELL_OF_MAKE = /\$[({](?:shell|file)[ \t]+([^\n]*)/g;

/** The files and modules that a program in some language names. */
export function listImported(path: string, text: string): ImportedNames {
  if (/\.mk$/.test(path) || /^(?:GNUm|[Mm])akefile$/.test(baseName(path))) return listOfMake(text);
  const isPython = path.endsWith('.py') || /^#![^\n]*\bpython/.test(text);
  if (
    !isPython &&
    !/\.(?:[cm]?[jt]s|rb|pl)$/.test(path) &&
    !/^#![^\n]*\b(?:node|ruby|perl|deno|bun)\b/.test(text)
  )
    return NOTHING;
  const names = [...text.matchAll(QUOTED)].map(([, , name = '']) => name);
  return { names, modules: isPython ? listOfPython(text) : [] };
}

function listOfPython(text: string): readonly string[] {
  return [...text.matchAll(PYTHON)].flatMap(([, from, taken = '', plain = '']) => {
    if (from === undefined) return plain.split(/[\s,]+/);
    const base = from.replace(/^\.+/, '');
    const inner = taken.split(/[\s,]+/).map((name) => (base === '' ? name : `${base}.${name}`));
    return [base, ...inner];
  });
}

/** What is included, and what commands print while the file is read. */
function listOfMake(text: string): ImportedNames {
  const words = [INCLUDED, SHELL_OF_MAKE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, line = '']) => line.split(/[\s"'()<>|;&]+/)),
  );
  return { names: words.filter((word) => !word.includes('$')), modules: [] };
}
