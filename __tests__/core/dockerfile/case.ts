import { readFileSync } from 'node:fs';
import {
  type BuildOptions,
  DEFAULT_BUILD_OPTIONS,
  type Reading,
} from '../../../src/core/dockerfile/reading.js';

/** One Dockerfile with BuildKit's own answer. */
export interface Case {
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
  readonly options?: CaseOptions;
  readonly expected: CaseAnswer;
  /** Of BuildKit 0.32.2, where that answers otherwise. */
  readonly expected32?: CaseAnswer;
}

export interface CaseAnswer {
  readonly accepted: boolean;
  readonly phase?: string;
  readonly error?: string;
  readonly frontend?: { readonly image: string | null };
  readonly stages: readonly CaseStage[];
  readonly images: readonly CaseImage[];
  /** Uses of an image by its number. */
  readonly copies?: readonly CaseCopy[];
  readonly pulled: readonly string[];
}

export interface CaseCopy {
  readonly image: string;
  readonly line: number;
  readonly reachable: boolean;
}

interface CaseOptions {
  readonly buildArgs?: Record<string, string>;
  readonly target?: string;
  readonly platform?: string;
  readonly buildPlatform?: string;
  readonly contexts?: Record<string, string>;
  readonly imageOnBuild?: Record<string, string[]>;
}

export interface CaseStage {
  readonly line: number;
  readonly name?: string;
  readonly image?: string | null;
  readonly stage?: number;
  readonly scratch?: boolean;
  readonly platform?: string;
  readonly context?: boolean;
  readonly reachable: boolean;
}

interface CaseImage {
  readonly image: string | null;
  readonly written: string;
  readonly line: number;
  readonly via: string;
  readonly reachable: boolean;
  readonly invalid?: string;
}

const folder = new URL('../../fixtures/buildkit/', import.meta.url);

export const CASES: readonly Case[] = ['dockerfiles.jsonl', 'grammar.jsonl', 'grammar34.jsonl'].flatMap(
  (file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Case),
);

export function toBytes({ text, base64 }: Pick<Case, 'text' | 'base64'>): Uint8Array {
  return base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64');
}

export function toBuildOptions(options: CaseOptions = {}): BuildOptions {
  return {
    ...DEFAULT_BUILD_OPTIONS,
    ...(options.platform === undefined ? {} : { platform: options.platform }),
    ...(options.buildPlatform === undefined ? {} : { buildPlatform: options.buildPlatform }),
    target: options.target ?? null,
    buildArgs: new Map(Object.entries(options.buildArgs ?? {})),
    contexts: new Map(Object.entries(options.contexts ?? {})),
  };
}

/** The reading in the shape of the cases' `images`; a stage that a context replaces asks for no image of its own. */
export function toCaseImages({ images }: Reading): CaseImage[] {
  return images
    .filter(({ via, replacedBy }) => via !== 'context' && !replacedBy?.stage)
    .map(({ image, written, line, via, reachable, invalid }) => ({
      image,
      written,
      line,
      via,
      reachable,
      ...(invalid === null ? {} : { invalid }),
    }))
    .sort(compareText);
}

export function toCaseStages({ stages }: Reading): CaseStage[] {
  return stages.map(({ line, name, base, reachable }) => ({
    line,
    ...(name === null ? {} : { name }),
    ...(base.kind === 'image' ? { image: base.image } : {}),
    ...(base.kind === 'stage' ? { stage: base.stage } : {}),
    ...(base.kind === 'scratch' ? { scratch: true } : {}),
    reachable,
  }));
}

/** The uses of images by their number, each once. */
export function toCaseCopies({ images }: Reading): { image: string; line: number }[] {
  const copies = images.flatMap(({ image, copiedIn = [] }) =>
    image === null ? [] : copiedIn.map((line) => JSON.stringify({ image, line })),
  );
  return [...new Set(copies)].map((copy) => JSON.parse(copy)).sort(compareText);
}

/** What a build pulls; the frontend is pulled by the builder, before the file is read. */
export function toPulled({ images }: Reading): string[] {
  const pulled = images
    .filter(({ reachable, via }) => reachable && via !== 'syntax')
    .map(({ image, replacedBy }) => (replacedBy === null ? image : replacedBy.image))
    .filter((image) => image !== null);
  return [...new Set(pulled)].sort();
}

export function compareText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : Number(left > right);
}
