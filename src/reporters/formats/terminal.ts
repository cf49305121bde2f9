import type { BuildOrigin, ImageUse } from '../../core/dockerfile/reading.js';
import type { FileReading } from '../../core/report.js';
import { tallyPlaces, type UniqueImage } from '../groups/unique-images.js';
import type { ImagesContext, Reporter } from '../reporter.js';
import { countImages } from '../terminal/image-count.js';
import { renderTerminal } from '../terminal/terminal.js';
import { countOf, openStyle, type Style } from '../terminal/terminal-style.js';
import { shortenDigest, showHidden } from '../text/hostile-text.js';
import { quoteText, writeMessage, writePath } from '../text/message-text.js';
import { describeReadingProblem } from '../text/reading-problem.js';

export const reporter: Reporter = { renderReport: renderTerminal, renderImages, renderUnique };

/** What BuildKit would pull, file by file, and how many there are. */
function* renderImages(readings: readonly FileReading[], { colors }: ImagesContext): Generator<string> {
  const style = openStyle(colors);
  for (const { file, images, openBases = [], problem } of readings) {
    const rows = [...images, ...openBases].toSorted((a, b) => a.line - b.line || a.column - b.column);
    yield `${style.bold(writePath(file))}\n`;
    const width = Math.max(0, ...rows.map((use) => writeLine(use).length));
    for (const use of rows)
      yield `  ${style.dim(writeLine(use).padStart(width))}  ${use.role.padEnd(8)}  ${describeImage(use, style)}\n`;
    if (problem !== null)
      yield `  ${style.yellow('▲')} line ${problem.line}: ${writeMessage(describeReadingProblem(problem))}\n`;
    if (rows.length === 0 && problem === null) yield `  ${style.dim('pulls nothing')}\n`;
    yield '\n';
  }
  yield `${countImages(readings)}\n`;
}

/** Images on a screen, with short digests; a file or a pipe gets all of them, whole. */
const MAX_UNIQUE = 20;
const MAX_UNREAD = 4;

/** A line for each image, and the files that could not be read to their end. */
function* renderUnique(
  images: readonly UniqueImage[],
  readings: readonly FileReading[],
  { colors, isScreen = false }: ImagesContext,
): Generator<string> {
  const style = openStyle(colors);
  const shown = isScreen && images.length > MAX_UNIQUE + 1 ? images.slice(0, MAX_UNIQUE) : images;
  for (const image of shown) {
    const notes = [
      tallyPlaces(image),
      image.roles.join(', '),
      ...(image.reachable ? [] : ['not built by default']),
    ];
    const name = nameUse(image, style);
    yield `${isScreen ? shortenDigest(name) : name}${style.dim(` · ${notes.join(' · ')}`)}\n`;
  }
  if (shown.length < images.length)
    yield `${style.dim(`… and ${countOf(images.length - shown.length, 'more image', 'more images')}: --format concise lists them all`)}\n`;
  if (images.length > 0) yield '\n';
  const unread = readings.flatMap(({ file, problem }) => (problem === null ? [] : [{ file, problem }]));
  const most = isScreen && unread.length > MAX_UNREAD + 1 ? MAX_UNREAD : unread.length;
  for (const { file, problem } of unread.slice(0, most))
    yield `${style.yellow('▲')} ${writePath(file)}:${Math.max(1, problem.line)}: ${writeMessage(describeReadingProblem(problem))}\n`;
  if (most < unread.length) yield `${style.dim(`… and ${unread.length - most} more files like these`)}\n`;
  yield `${countImages(readings)}\n`;
}

/** No line of the file names the frontend that a build is given. */
const writeLine = ({ line }: ImageUse): string => (line === 0 ? '-' : String(line));

/** More builds are counted. */
const MAX_BUILDS = 3;

function describeBuilds(builds: readonly BuildOrigin[]): string[] {
  if (builds.length === 0) return [];
  const names = builds.map(({ file, line, name }) => `${quoteText(name)} ${writePath(file)}:${line}`);
  // each row of a matrix is a build
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const told = [...counts].slice(0, MAX_BUILDS);
  const more = told.reduce((left, [, count]) => left - count, builds.length);
  const named = told.map(([name, count]) => (count === 1 ? name : `${name} (${count} times)`));
  return [`built by ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}

function describeImage(use: ImageUse, style: Style): string {
  const { unresolved, invalid, reachable, via, replacedBy, copiedIn, unknown } = use;
  const notes = [
    ...(via === 'onbuild' ? ['in ONBUILD'] : []),
    ...(copiedIn === undefined ? [] : [`copied by number in line ${copiedIn.slice(0, 5).join(', ')}`]),
    ...(via === 'context' ? ['for SOURCE_DATE_EPOCH'] : []),
    ...(via === 'sbom' ? ['makes the SBOM'] : []),
    ...(unresolved.length > 0
      ? [
          `${unresolved.map((name) => `$${name}`).join(', ')} ${unresolved.length === 1 ? 'has' : 'have'} no value`,
        ]
      : []),
    ...(invalid === null ? [] : [quoteText(invalid)]),
    ...(unknown === undefined ? [] : [quoteText(unknown)]),
    ...(reachable ? [] : ['not built by default']),
    ...(replacedBy === null
      ? []
      : [
          `build context ${quoteText(replacedBy.context)} gives ${replacedBy.image ?? 'something that is not an image'}`,
        ]),
    ...describeBuilds(use.builds ?? []),
  ].map(showHidden);
  const name = nameUse(use, style);
  return notes.length === 0 ? name : `${name}  ${style.dim(`(${notes.join('; ')})`)}`;
}

/** The image, or in quotes what is written if it is not known. */
function nameUse({ image, written }: Pick<ImageUse, 'image' | 'written'>, style: Style): string {
  if (image !== null) return showHidden(image);
  const shown = quoteText(written);
  return style.red(shown === written ? `"${shown}"` : shown);
}
