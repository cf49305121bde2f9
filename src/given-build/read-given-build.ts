import type { GivenBuild } from '../core/dockerfile/variants/build-plan.js';
import { normaliseContextName, normaliseContextValue } from '../core/dockerfile/variants/context-name.js';
import { ownValue } from '../core/own-value.js';
import { parsePlatform } from './platform-name.js';

/** What people say about a build, word for word, as after the options of these names. */
export interface BuildWords {
  readonly 'build-arg'?: readonly string[] | undefined;
  readonly 'build-context'?: readonly string[] | undefined;
  /** Only the last one counts. */
  readonly target?: readonly string[] | undefined;
  readonly platform?: readonly string[] | undefined;
}

/** Reads it as `docker buildx build` does, or says what is wrong. An argument without a value has that of the environment. */
export function readGivenBuild(
  words: BuildWords,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly build: GivenBuild } | { readonly error: string } {
  const buildArgs = readArguments(words['build-arg'] ?? [], environment);
  if ('error' in buildArgs) return buildArgs;
  const contexts = readContexts(words['build-context'] ?? []);
  if ('error' in contexts) return contexts;
  const platforms = readPlatforms(words.platform ?? []);
  if ('error' in platforms) return platforms;
  return {
    build: {
      buildArgs: buildArgs.values,
      target: words.target?.at(-1) ?? null,
      platforms: platforms.names.length === 0 ? null : platforms.names,
      buildPlatforms: null,
      contexts: contexts.values,
    },
  };
}

type Values = { readonly values: ReadonlyMap<string, string> } | { readonly error: string };

function readArguments(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Values {
  const values = new Map<string, string>();
  for (const text of words) {
    const [name, value] = splitPair(text);
    if (name === '') return { error: `--build-arg "${text}" has no name: write K=V` };
    const known = value ?? ownValue(environment, name);
    if (known === undefined)
      return {
        error: `--build-arg ${name} has no value, and neither does the environment: write ${name}=VALUE`,
      };
    values.set(name, known);
  }
  return { values };
}

function readContexts(words: readonly string[]): Values {
  const values = new Map<string, string>();
  for (const text of words) {
    const [name, value] = splitPair(text);
    if (name === '' || value === null || value === '')
      return {
        error: `--build-context "${text}" is not NAME=VALUE, such as base=docker-image://docker.io/library/alpine:3.22`,
      };
    const key = normaliseContextName(name);
    const given = normaliseContextValue(typeof key === 'string' ? key : name, value);
    // where it is wrong, BuildKit's own words say so, and only for a file that uses it
    values.set(typeof key === 'string' ? key : name, typeof given === 'string' ? given : value);
  }
  return { values };
}

function readPlatforms(
  words: readonly string[],
): { readonly names: readonly string[] } | { readonly error: string } {
  const names: string[] = [];
  for (const text of words.flatMap((value) => value.split(','))) {
    const read = parsePlatform(text);
    if ('error' in read) return { error: `--platform "${text}" ${read.error}` };
    if (!names.includes(read.platform)) names.push(read.platform);
  }
  return { names };
}

function splitPair(text: string): [string, string | null] {
  const at = text.indexOf('=');
  return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}
