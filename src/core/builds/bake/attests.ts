import { type Attestation, isSbom, parseAttestation, placeWithin } from '../attestations.js';
import type { BuildPlace, SbomGenerator } from '../build.js';
import { tryConvert } from './evaluation/access.js';
import { quoteSpan } from './hcl/source.js';
import type { Expression } from './hcl/syntax.js';
import type { ArgumentValue } from './project/block-values.js';
import type { Resolver } from './project/resolver.js';
import { originOf, writtenPlace } from './project/written/origins.js';
import { mapOf, STRING } from './values/type.js';
import { elements, fieldsOf, isKnown, isNull, markOf, stringOf, type Value } from './values/value.js';

/** One element of `attest`. */
export interface TargetAttest {
  /** `open`: what it asks for is not known. */
  readonly attestation: Attestation | 'open';
  /** As it is written. */
  readonly text: string;
  readonly place: BuildPlace | null;
  readonly mark: string | null;
  /** What is written where there is a mark, with all that takes part in it. */
  readonly written?: string | null;
}

/** buildx's `Attests.FromCtyValue`: a list of texts and maps. What it refuses is told. */
export function readAttests(field: ArgumentValue | undefined, resolver: Resolver): readonly TargetAttest[] {
  if (field === undefined || isNull(field.value)) return [];
  const { value, attribute } = field;
  const { expression } = attribute;
  if (value.type.kind !== 'tuple' && value.type.kind !== 'list') {
    const mark = markOf(value);
    if (mark === null) resolver.refuse(expression, 'attest must be a list');
    return mark === null ? [] : [openAttest(expression, mark, resolver)];
  }
  const origin = originOf(expression, resolver);
  const items = origin.kind === 'tuple' ? origin.items : [];
  const values = elements(value);
  return values.flatMap((element, index) => {
    const written = items.length === values.length ? items[index] : undefined;
    return readAttest(element, originOf(written ?? expression, resolver), resolver);
  });
}

function readAttest(value: Value, expression: Expression, resolver: Resolver): readonly TargetAttest[] {
  const mark = markOf(value);
  const isText = value.type === STRING;
  if (isText && stringOf(value) === '' && mark === null) return [];
  const parsed =
    !isKnown(value) || isNull(value) ? 'open' : isText ? parseAttestation(stringOf(value)) : parseMap(value);
  if (parsed !== 'open' && 'refused' in parsed) {
    if (mark !== null) return [openAttest(expression, mark, resolver)];
    resolver.refuse(expression, parsed.refused);
    return [];
  }
  const written = mark === null && parsed !== 'open' ? null : resolver.written.describe(expression);
  return [{ attestation: parsed, text: stringOf(value), place: writtenPlace(expression), mark, written }];
}

function parseMap(value: Value): Attestation | { readonly refused: string } {
  const fields = tryConvert(value, mapOf(STRING));
  if (fields === null) return { refused: 'an element of attest is neither a text nor a map of texts' };
  const text = (name: string): string | null => {
    const found = fieldsOf(fields).get(name);
    return found === undefined ? null : stringOf(found);
  };
  const isDisabled = /^(?:1|t|true)$/i.test(text('disabled') ?? '');
  return { type: text('type') ?? '', isDisabled, generator: text('generator') };
}

function openAttest(expression: Expression, mark: string, resolver: Resolver): TargetAttest {
  const written = resolver.written.describe(expression);
  return { attestation: 'open', text: quoteSpan(expression), place: writtenPlace(expression), mark, written };
}

/** One of each type, the last that is said; of unknown ones all. */
export function mergeAttests(
  base: readonly TargetAttest[],
  over: readonly TargetAttest[],
): readonly TargetAttest[] {
  if (base.length === 0 && over.length < 2) return over;
  const merged = new Map<string, TargetAttest>();
  const open: TargetAttest[] = [];
  for (const attest of [...base, ...over]) {
    if (attest.attestation === 'open') open.push(attest);
    else merged.set(attest.attestation.type, attest);
  }
  return [...merged.values(), ...open];
}

/** The generators that a target names. */
export function generatorsOf(attests: readonly TargetAttest[]): readonly SbomGenerator[] {
  return attests.flatMap(({ attestation, text, place, mark, written: known }) => {
    const written = known == null ? {} : { written: known };
    if (attestation === 'open')
      return [{ image: text, place, problem: mark ?? 'it is not known', ...written }];
    if (attestation.isDisabled || !isSbom(attestation) || attestation.generator === null) return [];
    const { generator } = attestation;
    if (mark !== null) return [{ image: text === '' ? generator : text, place, problem: mark, ...written }];
    return [{ image: generator, place: place && placeWithin(place, text, generator) }];
  });
}
