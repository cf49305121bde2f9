import { hasForeignEnding } from '../dockerfile/file-names.js';
import type { Settings } from '../policy/policy.js';
import { MAY_HIDE } from './link-advice.js';
import { LINK_REASONS } from './link-readings.js';
import type { OpenLink } from './linked-files.js';

/**
 * Where only a system's administrator writes, and nothing leads anywhere else, as `/proc/self/cwd` does: what a file system of
 * an image links to, and never a build context.
 */
const SYSTEM_FOLDER =
  /^\/(?:bin|boot|etc|lib|lib32|lib64|libx32|sbin|sys|usr(?!\/tmp(?:\/|$))|run\/systemd|var\/(?:cache|lib|log|spool))(?:\/|$)/;
/** What is never a folder. */
const DEVICE =
  /^\/dev\/(?:null|zero|full|random|urandom|console|tty|stdout|stderr)$|^\/proc\/(?:self\/)?mounts$/;

/** Names that no list of patterns has in mind. */
const ANYTHING = ['\u0001', '\u0001/\u0001'];

/**
 * Whether a link that leads where nobody can look may hide Dockerfiles that the policy wants judged: it may be a folder, and
 * names in it would be Dockerfiles'. `hadFiles`: whether there was a folder in its place.
 */
export function mayHideDockerfiles(
  { files, ignore }: Pick<Settings, 'files' | 'ignore'>,
  { path, kind, target, end, moved }: OpenLink,
  hadFiles: (path: string) => boolean,
): boolean {
  if (kind === 'missing' || (moved !== undefined && !hadFiles(moved))) return false;
  if (isOfSystem(target)) return false;
  // a folder may have such a name too
  if (hasForeignEnding(path) && hasForeignEnding(end) && !hadFiles(path)) return false;
  if (ignore.some((glob) => ANYTHING.every((name) => glob.matches(`${path}/${name}`)))) return false;
  return files.usual || files.globs.some((glob) => glob.reaches(path));
}

/** Whether a link leads to the system's own folders. */
export function isOfSystem(target: OpenLink['target']): boolean {
  if (target === null) return false;
  const segments = target.split('/').filter((segment) => segment !== '' && segment !== '.');
  const path = `/${segments.join('/')}`;
  return !segments.includes('..') && (SYSTEM_FOLDER.test(path) || DEVICE.test(path));
}

/** Why a link that may hide Dockerfiles cannot be judged. */
export function describeOpenLink({ kind }: OpenLink): string {
  return `${LINK_REASONS[kind]}${MAY_HIDE}`;
}
