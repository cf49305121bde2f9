import type { SourceText } from '../../../source-text.js';
import { isMakefile } from '../../sources/task-files.js';

const PART = String.raw`[^\s:#=$(){},"'|;\x60\\]`;
/** What a name of a variable may be in make; those that begin with such a sign are what make sets itself: `$(@D)`. */
const NAME = `(?![@%<?^+*|])${PART}{1,100}`;
const OPERATOR = String.raw`[ \t]*(?:[:?+!]{0,3}=)`;
/** `$(reg-host)`, `${reg-host}`, `$(reg-host:a=b)`, and no command of a shell: `$$(reg-host)`. */
const USED = new RegExp(String.raw`(?<=(?<!\$)\$[({])${NAME}(?=[)}:])`, 'g');
/** `reg-host := x`, also of one target: `all: reg-host := x`. */
const SET = new RegExp(
  String.raw`(?<=^(?!\t)(?:[^\n:=#]{1,200}:)?[ ]*(?:(?:export|override|private|unexport)[ \t]+){0,3})${NAME}?(?=${OPERATOR})`,
  'gm',
);
/** `define reg-host`. */
const DEFINED = new RegExp(String.raw`(?<=^[ ]*(?:override[ \t]+)?define[ \t]+)${NAME}`, 'gm');
/** The same in a file of just: `{{base-image}}`, `base-image := "x"`, `build base-image="x":`. */
const USED_BY_JUST =
  /(?<![\w-])(?<=\{\{[^{}\n]{0,200}?)[A-Za-z_][\w-]*-[\w-]*(?![\w-])(?=[^{}\n]{0,200}\}\})/g;
const SET_BY_JUST =
  /(?<![\w-])(?<=^(?:[^\s#][^\n:="']{0,500}[ \t])?[*+$]?)[A-Za-z_][\w-]*-[\w-]*(?=[ \t]*:?=)/gm;
const JUSTFILE = /(?:^|\/)\.?justfile$|\.just$/i;
/** What a command gives make or just: `make image reg-host=x`. */
const CALL = /(?<![\w./-])(?:g?make|just|\$[({]MAKE[)}])(?![\w-])[^\n;&|]{1,1000}/g;
const GIVEN = new RegExp(String.raw`(?<=[ \t]["']?)(?<!-[\w-]*[ \t]+["']?)(?!-)${NAME}(?==)`, 'g');

/**
 * A text in which names of variables have nothing but letters, digits and `_`: elsewhere than in make and just there are no others.
 * Each is as long as the one in whose place it is, so that all places stay. Two that become one have the values of both.
 */
export function withPlainNames(source: SourceText): SourceText {
  const { file, text } = source;
  let plain = text.replace(CALL, (call) => call.replace(GIVEN, toPlain));
  if (isMakefile(file)) plain = plain.replace(USED, toPlain).replace(SET, toPlain).replace(DEFINED, toPlain);
  else if (JUSTFILE.test(file)) plain = plain.replace(USED_BY_JUST, toPlain).replace(SET_BY_JUST, toPlain);
  return plain === text ? source : source.as(plain);
}

function toPlain(name: string): string {
  return name.replace(/\W/g, '_');
}
