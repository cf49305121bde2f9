import { isObject, toList, toObject } from '../../json-object.js';
import { readPackageUrl } from '../../sbom/package-url.js';
import { readTexts } from '../report-values.js';
import type { VexComponent, VexDocument, VexProduct, VexStatement } from './vex-statement.js';

const COMPONENT = { '@id': 'all', identifiers: { purl: 'all' }, hashes: { 'sha-256': 'all' } } as const;

/** The parts of a document that are looked at. */
export const VEX_PARTS = {
  '@context': 'all',
  '@id': 'all',
  version: 'all',
  timestamp: 'all',
  statements: {
    vulnerability: { '@id': 'all', name: 'all', aliases: 'all' },
    products: { ...COMPONENT, subcomponents: COMPONENT },
    status: 'all',
    justification: 'all',
    impact_statement: 'all',
    timestamp: 'all',
  },
} as const;

const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v[\d.]+)?$/;
const STATUSES = ['not_affected', 'fixed', 'affected', 'under_investigation'];
const JUSTIFICATIONS = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
];

/** Whether a statement of in-toto is OpenVEX, whatever its version. */
export function isVex(predicateType: string): boolean {
  return CONTEXT.test(predicateType);
}

/** Reads OpenVEX 0.2: https://github.com/openvex/spec. Null: it is not in order. */
export function readVexDocument(document: unknown): VexDocument | null {
  const { '@context': context, '@id': id, version, timestamp, statements } = toObject(document);
  if (typeof context !== 'string' || !CONTEXT.test(context)) return null;
  if (typeof id !== 'string' || id === '' || !Array.isArray(statements)) return null;
  // the first versions of the format wrote a text
  const number = typeof version === 'string' && version !== '' ? Number(version) : version;
  const read = statements.map((each) => readStatement(each, timestamp));
  if (typeof number !== 'number' || !Number.isInteger(number) || read.some((each) => each === null))
    return null;
  return { id, version: number, statements: read.filter((each) => each !== null) };
}

function readStatement(statement: unknown, cascading: unknown): VexStatement | null {
  const { vulnerability, products, status, timestamp = cascading, ...reasons } = toObject(statement);
  const { name, aliases, '@id': address } = toObject(vulnerability);
  const ids = readTexts([name, address, ...toList(aliases)]);
  if (ids.length === 0 || !STATUSES.includes(String(status))) return null;
  return {
    ids,
    products: toList(products).filter(isObject).map(readProduct),
    isHarmless: status === 'fixed' || (status === 'not_affected' && isJustified(reasons)),
    saidAt: typeof timestamp === 'string' ? timestamp : null,
  };
}

/** Whoever is not affected has to say why. */
function isJustified({
  justification,
  impact_statement: impact,
}: Readonly<Record<string, unknown>>): boolean {
  if (justification !== undefined && justification !== '')
    return JUSTIFICATIONS.includes(String(justification));
  return typeof impact === 'string' && impact.trim() !== '';
}

function readProduct(product: object): VexProduct {
  const { subcomponents } = toObject(product);
  return { ...readComponent(product), parts: toList(subcomponents).map(readComponent) };
}

function readComponent(component: unknown): VexComponent {
  const { '@id': id, identifiers, hashes } = toObject(component);
  const named = readTexts([id, toObject(identifiers)['purl']]);
  const [hash] = readTexts([toObject(hashes)['sha-256']]);
  return {
    packages: named.flatMap((each) => readPackageUrl(each) ?? []),
    digests: hash === undefined ? [] : [`sha256:${hash.toLowerCase()}`],
  };
}
