import { VERSION } from '../program.js';
import { writeStandard } from './output/standard-streams.js';

/** Starts the command that was typed and returns the exit status; whatever is not needed is not loaded. */
export async function main(words: readonly string[]): Promise<number> {
  const [first] = words;
  if (first === '--version') {
    writeStandard('output', `${VERSION}\n`);
    return 0;
  }
  const { run } = await import('./run.js');
  if (first !== '--help' && first !== '-h' && first !== 'help') return run(words);
  if (words.length > 1) return run([...words.slice(1), '--help']);
  const { renderHelp } = await import('./options/help.js');
  writeStandard('output', renderHelp());
  return 0;
}
