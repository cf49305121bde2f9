import { classifyName, hasForeignEnding } from '../../dockerfile/file-names.js';
import { readsLikeDockerfile } from '../../dockerfile/first-instruction.js';
import { toByteString } from '../../dockerfile/go/byte-string.js';
import { readDockerfile } from '../../dockerfile/read-dockerfile.js';
import { isAttributesPath } from '../../git-attributes/conversion.js';
import type { BuildKind } from '../build.js';
import { listBuildFiles } from '../build-files.js';

/** `.env`, `prod.env`, `.env.local`. */
const ENVIRONMENT = /(?:^|[._/-])env(?:[._-][^/]*)?$/i;

export function isEnvironmentFile(path: string): boolean {
  return ENVIRONMENT.test(path);
}

/** Whether a build, or what it reads, may be in a file of this name; else only what the file says could tell. */
export function mayMatterByName(path: string, kinds: ReadonlySet<BuildKind>): boolean {
  return (
    !hasForeignEnding(path) ||
    isAttributesPath(path) ||
    isEnvironmentFile(path) ||
    classifyName(path) !== 'other' ||
    listBuildFiles([path], kinds).length > 0
  );
}

/** What build files say that other names than the usual hold: services, targets, steps. */
const WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\.ya?ml$/i, /\b(?:services|include|extends|build|image|runs|jobs)\b/],
  [/\.(?:hcl|json[5cl]?|tf|tfvars)$/i, /\b(?:target|group|variable|function|services|image|build)\b/],
  [/\.(?:ba|z|fi)?sh$/i, /^\s*(?:export\s+)?[A-Za-z_]\w*=/m],
];

/** Whether a file with the ending of source code or prose says what a build could read. */
export function mayMatterByContent(path: string, bytes: Uint8Array): boolean {
  const text = toByteString(bytes);
  if (/\bservices\b/.test(text)) return true;
  if (WORDS.some(([ending, words]) => ending.test(path) && words.test(text))) return true;
  return readsLikeDockerfile(bytes) || readDockerfile(bytes).images.length > 0;
}
