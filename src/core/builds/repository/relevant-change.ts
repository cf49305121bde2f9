import { readsLikeDockerfile } from '../../dockerfile/dockerfile-text.js';
import { classifyName, hasForeignEnding, isNamedForLanguage } from '../../dockerfile/file-names.js';
import { decodeText, toByteString } from '../../dockerfile/go/byte-string.js';
import { readDockerfile } from '../../dockerfile/read-dockerfile.js';
import { isAttributesPath } from '../../git-attributes/conversion.js';
import type { BuildKind } from '../build.js';
import { listBuildFiles, startsScripts } from '../build-files.js';
import { MAX_WORK } from '../compose/bounds.js';
import { readDotenv } from '../compose/environment/dotenv.js';
import type { GappedText } from '../compose/environment/text.js';
import { WorkBudget } from '../compose/work-budget.js';

/** `.env`, `prod.env`, `.env.local`. */
const ENVIRONMENT = /(?:^|[._/-])env(?:[._-][^/]*)?$/i;

export function isEnvironmentFile(path: string): boolean {
  return ENVIRONMENT.test(path);
}

/** Whether a build, or what it reads, may be in a file of this name; else only what the file says could tell. */
export function mayMatterByName(path: string, kinds: ReadonlySet<BuildKind>): boolean {
  return (
    !hasForeignEnding(path) ||
    isNamedForLanguage(path) ||
    isAttributesPath(path) ||
    isEnvironmentFile(path) ||
    classifyName(path) !== 'other' ||
    (kinds.has('workflow') && startsScripts(path)) ||
    listBuildFiles([path], kinds).length > 0
  );
}

/** What a compose file under another name has to say, plainly or in a way that hides words: escapes, other encodings. */
const COMPOSE = /\bservices\b|\\(?:[xuU][\da-fA-F]{2}|\r?\n)|!binary|^(?:\xfe\xff|\xff\xfe)/;
const BAKE: readonly (readonly [RegExp, RegExp])[] = [
  [/\.(?:json[5cl]?)$/i, /"(?:target|group|variable|function)"\s*:\s*[{[]/],
  [/\.(?:hcl|tf|tfvars)$/i, /\b(?:target|group|variable|function)\b/],
  [/\.ya?ml$/i, /\binclude\b/],
  // what a configuration of GoReleaser includes
  [/\.ya?ml$/i, /\b(?:dockers(?:_v2)?|includes)\b/],
  // what programs give builds
  [/^/, /--build-(?:arg|context)|\bbuild_?args\b/i],
  // by any name: a source policy of BuildKit, what compose includes, a block of bake, what a devcontainer builds
  [/^/, /"selector"\s*:/i],
  [/^/, /(?:^|[{,])[ \t]*["']?include["']?[ \t]*:/m],
  [/^/, /^[ \t]*(?:target|group|variable|function)[ \t]+(?:"[^"\n]*"|[\w-]+)[ \t]*\{/m],
  [/^/, /"(?:build|target|group|variable|function)"\s*:\s*\{|"(?:dockerFile|dockerComposeFile)"\s*:/],
];

/** Whether a file with the ending of source code or prose says what a build could read: services, targets, values, images, rules for images. */
export function mayMatterByContent(path: string, bytes: Uint8Array): boolean {
  const text = toByteString(bytes);
  return (
    COMPOSE.test(text) ||
    BAKE.some(([ending, words]) => ending.test(path) && words.test(text)) ||
    readsLikeDockerfile(bytes) ||
    readDockerfile(bytes).images.length > 0 ||
    hasVariables(decodeText(text))
  );
}

/** Whether compose would take it for a file of values. */
function hasVariables(text: string): boolean {
  const variables = new Map<string, GappedText>();
  const error = readDotenv(text, '', () => undefined, variables, new WorkBudget(MAX_WORK));
  return error === null && variables.size > 0;
}
