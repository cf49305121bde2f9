import type { ImageUse, ReadingProblem } from '../../core/dockerfile/reading.js';
import { type Message, quote, say } from '../../core/message.js';
import type { FileReading } from '../../core/report.js';
import { countOf, type Style } from '../terminal/terminal-style.js';
import { showHidden } from '../text/hostile-text.js';
import { quoteText, writeMessage, writePath } from '../text/message-text.js';

/** What BuildKit would pull, file by file, and how many there are; in pieces. */
export function* renderImages(readings: readonly FileReading[], style: Style): Generator<string> {
  let count = 0;
  const different = new Set<string>();
  for (const { file, images, openBases = [], problem } of readings) {
    const rows = [...images, ...openBases].toSorted((a, b) => a.line - b.line || a.column - b.column);
    count += images.length;
    yield `${style.bold(writePath(file))}\n`;
    const width = Math.max(0, ...rows.map((use) => String(use.line).length));
    for (const use of rows) {
      if (use.image !== null) different.add(use.image);
      yield `  ${style.dim(String(use.line).padStart(width))}  ${use.role.padEnd(8)}  ${describeImage(use, style)}\n`;
    }
    if (problem !== null)
      yield `  ${style.yellow('▲')} line ${problem.line}: ${writeMessage(describeProblem(problem))}\n`;
    if (rows.length === 0 && problem === null) yield `  ${style.dim('pulls nothing')}\n`;
    yield '\n';
  }
  yield `${countOf(count, 'image reference')} in ${countOf(readings.length, 'Dockerfile')}, ${countOf(different.size, 'different image')}\n`;
}

function describeImage(use: ImageUse, style: Style): string {
  const { image, written, unresolved, invalid, reachable, via, replacedBy, copiedIn } = use;
  const notes = [
    ...(via === 'onbuild' ? ['in ONBUILD'] : []),
    ...(copiedIn === undefined ? [] : [`copied by its number in line ${copiedIn.slice(0, 5).join(', ')}`]),
    ...(via === 'context' ? ['for SOURCE_DATE_EPOCH'] : []),
    ...(unresolved.length > 0
      ? [
          `${unresolved.map((name) => `$${name}`).join(', ')} ${unresolved.length === 1 ? 'has' : 'have'} no value`,
        ]
      : []),
    ...(invalid === null ? [] : [quoteText(invalid)]),
    ...(reachable ? [] : ['not built by default']),
    ...(replacedBy === null
      ? []
      : [
          `build context ${quoteText(replacedBy.context)} gives ${replacedBy.image ?? 'something that is not an image'}`,
        ]),
  ].map(showHidden);
  const shown = quoteText(written);
  const name = image === null ? style.red(shown === written ? `"${shown}"` : shown) : showHidden(image);
  return notes.length === 0 ? name : `${name}  ${style.dim(`(${notes.join('; ')})`)}`;
}

/** With what is really wrong, where BuildKit's reason does not say it. */
export function describeProblem({ message, hint }: ReadingProblem): Message {
  return hint === undefined ? quote(message) : say`${hint.why} (${message}). ${hint.advice}.`;
}
