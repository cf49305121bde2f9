import { findTarget } from '../../io/disk/workspace.js';
import { failUsage, type Result } from '../result.js';
import type { Checkout } from './checkout.js';

/** Whether a path of the repository lies under one that was typed; without any, all do. */
export function openCover(
  { workspace, folder }: Pick<Checkout, 'workspace' | 'folder'>,
  typed: readonly string[],
): Result<(path: string) => boolean> {
  const places: string[] = [];
  for (const path of typed) {
    if (path === '-') continue;
    const target = findTarget(workspace, folder, path);
    if (target.kind === 'missing') return failUsage(`file or folder "${path}" does not exist`);
    places.push(target.kind === 'file' ? target.file.path : target.prefix);
  }
  if (typed.length === 0 || places.includes('')) return { value: () => true };
  return {
    value: (path) => places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place)),
  };
}
