import { baseName } from '../../../repo-path.js';

/** A word that may be the path of a file. */
const PATH = String.raw`\\?["'\x60]?((?:\$\(\w{1,100}\)|\$[<^@]|[\w./\${}*?-]){1,200})\\?["'\x60]?`;
/** What the path of a file begins with that a command makes. */
const MADE = String.raw`\\?["'\x60]?(?:\$\(\w{1,100}\)|[\w./\${}-]){0,200}`;
/** Flags of commands that copy files, also `-m 644`. */
const FLAGS = String.raw`(?:(?:-[\w=.,-]{1,100}|\d{1,9})[ \t]+)*`;
const BUILDER = String.raw`(?:sudo[ \t]+)?(?:docker|podman|nerdctl|buildah)`;
const PRINT = String.raw`(?<![\w-])(?:cat|get-content)`;

/** What reads a file: the word that says so of its program, and a usual name that it takes without being told. */
interface Reader {
  readonly verb: string;
  readonly usual: string;
}

/** A path in a text, and where that is. */
export interface WrittenPath {
  readonly value: string;
  readonly start: number;
}

/** Finds the paths that a text gives what reads files of a kind in other words than `-f`: as standard input, or by a copy. */
function openPaths(
  { verb, usual }: Reader,
  more: readonly string[] = [],
): (text: string) => readonly WrittenPath[] {
  const made = MADE + usual;
  const patterns = [
    String.raw`\b(?:${verb})\b[^\n;|&<]{0,500}(?<!<)<[ \t]*${PATH}`,
    String.raw`\b(?:${verb})\b[^\n;|&<]{0,500}<<<[ \t]*["']?\$\((?:cat[ \t]|<)[ \t]*${PATH}`,
    // the input of a group
    String.raw`\b(?:${verb})\b[^\n|&<]{0,200}[;\n][ \t]*[)}][ \t]*<[ \t]*${PATH}`,
    String.raw`(?<!<)<[ \t]*${PATH}[ \t]+${BUILDER}\b[^\n;|&<]{0,300}\b(?:${verb})\b`,
    String.raw`${PRINT}[ \t]+(?:<[ \t]*)?${PATH}[ \t]*\|[ \t]*${BUILDER}[ -][^\n;|&<]{0,300}\b(?:${verb})\b`,
    String.raw`(?<![\w-])(?:cp|mv|ln|install|rsync|copy-item|move-item)[ \t]+${FLAGS}${PATH}[ \t]+${made}`,
    // of several, what the file begins with
    String.raw`${PRINT}[ \t]+(?:<[ \t]*)?${PATH}[^\n;|&<>]{0,300}(?:(?<!>)>\|?|\|[ \t]*(?:sudo[ \t]+)?tee)[ \t]+${FLAGS}${made}`,
    String.raw`${PRINT}[ \t]+(?:<[ \t]*)?${PATH}[^\n;|&<>]{0,300}(?<!>)>\|?${made}`,
    String.raw`(?<![\w-])tee[ \t]+${made}[^\n;|&<]{0,100}<[ \t]*${PATH}`,
    String.raw`(?<![\w-])dd[ \t][^\n;|&]{0,100}\bif=${PATH}[^\n;|&]{0,100}[ \t]of=${made}`,
    String.raw`\b(?:copy|copy2|copyfile(?:sync)?|cp(?:sync)?|move|rename(?:sync)?|replace|symlink(?:sync)?|ln_s)\(?[ \t]*["'\x60]${PATH},[ \t]*${made}`,
    // a rule of make
    String.raw`^(?:[\w./-]{0,200}${usual})[ \t]*:[ \t]*${PATH}[^\n]{0,200}\n\t[@-]{0,2}(?:cp|mv|ln|install|rsync|cat)[ \t][^\n]{0,100}\$<[^\n]{0,100}\$@`,
    ...more,
  ];
  return search(patterns);
}

/** Finds what patterns with the place of a path have there. */
export function openPathSearch(list: (path: string) => readonly string[]): PathSearch {
  return search(list(PATH));
}

type PathSearch = (text: string) => readonly WrittenPath[];

function search(written: readonly string[]): PathSearch {
  const patterns = written.map((pattern) => new RegExp(pattern, 'gim'));
  return (text) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 1: value = '', index }) => ({ value, start: index })),
    );
}

/** Paths that a text makes Dockerfiles. */
export const listDockerfilePaths = openPaths({ verb: 'build|bud', usual: '(?:docker|container)file' }, [
  String.raw`\bdockerfile\s*\{[^{}]{0,300}?\bfilename[ \t]+${PATH}`,
  String.raw`${PRINT}[ \t]+(?:<[ \t]*)?${PATH}[ \t]*\|[ \t]*${BUILDER}\b`,
  // of Maven
  String.raw`<dockerfile>\s{0,99}${PATH}`,
  String.raw`<arg(?:ument)?>(?:-f|--file)</arg(?:ument)?>\s{0,99}<arg(?:ument)?>${PATH}`,
  String.raw`\bdockerfile["']?[ \t]{0,9}[:=][ \t]{0,9}${PATH}`,
  String.raw`\b(?:echo|printf|ls|git[ \t]+ls-files)[ \t]+${PATH}[ \t]*\|[ \t]*xargs[ \t][^\n;|&]{0,300}\b(?:build|bud)\b`,
]);

/** Paths that a text makes compose files. */
export const listComposePaths = openPaths(
  {
    verb: 'compose',
    usual: String.raw`(?:docker-)?compose(?:\.override)?\.ya?ml`,
  },
  [
    String.raw`\bdockerComposeFile["']?[ \t]*:[ \t]*${PATH}`,
    // the plugin of Buildkite
    String.raw`\bdocker-compose#[^\n]{0,300}?\bconfig["']?[ \t]*:[ \t]*\[?${PATH}`,
    String.raw`\bdocker-compose#[^\n]{0,100}\n(?:[ \t]+[^\n]{0,200}\n){0,9}?[ \t]+config:[ \t]*\[?${PATH}`,
  ],
);

/** Paths that a text makes bake files. */
export const listBakePaths = openPaths(
  { verb: 'bake', usual: String.raw`docker-bake(?:\.override)?\.(?:hcl|json)` },
  [String.raw`(?<=\bBUILDX_BAKE_FILE(?:=|:[ \t]{1,9})["']?(?:[^\s"';:]{1,200}:){0,9})${PATH}`],
);

const COPIES = [
  String.raw`(?<![\w-])(?:cp|mv|ln|install|rsync|copy-item|move-item)[ \t]+${FLAGS}${PATH}[ \t]+${PATH}`,
  String.raw`${PRINT}[ \t]+(?:<[ \t]*)?${PATH}[^\n;|&<>]{0,300}(?<!>)>\|?[ \t]*${PATH}`,
].map((pattern) => new RegExp(pattern, 'gim'));

/** The paths that a text copies to one of others. */
export function listCopiedPaths(text: string, others: ReadonlySet<string>): readonly WrittenPath[] {
  if (others.size === 0) return [];
  const named = new Set([...others].map(plain));
  return COPIES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(
    ({ 1: value = '', 2: to = '', index }) =>
      named.has(plain(to)) || named.has(`${plain(to)}/${baseName(value)}`) ? [{ value, start: index }] : [],
  );
}

/** A path without what makes no other one of it. */
const plain = (path: string): string => path.replace(/\/+(?:\.\/+)*/g, '/').replace(/^\.\/|\/$/g, '');
