import { hasForeignEnding } from '../dockerfile/file-names.js';
import type { Settings } from '../policy/policy.js';
import { LINK_REASONS, type OpenLink } from './linked-files.js';

/** Where only a system's administrator writes: what a file system of an image links to, and never a build context. */
const SYSTEM =
  /^\/+(?:(?:bin|boot|etc|lib|lib32|lib64|libx32|proc|sbin|sys|usr)(?:\/|$)|dev\/(?!shm)|run\/(?!user)|var\/(?!tmp))/;

/** Names that no list of patterns has in mind. */
const ANYTHING = ['\u0001', '\u0001/\u0001'];

/**
 * Whether a link that leads where nobody can look may hide Dockerfiles that the policy wants judged: it may be a folder, and
 * names in it would be Dockerfiles'. `hadFiles`: whether there was a folder in its place.
 */
export function mayHideDockerfiles(
  { files, ignore }: Pick<Settings, 'files' | 'ignore'>,
  { path, kind, target }: OpenLink,
  hadFiles: (path: string) => boolean,
): boolean {
  if (kind === 'missing') return false;
  if (target !== null && SYSTEM.test(target) && !/\/\.\.(?:\/|$)/.test(target)) return false;
  if (hasForeignEnding(path) && !hadFiles(path)) return false;
  if (ignore.some((glob) => ANYTHING.every((name) => glob.matches(`${path}/${name}`)))) return false;
  return files.usual || files.globs.some((glob) => glob.reaches(path));
}

/** Why a link that may hide Dockerfiles cannot be judged. */
export function describeOpenLink({ kind }: OpenLink): string {
  return `${LINK_REASONS[kind]}, and Dockerfiles may be behind it`;
}
