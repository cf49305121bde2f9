import { numberText } from './number-text.js';
import { elements, fieldsOf, isNull, isTrue, numberOf, stringOf, type Value } from './value.js';

/** A value as go-cty writes it in JSON, characters of HTML escaped; null: an infinity is in it. */
export function jsonText(value: Value): string | null {
  if (isNull(value)) return 'null';
  switch (value.type.kind) {
    case 'string':
      return quoteJson(stringOf(value));
    case 'bool':
      return String(isTrue(value));
    case 'number':
      return numberOf(value).infinite ? null : numberText(numberOf(value));
    case 'map':
    case 'object': {
      const parts = [...fieldsOf(value)].map(([key, item]) => join(quoteJson(key), jsonText(item)));
      return parts.includes(null) ? null : `{${parts.join(',')}}`;
    }
    default: {
      const parts = elements(value).map(jsonText);
      return parts.includes(null) ? null : `[${parts.join(',')}]`;
    }
  }
}

function join(key: string, value: string | null): string | null {
  return value === null ? null : `${key}:${value}`;
}

/** A text as Go's encoding/json quotes it. */
export function quoteJson(text: string): string {
  return JSON.stringify(text).replace(/[<>&\u2028\u2029\x7f]/g, (char) => {
    return char === '\x7f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
