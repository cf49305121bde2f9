import type { BuildPlace } from '../../../build.js';
import type { SourceText } from '../../../source-text.js';
import { hideInFile, showInner } from './nested-braces.js';

/** A value that the text of a script gives a build, as it is written there. */
export interface WrittenFlag {
  /** `args.NAME`, `contexts.NAME` for an image, or `elsewhere.NAME` for another context that is not a folder here. */
  readonly field: string;
  readonly value: string;
  /** Where the value is: offsets, the end exclusive. Of one that is written elsewhere, those of its name. */
  readonly start: number;
  readonly end: number;
}

/** A text that a value may have, where it is written, and the files that it is made from. */
export interface KnownValue {
  readonly text: string;
  readonly place: BuildPlace;
  readonly sources: readonly string[];
  /** It is one of those that a file lists. */
  readonly isListed?: boolean;
}

/** A text that a file has in a place: offsets, the end exclusive. */
export function valueIn(
  source: SourceText,
  text: string,
  [start, end]: readonly [number, number] = [0, 0],
): KnownValue {
  return { text, place: source.placeOf(start, end), sources: [source.file] };
}

/** Whether a value only counts where the environment has none: `B ?= node:22`, `B=${B:-node:22}`, `B := $(or $(B),node:22)`. */
export function mayBeGiven(variable: string, own: readonly KnownValue[], { text }: SourceText): boolean {
  const name = new RegExp(String.raw`(?<!\w)${variable}(?!\w)`);
  return (
    new RegExp(String.raw`(?<![\w.-])${variable}[ \t]*\?=`).test(text) ||
    own.some((each) => name.test(each.text))
  );
}

/** Before the name of an argument that has variables in it, in a field. */
export const OPEN_NAME = 'open.';
/** Between a flag and its value, also as words of a list in another language. */
const SPACE = String.raw`(?:\\\r?\n|\\?["']|[\s=,\x60]|[fFrRbu](?=["'])){1,60}`;
/** A command in the place of what it prints, with others in it. */
export const COMMAND = String.raw`\$\((?:[^()\n]|\([^()\n]{0,200}\)){0,200}\)|\x60(?:cat|head|tail)[ \t][^\x60\n]{0,200}\x60`;
/** What a name of an image may be made of, with the variables of many languages in it. */
export const PART = String.raw`\$\{\{[^}\n]{0,200}\}\}|\$\{[^}\n]{0,200}\}|${COMMAND}|\{\{[^}\n]{0,200}\}\}|\{[\w.]{1,100}\}|[^\s"'\x60,;&|(){}\\\uE000-\uE002]`;
const VALUE = String.raw`(?:\\?["']|\x60(?!(?:cat|head|tail)[ \t]))?((?:${PART}){0,300})`;
/** The name of an argument: BuildKit takes any. */
const NAME = String.raw`(?!-)([^\s=,"'\x60;&|(){}$\\<>%]{1,100})(?![^\s=,"'\x60;&|(){}\\<>%])`;
const ARG = new RegExp(
  String.raw`(?<![\w-])--build-args?${SPACE}(?:${NAME}=${VALUE}|([A-Za-z_]\w{0,100})(?![\w.(=-]))`,
  'dg',
);
/** The same with variables in the name. */
const OPEN_ARG = new RegExp(
  String.raw`(?<![\w-])--build-args?${SPACE}((?=[^\s=]{0,100}\$)(?:\$\(\w{1,100}\)|\$\{\w{1,100}\}|\$?\w){1,100})=${VALUE}`,
  'dg',
);
/** The same where a program puts the value behind the name: `"BASE=" + image`, `"BASE=%s" % image`, `Sprintf("BASE=%s", image)`. */
const JOINED = new RegExp(
  String.raw`(?<![\w-])--build-args?${SPACE}${NAME}=(?:["'\x60]\s{0,9}\+|%[sv]["'\x60]\s{0,9}[%,]|\{\d?\}["'\x60]\s{0,9}\.format\(|\{\d?\}["'\x60]\s{0,9},)\s{0,9}([A-Za-z_][\w.]{0,100}(?:[[(]["']\w{1,100}["'][\])])?)`,
  'dg',
);
/** The beginning of what is neither an image nor a folder. */
const ELSEWHERE = String.raw`(?:https?|oci-layout|git|ssh)://|git@[\w.-]{1,200}:|github\.com/`;
const BEGINS_ELSEWHERE = new RegExp(`^(?:${ELSEWHERE})`);
const IMAGE = 'docker-image://';
const CONTEXT = new RegExp(
  String.raw`(?<![\w-])--build-contexts?${SPACE}([^\s=,"'\x60]{1,200})=(?:\\?["']|\x60)?(?:docker-image://((?:${PART}){0,300})|(${ELSEWHERE}(?:${PART}){1,300}))`,
  'dg',
);
const SET = new RegExp(
  String.raw`(?<![\w-])--set${SPACE}[\w*-]{1,100}\.(args|contexts)\.([^\s=,"'\x60]{1,200})=(?:\\?["']|\x60)?(?:docker-image://)?((?:${PART}){0,300})`,
  'dg',
);
/** What libraries of other languages take: `buildargs={"BASE": "node:22"}`. */
const MAPPED = /\bbuild_?args["']?\s*[:=]\s*\{([^{}]{0,2000})\}/dgi;
const ENTRY = new RegExp(
  String.raw`(?:(?<=["'])([^"'\n]{1,100})["']|([A-Za-z_]\w{0,100}))\s*(?:=>|[:=])\s*${VALUE}`,
  'dg',
);
/** In longer lines, which programs write, nothing is a comment. */
const MAX_COMMENTED = 4_000;
const COMMENT = /^\s*(?:#|\/\/)/;

/** Whether a line is only a comment, in shells, files of tasks and most languages. */
export function isComment(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - MAX_COMMENTED), offset);
  const line = before.lastIndexOf('\n');
  if (line === -1 && before.length < offset) return false;
  const start = offset - before.length + line + 1;
  return COMMENT.test(text.slice(start, Math.min(offset, start + 200)));
}

