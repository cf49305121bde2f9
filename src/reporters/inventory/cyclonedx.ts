import type { Reference } from '../../core/image/reference.js';
import type { InventoryItem, InventoryPlace } from '../../core/inventory/inventory.js';
import type { Program } from '../reporter.js';
import { hashText } from '../text/fingerprint.js';
import { toWellFormed, writeJson } from '../text/hostile-text.js';
import { describeEnd, describeRole, type InventoryFacts, nameAttachment } from './item-facts.js';

/** Of the repository itself, which everything belongs to. */
const ROOT = 'repository';

/** `inventory --format cyclonedx`: a bill of materials as CycloneDX 1.6 describes it, in pieces. */
export function* toCycloneDx(facts: InventoryFacts, program: Program): Generator<string> {
  const { items, unknown, unread } = facts.inventory;
  const components = items.map((item) => writeJson(toComponent(item, facts)));
  yield `{ "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",\n`;
  yield `  "bomFormat": "CycloneDX",\n  "specVersion": "1.6",\n`;
  yield `  "serialNumber": ${writeJson(nameContent(components.join('\n')))},\n  "version": 1,\n`;
  yield `  "metadata": ${writeJson(describeRun(program))},\n`;
  yield `  "components": [${components.map((component) => `\n    ${component}`).join(',')}${components.length === 0 ? '' : '\n  '}],\n`;
  yield `  "dependencies": ${writeJson([{ ref: ROOT, dependsOn: items.map(({ image }) => image) }])}`;
  // what could not be read may use more
  if (unknown.length + unread.length > 0)
    yield `,\n  "compositions": ${writeJson([{ aggregate: 'incomplete', dependencies: [ROOT] }])}`;
  yield ' }\n';
}

function describeRun({ version, home }: Program): object {
  const tool = {
    type: 'application',
    name: 'base-image-gate',
    version,
    externalReferences: [{ type: 'website', url: home }],
  };
  return {
    lifecycles: [{ phase: 'pre-build' }],
    tools: { components: [tool] },
    component: { type: 'application', 'bom-ref': ROOT, name: 'repository' },
  };
}

function toComponent(item: InventoryItem, { today }: InventoryFacts): object {
  const { image, reference, digest, places } = item;
  const { host, path, tag } = reference;
  const [, sha256 = null] = /^sha256:(.+)$/.exec(digest ?? '') ?? [];
  const [, sha512 = null] = /^sha512:(.+)$/.exec(digest ?? '') ?? [];
  const hashes = [
    ...(sha256 === null ? [] : [{ alg: 'SHA-256', content: sha256 }]),
    ...(sha512 === null ? [] : [{ alg: 'SHA-512', content: sha512 }]),
  ];
  return {
    type: 'container',
    'bom-ref': image,
    name: `${host}/${path}`,
    version: tag ?? digest ?? '',
    ...(hashes.length === 0 ? {} : { hashes }),
    purl: writePackageUrl(reference, digest),
    evidence: { occurrences: places.map(toOccurrence) },
    properties: listProperties(item, today),
  };
}

function toOccurrence(place: InventoryPlace): object {
  const { file, line, builds } = place;
  const context = [
    describeRole(place),
    ...builds.map(({ file: by, name }) => `built by ${name} in ${by}`),
  ].join(', ');
  return {
    location: toWellFormed(file),
    ...(line === 0 ? {} : { line }),
    additionalContext: toWellFormed(context),
  };
}

function listProperties({ roles, official, made, ends, attached }: InventoryItem, today: string): object[] {
  const property = (name: string) => (value: string) => ({ name: `base-image-gate:${name}`, value });
  return [
    ...roles.map(property('role')),
    property('official')(official),
    ...(made === null ? [] : [property('made')(made)]),
    ...ends.map((end) => property('end-of-life')(describeEnd(end, today))),
    ...(attached ?? []).map((type) =>
      property('attached')(nameAttachment(type) === 'SBOM' ? `SBOM ${type}` : type),
    ),
  ];
}

/** As the type `oci` of package URLs, which has to have a digest; else as `docker`. */
function writePackageUrl({ host, path, tag }: Reference, digest: string | null): string {
  const segments = path.split('/').map(encodeURIComponent);
  const name = segments.at(-1) ?? '';
  if (digest !== null) {
    const address = encodeURIComponent(`${host.toLowerCase()}/${path}`);
    const tagged = tag === null ? '' : `&tag=${encodeURIComponent(tag)}`;
    return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${address}${tagged}`;
  }
  const at = host === 'docker.io' ? '' : `?repository_url=${encodeURIComponent(host)}`;
  return `pkg:docker/${segments.join('/')}@${encodeURIComponent(tag ?? 'latest')}${at}`;
}

/** Equal bills have equal numbers. */
function nameContent(text: string): string {
  const hex = hashText(text) + hashText(`${text} `);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
