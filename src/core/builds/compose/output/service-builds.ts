import type { Build, InlineDockerfile } from '../../build.js';
import { isHttpUrl } from '../../remote-context.js';
import { endingOf, type PossibleFile } from '../../unknown/possible-files.js';
import { listKnown } from '../model/candidates.js';
import type { ComposeNode, MapEntry, MapNode, ScalarNode } from '../model/node.js';
import { isNull, makeMap, textOf, valueAt } from '../model/node.js';
import { isRemoteContext, settlePath } from '../model/paths.js';
import { fromRooted, isAbsolute, joinPath, type RootedPath, relativePath, toRooted } from '../rooted-path.js';
import { BuildValues, type LookUpScalar } from './build-values.js';
import { makeInlineDockerfile } from './inline-dockerfile.js';
import { readServiceGenerators } from './service-generators.js';
import { readServiceTags } from './service-tags.js';

export interface OutputScope {
  readonly workingFolder: RootedPath;
  readonly lookup: LookUpScalar;
}

/** The build of a service; null: it has none. */
export function makeBuild(name: string, entry: MapEntry, scope: OutputScope): Build | null {
  const service = entry.value;
  const written = valueAt(service, 'build');
  if (service.kind !== 'map' || written === undefined || isNull(written)) return null;
  const build = written.kind === 'map' ? written : makeMap(new Map(), written.origin);
  const values = new BuildValues();
  for (const { message, written } of service.doubts) values.miss('*', message, written);
  if (written.kind !== 'map') values.miss('*', 'build is neither a path nor a mapping');
  const context = readContext(build, values, scope);
  const inline = readInline(build, values);
  const dockerfile = inline === 'none' ? readDockerfile(build, values, context) : null;
  const file = valueAt(build, 'dockerfile');
  const named = file?.kind === 'scalar' ? (file.written ?? textOf(file)) : null;
  const target = values.readText(valueAt(build, 'target'), 'target');
  const args = values.readArgs(valueAt(build, 'args'), scope.lookup);
  const contexts = values.readContexts(
    valueAt(build, 'additional_contexts'),
    (text, value) => showPath(text, value, scope).shown,
  );
  const platforms = values.readPlatforms(build, service, scope.lookup);
  const generators = readServiceGenerators(build, values);
  const place = entry.key.source.positionAt(entry.key.start);
  const possible = dockerfile === null && inline === 'none' ? listPossible(build, context) : [];
  const tags = readServiceTags(service, build);
  return {
    kind: 'compose',
    file: entry.key.source.file,
    line: place.line,
    name,
    context: context.shown,
    dockerfile,
    inline: inline === 'none' || inline === 'unknown' ? null : inline,
    target: target === '' ? null : target,
    args,
    contexts,
    platforms,
    generators,
    ...(tags.length === 0 ? {} : { tags }),
    ...(isTrue(valueAt(service, 'init')) ? { hasInit: true } : {}),
    problem: describeReasons(values.reasons),
    ...values.doubts.describe(),
    unknown: expandUnknown(values.unknown),
    ...(values.reasonsOf.size === 0 ? {} : { reasons: values.reasonsOf }),
    ...(dockerfile === null && inline === 'none' && context.folder !== null && named !== null
      ? { outside: named }
      : {}),
    ...(possible.length === 0 ? {} : { possible }),
    ...(values.candidates.size === 0 ? {} : { candidates: values.candidates }),
    ...(values.emptied.size === 0 ? {} : { emptied: values.emptied }),
    written: expandWritten(values),
    sources: listSources(entry, service, build, values),
    places: values.places,
    ...(values.givers.size === 0 ? {} : { givers: values.givers }),
  };
}

const isTrue = (node: ComposeNode | undefined): boolean =>
  node?.kind === 'scalar' && node.gaps.length === 0 && (node.value === true || node.value === 'true');

/** Whether the build lies where the project does as none is named: the context that is added then is written nowhere. */
export function lacksContext(service: ComposeNode): boolean {
  const context = valueAt(valueAt(service, 'build'), 'context');
  return context?.kind === 'scalar' && context.raw === null && context.value !== null;
}

