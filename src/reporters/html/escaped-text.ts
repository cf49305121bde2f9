import type { Message } from '../../core/message.js';
import { breakCommands, cutText, showHidden } from '../text/hostile-text.js';
import { cutParts, FOREIGN_LIMIT, splitForeign } from '../text/message-text.js';

// Foreign text goes into a page through the functions of this file: as the text of an element, never into an attribute.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The text of an element. Hidden characters show as a programmer writes them; nothing in it begins a line or a command of a log. */
export function escapeHtml(text: string): string {
  return breakCommands(showHidden(text)).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}

/** A name that somebody else chose; `className` is the gate's own word. */
export function renderName(text: string, className = ''): string {
  return renderCode(text, className, FOREIGN_LIMIT);
}

/** Whole, so that it can be opened. */
export function renderPath(path: string, className = ''): string {
  return renderCode(path, className, 4096);
}

function renderCode(text: string, className: string, maxLength: number): string {
  if (text === '') return '<em>empty</em>';
  const named = className === '' ? '' : ` class="${className}"`;
  return `<code${named}>${escapeHtml(cutText(text, maxLength))}</code>`;
}

/** A link to a place on the web, around a text that is HTML already. Only an address whose foreign parts are percent-encoded. */
export function renderLink(html: string, address: string | null | undefined): string {
  if (address === null || address === undefined || !/^https?:\/\/[\w.~%/:#-]+$/.test(address)) return html;
  return `<a href="${address}">${html}</a>`;
}

/** A message: foreign text, and what is in backticks, is code. */
export function renderMessage(message: Message, maxLength = 1200): string {
  return cutParts(splitForeign(message), maxLength)
    .map(({ text, foreign }) => (foreign ? renderName(text) : renderOwn(text)))
    .join('')
    .trim();
}

function renderOwn(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? renderName(part) : escapeHtml(part)))
    .join('');
}
