import { decodeText, encodeText } from '../dockerfile/go/byte-string.js';
import { splitCsv } from '../dockerfile/go/csv.js';
import { Refusal } from '../dockerfile/refusal.js';
import type { BuildPlace } from './build.js';
import { isUnknown } from './unknown-texts.js';

/** What a build is asked to attest, as `--attest` says it. */
export interface Attestation {
  readonly type: string;
  readonly isDisabled: boolean;
  /** The image that is to make it; null: none is named. */
  readonly generator: string | null;
}

/** Go's `strconv.ParseBool`; null: it is neither. */
export function parseBool(text: string): boolean | null {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
  return /^(?:0|f|F|FALSE|false|False)$/.test(text) ? false : null;
}

/** buildx's `Attest.UnmarshalText`; a text: why it is refused. `open`: a part that is not known decides what it asks for. */
export function parseAttestation(text: string): Attestation | 'open' | { readonly refused: string } {
  const fields = splitFields(text);
  if ('refused' in fields) return fields;
  let type = '';
  let isDisabled = false;
  let generator: string | null = null;
  for (const field of fields) {
    const equals = field.indexOf('=');
    const key = equals === -1 ? field : field.slice(0, equals);
    const value = field.slice(equals + 1);
    if (isUnknown(key)) return 'open';
    if (equals === -1) return { refused: `invalid value ${field}` };
    const name = key.toLowerCase().trim();
    if (name === 'type') type = value;
    else if (name === 'disabled') {
      const flag = parseBool(value);
      if (flag === null && !isUnknown(value)) return { refused: `invalid value ${field}` };
      isDisabled = flag === true;
    } else if (key === 'generator') generator = value;
  }
  if (isUnknown(type)) return 'open';
  return type === '' ? { refused: 'attestation type not specified' } : { type, isDisabled, generator };
}

/** A short form, such as that of `--sbom`, as buildx writes it out. */
export function canonicalizeAttestation(type: string, text: string): string {
  const flag = parseBool(text);
  return flag === null ? `type=${type},${text}` : `type=${type},disabled=${!flag}`;
}

/** BuildKit compares without case what the tools hand on as it is written. */
export function isSbom({ type }: Attestation): boolean {
  return type.toLowerCase() === 'sbom';
}

/** Where a generator stands in the text that names it; all of it where the text is written with escapes. */
export function placeWithin(place: BuildPlace, text: string, generator: string): BuildPlace {
  const at = text.indexOf(`generator=${generator}`);
  const isVerbatim = place.line === place.endLine && place.endColumn - place.column === text.length;
  if (at === -1 || !isVerbatim) return place;
  const column = place.column + at + 'generator='.length;
  return { ...place, column, endColumn: column + generator.length };
}

function splitFields(text: string): readonly string[] | { readonly refused: string } {
  try {
    return splitCsv(encodeText(text)).map((field) => decodeText(field.text));
  } catch (error) {
    if (error instanceof Refusal) return { refused: decodeText(error.text) };
    throw error;
  }
}
