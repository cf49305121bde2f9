import type { Message } from '../../src/core/message.js';
import { cutText, showHidden } from '../../src/reporters/text/hostile-text.js';
import { splitForeign } from '../../src/reporters/text/message-text.js';
import { make } from './element.js';

/** Of one foreign text. */
const FOREIGN_LIMIT = 300;

/** A message as nodes: text that somebody else wrote is in `<code>`, with its hidden characters spelled out. */
export function showMessage(message: Message): readonly (Node | string)[] {
  return splitForeign(message).map(({ text, foreign }) =>
    foreign ? showCode(text) : document.createTextNode(showHidden(text)),
  );
}

export function showCode(text: string): HTMLElement {
  return make('code', {}, showHidden(cutText(text, FOREIGN_LIMIT)));
}
