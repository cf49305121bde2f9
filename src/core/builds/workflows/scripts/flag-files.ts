import { readSource, SourceText } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { withoutLeading } from './paths/named-file.js';
import { openPathSearch } from './paths/other-paths.js';
import { findPrinted } from './variable-files.js';

const BUILDS = String.raw`(?=[^\n;|&]{0,300}\b(?:build|bud|bake)\b)`;
const FLAGS = openPathSearch((path) => [
  String.raw`\b(?:docker|podman|nerdctl|buildah)\b${BUILDS}[^\n;|&]{0,500}(?:\$\(|\x60)[ \t]*(?:cat[ \t]+|<[ \t]*)${path}`,
  String.raw`\bxargs[ \t]${BUILDS}[^\n;|&<]{0,500}(?<!<)<[ \t]*${path}`,
  String.raw`(?<![\w-])cat[ \t]+${path}[ \t]*\|[ \t]*xargs[ \t]${BUILDS}`,
]);
/** A flag of podman and buildah: https://docs.podman.io/en/latest/markdown/podman-build.1.html */
const ARGUMENTS = openPathSearch((path) => [
  String.raw`(?<![\w-])--build-arg-file(?:=|["',]{0,3}[ \t]+)${path}`,
]);
const ARGUMENT = /^[ \t]*(?=[A-Za-z_]\w*=)/gm;
/** More files than builders are given flags from. */
const MAX_FILES = 50;

/** The files from which some texts give builders flags, as texts with these flags. */
export function listFlagFiles(scripts: readonly SourceText[], tree: Tree): readonly SourceText[] {
  const find = (search: typeof FLAGS): ReadonlySet<string> =>
    new Set(
      scripts.flatMap(({ file, text }) =>
        search(text).flatMap(({ value }) => {
          const path = withoutLeading(value);
          return path === null ? [] : findPrinted(path, file, tree);
        }),
      ),
    );
  const read = (paths: ReadonlySet<string>): readonly SourceText[] =>
    [...paths].slice(0, MAX_FILES).flatMap((path) => readSource(path, tree) ?? []);
  const given = read(find(ARGUMENTS)).map(
    ({ file, text }) => new SourceText(file, text.replace(ARGUMENT, '--build-arg ')),
  );
  return [...read(find(FLAGS)), ...given];
}
