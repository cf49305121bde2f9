import type { GitRemote } from '../../core/starting-policy/found/own-registries.js';
import { askGit } from './git.js';

/** Where a repository is pushed to: `origin`, otherwise its only remote. Null without one, or where its address is a path. */
export async function findGitRemote(folder: string): Promise<GitRemote | null> {
  const listed = await askGit(folder, ['remote']);
  if ('failure' in listed) return null;
  const names = listed.text.split(/\r?\n/);
  const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
  if (name === undefined) return null;
  const address = await askGit(folder, ['remote', 'get-url', '--', name]);
  return 'failure' in address ? null : parseGitAddress(address.text);
}

/** What the remotes of a repository call it, `owner/name` in lower case. */
export async function listRemoteNames(folder: string): Promise<readonly string[]> {
  const listed = await askGit(folder, ['config', '--get-regexp', String.raw`^remote\..*\.url$`]);
  if ('failure' in listed) return [];
  return listed.text.split(/\r?\n/).flatMap((line) => {
    const path = parseGitAddress(line.slice(line.indexOf(' ') + 1).trim())?.path ?? '';
    return /^[^/]+\/[^/]+$/.test(path) ? path.toLowerCase() : [];
  });
}

const URL = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/+(.+)$/;
/** `git@github.com:acme/shop.git`; one letter before the colon is a drive. */
const SCP = /^(?:[^/@:]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/)\/*(.+)$/;

/** Host and path of a remote's address. */
export function parseGitAddress(address: string): GitRemote | null {
  const [, host, path = ''] = URL.exec(address) ?? SCP.exec(address) ?? [];
  if (host === undefined || address.startsWith('file:')) return null;
  return { host: host.toLowerCase(), path: path.replace(/\/+$/, '').replace(/\.git$/, '') };
}
