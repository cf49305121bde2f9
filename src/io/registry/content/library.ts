import type { Answer, Manifest } from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import type { Descriptor } from './descriptor.js';
import type { JsonObject } from './json-object.js';

/** A manifest that was read, and is what its digest says. */
export interface ReadManifest extends Manifest {
  readonly content: JsonObject;
  readonly body: Uint8Array;
}

/** What a registry holds, each of it asked for once. A null value: it is not there. What another manifest names has to be there. */
export interface Library {
  /** One HEAD, and one GET where the registry does not say the digest. */
  findManifest(address: ImageAddress): Promise<Answer<Manifest | null>>;
  /** One GET. */
  readManifest(address: ImageAddress): Promise<Answer<ReadManifest | null>>;
  /** The same, by a digest that another manifest names. */
  readNamed(address: ImageAddress): Promise<Answer<ReadManifest>>;
  /** One GET, which may lead to another host, by a digest that a manifest names. */
  readBlob(address: ImageAddress, maxBody: number): Promise<Answer<Uint8Array>>;
  /** One GET, and one more where nothing is listed. */
  readonly listReferrers: ListReferrers;
}

/** What says of itself that it belongs to a digest, by the API for it and by tags; each still has to be opened. */
export type ListReferrers = (address: ImageAddress) => Promise<Answer<readonly Descriptor[]>>;
