import type { Reference } from '../image/reference.js';
import { type Message, own, say } from '../message.js';
import type { Answer, CreationTimes, Manifest, Platforms } from './answer.js';
import type { Attachments } from './attachment.js';

/** A tag or a digest in a repository of a registry. */
export interface ImageAddress {
  readonly host: string;
  readonly path: string;
  /** A tag, or a digest with its algorithm. */
  readonly name: string;
}

/**
 * What can be asked of a registry. `manifest`: what the name stands for. `platforms`: what its index holds. `created`: when it
 * was made. `attachments`: what is attached to it. `provenance`: the same, with what provenance says.
 */
export interface Question {
  readonly about: 'manifest' | 'platforms' | 'created' | 'attachments' | 'provenance';
  readonly address: ImageAddress;
}

/** What is known about images while they are judged. A null value: the registry has no such tag or digest. */
export interface EvidenceBook {
  findManifest(address: ImageAddress): Answer<Manifest | null>;
  findPlatforms(address: ImageAddress): Answer<Platforms>;
  findCreated(address: ImageAddress): Answer<CreationTimes>;
  findAttachments(address: ImageAddress): Answer<Attachments | 'absent'>;
  findProvenance(address: ImageAddress): Answer<Attachments | 'absent'>;
}

/** What was answered to questions, by `writeQuestion`. */
export interface Answers {
  readonly manifests: ReadonlyMap<string, Answer<Manifest | null>>;
  readonly platforms: ReadonlyMap<string, Answer<Platforms>>;
  readonly created: ReadonlyMap<string, Answer<CreationTimes>>;
  readonly attachments: ReadonlyMap<string, Answer<Attachments | 'absent'>>;
  readonly provenance: ReadonlyMap<string, Answer<Attachments | 'absent'>>;
}

/** A book that notes what is looked for in it, so that it can be looked up. */
export interface QuestionBook extends EvidenceBook {
  /** What was asked and may be asked, each once. */
  list(): readonly Question[];
}

/** Everything is unknown, for one reason. */
export function openEmptyBook(why: 'offline' | 'not-asked', detail: Message): EvidenceBook {
  const unknown = { kind: 'unknown', why, detail } as const;
  const find = () => unknown;
  return {
    findManifest: find,
    findPlatforms: find,
    findCreated: find,
    findAttachments: find,
    findProvenance: find,
  };
}

export const OFFLINE: EvidenceBook = openEmptyBook(
  'offline',
  own('nothing is looked up without the network'),
);

/** `isNamed`: whether the policy names a host, so that it may be asked. */
export function openQuestionBook(isNamed: (host: string) => boolean): QuestionBook {
  const questions = new Map<string, Question>();
  const pending = { kind: 'unknown', why: 'not-asked', detail: own('it was not looked up') } as const;
  function note(about: Question['about'], address: ImageAddress): Answer<never> {
    if (!isNamed(address.host)) return describeUnnamed(address.host);
    questions.set(`${about} ${writeAddress(address)}`, { about, address });
    return pending;
  }
  return {
    findManifest: (address) => note('manifest', address),
    findPlatforms: (address) => note('platforms', address),
    findCreated: (address) => note('created', address),
    findAttachments: (address) => note('attachments', address),
    findProvenance: (address) => note('provenance', address),
    list: () => [...questions.values()],
  };
}

/** The answers, for judging. */
export function openAnswerBook(answers: Answers, isNamed: (host: string) => boolean): EvidenceBook {
  const find = <T>(known: ReadonlyMap<string, Answer<T>>, address: ImageAddress): Answer<T> => {
    if (!isNamed(address.host)) return describeUnnamed(address.host);
    const answer = known.get(writeAddress(address));
    return answer ?? { kind: 'unknown', why: 'not-asked', detail: own('it was not looked up') };
  };
  return {
    findManifest: (address) => find(answers.manifests, address),
    findPlatforms: (address) => find(answers.platforms, address),
    findCreated: (address) => find(answers.created, address),
    findAttachments: (address) => find(answers.attachments, address),
    findProvenance: (address) => find(answers.provenance, address),
  };
}

function describeUnnamed(host: string): Answer<never> {
  const detail = say`${host} is not asked, because no entry of ${own('allow, evidence or mirrors')} names this registry`;
  return { kind: 'unknown', why: 'host-not-named', detail };
}

/** `registry.acme.com/base/app:2.4`, `…@sha256:…`: each address has one. */
export function writeAddress({ host, path, name }: ImageAddress): string {
  return `${host}/${path}${name.includes(':') ? '@' : ':'}${name}`;
}

export function addressTag(reference: Reference): ImageAddress | null {
  return reference.tag === null ? null : { host: reference.host, path: reference.path, name: reference.tag };
}

export function addressDigest(reference: Reference): ImageAddress | null {
  return reference.digest === null
    ? null
    : { host: reference.host, path: reference.path, name: reference.digest };
}
