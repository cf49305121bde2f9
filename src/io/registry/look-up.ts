import type { Answer } from '../../core/evidence/answer.js';
import {
  type Answers,
  type AnswerTypes,
  type ImageAddress,
  type Question,
  type QuestionKind,
  writeKey,
} from '../../core/evidence/evidence-book.js';
import { own, say } from '../../core/message.js';
import type { SignatureSettings } from '../signature/look-up.js';
import { type ListProvenance, lookUpAttachments, openProvenance } from './content/attachments.js';
import { lookUpBases } from './content/bases.js';
import { lookUpCreated } from './content/creation.js';
import { type Library, openLibrary } from './content/manifest.js';
import { lookUpPlatforms } from './content/platforms.js';
import { lookUpSboms } from './content/sboms.js';
import { findPatience, waitAtMost } from './patience.js';
import { openSession, type SessionAccess } from './session.js';
import { openTransport, type Transport } from './transport.js';

export interface RegistryAccess extends SessionAccess {
  /** Of an index, those that are looked at. */
  readonly platforms: readonly string[];
  readonly signatures: SignatureSettings;
}

/** What a question needs. */
interface Tools {
  readonly library: Library;
  readonly listProvenance: ListProvenance;
  readonly transport: Transport;
  readonly platforms: readonly string[];
  readonly signatures: SignatureSettings;
}

type LookUps = {
  readonly [K in QuestionKind]: (address: ImageAddress, tools: Tools) => Promise<Answer<AnswerTypes[K]>>;
};

/** How each question is answered. */
const LOOK_UPS: LookUps = {
  manifest: (address, { library }) => library.findManifest(address),
  platforms: (address, { library }) => lookUpPlatforms(library, address),
  created: (address, { library, platforms }) => lookUpCreated(library, address, platforms),
  attachments: (address, { library, platforms }) =>
    lookUpAttachments(library, address, platforms, 'presence'),
  provenance: (address, { listProvenance }) => listProvenance(address),
  sboms: (address, { library, platforms }) => lookUpSboms(library, address, platforms),
  bases: (address, { library, platforms, listProvenance }) =>
    lookUpBases(library, address, platforms, listProvenance),
  scans: async ({ demand, ...address }, { signatures, ...tools }) => {
    if (demand === undefined) return UNDEMANDED;
    const { lookUpScans } = await import('../signature/statements/attested-scans.js');
    return lookUpScans({ ...tools, ...signatures }, { ...address, demand });
  },
  signatures: async ({ demand, ...address }, { signatures, ...tools }) => {
    if (demand === undefined) return UNDEMANDED;
    // what verifies is large, and few policies need it
    const { lookUpSignatures } = await import('../signature/look-up.js');
    return lookUpSignatures({ ...tools, ...signatures }, { ...address, demand });
  },
};

const UNDEMANDED: Answer<never> = {
  kind: 'unknown',
  why: 'not-asked',
  detail: own('it is not said whose signature is looked for'),
};

/**
 * Asks registries, everything side by side; each question is answered, if only with why it could not be. What is still open while
 * other answers lead to further questions is missing, and asked for again with these: nobody has to wait for the slowest.
 */
export function openLookUp(access: RegistryAccess): (questions: readonly Question[]) => Promise<Answers> {
  const transport = openTransport(access.fetch, access.limits);
  const { platforms, signatures } = access;
  const library = openLibrary(openSession(access, transport));
  const listProvenance = openProvenance(library, platforms);
  const tools: Tools = { library, listProvenance, transport, platforms, signatures };
  const asked = new Map<string, Promise<void>>();
  const answers = openAnswers();
  const answer = async <K extends QuestionKind>(about: K, address: ImageAddress): Promise<void> => {
    const found = await survive(LOOK_UPS[about](address, tools));
    answers[about].set(writeKey(address), found);
  };
  const answerOnce = ({ about, address }: Question): Promise<void> => {
    const key = `${about} ${writeKey(address)}`;
    const answering = asked.get(key) ?? answer(about, address);
    asked.set(key, answering);
    return answering;
  };
  return async (questions) => {
    const answering = sortQuestions(questions).map(answerOnce);
    const isLate = (await waitAtMost(findPatience(access.limits), Promise.all(answering))) === 'late';
    if (isLate) await Promise.race(answering);
    return pickAnswers(answers, questions);
  };
}

type FoundAnswers = { readonly [K in QuestionKind]: Map<string, Answer<AnswerTypes[K]>> };

const openAnswers = (): FoundAnswers => ({
  manifest: new Map(),
  platforms: new Map(),
  created: new Map(),
  attachments: new Map(),
  provenance: new Map(),
  sboms: new Map(),
  bases: new Map(),
  scans: new Map(),
  signatures: new Map(),
});

/** As far as they are answered. */
function pickAnswers(answers: Answers, questions: readonly Question[]): Answers {
  const picked = openAnswers();
  const pick = <K extends QuestionKind>(about: K, key: string): void => {
    const answer = answers[about].get(key);
    if (answer !== undefined) picked[about].set(key, answer);
  };
  for (const { about, address } of questions) pick(about, writeKey(address));
  return picked;
}

/**
 * What is asked of a host first is waited for, so it is that on which most depends. Of the others a HEAD comes first: it tells
 * how many pulls are left, and does not count as one.
 */
function sortQuestions(questions: readonly Question[]): readonly Question[] {
  const rank = ({ about }: Question) => (about === 'manifest' ? 1 : about === 'platforms' ? 2 : 0);
  return questions.toSorted((one, other) => rank(one) - rank(other));
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
