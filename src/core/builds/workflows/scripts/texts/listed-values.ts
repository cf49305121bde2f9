import type { SourceText } from '../../../source-text.js';
import { listMatches, QUOTED } from './assigned-values.js';
import { type KnownValue, valueIn } from './given-values.js';
import { hideInFile } from './nested-braces.js';

const WORD = new RegExp(String.raw`(?<=^|\s)(?:\[[^\]\s]{1,100}\]=)?${QUOTED}`, 'dg');
/** What a variable of a loop goes through, and what an array has. */
const LISTED = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])(?:for[ \t]+${name}[ \t]+in[ \t]+([^;\n]{1,1000})|${name}\+?=\(([^()]{0,2000})\))`,
    'dg',
  );
/** What a function of a shell prints, and texts that are put together: `reg / "x"`, `reg + "/x"`. */
const FUNCTION = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])${name}[ \t]*\(\)\s*\{[^}]{0,1000}?\b(?:echo|printf)[ \t]+${QUOTED}`,
    'dg',
  );
const JOINED = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])${name}[ \t]*(?::=|=|:)[ \t]*([A-Za-z_]\w{0,100})[ \t]*([/+])[ \t]*["']([^"'\n]{1,300})["']`,
    'dg',
  );

function listJoined(name: string, source: SourceText): readonly KnownValue[] {
  return [...source.text.matchAll(JOINED(name))].map(({ 1: first, 2: operator, 3: rest = '', indices }) => {
    const text = `{${first}}${operator === '/' ? '/' : ''}${rest}`;
    return valueIn(source, text, indices?.[3]);
  });
}

/** A command that puts lines into a variable. */
const READING = (name: string): RegExp =>
  new RegExp(String.raw`\b(?:read|mapfile|readarray)\b[^\n;|&<]{0,200}[ \t]${name}(?!\w)`);
/** What goes into a command from a file. */
const INPUT = /(?<!<)<[ \t]*(["']?[^\s<>()|;&]{1,300})|(?<![\w-])cat[ \t]+([^\s|;&<>()]{1,300})[ \t]*\|/dg;

/** A variable of a program that has its value from the environment, and what it has otherwise. */
const GOTTEN = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])${name}[ \t]*(?::=|=|:)[ \t]*[\w.]{0,50}?\b(?:environ(?:\.get)?|[gG]etenv|env(?:\.get)?|ENV(?:\.fetch)?)[.([]["']?([A-Za-z_]\w{0,100})["']?(?:[ \t]*,[ \t]*[fFrRbu]?["'\x60]([^"'\x60\n]{1,300}))?(?:["')\]]{0,3}[ \t]*(?:\|\||\?\?|or)[ \t]*[fFrRbu]?["'\x60]([^"'\x60\n]{1,300}))?`,
    'dg',
  );

/** What a program puts into its environment: `os.environ["BASE"] = "…"`, `process.env.BASE = "…"`, `setenv("BASE", "…")`. */
const PUT = (name: string): RegExp =>
  new RegExp(
    String.raw`(?:\b(?:environ|env|ENV)(?:\[["'\x60]${name}["'\x60]\]|\.${name})[ \t]*[|?]{0,2}=|\b(?:(?:[sS]et|put)_?[eE]nv|setdefault|withEnv)\([ \t]*["']${name}["'],)[ \t]*${QUOTED}`,
    'dg',
  );

/** A variable of a program that is a word which that is given, by its index, and the default of an option of its name. */
const WORD_OF = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])${name}[ \t]*(?::=|=)[ \t]*(?:sys\.|process\.|os\.)?(?:argv|ARGV|Args)\[(\d)\]`,
    'dg',
  );
const OPTION = (name: string): RegExp =>
  new RegExp(
    String.raw`["']--${name.replace(/_/g, '[-_]')}["'][^\n]{0,300}\bdefault["']?[ \t]{0,9}[=:][ \t]{0,9}["']([^"'\n]{1,300})["']`,
    'dg',
  );

function listProgramWords(name: string, source: SourceText): readonly KnownValue[] {
  const words = [...source.text.matchAll(WORD_OF(name))];
  const defaults = [...source.text.matchAll(OPTION(name))];
  return [
    ...words.map(({ 1: index, indices }) => valueIn(source, `$${index}`, indices?.[1])),
    ...defaults.map(({ 1: text = '', indices }) => valueIn(source, text, indices?.[1])),
  ];
}

/** What a variable has from the environment, as a shell would write it. */
function listGotten(name: string, source: SourceText): readonly KnownValue[] {
  return [...source.text.matchAll(GOTTEN(name))].map(({ 1: from = '', 2: second, 3: other, indices }) => {
    const fallback = second ?? other;
    const text = fallback === undefined ? `\${${from}}` : `\${${from}:-${fallback}}`;
    return valueIn(source, text, indices?.[2] ?? indices?.[3] ?? indices?.[1]);
  });
}

/** The values of a variable one by one: of a loop, of an array (`[key]=` aside), of lines that are read into it, of the environment, or of the words of a program. */
export function listListed(name: string, source: SourceText): readonly KnownValue[] {
  if (!source.text.includes(name)) return [];
  const text = hideInFile(source.text);
  const words = [...text.matchAll(LISTED(name))].flatMap(({ 1: looped, 2: listed, indices }) =>
    listMatches((looped ?? listed ?? '').matchAll(WORD), source, (indices?.[1] ?? indices?.[2])?.[0]),
  );
  const printed = listMatches(text.matchAll(FUNCTION(name)), source);
  const read = READING(name).test(source.text) ? listInputs(source) : [];
  return [
    ...words,
    ...read,
    ...printed,
    ...listJoined(name, source),
    ...listGotten(name, source),
    ...listCommands(name, source),
    ...listMatches(source.text.matchAll(PUT(name)), source),
    ...listProgramWords(name, source),
  ];
}

/** A variable that is what a command prints, in a Makefile (`B != cat base.txt`) and in a Taskfile (`B: { sh: cat base.txt }`). */
const PRINTED = (name: string): RegExp =>
  new RegExp(
    String.raw`^[ \t]*${name}[ \t]*!=[ \t]*([^\n#]{1,500})|(?<![\w.-])${name}["']?[ \t]*:\s{0,100}\{?[ \t]*sh[ \t]*:[ \t]*(?:"([^"\n]{1,500})"|'([^'\n]{1,500})'|([^"'\s][^\n}]{0,500}))`,
    'dgm',
  );

function listCommands(name: string, source: SourceText): readonly KnownValue[] {
  return [...source.text.matchAll(PRINTED(name))].map((match) => {
    const at = [1, 2, 3, 4].find((group) => match[group] !== undefined) ?? 0;
    return valueIn(source, `$(${match[at]?.trim()})`, match.indices?.[at]);
  });
}

/** What goes into commands, as another command that prints it. */
function listInputs(source: SourceText): readonly KnownValue[] {
  return [...source.text.matchAll(INPUT)].map(({ 1: redirected, 2: printed, indices }) => {
    const text = `$(cat ${redirected ?? printed ?? ''})`;
    return valueIn(source, text, indices?.[1] ?? indices?.[2]);
  });
}
