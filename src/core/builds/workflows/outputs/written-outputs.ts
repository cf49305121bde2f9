import { isUnknown } from '../../unknown-texts.js';

/** The outputs of a step by name in lower case, or the variables that it sets; null: the value is not known. */
export type Outputs = ReadonlyMap<string, string | null>;

/** As the runner reads the file: `NAME=value`, or `NAME<<END` and lines up to that end. Null: which ones there are is not known. */
export function readOutputs(text: string, ignoresCase: boolean): Outputs | null {
  if (/[\r\0]/.test(text)) return null;
  const lines = text.split('\n');
  const found = new Map<string, string | null>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === '' || isUnknown(name)) return null;
    let value = rest;
    if (sign === '<<') {
      const end = lines.indexOf(rest, at + 1);
      if (isUnknown(rest) || end === -1) return null;
      value = lines.slice(at + 1, end).join('\n');
      at = end;
    }
    found.set(ignoresCase ? name.toLowerCase() : name, isUnknown(value) ? null : value);
  }
  return found;
}
