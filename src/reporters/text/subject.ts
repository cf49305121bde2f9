import { joinMessages, type Message, own, quote, splitMessage } from '../../core/message.js';
import type { Finding } from '../../core/report.js';
import { messageOf } from './message-text.js';

/** The message next to the name of its image: `node:22 is denied by …` becomes `Denied by …`. */
export function leaveOutSubject(finding: Finding): Message {
  const message = messageOf(finding);
  const [subject, verb, ...rest] = splitMessage(message);
  if (subject?.foreign !== true || verb?.foreign !== false || !listNames(finding).includes(subject.text))
    return message;
  const start = [': ', ' is ', ' has '].find((word) => verb.text.startsWith(word));
  if (start === undefined) return message;
  const said = verb.text.slice(start === ' has ' ? 1 : start.length);
  const opening = start === ': ' ? said : said.charAt(0).toUpperCase() + said.slice(1);
  return joinMessages([
    own(opening),
    ...rest.map(({ text, foreign }) => (foreign ? quote(text) : own(text))),
  ]);
}

/** What messages call the image: as written, in full, and as people write the full name. */
function listNames({ image, written }: Finding): string[] {
  const familiar = image?.replace(/^docker\.io\/(?:library\/)?/, '');
  return [...new Set([written, image ?? '', familiar ?? ''])].filter((name) => name !== '');
}
