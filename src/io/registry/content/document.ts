import type { Answer } from '../../../core/evidence/answer.js';
import { say } from '../../../core/message.js';
import { checkKeys, type ReadKeys } from '../../json/key-check.js';
import { type JsonObject, parseObject } from './json-object.js';

const PLATFORM: ReadKeys = {
  architecture: 'free',
  os: 'free',
  'os.version': 'free',
  'os.features': 'free',
  variant: 'free',
  features: 'free',
};
const DESCRIPTOR: ReadKeys = {
  mediaType: 'free',
  digest: 'free',
  size: 'free',
  urls: 'free',
  annotations: 'free',
  data: 'free',
  platform: PLATFORM,
  artifactType: 'free',
};

/** The keys of indexes and manifests that builders read, as the OCI image specification and Docker's have them. */
export const MANIFEST_KEYS: ReadKeys = {
  schemaVersion: 'free',
  mediaType: 'free',
  artifactType: 'free',
  manifests: DESCRIPTOR,
  config: DESCRIPTOR,
  layers: DESCRIPTOR,
  // containerd looks whether there are any
  fsLayers: 'free',
  subject: DESCRIPTOR,
  annotations: 'free',
};

/** The same of the configuration of an image. */
export const CONFIGURATION_KEYS: ReadKeys = {
  ...PLATFORM,
  created: 'free',
  author: 'free',
  config: 'free',
  rootfs: { type: 'free', diff_ids: 'free' },
  history: 'free',
};

/** Characters; the keys that are read have a dozen. */
const LONGEST_SHOWN = 40;

/** Reads what a registry stores as JSON, which says the same to whoever builds. Null: it is not in order. */
export function readDocument(host: string, bytes: Uint8Array, keys: ReadKeys): Answer<JsonObject | null> {
  const content = parseObject(bytes);
  const check = checkKeys(bytes, keys);
  if (content === null || check.kind === 'malformed') return { kind: 'known', value: null };
  if (check.kind === 'clear') return { kind: 'known', value: content };
  const detail = say`${host} answered with a document that programs read differently, because of its key ${check.key.slice(0, LONGEST_SHOWN)}`;
  return { kind: 'lie', detail };
}
