import type { Answer, CreationTimes, Manifest, Platforms } from '../../core/evidence/answer.js';
import type { Attachments } from '../../core/evidence/attachment.js';
import { type Answers, type Question, writeAddress } from '../../core/evidence/evidence-book.js';
import { say } from '../../core/message.js';
import { lookUpAttachments } from './content/attachments.js';
import { lookUpCreated } from './content/creation.js';
import { openLibrary } from './content/manifest.js';
import { lookUpPlatforms } from './content/platforms.js';
import { openSession } from './session.js';
import type { CredentialFinder } from './sign-in/credential.js';
import { openTransport, type SendRequest, type TransportLimits } from './transport.js';

export interface RegistryAccess {
  readonly fetch: SendRequest;
  readonly credentials: CredentialFinder;
  readonly insecure: readonly string[];
  readonly limits: TransportLimits;
  /** Of an index, those that are looked at. */
  readonly platforms: readonly string[];
}

/** Asks registries, everything side by side; each question is answered, if only with why it could not be. */
export async function lookUp(questions: readonly Question[], access: RegistryAccess): Promise<Answers> {
  const { fetch, credentials, insecure, limits, platforms: wanted } = access;
  const session = openSession({ transport: openTransport(fetch, limits), credentials, insecure });
  const library = openLibrary(session);
  const manifests = new Map<string, Answer<Manifest | null>>();
  const platforms = new Map<string, Answer<Platforms>>();
  const created = new Map<string, Answer<CreationTimes>>();
  const attachments = new Map<string, Answer<Attachments | 'absent'>>();
  const provenance = new Map<string, Answer<Attachments | 'absent'>>();
  await Promise.all(
    questions.map(async ({ about, address }) => {
      const key = writeAddress(address);
      switch (about) {
        case 'manifest':
          manifests.set(key, await survive(library.findManifest(address)));
          break;
        case 'platforms':
          platforms.set(key, await survive(lookUpPlatforms(library, address)));
          break;
        case 'created':
          created.set(key, await survive(lookUpCreated(library, address, wanted)));
          break;
        case 'attachments':
          attachments.set(
            key,
            await survive(lookUpAttachments(session, library, address, wanted, 'presence')),
          );
          break;
        case 'provenance':
          provenance.set(
            key,
            await survive(lookUpAttachments(session, library, address, wanted, 'provenance')),
          );
          break;
      }
    }),
  );
  return { manifests, platforms, created, attachments, provenance };
}

/** A mistake of the gate itself leaves one thing unknown, not the whole run. */
async function survive<T>(answer: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await answer;
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { kind: 'unknown', why: 'failure', detail: say`the gate itself failed (${what})` };
  }
}
