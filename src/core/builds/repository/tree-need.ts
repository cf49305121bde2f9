import { classifyName, hasForeignEnding, isNamedForLanguage } from '../../dockerfile/file-names.js';
import { decodeText, toByteString } from '../../dockerfile/go/byte-string.js';
import { isAttributesPath } from '../../git-attributes/conversion.js';
import type { BuildKind } from '../build.js';
import { listBuildFiles, startsScripts } from '../build-files.js';
import { baseName } from '../repo-path.js';
import { isEnvironmentFile, mayMatterByContent } from './relevant-change.js';

/**
 * Why a change of a file cannot be judged without the other files of the tree. `name`: it is called like something that defines
 * builds or that they read; `content`: one of its versions has something that a build may take.
 */
export type TreeNeed = 'name' | 'content';

/** For people and for tools that are called so: no build takes a value from it. */
const INERT =
  /^(?:\.(?:git|npm|prettier|eslint|stylelint|vscode|helm|docker|container)ignore|\.editorconfig|\.mailmap|\.git(?:keep|-blame-ignore-revs)|CODEOWNERS|(?:LICEN[CS]E|COPYING|NOTICE|PATENTS|AUTHORS|CONTRIBUTORS|MAINTAINERS|OWNERS)(?:[.-][\w.-]+)?)$/;
const TASKS = /^(?:(?:GNUm|[Mm])akefile|\.?[Jj]ustfile)$/;
const BUILDING = /docker|podman|buildah|nerdctl|buildx|kaniko|earthly|skaffold|bake|compose|container|image/i;
/** What runs or reads another file of the repository, or gives what runs a value. */
const STARTING =
  /\.{1,2}\/|\$\(|`|\b(?:(?:ba|da|z|k)?sh|source|include|import|export|make|just|task|npm|pnpm|yarn|bun|npx|node|python\d?|perl|ruby|go)\b/i;
/** A word that may be an image, a part of one, a path or a setting; the end of a sentence is not one. */
const VALUE = /^[\w./@+-](?:[\w./:@=+-]*[\w/+-])?$/;
/** An image with its tag, digest or registry; not an address of the web. */
const IMAGE = /(?<![\w./:@-])(?:(?:[\w-]+\/)*[\w.-]+[:@]\w|[\w-]+\.[\w.-]+(?::\d+)?\/\w)/;

/** `versions`: what the file says at both commits, as far as it is there. */
export function findTreeNeed(
  path: string,
  versions: readonly Uint8Array[],
  kinds: ReadonlySet<BuildKind>,
): TreeNeed | null {
  const name = baseName(path);
  if (INERT.test(name)) return null;
  if (isBuildName(path, kinds)) return 'name';
  const texts = versions.map((bytes) => decodeText(toByteString(bytes)));
  if (kinds.has('workflow') && (startsScripts(path) || TASKS.test(name)))
    return mayRunBuild(path, texts) ? 'content' : null;
  const mayMatter =
    versions.some((bytes) => mayMatterByContent(path, bytes)) ||
    (!hasForeignEnding(path) && texts.some((text) => mayGiveValue(name, text)));
  return mayMatter ? 'content' : null;
}

function isBuildName(path: string, kinds: ReadonlySet<BuildKind>): boolean {
  return (
    isNamedForLanguage(path) ||
    isAttributesPath(path) ||
    isEnvironmentFile(path) ||
    classifyName(path) !== 'other' ||
    listBuildFiles([path], kinds).length > 0
  );
}

/** Whether a file of tasks runs a build, or may run what does; of package.json, whether the change is in what runs. */
function mayRunBuild(path: string, texts: readonly string[]): boolean {
  if (path === 'package.json') {
    const tasks = (texts.length < 2 ? ['{}', ...texts] : texts).map(readTasks);
    return tasks.some((each) => each === null || each !== tasks[0]);
  }
  const isPlain = (text: string) => !BUILDING.test(text) && !STARTING.test(text) && !hasValue(text);
  return !TASKS.test(baseName(path)) || !texts.every(isPlain);
}

/** The scripts, and what they are given; null: it is not known. */
function readTasks(text: string): string | null {
  try {
    const { scripts = {}, config = {} } = JSON.parse(text);
    return JSON.stringify([scripts, config]);
  } catch {
    return null;
  }
}

/** Whether a file of no known language may be a script, or a list of values for one. */
function mayGiveValue(name: string, text: string): boolean {
  const isScript = text.startsWith('#!') || (!name.includes('.') && BUILDING.test(text));
  return isScript || hasValue(text);
}

function hasValue(text: string): boolean {
  return text.split('\n').some((line) => {
    const words = line
      .replace(/["',;]/g, ' ')
      .trim()
      .split(/\s+/)
      .filter((word) => /\w/.test(word));
    return IMAGE.test(line) || (words.length > 0 && words.length < 3 && VALUE.test(words.at(-1) ?? ''));
  });
}
