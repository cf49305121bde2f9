import { INPUT_FIELDS, makeEmptyInput, type PlaygroundInput } from '../input.js';

/** Far more than a Dockerfile and a policy take; browsers and chat programs cut longer links. */
const MAX_LINK = 32_000;
/** In bytes, unpacked: whatever a link claims, no more than this is made of it. */
const MAX_TEXT = 500_000;
const VERSION = 'v1.';

/** A link's fragment, which browsers do not send to any server; or why the texts do not fit in one. */
export async function writeLink(
  input: PlaygroundInput,
): Promise<{ readonly fragment: string } | { readonly error: string }> {
  const text = JSON.stringify(input, [...INPUT_FIELDS]);
  const bytes = new TextEncoder().encode(text);
  const packed = await readAll(pipe(bytes, new CompressionStream('deflate-raw')), MAX_LINK);
  const fragment = packed === null ? '' : `#${VERSION}${toBase64(packed)}`;
  if (packed === null || fragment.length > MAX_LINK || bytes.length > MAX_TEXT)
    return { error: 'The texts are too long for a link: shorten them, or share them as files.' };
  return { fragment };
}

/** What a fragment holds. Anybody may have written it: it is measured, and every value in it must be a text. */
export async function readLink(
  fragment: string,
  today: string,
): Promise<{ readonly input: PlaygroundInput } | { readonly error: string }> {
  const code = fragment.replace(/^#/, '');
  if (!code.startsWith(VERSION)) return { error: 'it is not one of this page, or of a newer one' };
  if (code.length > MAX_LINK) return { error: 'it is too long' };
  try {
    const packed = fromBase64(code.slice(VERSION.length));
    const bytes = await readAll(pipe(packed, new DecompressionStream('deflate-raw')), MAX_TEXT);
    if (bytes === null) return { error: 'it holds too much text' };
    const input = readInput(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), today);
    return input === null ? { error: DAMAGED } : { input };
  } catch {
    return { error: DAMAGED };
  }
}

const DAMAGED = 'it is damaged, perhaps because its end was cut off';

function readInput(value: unknown, today: string): PlaygroundInput | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const input: Record<string, string> = { ...makeEmptyInput(today) };
  for (const field of INPUT_FIELDS) {
    const text: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
    if (text === undefined) continue;
    if (typeof text !== 'string') return null;
    input[field] = text;
  }
  return input as unknown as PlaygroundInput;
}

function pipe(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream) {
  return new Blob([bytes]).stream().pipeThrough(transform);
}

/** Null as soon as there is more than `limit`. */
async function readAll(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(new Uint8Array(value));
  }
}

/** https://www.rfc-editor.org/rfc/rfc4648#section-5 */
function toBase64(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(code: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(code)) throw new TypeError('other characters');
  const text = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