function describeReasons(reasons: readonly string[]): string | null {
  const [first] = reasons;
  if (first === undefined) return null;
  const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more like it)` : '';
  return `Cannot tell all of this build: ${first}${more}`;
}

/** `*` is written for everything that is not known. */
function expandWritten({ unknown, doubts: { written } }: BuildValues): ReadonlyMap<string, string> {
  const all = written.get('*');
  if (all === undefined) return written;
  const fields = expandUnknown(unknown).map(
    (field) => [field, `${all}\n${written.get(field) ?? ''}`] as const,
  );
  return new Map([...written, ...fields]);
}

/** `*` means everything. */
function expandUnknown(unknown: readonly string[]): readonly string[] {
  if (!unknown.includes('*')) return unknown;
  return ['context', 'dockerfile', 'inline', 'target', 'args', 'contexts', 'platforms'];
}

interface ShownPath {
  /** Null: cannot be known. */
  readonly shown: string | null;
  /** The folder in the repository; null: there is none. */
  readonly folder: RootedPath | null;
}

function readContext(build: MapNode, values: BuildValues, scope: OutputScope): ShownPath {
  const node = valueAt(build, 'context');
  if (node?.kind === 'scalar') values.note(node);
  const text = values.readText(node, 'context');
  if (text === null || node?.kind !== 'scalar') {
    if (values.unknown.includes('context'))
      values.miss('dockerfile', values.reasons[0] ?? 'context is not known');
    return { shown: null, folder: null };
  }
  return showPath(text, node, scope);
}

/** A context as people know it: relative to the root, or as it is written where it lies elsewhere. */
function showPath(
  text: string,
  node: ScalarNode,
  scope: OutputScope,
): { shown: string; folder: RootedPath | null } {
  if (isRemoteContext(text)) return { shown: text, folder: null };
  const path = text === '' ? scope.workingFolder : text;
  const inside = isAbsolute(path) ? fromRooted(path) : null;
  return inside === null
    ? { shown: showOutside(path, node.written), folder: null }
    : { shown: inside, folder: path };
}

/** As it is written, as long as that says that it lies outside. */
function showOutside(path: string, written: string | null): string {
  if (written === null) return path;
  return /^(\.\.|~|\/)/.test(written) ? written : relativePath(toRooted('.'), path);
}

function readInline(build: MapNode, values: BuildValues): InlineDockerfile | 'none' | 'unknown' {
  const node = valueAt(build, 'dockerfile_inline');
  if (node?.kind !== 'scalar' || isNull(node)) return 'none';
  values.note(node);
  if (node.gaps.length === 0 && node.value === '') return 'none';
  const text = values.readText(node, 'inline');
  return text === null ? 'unknown' : makeInlineDockerfile(node, text);
}

function readDockerfile(build: MapNode, values: BuildValues, context: ShownPath): string | null {
  const written = valueAt(build, 'dockerfile');
  const node = written && settlePath(written);
  if (node?.kind === 'scalar') values.note(node);
  const text = node === undefined ? 'Dockerfile' : values.readText(node, 'dockerfile');
  if (text !== null && context.folder === null) values.doubts.note('dockerfile', text);
  if (text === null || context.folder === null) return null;
  const name = text === '' ? 'Dockerfile' : text;
  // bake would fetch it
  if (isHttpUrl(name)) return null;
  return fromRooted(isAbsolute(name) ? name : joinPath(context.folder, name));
}

/** Where the folder or the name of the Dockerfile is not known. */
function listPossible(build: MapNode, { folder }: ShownPath): readonly PossibleFile[] {
  const context = valueAt(build, 'context');
  const file = valueAt(build, 'dockerfile');
  if (file?.kind !== 'scalar' || typeof file.value !== 'string') return [];
  const gap = file.gaps.at(-1);
  if (gap !== undefined) {
    const paths = listKnown(file).flatMap(({ value }) => {
      const name = String(value);
      const path = isAbsolute(name) ? name : folder === null ? null : joinPath(folder, name);
      return path === null ? [] : (fromRooted(path) ?? []);
    });
    return [...endingOf(file.value, gap.at), ...paths.map((path) => ({ path }))];
  }
  if (context?.kind !== 'scalar' || context.gaps.length === 0) return [];
  const path = isAbsolute(file.value) ? fromRooted(file.value) : null;
  return path === null ? endingOf(`/${file.value}`, 0) : [{ path }];
}

function listSources(
  entry: MapEntry,
  service: MapNode,
  build: MapNode,
  values: BuildValues,
): readonly string[] {
  const files = new Set([entry.key.source.file, ...service.files]);
  const add = (node: ComposeNode): void => {
    files.add(node.origin.source.file);
    if (node.kind === 'scalar') for (const { file } of node.given) files.add(file);
    if (node.kind === 'list') node.items.forEach(add);
    if (node.kind === 'map') {
      for (const file of node.files) files.add(file);
      for (const { value } of node.entries.values()) add(value);
    }
  };
  for (const key of [
    'context',
    'dockerfile',
    'dockerfile_inline',
    'target',
    'args',
    'additional_contexts',
    'platforms',
    'sbom',
    'provenance',
  ]) {
    const value = valueAt(build, key);
    if (value !== undefined) add(value);
  }
  const platform = valueAt(service, 'platform');
  if (platform !== undefined) add(platform);
  for (const file of values.given) files.add(file);
  return [...files].sort();
}
