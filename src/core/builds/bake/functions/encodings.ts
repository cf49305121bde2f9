import { FunctionError } from '../evaluation/function.js';
import { NUMBER, STRING } from '../values/type.js';
import { bytesOf, hexText, utf8Bytes, utf8Text } from './bytes.js';
import { impure, type Named, textFunction } from './define.js';
import { sha1 } from './hashes.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function encodeBase64(value: string): string {
  const bytes = utf8Bytes(value);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const chars = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63]).join('');
    parts.push(chars.slice(0, Math.min(4, bytes.length - at + 1)).padEnd(4, '='));
  }
  return parts.join('');
}

function decodeBase64(value: string): string {
  const clean = value.replace(/[\r\n]/g, '');
  if (clean.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(clean))
    throw new FunctionError('this is not base64');
  const bytes: number[] = [];
  for (let at = 0; at < clean.length; at += 4) {
    const group = [...clean.slice(at, at + 4)].reduce(
      (sum, char) => sum * 64 + Math.max(0, ALPHABET.indexOf(char)),
      0,
    );
    const padding = clean.slice(at, at + 4).split('=').length - 1;
    bytes.push(...[group >> 16, (group >> 8) & 255, group & 255].slice(0, 3 - padding));
  }
  const text = utf8Text(Uint8Array.from(bytes));
  if (text === null) throw new FunctionError('what is decoded is not UTF-8');
  return text;
}

/** Go's url.QueryEscape. */
function encodeUrl(value: string): string {
  return Array.from(utf8Bytes(value), (byte) => {
    const char = String.fromCharCode(byte);
    if (/[A-Za-z0-9\-_.~]/.test(char)) return char;
    return char === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
  ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
  ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);
const UUID =
  /^(?:urn:uuid:|\{)?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i;

function uuidFromName(namespace: string, name: string): string {
  const match = UUID.exec(NAMESPACES.get(namespace) ?? namespace);
  if (match === null) throw new FunctionError('this is not a namespace of UUIDs');
  const prefix = bytesOf(BigInt(`0x${match.slice(1).join('')}`), 16);
  const bytes = sha1(Uint8Array.from([...prefix, ...utf8Bytes(name)])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return hexText(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const impureRest = { ...impure([STRING], 'bcrypt', ''), rest: { type: NUMBER } };

export const ENCODING_FUNCTIONS: Named = [
  ['base64encode', textFunction(1, encodeBase64)],
  ['base64decode', textFunction(1, decodeBase64)],
  ['urlencode', textFunction(1, encodeUrl)],
  ['uuidv5', textFunction(2, uuidFromName)],
  ['uuidv4', impure([], 'uuidv4', '00000000-0000-4000-8000-000000000000')],
  ['homedir', impure([], 'homedir', '/root')],
  ['bcrypt', impureRest],
  ['rsadecrypt', impure([STRING, STRING], 'rsadecrypt', '')],
];
