import { isAbsolute, joinPath } from '../rooted-path.js';
import { mapServices } from './canonical.js';
import { type ComposeNode, changeEntry, type MapNode, mapEntries, type ScalarNode } from './node.js';

const REMOTE = ['https://', 'http://', 'git://', 'ssh://', 'github.com/', 'git@'];

/** Whether a context is a URL, another service, or anything else that is not a folder of this machine. */
export function isRemoteContext(context: string): boolean {
  return (
    context.includes('://') ||
    context.startsWith('service:') ||
    REMOTE.some((start) => context.startsWith(start))
  );
}

/** Whether a file to include or extend is fetched from somewhere. */
export function isElsewhere(path: string): boolean {
  return isRemoteContext(path) || path.startsWith('oci:');
}

export function describeElsewhere(path: string): string {
  return `what ${path.slice(0, 200)} brings is not in this repository, so it cannot be known`;
}

/** Makes the paths that concern builds relative to a folder, which may be relative itself. */
export function resolvePaths(model: MapNode, folder: string): MapNode {
  return mapServices(model, (service) => {
    if (service.kind !== 'map') return service;
    const built = changeEntry(service, 'build', (build) => resolveBuild(build, folder));
    return changeEntry(built, 'extends', (extended) =>
      extended.kind === 'map' ? changeEntry(extended, 'file', (file) => resolvePath(file, folder)) : extended,
    );
  });
}

function resolveBuild(build: ComposeNode, folder: string): ComposeNode {
  if (build.kind !== 'map') return build;
  const placed = changeEntry(build, 'context', (context) => resolveContext(context, folder));
  return changeEntry(placed, 'additional_contexts', (contexts) =>
    contexts.kind === 'map' ? mapEntries(contexts, (context) => resolveContext(context, folder)) : contexts,
  );
}

function resolveContext(value: ComposeNode, folder: string): ComposeNode {
  const isRemote = value.kind === 'scalar' && typeof value.value === 'string' && isRemoteContext(value.value);
  return isRemote ? value : resolvePath(value, folder);
}

/** A path that begins with a folder which is known wherever the repository lies. */
export function settlePath<T extends ComposeNode>(node: T): T | ScalarNode {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const [gap, ...others] = node.gaps;
  const isFolder = gap?.folder !== undefined && gap.at === 0 && others.length === 0;
  if (!isFolder || !/^(?:$|\/)/.test(node.value)) return node;
  return { ...node, gaps: [], value: joinPath(gap.folder, node.value), written: node.written ?? node.raw };
}

/** Paths in the home of whoever runs compose stay as they are. */
function resolvePath(written: ComposeNode, folder: string): ComposeNode {
  const value = settlePath(written);
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.gaps.length > 0) return value;
  const path = value.value;
  if (path === '' || path.startsWith('~') || isAbsolute(path)) return value;
  const resolved: ScalarNode = { ...value, value: joinPath(folder, path), written: value.written ?? path };
  return resolved;
}
