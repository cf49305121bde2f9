import { posix } from 'node:path';
import type { FakeRepository, FakeState } from '../fake-state.js';
import { resolve, resolveCommit } from '../git/git-names.js';
import { listTree, readObjects } from '../git/git-objects.js';
import { notFound, type RestAnswer, type RestRequest } from './rest-answer.js';
import { toContent } from './rest-resources.js';

const MAX_CONTENT = 1024 * 1024;

/** `GET /repos/{owner}/{repo}/contents/{path}`: follows a symbolic link that leads to a file, gives no content above 1 MB. */
export function readContent(
  _state: FakeState,
  repository: FakeRepository,
  request: RestRequest,
  [path = '']: readonly string[],
): RestAnswer {
  const { git } = repository;
  const ref = request.query.get('ref') ?? 'HEAD';
  const commit = resolveCommit(git, ref);
  if (commit === null) return notFound(`No commit found for the ref ${ref}`);
  const where = { api: request.api, name: repository.name };
  const sha = resolve(git, `${commit}:${path}`);
  if (sha === null) return notFound();
  const parent = posix.dirname(path);
  const siblings = listTree(git, parent === '.' ? commit : `${commit}:${parent}`, false);
  const entry = siblings.find((candidate) => candidate.path === posix.basename(path));
  if (entry === undefined) return notFound();
  if (entry.type === 'tree') {
    const entries = listTree(git, sha, false);
    return {
      status: 200,
      body: entries.map((child) =>
        toContent(where, `${path}/${child.path}`, ref, {
          type: child.type === 'tree' ? 'dir' : 'file',
          sha: child.sha,
          size: child.size ?? 0,
        }),
      ),
    };
  }
  if (entry.type === 'commit')
    return {
      status: 200,
      body: toContent(where, path, ref, {
        type: 'submodule',
        sha,
        size: 0,
        submodule_git_url: 'https://example.com/other.git',
      }),
    };
  const bytes = readObjects(git, [sha])[0]?.bytes ?? Buffer.alloc(0);
  if (entry.mode === '120000') {
    const target = posix.join(parent, bytes.toString());
    const real = target.startsWith('..') ? null : readObjects(git, [`${commit}:${target}`])[0];
    if (real?.type !== 'blob')
      return {
        status: 200,
        body: toContent(where, path, ref, {
          type: 'symlink',
          target: bytes.toString(),
          sha,
          size: bytes.length,
        }),
      };
    return { status: 200, body: toContent(where, path, ref, toFile(real.sha, real.bytes)) };
  }
  return { status: 200, body: toContent(where, path, ref, toFile(sha, bytes)) };
}

function toFile(
  sha: string,
  bytes: Buffer,
): { type: string; sha: string; size: number; content: string; encoding: string } {
  const isLarge = bytes.length > MAX_CONTENT;
  const content = isLarge ? '' : bytes.toString('base64').replace(/.{60}/g, '$&\n');
  return { type: 'file', sha, size: bytes.length, content, encoding: isLarge ? 'none' : 'base64' };
}
