import type { ShippedStep } from '../dockerfile/shipped/shipped-step.js';
import type { Reference } from '../image/reference.js';
import { ownValue } from '../own-value.js';

/** What a tag says of an image that is not meant to ship, and the word that says it. */
export interface ImageVariant {
  /** `debug`: distroless with a shell. `development`: with the tools to build. `pre-release`: not released yet. */
  readonly kind: 'debug' | 'development' | 'pre-release';
  readonly word: string;
}

/** Branches in which distributions try out what is not released, by image. */
const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  debian: ['sid', 'unstable', 'testing', 'experimental', 'rc-buggy'],
  ubuntu: ['devel'],
};

/** Publishers whose `-dev` and `-sdk` are the same image with a shell, a package manager and a compiler. */
const HARDENED = /^(?:cgr\.dev\/|dhi\.io\/|docker\.io\/chainguard\/)/;

/** Channels that are never a release. `edge` further on in a tag may be the browser. */
const CHANNELS = /^(?:nightly|rawhide|snapshot)$/;
const FIRST_CHANNELS = /^(?:edge|unstable|canary)$/;

/** `-rc`, `-beta1`, `-preview.3`, `-ea` in words of their own. */
const STAGES = /^(?:alpha|beta|rc|preview)\.?\d*(?:\.\d+)*$/;
const EARLY_ACCESS = /^ea$/;
/** `3.13.0rc1`, `19beta1`, `2.0.0b1`. */
const STAGE_AFTER_NUMBER = /^v?\d+(?:\.\d+)*(?:(?:alpha|beta|rc)\d*|(?<=\.\d+)[ab]\d+)$/;

/** What the tag of an image says of its purpose; null where it says nothing that is known. `reference`: behind its mirrors. */
export function findVariant({ host, path, tag, tagWritten }: Reference): ImageVariant | null {
  if (tag === null || !tagWritten) return null;
  const words = tag.toLowerCase().split(/[-_]/);
  const name = `${host}/${path}`;
  const debug = name.startsWith('gcr.io/distroless/') ? words.find((word) => word === 'debug') : undefined;
  if (debug !== undefined) return { kind: 'debug', word: debug };
  const early = findPreRelease(name, words);
  if (early !== undefined) return { kind: 'pre-release', word: early };
  const tools = words.find((word, index) => isDevelopment(name, word, index));
  return tools === undefined ? null : { kind: 'development', word: tools };
}

function findPreRelease(name: string, words: readonly string[]): string | undefined {
  const branches = ownValue(BRANCHES, name.replace(/^docker\.io\/library\//, '')) ?? [];
  const [first = ''] = words;
  if (branches.includes(first) || FIRST_CHANNELS.test(first)) return first;
  return words.find(
    (word, index) =>
      CHANNELS.test(word) ||
      STAGES.test(word) ||
      STAGE_AFTER_NUMBER.test(word) ||
      (EARLY_ACCESS.test(word) && index > 0) ||
      (word === 'edge' && words[index - 1] === 'alpine'),
  );
}

function isDevelopment(name: string, word: string, index: number): boolean {
  if (HARDENED.test(name)) return word === 'dev' || word === 'sdk';
  return word === 'dev' && index > 0;
}

/** What says whose an image is. */
const SAYS_WHOSE =
  /\b(?:maintainers?|vendor|org\.opencontainers\.image\.(?:authors|source|url|vendor)|org\.label-schema\.(?:url|vcs-url|vendor))\b/i;

/** Whether an image says that it is of those who publish its base: they test and ship their own pre-releases. `base`: behind its mirrors. */
export function isByPublisher(base: Reference | null, steps: readonly ShippedStep[]): boolean {
  const [namespace = '', ...rest] = base?.path.split('/') ?? [];
  if (rest.length === 0 || namespace === 'library') return false;
  const name = new RegExp(`(?<![\\w-])${namespace.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`, 'i');
  return steps.some(
    ({ keyword, text }) =>
      name.test(text) && (keyword === 'maintainer' || (keyword === 'label' && SAYS_WHOSE.test(text))),
  );
}
