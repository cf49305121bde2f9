import type { ByteString } from '../go/byte-string.js';
import { Placer } from '../places.js';
import type { ImageUse, Place } from '../reading.js';
import { findFrontendContext, findGivenFrontend } from '../resolve/frontend.js';
import { ImageName } from '../resolve/image-name.js';
import type { BuildInput, OpenFile } from '../resolve/open-file.js';
import { describeContext, describeUse, TOP } from './described-use.js';

/** The build argument that takes the place of `# syntax=`. */
const GIVEN_FRONTEND = 'BUILDKIT_SYNTAX';

/** The frontend: the image that reads the file and runs the build, pulled even if the file is refused. */
export function findSyntaxUse({ file, syntax }: OpenFile, input: BuildInput): ImageUse | null {
  const given = findGivenFrontend(input);
  // A value from the build is not written in the file; at most it replaces one that is.
  const givenLine = syntax?.line ?? 0;
  const givenPlace = { ...TOP, line: givenLine, endLine: givenLine };
  if (given !== null) return describe(given, givenPlace, input);
  if (input.unknownArgs.has(GIVEN_FRONTEND)) {
    const use = describeUse(givenPlace, new ImageName(''), 'syntax', 'frontend', null, true);
    return { ...use, image: null, reference: null, invalid: null, unresolved: [GIVEN_FRONTEND] };
  }
  if (syntax === null) return null;
  const { word, line, start } = syntax;
  const placed = start === 0 ? { ...TOP, line, endLine: line } : findWord(file, line, start, word.length);
  return describe(word, placed, input);
}

function findWord(file: ByteString, line: number, start: number, length: number): Place {
  return new Placer(file).findInLine(line, start, start + length);
}

function describe(word: ByteString, place: Place, input: BuildInput): ImageUse {
  const name = new ImageName(word);
  const use = describeUse(place, name, 'syntax', 'frontend', null, true);
  use.replacedBy = describeContext(findFrontendContext(input, name));
  return use;
}