/** A name in a program (`image`, `a.image`, `os.environ["IMG"]`) as a text would have it. */
function toVariable(name: string): string {
  return `{${/["'](\w+)["']/.exec(name)?.[1] ?? name.replace(/^process\.env\./, '')}}`;
}

/** More than a script gives. */
export const MAX_VALUES = 100;

/** The build arguments and contexts in the text of a script: of shells, files of tasks, and programs that start builders. */
export function listGivenValues(written: string): readonly WrittenFlag[] {
  const text = hideInFile(written);
  const found: WrittenFlag[] = [];
  const add = (
    field: string,
    value: string | undefined,
    indices: readonly [number, number] | undefined,
  ): void => {
    if (value === undefined || value === '' || indices === undefined || found.length > MAX_VALUES) return;
    found.push({ field, value: showInner(value), start: indices[0], end: indices[1] });
  };
  // the flag, and what is behind it in another line
  const isSaid = ({ index, indices }: RegExpExecArray): boolean =>
    isComment(text, index) || isComment(text, (indices?.[1] ?? indices?.[3])?.[0] ?? index);
  const list = (pattern: RegExp): readonly RegExpExecArray[] =>
    [...text.matchAll(pattern)].filter((match) => !isSaid(match));
  // without a value, it is that of the variable
  for (const { 1: name = '', 2: value, 3: alone, indices } of list(ARG))
    if (alone === undefined) add(`args.${name}`, value, indices?.[2]);
    else add(`args.${alone}`, `\${${alone}}`, indices?.[3]);
  for (const { 1: name = '', 2: value, indices } of list(OPEN_ARG))
    add(`${OPEN_NAME}${name}`, value, indices?.[2]);
  for (const { 1: name = '', 2: value = '', indices } of list(JOINED))
    add(`args.${name}`, toVariable(value), indices?.[2]);
  for (const { 1: name = '', 2: image, 3: other, indices } of list(CONTEXT))
    if (image === undefined) add(`elsewhere.${name}`, other, indices?.[3]);
    else add(`contexts.${name}`, image, indices?.[2]);
  for (const { 0: flag, 1: field = '', 2: name = '', 3: value = '', indices } of list(SET)) {
    const isElsewhere = field === 'contexts' && !flag.includes(IMAGE) && BEGINS_ELSEWHERE.test(value);
    add(`${isElsewhere ? 'elsewhere' : field}.${name}`, value, indices?.[3]);
  }
  for (const { 1: entries = '', indices } of list(MAPPED))
    for (const { 1: quoted, 2: name = '', 3: value, indices: own } of entries.matchAll(ENTRY)) {
      const [start, end] = own?.[3] ?? [0, 0];
      const shift = indices?.[1]?.[0] ?? 0;
      add(`args.${quoted ?? name}`, value, [start + shift, end + shift]);
    }
  return found;
}
