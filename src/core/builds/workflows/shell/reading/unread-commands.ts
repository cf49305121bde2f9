import { shorten } from '../../../explanation.js';
import type { Step } from '../../step.js';
import { doingOf } from '../../surroundings.js';
import type { FoundCommands } from '../docker-commands.js';
import type { RanScript } from '../running/run-script.js';
import { lineAt } from './found-builds.js';
import { isOfJob } from './text-sources.js';

/** Names the commands that a script runs from texts of the repository, or that the job makes, and that are not read. */
export function sayUnread(step: Step, { unread }: Pick<RanScript, 'unread'>, found: FoundCommands): void {
  const { session, written, listing } = step.context;
  const told = new Set(
    found.mentions.flatMap(({ words, runsUnknown }) =>
      runsUnknown === true && words[0] !== undefined ? [lineAt(step, words[0].text)] : [],
    ),
  );
  for (const [said, text] of unread.found) {
    const line = lineAt(step, text.at);
    if (told.has(line) || !isOfJob(text, session.tree, written.scripts)) continue;
    const [read] = text.read;
    const place = read === undefined ? shorten(said) : `${shorten(said)} (read from ${shorten(read)})`;
    const sentence = `A script takes commands from ${place} that are not read, and what they build is not judged`;
    session.failOnce(listing.file, line, sentence, doingOf(step));
  }
}
