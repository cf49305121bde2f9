import { copyFileSync, cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { POLICY } from './judged-tree.js';
import { type PlantedTree, plantTree } from './planted-tree.js';

/** A tree with a folder that git takes for a repository with its own configuration, policy and base. */
export interface EmbeddedRepository {
  readonly tree: PlantedTree;
  /** Whether a command in that configuration was run. */
  hasRun(): boolean;
}

const LAX = 'version: 1\nallow: ["**"]\n';

/** `folder`: the one that looks like the inside of a repository. `git`: whether there is a repository around it. */
export function plantEmbedded(folder: string, git = true): EmbeddedRepository {
  const marker = join(plantTree({}, { git: false }).root, 'ran');
  const command = `echo > ${marker}; cat`;
  const inner = plantTree({ README: 'x' });
  inner.commit();
  inner.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const files = { '.github/base-images.yml': POLICY, 'api/Dockerfile': 'FROM alpine:3.22\n' };
  const tree = plantTree(files, { git });
  if (git) {
    tree.commit();
    tree.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  }
  const at = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  tree.write('api/Dockerfile', 'FROM evil:1\n');
  if (folder !== '') tree.write(at('.github/base-images.yml'), LAX);
  tree.write(at('README'), 'y');
  tree.write(at('.gitattributes'), '* filter=x\nDockerfile -filter\n');
  tree.write(at('HEAD'), 'ref: refs/heads/main\n');
  tree.write(at('refs/.keep'), '');
  tree.write(
    at('config'),
    `[core]\n\trepositoryformatversion = 0\n\tworktree = .\n\tfsmonitor = "${command}"\n[filter "x"]\n\tclean = "${command}"\n`,
  );
  cpSync(join(inner.root, '.git', 'objects'), join(tree.root, folder, 'objects'), { recursive: true });
  cpSync(join(inner.root, '.git', 'refs'), join(tree.root, folder, 'refs'), { recursive: true });
  copyFileSync(join(inner.root, '.git', 'index'), join(tree.root, folder, 'index'));
  return { tree, hasRun: () => existsSync(marker) };
}
