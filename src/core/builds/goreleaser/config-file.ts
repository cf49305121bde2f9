import type { BuildFileProblem } from '../build.js';
import { baseName, parentFolder, resolvePath } from '../repo-path.js';
import { decodeSource, isHidden, type SourceText } from '../source-text.js';
import { TracedText } from '../traced-text.js';
import type { Tree } from '../tree.js';
import { readYamlTree } from '../workflows/yaml/tree-reading.js';
import { itemsOf, memberOf, type YamlTree } from '../workflows/yaml/yaml-tree.js';
import { writtenText } from './written-values.js';

/** The files that GoReleaser looks for where it is started, the first one first: `loadConfigCheck` of its cmd/config.go. */
const DEFAULTS = [
  '.config/goreleaser.yml',
  '.config/goreleaser.yaml',
  '.goreleaser.yml',
  '.goreleaser.yaml',
  'goreleaser.yml',
  'goreleaser.yaml',
];

/** Files that include others may do so this often. */
const MAX_DEPTH = 10;
const MAX_FILES = 50;

/** What one file says. */
export interface ConfigPart {
  readonly source: SourceText;
  readonly root: YamlTree;
}

/** What a file says, with those that it includes. */
export interface GoReleaserConfig {
  /** Of the files those that can be read. */
  readonly parts: readonly ConfigPart[];
  readonly files: readonly string[];
  /** What they include that is not in the repository. */
  readonly elsewhere: readonly TracedText[];
  readonly problems: readonly BuildFileProblem[];
}

/** What all configurations may cost: characters of those that are not plain YAML. */
export interface ReadingCosts {
  parsed: number;
}

const MAX_PARSED = 2 * 1024 * 1024;
const TOO_MUCH = 'The configurations of GoReleaser that are not plain YAML are too long in all';

/** Where a configuration is found without being named, the first one first; `folder`: where GoReleaser is started. */
export function listDefaults(folder: string): readonly string[] {
  return DEFAULTS.flatMap((name) => resolvePath(folder, name) ?? []);
}

/** Where GoReleaser is started that finds a file of such a name by itself. */
export function findStartFolder(path: string): string {
  const folder = parentFolder(path);
  return baseName(folder) === '.config' ? parentFolder(folder) : folder;
}

/** Configurations that are kept: far more than workflows use. */
const MAX_KEPT = 50;
const KEPT = new WeakMap<Tree, Map<string, GoReleaserConfig>>();

/** The same for a workflow, whose jobs mostly use one file again and again: as if each were read for the first time. */
export function readUsedConfig(path: string, folder: string, tree: Tree): GoReleaserConfig {
  const kept = KEPT.get(tree) ?? new Map<string, GoReleaserConfig>();
  KEPT.set(tree, kept);
  const key = JSON.stringify([path, folder]);
  const config = kept.get(key) ?? readConfigFile(path, folder, tree, { parsed: 0 });
  if (kept.size < MAX_KEPT) kept.set(key, config);
  return config;
}

/** Reads the file and what it includes; `folder`: where GoReleaser is started. */
export function readConfigFile(
  path: string,
  folder: string,
  tree: Tree,
  costs: ReadingCosts,
): GoReleaserConfig {
  const parts: ConfigPart[] = [];
  const files = new Set<string>();
  const elsewhere: TracedText[] = [];
  const problems: BuildFileProblem[] = [];
  const refuse = (file: string, line: number, message: string, isLimit: boolean): void => {
    problems.push({ kind: 'goreleaser', file, line, message, ...(isLimit ? { isLimit } : {}) });
  };
  const add = (file: string, depth: number): void => {
    if (files.has(file)) return;
    if (depth > MAX_DEPTH || files.size >= MAX_FILES) {
      refuse(path, 1, 'The file includes too many others', true);
      return;
    }
    files.add(file);
    const found = tree.read(file);
    const source = decodeSource(file, found);
    if (source === null) return;
    if (typeof source === 'string') {
      refuse(file, 1, source, isHidden(found));
      return;
    }
    const read = readYamlTree(source, (characters) => {
      costs.parsed += characters;
      return costs.parsed <= MAX_PARSED;
    });
    if (read.kind === 'refused') {
      const message = costs.parsed > MAX_PARSED ? TOO_MUCH : read.message;
      // GoReleaser takes the first of several documents, and keys that differ in case only
      const isOwn = read.isLimit || !/^The YAML is wrong: (?!there are several)/.test(read.message);
      refuse(file, source.lineAt(read.at), message, isOwn);
      return;
    }
    parts.push({ source, root: read.root });
    for (const item of itemsOf(memberOf(read.root, 'includes'))) {
      const named = writtenText(memberOf(memberOf(item, 'from_file'), 'path'));
      const other = named === null ? null : resolvePath(folder, named.value);
      const address = writtenText(memberOf(memberOf(item, 'from_url'), 'url'));
      if (other !== null && tree.has(other)) add(other, depth + 1);
      else elsewhere.push(named ?? address ?? TracedText.made('', source, item.start, item.start));
    }
  };
  add(path, 0);
  return { parts, files: [...files], elsewhere, problems };
}
