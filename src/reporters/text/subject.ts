import { joinMessages, type Message, own, quote, splitMessage } from '../../core/message.js';
import type { Finding } from '../../core/report.js';
import { messageOf } from './message-text.js';

/** The message next to the name of its image: `node:22 is denied by …` becomes `Denied by …`. */
export function leaveOutSubject(finding: Finding): Message {
  const message = messageOf(finding);
  const [subject, verb, ...rest] = splitMessage(message);
  if (subject?.foreign !== true || verb?.foreign !== false || !isName(subject.text, finding)) return message;
  const start = [': ', ' is ', ' has '].find((word) => verb.text.startsWith(word));
  if (start === undefined) return message;
  const said = verb.text.slice(start === ' has ' ? 1 : start.length);
  const opening = start === ': ' ? said : said.charAt(0).toUpperCase() + said.slice(1);
  return joinMessages([
    own(opening),
    ...rest.map(({ text, foreign }) => (foreign ? quote(text) : own(text))),
  ]);
}

/** Whether messages call the image so: as written, in full, or as people write the full name. */
function isName(text: string, { image, written }: Finding): boolean {
  if (text === written || text === image) return text !== '';
  return text !== '' && text === image?.replace(/^docker\.io\/(?:library\/)?/, '');
}
