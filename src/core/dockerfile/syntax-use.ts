import type { BuildInput, OpenFile } from './build/build.js';
import { lookUpContext } from './build/contexts.js';
import { ImageName } from './build/image-name.js';
import { parsePlatform } from './build/platform.js';
import { describeContext, describeUse } from './image-uses.js';
import { Placer } from './places.js';
import type { ImageUse, Place } from './reading.js';
import type { ByteString } from './text/byte-string.js';
import { trimSpaces } from './text/unicode.js';

/**
 * The frontend: the image that reads the file and runs the build, pulled even where the file is refused. A build
 * argument BUILDKIT_SYNTAX wins over the file. `Build` of builder/build.go.
 */
export function findSyntaxUse({ file, syntax }: OpenFile, input: BuildInput): ImageUse | null {
  const given = input.buildArgs.get('BUILDKIT_SYNTAX');
  if (given !== undefined) return describe(cutAtBlank(trimSpaces(given)), findTop(), input);
  if (syntax === null) return null;
  const { word, line, start } = syntax;
  const placed =
    start === 0 ? { ...findTop(), line, endLine: line } : findWord(file, line, start, word.length);
  return describe(word, placed, input);
}

/** The frontend runs where the builder does. */
const BUILDER = parsePlatform('linux/amd64');

function cutAtBlank(text: ByteString): ByteString {
  const blank = text.indexOf(' ');
  return blank < 0 ? text : text.slice(0, blank);
}

function findTop(): Place {
  return { line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function findWord(file: ByteString, line: number, start: number, length: number): Place {
  return new Placer(file).findInLine(line, start, start + length);
}

function describe(word: ByteString, place: Place, input: BuildInput): ImageUse {
  const name = new ImageName(word);
  const use = describeUse(place, name, 'syntax', 'frontend', null, true);
  if (input.contexts.size > 0 && name.reference !== null) {
    use.replacedBy = describeContext(lookUpContext(input.contexts, name.reference, BUILDER));
  }
  return use;
}
