import type { Reference } from '../image/reference.js';
import { own, say } from '../message.js';
import type { Answer, CreationTimes, Manifest, Platforms } from './answer.js';
import type { Attachments } from './attachment.js';
import type { Bases } from './lineage.js';
import type { Sboms } from './sbom/sbom.js';
import type { AttestedScans } from './scan/attested-scans.js';
import type { GivenScan } from './scan/scan.js';
import type { SignatureDemand, Signatures } from './signature.js';

/** A tag or a digest in a repository of a registry. */
export interface ImageAddress {
  readonly host: string;
  readonly path: string;
  /** A tag, or a digest with its algorithm. */
  readonly name: string;
  /** Whose signatures are looked for, where they are. */
  readonly demand?: SignatureDemand;
}

/** What can be asked of a registry, and what is answered: a question more is a line here, and one in what looks it up. */
export interface AnswerTypes {
  /** What the name means. Null: there is no such tag or digest. */
  readonly manifest: Manifest | null;
  /** What its index holds. */
  readonly platforms: Platforms;
  /** When it was made. */
  readonly created: CreationTimes;
  /** What is attached to it. */
  readonly attachments: Attachments | 'absent';
  /** The same, with what provenance says. */
  readonly provenance: Attachments | 'absent';
  /** What the SBOMs that are attached to it list. */
  readonly sboms: Sboms | 'absent';
  /** What it says it is built on. */
  readonly bases: Bases | 'absent';
  /** What scanners found in it, as somebody attests it. */
  readonly scans: AttestedScans | 'absent';
  /** Who signed it. */
  readonly signatures: Signatures | 'absent';
}

export type QuestionKind = keyof AnswerTypes;

export interface Question {
  readonly about: QuestionKind;
  readonly address: ImageAddress;
}

/** What is known about images while they are judged. */
export interface EvidenceBook {
  find<K extends QuestionKind>(about: K, address: ImageAddress): Answer<AnswerTypes[K]>;
  /** Whether any answer of a registry contradicts itself, or what was asked: nothing that it says is recommended then. */
  hasLied(host: string): boolean;
  /** Reports of scanners that whoever runs the gate gives; undefined: there is no way to give them. */
  readonly scans?: readonly GivenScan[];
}

/** What was answered, by `writeKey`. */
export type Answers = { readonly [K in QuestionKind]: ReadonlyMap<string, Answer<AnswerTypes[K]>> };

/** A book that notes what is looked for in it and not answered yet, so that it can be looked up. */
export interface QuestionBook extends EvidenceBook {
  /** What was looked for in vain since the last time and may be asked, each once. */
  takeQuestions(): readonly Question[];
  add(answers: Answers): void;
}

/** Nothing is known, because no request may be made. */
export const OFFLINE: EvidenceBook = {
  find: () => ({
    kind: 'unknown',
    why: 'offline',
    detail: own('nothing is looked up without the network'),
  }),
  hasLied: () => false,
};

const NOT_ASKED: Answer<never> = {
  kind: 'unknown',
  why: 'not-asked',
  detail: own('it was not looked up'),
};

/** `isNamed`: whether the policy names a host, so that it may be asked. */
export function openQuestionBook(
  isNamed: (host: string) => boolean,
  scans?: readonly GivenScan[],
): QuestionBook {
  const questions = new Map<string, Question>();
  const books: Answers[] = [];
  const liars = new Set<string>();
  return {
    ...(scans === undefined ? {} : { scans }),
    find(about, address) {
      if (!isNamed(address.host)) return describeUnnamed(address.host);
      const key = writeKey(address);
      for (const answers of books) {
        const answer = answers[about].get(key);
        if (answer !== undefined) return answer;
      }
      questions.set(`${about} ${key}`, { about, address });
      return NOT_ASKED;
    },
    takeQuestions() {
      const taken = [...questions.values()];
      questions.clear();
      return taken;
    },
    hasLied: (host) => liars.has(host),
    add(answers) {
      books.push(answers);
      for (const host of listLiars(answers)) liars.add(host);
    },
  };
}

/** The hosts of answers that are lies, or of which a part is. */
function listLiars(answers: Answers): readonly string[] {
  return Object.values(answers).flatMap((found: ReadonlyMap<string, Answer<unknown>>) =>
    [...found].flatMap(([key, answer]) => (isLie(answer) ? [key.slice(0, key.indexOf('/'))] : [])),
  );
}

function isLie(answer: Answer<unknown>): boolean {
  if (answer.kind !== 'known') return answer.kind === 'lie';
  const { value } = answer;
  const gap = typeof value === 'object' && value !== null && 'gap' in value ? value.gap : null;
  return typeof gap === 'object' && gap !== null && 'kind' in gap && gap.kind === 'lie';
}

function describeUnnamed(host: string): Answer<never> {
  const detail = say`${host} is not asked, because no entry of ${own('allow, evidence or mirrors')} names this registry`;
  return { kind: 'unknown', why: 'host-not-named', detail };
}

/** `registry.acme.com/base/app:2.4`, `…@sha256:…`: each address has one. */
function writeAddress({ host, path, name }: ImageAddress): string {
  return `${host}/${path}${name.includes(':') ? '@' : ':'}${name}`;
}

/** The same together with whose signatures are looked for. */
export function writeKey(address: ImageAddress): string {
  const { demand } = address;
  return `${writeAddress(address)}${demand === undefined ? '' : ` ${JSON.stringify(demand)}`}`;
}

/** What is known of the image of a reference, by its digest if it has one. `demand`: whose signatures are looked for. */
export function findAnswer<K extends QuestionKind>(
  book: EvidenceBook,
  about: K,
  reference: Reference,
  demand?: SignatureDemand,
): Answer<AnswerTypes[K]> {
  const address = addressImage(reference);
  if (address === null) return NAMELESS;
  return book.find(about, demand === undefined ? address : { ...address, demand });
}

const NAMELESS: Answer<never> = {
  kind: 'lie',
  detail: own('it has neither a tag nor a digest'),
};

export function addressImage(reference: Reference): ImageAddress | null {
  return addressDigest(reference) ?? addressTag(reference);
}

export function addressTag(reference: Reference): ImageAddress | null {
  return reference.tag === null ? null : { host: reference.host, path: reference.path, name: reference.tag };
}

function addressDigest(reference: Reference): ImageAddress | null {
  return reference.digest === null
    ? null
    : { host: reference.host, path: reference.path, name: reference.digest };
}
