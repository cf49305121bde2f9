/** An element of a document, with the text directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const NAME = /[A-Za-z][\w-]*/y;
const ATTRIBUTE = /\s+([A-Za-z][\w-]*)="([^"<]*)"/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a document strictly: elements, attributes and text, of which each must be well-formed XML 1.0; anything else throws. */
export function parseXml(document: string): XmlElement {
  // https://www.w3.org/TR/xml/#charsets
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(document);
  if (illegal !== null) throw new Error(`character that XML cannot hold at ${illegal.index}`);
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(head)) throw new Error('no declaration');
  let at = head.length;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(document);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  const expectText = (text: string): void => {
    if (!document.startsWith(text, at))
      throw new Error(`no ${text} at ${at}: ${document.slice(at, at + 60)}`);
    at += text.length;
  };
  const readElement = (): XmlElement => {
    expectText('<');
    const name = match(NAME)?.[0] ?? '';
    const attributes: Record<string, string> = {};
    for (let found = match(ATTRIBUTE); found !== null; found = match(ATTRIBUTE)) {
      const [, key = '', value = ''] = found;
      if (Object.hasOwn(attributes, key)) throw new Error(`${key} twice`);
      attributes[key] = decode(value).replace(/[\t\n\r]/g, ' ');
    }
    if (document.startsWith('/>', at)) {
      at += 2;
      return { name, attributes, children: [], text: '' };
    }
    expectText('>');
    const children: XmlElement[] = [];
    let text = '';
    for (;;) {
      const run = match(/[^<]*/y)?.[0] ?? '';
      if (run.includes(']]>')) throw new Error(']]> in text');
      text += decode(run);
      if (document.startsWith('</', at)) break;
      children.push(readElement());
    }
    expectText(`</${name}>`);
    return { name, attributes, children, text };
  };

  const root = readElement();
  if (document.slice(at).trim() !== '') throw new Error('something after the root');
  return root;
}

function decode(text: string): string {
  return text.replace(/&([^;\s]*;)?/g, (entity, name: string | undefined) => {
    const character = ENTITIES[(name ?? '').replace(/;$/, '')];
    if (character === undefined) throw new Error(`${entity} is not an entity`);
    return character;
  });
}
