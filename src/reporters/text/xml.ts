import { breakCommands, showHidden } from './hostile-text.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text between tags: what XML cannot hold, escaped or not, is shown as hidden characters are. `]]>` ends nothing. */
export function escapeXml(text: string): string {
  return breakCommands(showHidden(text))
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}

/** An element's name and attributes: `testcase name="a" time="0"`. */
export function writeTag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value)).replaceAll('"', '&quot;')}"`,
  );
  return `${name}${list.join('')}`;
}
