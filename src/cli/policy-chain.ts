import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { readExtends } from '../core/policy/inherit/extends-target.js';
import type { PolicyFile } from '../core/policy/load/load-policy.js';
import { suggestName } from '../core/policy/shapes/name-suggestion.js';
import type { PolicySource } from '../core/report.js';
import { isInside } from '../io/disk/file-content.js';
import type { PolicyContent, PolicyShelf } from '../io/disk/policy-shelf.js';
import type { Workspace } from '../io/disk/workspace.js';
import { adviseOnPolicy, DEFAULT_POLICY } from './missing-policy.js';
import { type Outcome, type Refusal, refuseEvaluation, toProblem } from './outcome.js';

/** A policy with all that it extends, the policy itself first. */
export interface PolicyChain {
  readonly files: readonly PolicyFile[];
  readonly source: PolicySource;
}

/** Longer chains are mistakes. */
const MAX_CHAIN = 10;

/**
 * Reads the policy that was named, by default the workspace's, and what it extends. `folder`: where a name on the command
 * line starts; `revision`: as the user wrote it, for messages.
 */
export async function readPolicyChain(
  named: string | null,
  folder: string,
  workspace: Workspace,
  shelf: PolicyShelf,
  revision: string | null,
): Promise<Outcome<PolicyChain>> {
  const tree = workspace.repository ?? workspace.root;
  const files: PolicyFile[] = [];
  let source: PolicySource | null = null;
  let place = named === null ? join(workspace.root, DEFAULT_POLICY) : toRealPlace(resolve(folder, named));
  let shown = nameFile(workspace.root, place, named ?? DEFAULT_POLICY);
  const visited = new Set<string>();

  for (;;) {
    visited.add(place);
    const content = await shelf.read(place);
    const refusal = refuseContent(content, shown, files, revision, suggestFile(place, shown));
    if (refusal !== null) return { refusal };
    const { bytes, commit } = content as Extract<PolicyContent, { bytes: Uint8Array }>;
    if (!isUtf8(bytes)) return refuse(shown, 'is no UTF-8 text', files);
    const text = Buffer.from(bytes).toString('utf8');
    source ??= {
      source: shown,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...(commit === null ? {} : { commit }),
    };
    files.push({ path: shown, text });

    const target = readExtends(text);
    if (target === null) return { value: { files, source } };
    if (target.kind !== 'file') return refuseExtends(files, describeRemote(target.kind));
    const next = resolve(dirname(place), target.path);
    if (isInside(tree, place) && !isInside(tree, next))
      return refuseExtends(files, `"${target.path}" leads out of the repository; name a file inside of it`);
    if (visited.has(next))
      return refuseExtends(files, `"${target.path}" leads back to a file that extends this one`);
    if (files.length >= MAX_CHAIN)
      return refuseExtends(files, `more than ${MAX_CHAIN} policies extend each other`);
    shown =
      isAbsolute(shown) || !isInside(tree, next)
        ? normalize(join(dirname(shown), target.path))
        : nameFile(workspace.root, next, next);
    place = next;
  }
}

/** The file that a mistyped name most likely means: a YAML file beside it. */
function suggestFile(place: string, shown: string): string | null {
  let names: string[];
  try {
    names = readdirSync(dirname(place)).filter((name) => /\.ya?ml$/i.test(name));
  } catch {
    return null;
  }
  const near = suggestName(basename(place), names);
  return near === null || near === basename(place) ? null : join(dirname(shown), near);
}

/** The file itself may be a link or missing, its folder is the real one. */
function toRealPlace(place: string): string {
  try {
    return join(realpathSync(dirname(place)), basename(place));
  } catch {
    return place;
  }
}

const nameFile = (root: string, place: string, otherwise: string): string =>
  isInside(root, place) ? relative(root, place) : otherwise;

function refuseContent(
  content: PolicyContent,
  shown: string,
  files: readonly PolicyFile[],
  revision: string | null,
  near: string | null,
): Refusal | null {
  if ('bytes' in content) return null;
  if ('failed' in content)
    return refuseEvaluation(`The policy ${shown} could not be read: ${content.failed}`).refusal;
  if ('unreadable' in content) return refuse(shown, content.unreadable, files).refusal;
  const where = content.commit === null ? '' : ` at ${revision ?? content.commit}`;
  const meant = near === null ? '' : `; did you mean ${near}, which is beside it?`;
  if (files.length > 0) return refuseExtends(files, `there is no ${shown}${where}${meant}`).refusal;
  const message =
    near === null
      ? `There is no policy${where}, so nothing can be judged. Write one, with "version: 1" and a list "allow:" of images, or name one with --policy FILE.`
      : `There is no policy${where}, so nothing can be judged${meant}`;
  return {
    exit: 2,
    problems: [toProblem(message, 'error', shown)],
    advice: adviseOnPolicy(shown, content.commit === null ? null : revision),
  };
}

function refuse(shown: string, reason: string, files: readonly PolicyFile[]): { readonly refusal: Refusal } {
  if (files.length > 0) return refuseExtends(files, `${shown} ${reason}`);
  return { refusal: { exit: 2, problems: [toProblem(`The policy ${reason}`, 'error', shown)], advice: [] } };
}

/** Something is wrong with what the last file extends: said at the line that says it. */
function refuseExtends(files: readonly PolicyFile[], message: string): { readonly refusal: Refusal } {
  const { path, text } = files.at(-1) ?? { path: '', text: '' };
  const lines = text.split('\n');
  const line = lines.findIndex((each) => /^(["']?)extends\1\s*:/.test(each));
  const problem = {
    file: path,
    line: line + 1,
    column: 1,
    level: 'error' as const,
    message: `extends: ${message}`,
  };
  return { refusal: { exit: 2, problems: [problem], advice: [] } };
}

function describeRemote(kind: 'github' | 'oci'): string {
  return kind === 'github'
    ? 'a policy in another repository is read by the action only, which has a token for it; to use it here, save a copy beside this file and extend ./FILE, or give that copy to --policy'
    : 'a policy in a registry cannot be read here; save a copy beside this file and extend ./FILE';
}
