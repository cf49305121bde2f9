import { isActionFile, isWorkflowFile } from '../../../build-files.js';
import type { SourceText } from '../../../source-text.js';
import { ANYWHERE } from '../../sources/named-paths.js';
import { isMakefile } from '../../sources/task-files.js';

const YAML = /\.ya?ml$/;
const STRUCTURED = /\.(?:ya?ml|json)$/;
/** A text in quotes in which something is written in another way. */
const ESCAPED = /"(?=[^"\n]{0,4000}\\)(?:[^"\\]|\\[\s\S]){1,4000}"/g;
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|\r?\n[ \t]*|([\s\S]))/g;
const SPACES: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', ' ': ' ', _: ' ' };
/** Where the steps of a workflow run, as a script would say it. */
const WORKING = /\bworking-directory:\s*/g;
/** How a Makefile starts make. */
const MAKE = /\$[({]MAKE[)}]/g;
/** A variable or expression in shells, make, templates and workflows. */
const VARIABLE =
  /\$\{\{[^{}\n]{0,200}\}\}|\{\{[^{}\n]{0,200}\}\}|\$\{(?!GITHUB_PATH\b)[^{}\n]{0,200}\}|\$\(\w{1,100}\)|\$\$?(?:env:)?(?!GITHUB_PATH\b)(?:[A-Za-z_]\w{0,100}|[\d@*])/g;
/** What a command prints, as a part of a path. */
const PRINTED = /\$\(((?:[^()\n]|\([^()\n]{0,200}\)){0,200})\)(?=["']?[\w./-])/g;
/** One of several texts, as a part of a path. */
const CHOICE =
  /(?<=[\w./-])(?:\{[^{}\s]{1,200}\}|\[[^[\]\s]{1,50}\])|\{[^{}\s]{1,200},[^{}\s]{1,200}\}(?=[\w./-])/g;
const QUOTES = new RegExp(String.raw`(?<=${ANYWHERE})["']+(?=[\w./-])|(?<=[\w./-])["']+(?=${ANYWHERE})`, 'g');

/**
 * The text of a file that runs programs, as their names are looked for in it: what quotes of YAML and JSON hide is added in plain
 * words, and a stand-in is in the place of what is not known.
 */
export function spellOut({ file, text }: SourceText): string {
  const plain =
    STRUCTURED.test(file) && text.includes('\\') ? `${text}\n${listEscaped(text).join('\n')}` : text;
  const printed: string[] = [];
  const known = plain
    .replace(WORKING, 'cd ')
    .replace(MAKE, 'make')
    .replace(VARIABLE, ANYWHERE)
    .replace(PRINTED, (_, command: string) => {
      printed.push(command);
      return ANYWHERE;
    })
    .replace(CHOICE, '*')
    .replace(QUOTES, '');
  return [known, ...printed].join('\n');
}

function listEscaped(text: string): readonly string[] {
  return [...text.matchAll(ESCAPED)].map(([quoted]) =>
    quoted.slice(1, -1).replace(ESCAPE, (_, short?: string, long?: string, plain = '') => {
      const code = short ?? long;
      return code === undefined ? (SPACES[plain] ?? plain) : String.fromCharCode(Number.parseInt(code, 16));
    }),
  );
}

/** A path of YAML after a key by which pipelines include others. */
const INCLUDED =
  /\b(?:include|local|template|taskfile|pipeline_file)["']?[ \t]*:[ \t]*["']?\/?([\w./*-]{1,200}\.ya?ml)/g;
/** The same as the value of any key, or as an item. */
const ANY_INCLUDED = /(?:[:[,]|-[ \t])[ \t]*["']?\/?([\w./*-]{1,200}\.ya?ml)["']?[ \t]*(?=$|[,\]}#\r])/gm;
const INCLUDING = /^includes?:/m;

/** What a Makefile includes, whatever it is called. */
const MAKE_INCLUDED = /^[ \t]*(?:-|s)?include[ \t]+([^\n#]{1,500})/gm;

/** The files that a Makefile, or one of YAML other than those of GitHub, may include; of Makefiles in a text that is spelt out. */
export function listIncluded(file: string, text: string, spelt: string): readonly string[] {
  if (isMakefile(file))
    return [...spelt.matchAll(MAKE_INCLUDED)].flatMap(([, words = '']) => words.trim().split(/\s+/));
  if (!YAML.test(file) || isWorkflowFile(file) || isActionFile(file)) return [];
  const pattern = INCLUDING.test(text) ? ANY_INCLUDED : INCLUDED;
  return [...text.matchAll(pattern)].map(([, path = '']) => path);
}
