import { toBytes } from '../../../dockerfile/go/byte-string.js';
import type { Build, BuildFileProblem } from '../../build.js';
import { openWithin } from '../../compose/tree-texts.js';
import { baseName } from '../../repo-path.js';
import { type OverlaidFile, overlayTree } from '../../repository/overlaid-tree.js';
import type { Tree } from '../../tree.js';
import type { GivenFile } from './given-input.js';
import { GivenPlaces } from './given-places.js';
import { UNKNOWN_NAME } from './input-text.js';

const NAME = 'standard input';

/** A tree in which every folder has what a command reads on its standard input as a file. */
export class GivenTree {
  /** The name of the file, which no other file has. */
  readonly name: string;
  /** The name of one in which bake finds the variables for what is not known; null: all is. */
  readonly declarations: string | null;
  readonly file: GivenFile;
  readonly tree: Tree;
  private readonly declared: OverlaidFile;
  private readonly places: GivenPlaces;

  constructor(tree: Tree, file: GivenFile) {
    this.file = file;
    this.name = freeName(tree);
    this.declarations = file.unknown.size === 0 ? null : `${this.name}.hcl`;
    this.declared = declare([...file.unknown.keys()]);
    this.places = new GivenPlaces(file);
    this.tree = this.over(tree);
    openWithin(this.tree, tree);
  }

  /** Another tree with the file. */
  over(tree: Tree): Tree {
    return overlayTree(tree, (path) => {
      const name = baseName(path);
      if (name === this.name) return this.file;
      return name === this.declarations ? this.declared : null;
    });
  }

  /** Whether a path is that of the file. */
  has(path: string): boolean {
    return baseName(path) === this.name;
  }

  /** A build with the places where the text is written. */
  place(build: Build): Build {
    const { places } = this;
    const isGiven = (path: string): boolean => this.has(path);
    const sources = build.sources.flatMap((path) => {
      if (isGiven(path)) return this.file.path ?? [];
      return baseName(path) === this.declarations ? [] : [path];
    });
    const { inline, problem } = build;
    return {
      ...build,
      context: build.context?.replace(/^(?:\.\.\/){20,}/, '/') ?? null,
      problem: problem === null ? null : this.restore(problem),
      ...(build.reasons === undefined
        ? {}
        : { reasons: new Map([...build.reasons].map(([field, why]) => [field, this.restore(why)])) }),
      inline: inline !== null && isGiven(inline.file) ? places.moveInline(inline) : inline,
      places: new Map(
        [...build.places].map(([key, place]) => [key, isGiven(place.file) ? places.move(place) : place]),
      ),
      generators: build.generators.map((generator) => {
        const { place } = generator;
        return place !== null && isGiven(place.file)
          ? { ...generator, place: places.move(place) }
          : generator;
      }),
      sources: [...new Set(sources)],
    };
  }

  /** What is wrong with the file, at the place where its text is written. */
  placeProblem(problem: BuildFileProblem): BuildFileProblem {
    if (!this.has(problem.file)) return problem;
    const { message } = problem;
    const own = this.file.path === null ? message.replace('this file', this.name) : message;
    return { ...problem, ...this.places.find(problem.line), message: this.restore(own) };
  }

  /** A sentence in the words of the script. */
  private restore(sentence: string): string {
    const said = sentence.replace(
      new RegExp(`(?:[^\\s:]*/)?${this.name}(?!\\w)`, 'g'),
      () => this.file.path ?? 'its standard input',
    );
    const names = new Set(said.match(UNKNOWN_NAME));
    return [...names].reduce((text, name) => {
      const value = this.file.unknown.get(name);
      if (value === undefined || !('unknown' in value)) return text;
      const written = value.unknown;
      return text
        .replace(
          `the variable "${name}" takes ${written}, which nothing in the repository decides`,
          () => `nothing in the repository decides what ${written} is`,
        )
        .replace(new RegExp(`\\$(?:\\{${name}\\}|${name}(?!\\w))`, 'g'), () => written);
    }, said);
  }

  /** Whether something is wrong with the file because not all of it is known. */
  isOpen(problems: readonly BuildFileProblem[]): boolean {
    return this.declarations !== null && problems.some(({ file }) => this.has(file));
  }
}

/** Commands that are given the same file of the repository read the same tree. */
const KNOWN = new WeakMap<Tree, Map<string, GivenTree>>();

export function openGivenTree(tree: Tree, file: GivenFile): GivenTree {
  if (file.path === null) return new GivenTree(tree, file);
  const known = KNOWN.get(tree) ?? new Map<string, GivenTree>();
  KNOWN.set(tree, known);
  const given = known.get(file.path);
  if (given !== undefined && given.file.file === file.file) return given;
  const opened = new GivenTree(tree, file);
  known.set(file.path, opened);
  return opened;
}

/** No file of the repository has it. */
function freeName(tree: Tree): string {
  let name = NAME;
  while (tree.namesakes(name).length + tree.namesakes(`${name}.hcl`).length > 0) name += '.';
  return name;
}

/** A file of bake that says which variables there are. */
function declare(names: readonly string[]): OverlaidFile {
  const text = names.map((name) => `variable "${name}" {}\n`).join('');
  return { file: { kind: 'bytes', bytes: toBytes(text) }, identify: () => text };
}
