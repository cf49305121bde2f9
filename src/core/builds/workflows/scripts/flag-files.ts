import { readSource, SourceText } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { withoutLeading } from './paths/named-file.js';
import { openPathSearch, type WrittenPath } from './paths/other-paths.js';
import { findPrinted } from './variable-files.js';

const BUILDS = String.raw`(?=[^\n;|&]{0,300}\b(?:build|bud|bake)\b)`;
const FLAGS = openPathSearch((path) => [
  String.raw`\b(?:docker|podman|nerdctl|buildah)\b${BUILDS}[^\n;|&]{0,500}(?:\$\(|\x60)[ \t]*(?:cat[ \t]+|<[ \t]*)${path}`,
  String.raw`\bxargs[ \t]${BUILDS}[^\n;|&<]{0,500}(?<!<)<[ \t]*${path}`,
  String.raw`(?<![\w-])cat[ \t]+${path}[ \t]*\|[ \t]*xargs[ \t]${BUILDS}`,
]);
/** A file whose lines are made flags: `$(sed 's/^/--build-arg /' f)`, `$(awk '{print "--build-arg " $0}' f)`, `xargs -I{} … --build-arg {}`. */
const MADE = String.raw`[^\n;|&<>]{0,120}--build-arg[^\n;|&<>]{0,80}`;
/** A flag of podman and buildah: https://docs.podman.io/en/latest/markdown/podman-build.1.html */
const ARGUMENTS = openPathSearch((path) => [
  String.raw`(?<![\w-])--build-arg-file(?:=|["',]{0,3}[ \t]+)${path}`,
  String.raw`(?<![\w-])(?:sed|awk|gawk|perl)[ \t]${MADE}['"][ \t]+(?:<[ \t]*)?${path}`,
  String.raw`(?<![\w-])(?:cat|grep[^\n;|&<>]{1,100})[ \t]+${path}[ \t]*\|[^\n;&<>]{0,200}\b(?:sed|awk|gawk|perl|xargs)[ \t]${MADE}`,
  String.raw`\bxargs[ \t]${MADE}(?<!<)<[ \t]*${path}`,
]);
/** `while read -r l; do A+=(--build-arg "$l"); done < f` */
const LOOPED = openPathSearch((path) => [String.raw`\bdone[ \t]*<[ \t]*${path}`]);
const READING = /\bread[ \t]/;
const MAKING = /--build-arg(?:=|["' \t]{1,5})["']?\$/;
/** Longer loops do not make flags. */
const MAX_LOOP = 1_000;
const ARGUMENT = /^[ \t]*(?=[A-Za-z_]\w*=)/gm;
/** More files than one text gives builders flags from. */
const MAX_FILES = 50;

/** The files from which texts give builders flags, and the texts that do so from more than are read. */
export interface FlagFiles {
  /** As texts with these flags. */
  readonly given: readonly SourceText[];
  readonly tooMany: readonly { readonly source: SourceText; readonly left: readonly string[] }[];
}

/** The files from which some texts give builders flags. */
export function listFlagFiles(scripts: readonly SourceText[], tree: Tree): FlagFiles {
  const flags = new Set<string>();
  const values = new Set<string>();
  const tooMany: FlagFiles['tooMany'][number][] = [];
  for (const source of scripts) {
    const named = findFiles(FLAGS(source.text), source, tree);
    const valued = findFiles([...ARGUMENTS(source.text), ...listLooped(source.text)], source, tree);
    for (const path of named.slice(0, MAX_FILES)) flags.add(path);
    for (const path of valued.slice(0, MAX_FILES)) values.add(path);
    const left = [...named.slice(MAX_FILES), ...valued.slice(MAX_FILES)];
    if (left.length > 0) tooMany.push({ source, left });
  }
  const read = (paths: ReadonlySet<string>): readonly SourceText[] =>
    [...paths].flatMap((path) => readSource(path, tree) ?? []);
  const given = read(values).map(
    ({ file, text }) => new SourceText(file, text.replace(ARGUMENT, '--build-arg ')),
  );
  return { given: [...read(flags), ...given], tooMany };
}

/** The files whose lines a loop makes arguments of. */
function listLooped(text: string): readonly WrittenPath[] {
  return LOOPED(text).filter(({ start }) => {
    const before = text.slice(Math.max(0, start - MAX_LOOP), start);
    const loop = before.slice(before.lastIndexOf('while'));
    const at = loop.search(READING);
    return at !== -1 && MAKING.test(loop.slice(at));
  });
}

function findFiles(named: readonly WrittenPath[], { file }: SourceText, tree: Tree): readonly string[] {
  const paths = named.flatMap(({ value }) => withoutLeading(value) ?? []);
  return [...new Set(paths.flatMap((path) => findPrinted(path, file, tree)))];
}
