import { decodeText, encodeText } from '../dockerfile/go/byte-string.js';
import { findNamedGenerator, isSbomArgument } from '../dockerfile/resolve/sbom-argument.js';
import { canonicalizeAttestation, isSbom, parseAttestation, placeWithin } from './attestations.js';
import type { Build, SbomGenerator } from './build.js';
import { explainUnknown } from './explanation.js';
import { TracedText } from './traced-text.js';
import { isUnknown, type UnknownTexts } from './unknown-texts.js';

/** The generators that attestations of one command name: of one type the first counts, as for buildx. */
export function readGenerators(
  attestations: readonly TracedText[],
  texts: UnknownTexts,
  sourcesOf?: (text: string) => string,
): SbomGenerator[] {
  const seen = new Set<string>();
  return attestations.flatMap((written) => {
    const parsed = parseAttestation(written.value);
    if (parsed === 'open') return [describe(written, texts, sourcesOf)];
    if ('refused' in parsed || seen.has(parsed.type)) return [];
    seen.add(parsed.type);
    if (parsed.isDisabled || !isSbom(parsed) || parsed.generator === null) return [];
    return [describe(findNamed(written, parsed.generator), texts, sourcesOf)];
  });
}

/** The part of the text that names the generator, unless escapes hide it. */
function findNamed(written: TracedText, generator: string): TracedText {
  const at = written.value.indexOf(`generator=${generator}`);
  const start = at + 'generator='.length;
  return at === -1 ? written.as(generator) : written.slice(start, start + generator.length);
}

function describe(
  text: TracedText,
  texts: UnknownTexts,
  sourcesOf?: (text: string) => string,
): SbomGenerator {
  return settleGenerator({ image: text.value, place: text.place() }, texts, sourcesOf);
}

/** The generator in words that people know: what nothing in the repository decides is a problem. */
export function settleGenerator(
  generator: SbomGenerator,
  texts: UnknownTexts,
  sourcesOf: (text: string) => string = () => '',
): SbomGenerator {
  const { image, written } = generator;
  if (!isUnknown(image))
    return written === undefined
      ? generator
      : { ...generator, written: texts.restore(written) + sourcesOf(written) };
  const problem = texts.say(explainUnknown(texts.expressionsIn(image)));
  const restored = texts.restore(image);
  return { ...generator, image: restored, problem, written: restored + sourcesOf(image) };
}

/** All generators that a build names: as attestations, and as build arguments. */
export function listGenerators({
  generators,
  args,
  places,
  unknown,
  problem,
  written,
  reasons,
}: Build): readonly SbomGenerator[] {
  const found = [...generators];
  for (const [name, value] of args) {
    const image = isSbomArgument(name) ? findNamedGenerator(encodeText(value)) : null;
    if (image === null) continue;
    const place = places.get(`args.${name}`);
    const named = decodeText(image);
    found.push({ image: named, place: place === undefined ? null : placeWithin(place, value, named) });
  }
  for (const field of unknown) {
    const name = field.startsWith('args.') ? field.slice('args.'.length) : '';
    if (isSbomArgument(name))
      found.push({
        image: name,
        place: places.get(field) ?? null,
        problem: reasons?.get(field) ?? problem ?? `${name} is not known`,
        written: written?.get(field) ?? problem ?? '',
      });
  }
  return found;
}

/** A short form of `--attest`, such as `--sbom`; an empty one asks for nothing. */
export function canonicalizeText(type: string, text: TracedText | null): readonly TracedText[] {
  if (text === null || text.value === '') return [];
  const long = canonicalizeAttestation(type, text.value);
  const isKept = long.endsWith(text.value) && long.length === `type=${type},`.length + text.value.length;
  return [isKept ? TracedText.join([text.as(`type=${type},`), text]) : text.as(long)];
}
