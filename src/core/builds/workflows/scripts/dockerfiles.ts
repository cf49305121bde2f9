import { readsLikeDockerfile } from '../../../dockerfile/first-instruction.js';
import { baseName } from '../../repo-path.js';
import type { SourceText } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { hasOddName } from '../programs/named-dockerfiles.js';
import { findAnywhere } from '../sources/named-paths.js';
import { listNamedFiles } from './named-file.js';

/** A Dockerfile that a script names. */
export interface NamedDockerfile {
  readonly dockerfile: string;
  readonly line: number;
}

/** The Dockerfiles that a script gives a program with `-f`, and whose names do not tell what they are. */
export function listDockerfiles(script: SourceText, tree: Tree): readonly NamedDockerfile[] {
  const found = new Map<string, NamedDockerfile>();
  for (const { path, start } of listNamedFiles(script.text)) {
    if (!hasOddName(baseName(path))) continue;
    for (const dockerfile of findAnywhere(path, false, tree))
      if (!found.has(dockerfile) && isDockerfile(dockerfile, tree))
        found.set(dockerfile, { dockerfile, line: script.lineAt(start) });
  }
  return [...found.values()];
}

function isDockerfile(path: string, tree: Tree): boolean {
  const file = tree.read(path);
  return file.kind === 'bytes' && readsLikeDockerfile(file.bytes);
}
