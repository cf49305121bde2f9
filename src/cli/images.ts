import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import { type FindEnds, openImageEnds } from '../core/judge/facts/image-ends.js';
import type { FileReading } from '../core/report.js';
import { PROGRAM } from '../program.js';
import { placeReading } from '../reporters/exact-places.js';
import { loadReporter } from '../reporters/formats/index.js';
import { keepFirst, listUnique } from '../reporters/groups/unique-images.js';
import type { ImagesContext, Reporter } from '../reporters/reporter.js';
import { countImages } from '../reporters/terminal/image-count.js';
import type { Checkout } from './files/checkout.js';
import { readTypedImages } from './files/image-readings.js';
import type { RunOptions } from './options/run-options.js';
import { wantsColors } from './options/terminal-setting.js';
import { writeFormatted, writePieces } from './output/output.js';
import { findScreen } from './output/standard-streams.js';
import type { Result } from './result.js';

/** `images`: lists what BuildKit would pull, and returns the exit status: 1 where a file could not be read at all. */
export async function runImages(options: RunOptions, checkout: Checkout): Promise<Result<number>> {
  const read = await readTypedImages(options, checkout);
  if ('failure' in read) return read;
  const { policy, readings, unreadable } = read.value;
  const findEnds = openImageEnds({ policy, today: options.today, endOfLife: END_OF_LIFE });
  const written = await writeList(readings.map(placeReading), options, findEnds);
  return 'failure' in written ? written : { value: unreadable > 0 ? 1 : 0 };
}

/** Writes the list where it was asked for; with a file, a summary here. */
async function writeList(
  readings: readonly FileReading[],
  { format, output, today, unique }: RunOptions,
  findEnds: FindEnds,
): Promise<Result<null>> {
  const reporter = await loadReporter(format);
  const colors = output === null && wantsColors(findScreen('output'), process.env);
  const isScreen = output === null && findScreen('output').isTTY === true;
  const context = { colors, isScreen, program: PROGRAM, today, findEnds };
  const pieces = unique
    ? renderUnique(reporter, readings, context)
    : reporter.renderImages(readings, context);
  const written = writeFormatted(pieces, format, output);
  if ('failure' in written || output === null) return written;
  return writePieces([`${countImages(readings)}\n  list written to ${output}\n`], null);
}

/** Each image once, as the format has it. */
function renderUnique(
  reporter: Reporter,
  readings: readonly FileReading[],
  context: ImagesContext,
): Iterable<string> {
  const images = listUnique(readings);
  if (reporter.renderUnique !== undefined) return reporter.renderUnique(images, readings, context);
  const { readings: first, tallies } = keepFirst(readings, images);
  return reporter.renderImages(first, { ...context, tallies });
}
