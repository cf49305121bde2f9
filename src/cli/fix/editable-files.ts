import { dirname, join } from 'node:path';
import { type ByteString, toByteString } from '../../core/dockerfile/go/byte-string.js';
import type { Sources } from '../../core/fix/fix.js';
import { type Message, own } from '../../core/message.js';
import { readFileContent } from '../../io/disk/file-content.js';
import { findRealPath, findRelativePath, isInside } from '../../io/disk/system-path.js';
import { findTarget, isOfWorkspace, type Workspace } from '../../io/disk/workspace.js';
import type { ChosenFiles } from '../files/chosen-files.js';

/** The files of a checkout that may be edited: regular ones of this repository, wherever links to them are. */
export function openSources(workspace: Workspace, { search }: ChosenFiles): Sources {
  const listed = new Map(search.files.map((file) => [file.path, file.location]));
  const names = new Map<string, string | Message>();
  const texts = new Map<string, ByteString>();
  const read = (name: string): ByteString => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const content = readFileContent(join(workspace.root, name), workspace.root, true);
    const text = 'bytes' in content ? toByteString(content.bytes) : '';
    texts.set(name, text);
    return text;
  };
  return {
    nameOf(path) {
      const known = names.get(path);
      if (known !== undefined) return known;
      const name = findName(workspace, listed.get(path) ?? findLocation(workspace, path));
      names.set(path, name);
      return name;
    },
    read,
  };
}

function findLocation(workspace: Workspace, path: string): string | Buffer | null {
  const target = findTarget(workspace, workspace.root, path);
  return target.kind === 'file' ? target.file.location : null;
}

function findName(workspace: Workspace, location: string | Buffer | null): string | Message {
  const { root } = workspace;
  if (location === null) return own('the file is not in the working tree');
  if (typeof location !== 'string') return own('the name of the file is not UTF-8');
  try {
    const real = findRealPath(location);
    if (!isInside(root, real)) return own('the file is not in the repository');
    if (workspace.repository !== null && !isOfWorkspace(workspace, dirname(real)))
      return own('the file belongs to another repository');
    const content = readFileContent(real, root, true);
    return 'bytes' in content
      ? findRelativePath(root, real)
      : own('the file cannot be read as it is in the working tree');
  } catch {
    return own('the file is not in the working tree');
  }
}
