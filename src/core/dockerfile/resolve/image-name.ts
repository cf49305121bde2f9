import { formatReference, parseReference, type Reference } from '../../image/reference.js';
import { type ByteString, decodeExactly, decodeText } from '../go/byte-string.js';

/** A name that is taken for an image; parsed once, on demand. */
export class ImageName {
  readonly bytes: ByteString;
  #parsed: ParsedName | null = null;

  constructor(bytes: ByteString) {
    this.bytes = bytes;
  }

  get written(): string {
    return decodeText(this.bytes);
  }

  get reference(): Reference | null {
    return this.#parse().reference;
  }

  /** Why it is not a reference. */
  get error(): string | null {
    return this.#parse().error;
  }

  /** `docker.io/library/node:22`. */
  get canonical(): string | null {
    return this.#parse().canonical;
  }

  #parse(): ParsedName {
    this.#parsed ??= parseName(this.bytes);
    return this.#parsed;
  }
}

type ParsedName = Pick<ImageName, 'reference' | 'error' | 'canonical'>;

/** Most names that are remembered, and the longest of them. */
const MOST_KNOWN = 512;
const LONGEST_KNOWN = 128;

/** The same few images are named in file after file. */
const known = new Map<ByteString, ParsedName>();

function parseName(bytes: ByteString): ParsedName {
  const earlier = known.get(bytes);
  if (earlier !== undefined) return earlier;
  const parsed = describe(parseReference(decodeExactly(bytes)));
  if (parsed.error === null && bytes.length <= LONGEST_KNOWN) {
    if (known.size === MOST_KNOWN) known.clear();
    // a copy: as a part of the file, the name would keep all of its text
    known.set(` ${bytes}`.slice(1), parsed);
  }
  return parsed;
}

function describe(parsed: ReturnType<typeof parseReference>): ParsedName {
  return 'error' in parsed
    ? { reference: null, error: parsed.error.replace(/\p{Surrogate}/gu, '\ufffd'), canonical: null }
    : { reference: parsed, error: null, canonical: formatReference(parsed) };
}
