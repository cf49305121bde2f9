import { parseAttestation, parseBool } from '../../attestations.js';
import type { BuildDraft } from '../../build-draft.js';
import { TracedText } from '../../traced-text.js';
import { readInput, type Step } from '../step.js';
import { readInputList } from './csv-list.js';
import { readList } from './list-input.js';

/** What docker/build-push-action asks buildx to attest, as `getAttestArgs` of it does. */
export function readAttestInputs(step: Step, draft: BuildDraft): readonly TracedText[] {
  const provenance = readShortForm(step, 'provenance');
  const sbom = readShortForm(step, 'sbom');
  const others = readList(draft, step, 'attests', 'attests', true).filter((text) => {
    const parsed = parseAttestation(text.value);
    const type = parsed === 'open' || 'refused' in parsed ? null : parsed.type;
    return !(type === 'provenance' && provenance !== null) && !(type === 'sbom' && sbom !== null);
  });
  return [provenance, sbom, ...others].filter((text) => text !== null);
}

/** An input that is the rest of an attestation; null: it asks for nothing that the repository could choose. */
export function readShortForm(step: Step, type: 'sbom' | 'provenance'): TracedText | null {
  const input = readInput(step, type)?.trim();
  if (input === undefined || input.value === '') return null;
  const prefix = input.as(`type=${type},`);
  const fields = readInputList(input, { ignoreComma: false, quotes: true }) ?? [input];
  if (!/["\n]/.test(input.value) && !fields.some(({ value }) => parseBool(value) !== null))
    return TracedText.join([prefix, input]);
  const attributes = fields.map(({ value }) => {
    const flag = parseBool(value);
    return flag === null ? value : `disabled=${!flag}`;
  });
  return input.as([`type=${type}`, ...attributes].join(','));
}
