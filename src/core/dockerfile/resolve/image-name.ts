import { formatReference, parseReference, type Reference } from '../../image/reference.js';
import { type ByteString, decodeExactly, decodeText } from '../go/byte-string.js';

/** A name that is taken for an image; parsed once, on demand. */
export class ImageName {
  readonly bytes: ByteString;
  #parsed: Reference | { readonly error: string } | null = null;
  #canonical: string | null = null;

  constructor(bytes: ByteString) {
    this.bytes = bytes;
  }

  get written(): string {
    return decodeText(this.bytes);
  }

  get reference(): Reference | null {
    const parsed = this.#parse();
    return 'error' in parsed ? null : parsed;
  }

  /** Why it is not a reference. */
  get error(): string | null {
    const parsed = this.#parse();
    return 'error' in parsed ? parsed.error.replace(/\p{Surrogate}/gu, '\ufffd') : null;
  }

  /** `docker.io/library/node:22`. */
  get canonical(): string | null {
    const { reference } = this;
    if (reference !== null) this.#canonical ??= formatReference(reference);
    return this.#canonical;
  }

  #parse(): Reference | { readonly error: string } {
    this.#parsed ??= parseReference(decodeExactly(this.bytes));
    return this.#parsed;
  }
}
