import { type Outcome, refuseEvaluation, refuseUsage } from '../outcome.js';
import { openOutput } from './output.js';

/** Writes pieces of text to a file, or to standard output where there is no path. A reader that goes away is no failure. */
export function deliver(pieces: Iterable<string>, path: string | null): Outcome<null> {
  const output = openOutput(path);
  if ('error' in output) {
    const message = `--output ${path} cannot be written: ${output.error}`;
    return output.usage ? refuseUsage(message) : refuseEvaluation(message);
  }
  for (const piece of pieces) if (!output.write(piece)) break;
  const failure = output.close();
  return failure?.kind === 'failed'
    ? refuseEvaluation(`${path ?? 'standard output'} could not be written: ${failure.message}`)
    : { value: null };
}
