import type { Answer } from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { readStatement, type Statement } from '../../../core/evidence/statement.js';
import type { Descriptor } from './descriptor.js';
import { parseObject, toObject } from './json-object.js';
import type { Library } from './manifest.js';
import { readWhole } from './whole-blob.js';

/** Bytes; provenance of large builds has a few million. */
const MAX_STATEMENT = 16 << 20;

/** The statement in a blob: plain, in an envelope, or in a bundle. Null: it is not one about this image. */
export async function readStatementBlob(
  library: Library,
  address: ImageAddress,
  descriptor: Descriptor,
): Promise<Answer<Statement | null>> {
  const blob = await readWhole(library, address, descriptor, MAX_STATEMENT);
  if (blob.kind !== 'known') return blob;
  const content = parseObject(blob.value);
  const { payload } = toObject(content?.['dsseEnvelope']) ?? content ?? {};
  const statement = typeof payload === 'string' ? parseObject(Buffer.from(payload, 'base64')) : content;
  return { kind: 'known', value: readStatement(statement, address.name) };
}
