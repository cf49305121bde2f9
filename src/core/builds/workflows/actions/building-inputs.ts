import { entriesOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** A file to build from, or an image to build on, by the words of a name without what parts them. */
const SOURCE =
  /(?:docker|container)file(?!system)|buildfile|(?:(?<!data)base|parent|builder|runtime)(?:docker|container)?(?:image|img)|(?<!re|pre)build(?:image|img)|(?:image|img)(?:base(?!d|64)|parent|builder|runtime)/;
/** What a build is given. */
const TAKEN =
  /(?:build|docker)(?:extra|additional|more)?(?:arg(?:s|uments?|files?|$)|opt(?:s|ions?(?!al))|flags|contexts?)/;
/** Flags with which a build takes other images or files. */
const OF_BUILD = /(?:^|\s)["']?(?:--(?:build-arg|build-context|file|dockerfile|from)\b|-f\b)/;

/** The inputs of docker/build-push-action and of those that are written after it. */
const FILE: ReadonlySet<string> = new Set(['file', 'path']);
const OF_IMAGE: ReadonlySet<string> = new Set(['context', 'push', 'tags']);

/** Whether what an action is given says what to build from, by the names of its inputs. */
export function inputsBuild(given: YamlTree | undefined): boolean {
  const entries = entriesOf(given);
  return (
    isInterface(entries.map(({ key }) => key)) ||
    entries.some(({ key, value }) => says(join(key), (textOf(value)?.value ?? '').trim()))
  );
}

/** The same of the inputs that an action declares. */
export function takesBuild(declared: YamlTree | undefined): boolean {
  const names = entriesOf(declared).map(({ key }) => key);
  return isInterface(names) || names.some((name) => SOURCE.test(join(name)) || TAKEN.test(join(name)));
}

function isInterface(inputs: readonly string[]): boolean {
  const names = inputs.map((name) => name.toLowerCase());
  return names.some((name) => FILE.has(name)) && names.some((name) => OF_IMAGE.has(name));
}

function join(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Not that a file is to be looked at, nor flags of another program. */
function says(name: string, value: string): boolean {
  if (/^(?:|true|false)$/i.test(value)) return false;
  if (SOURCE.test(name)) return true;
  return TAKEN.test(name) && (!value.startsWith('-') || OF_BUILD.test(value));
}
