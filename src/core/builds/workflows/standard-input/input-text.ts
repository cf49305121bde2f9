import type { BuildPlace } from '../../build.js';
import type { GivenValue } from '../../step-environment.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { splitLines } from '../made-files/inline-text.js';
import { isOwnFolder } from '../shell/anchored-path.js';

/** A text of which what is not known are variables of compose and bake, and where its lines are written. */
export interface InputText {
  readonly text: string;
  /** The variables, by their names. */
  readonly unknown: ReadonlyMap<string, GivenValue>;
  readonly lines: readonly InputLine[];
}

export interface InputLine {
  readonly place: BuildPlace;
  /** Its characters are there one by one as they read. */
  readonly isVerbatim: boolean;
}

/** A dollar before something that is not known: together they may be anything. */
const JOINED = /\$(?:\{\w*)?\uffff/;
const MARKED = /\uffff\d+\uffff/g;

/** How a compose file begins and no definition of bake; its values may be in braces. */
const YAML = /^(?:[ \t]*(?:#[^\n]*)?\n)*(?:---[ \t]*\n)?(?:services|include|name|version|x-[\w-]+)[ \t]*:/;

/** Which program reads a text, and where it runs. */
export interface InputReader {
  readonly name: 'docker compose' | 'docker buildx bake';
  readonly folder: string | null;
}

/** Reads a text that may have parts which are not known; null: they may change what the rest means. */
export function readInputText(
  written: TracedText,
  reader: InputReader,
  texts: UnknownTexts,
  describe: (text: string) => string,
): InputText | null {
  if (JOINED.test(written.value)) return null;
  const isYaml = reader.name === 'docker compose' || YAML.test(written.value);
  const prefix = freePrefix(written.value);
  const unknown = new Map<string, GivenValue>();
  const names = new Map<string, string>();
  const nameOf = (mark: string): string => {
    const [expression = ''] = texts.expressionsIn(mark);
    // compose calls the folder where it runs the same
    const isHere = reader.name === 'docker compose' && isOwnFolder(expression, reader.folder);
    const name = names.get(expression) ?? (isHere ? 'PWD' : prefix + names.size);
    names.set(expression, name);
    // what an expression is made from is asked where it counts
    const given = {
      unknown: expression,
      get written() {
        return describe(mark);
      },
    };
    if (!isHere) unknown.set(name, given);
    return name;
  };
  const lines = splitLines(written);
  return {
    text: written.value.replace(MARKED, (mark, at: number) => {
      const next = written.value[at + mark.length] ?? '';
      return isYaml && !/\w/.test(next) ? `$${nameOf(mark)}` : `\${${nameOf(mark)}}`;
    }),
    unknown,
    lines: lines.map((line) => ({
      place: line.place(),
      isVerbatim: line.isVerbatim() && !isUnknown(line.value),
    })),
  };
}

/** The names of variables for what is not known. */
export const UNKNOWN_NAME = /NOT_KNOWN_+\d+/g;

/** How names begin that a text does not have. */
function freePrefix(text: string): string {
  let prefix = 'NOT_KNOWN_';
  while (text.includes(prefix)) prefix += '_';
  return prefix;
}
