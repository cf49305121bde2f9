import type { ReadBakeProject } from '../bake/project.js';
import type { Build, BuildFileProblem, RunImage } from '../build.js';
import { decodeSource, isHidden, isWide, type SourceText } from '../source-text.js';
import type { Tree } from '../tree.js';
import { listSourceTwins, loseTo } from '../unknown/case-twins.js';
import { UnknownTexts } from '../unknown-texts.js';
import { maySpeakOfBuilds } from './actions/speaking-files.js';
import { choicesOf } from './expressions/choices.js';
import { type Doing, ToldProblems } from './made/told-problems.js';
import { buildMade } from './made-files/made-build.js';
import { mayUseOwn } from './own/own-uses.js';
import { mayHandOn } from './programs/named-dockerfiles.js';
import { WorkflowCosts } from './workflow-costs.js';
import { QuietRefusals } from './yaml/quiet-refusal.js';
import { MERGED, readYamlTree } from './yaml/tree-reading.js';
import type { YamlTree } from './yaml/yaml-tree.js';

/** A file of workflows or actions that could be read. */
export interface LoadedFile {
  readonly source: SourceText;
  readonly root: YamlTree;
}

/** Characters that the real YAML parser reads; nearly all files do without it. */
const MAX_PARSED = 2 * 1024 * 1024;
/** Steps of scripts, beyond those that ordinary ones have. */
const MAX_FOLLOWED = 30_000;
const ORDINARY = 300;
/** What one workflow may define. */
const MAX_BUILDS = 2_000;
const MAX_VALUES = 20_000;

/** One reading of all workflows. */
export class WorkflowSession {
  readonly tree: Tree;
  readonly readBake: ReadBakeProject;
  readonly texts = new UnknownTexts();
  readonly builds: Build[] = [];
  readonly runImages: RunImage[] = [];
  readonly told = new ToldProblems((sentence) => this.texts.say(sentence));
  private readonly files = new Map<string, LoadedFile | null>();
  private readonly quiet = new Map<string, LoadedFile | null>();
  private readonly refusals = new QuietRefusals();
  private readonly seen = new Set<string>();
  private file = '';
  private readonly costs = new WorkflowCosts();
  private found = 0;
  private values = 0;
  private parsed = 0;
  private followed = 0;
  private guessed = 0;
  /** How many builds were added, or would have been if what they build were there. */
  attempts = 0;
  /** How often a file that a script changes was compared with one that a build is read from. */
  compared = 0;
  /** How many names lists of scripts have been compared with. */
  listed = 0;
  /** How often a problem was told. */
  tellings = 0;
  /** Whether names of files have case where the steps run; null: nothing tells. */
  keepsCase: boolean | null = null;
  /** Whether what is not known of a build is a finding also where a script builds it. */
  isStrict = false;
  /** Where the last one is listed. */
  lastLine = 0;

  constructor(tree: Tree, readBake: ReadBakeProject) {
    this.tree = tree;
    this.readBake = readBake;
  }

  /** Bounds count for each workflow. */
  begin(file: string): void {
    this.file = file;
    this.found = 0;
    this.values = 0;
    this.keepsCase = null;
    this.seen.clear();
    this.told.begin();
  }

  /** The file; null where it is not at hand, cannot be read, which is then a problem, or cannot speak of builds. */
  load(path: string): LoadedFile | null {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    const loaded = this.read(path);
    this.files.set(path, loaded);
    return loaded;
  }

  /** The file, whatever it speaks of. */
  loadQuietly(path: string): LoadedFile | null {
    const loaded = this.load(path) ?? this.quiet.get(path);
    if (loaded !== undefined) return loaded;
    const source = decodeSource(path, this.tree.read(path));
    const found = source === null || typeof source === 'string' ? null : { source, ...this.parse(source) };
    const read = found?.kind === 'read' ? found : null;
    this.quiet.set(path, read);
    return read;
  }

  private parse(source: SourceText): ReturnType<typeof readYamlTree> {
    return readYamlTree(source, (characters) => {
      this.parsed += characters;
      return this.parsed <= MAX_PARSED;
    });
  }

  private read(path: string): LoadedFile | null {
    const found = this.tree.read(path);
    const source = decodeSource(path, found);
    if (source === null) return null;
    if (typeof source === 'string') {
      this.fail(path, 1, source, isHidden(found));
      return null;
    }
    if (found.kind === 'bytes' && isWide(found.bytes)) {
      this.fail(path, 1, 'The file is in UTF-16 or has NUL characters; write it in UTF-8', true);
      return null;
    }
    const { text } = source;
    const isQuiet =
      !maySpeakOfBuilds(path, text) && !mayHandOn(text, this.tree) && !mayUseOwn(text, this.tree);
    const parsed = isQuiet ? this.refusals.find(source) : this.parse(source);
    if (parsed?.kind === 'read') {
      for (const at of parsed.merges) this.fail(path, source.lineAt(at), MERGED);
      return { source, root: parsed.root };
    }
    if (parsed !== null) this.fail(path, source.lineAt(parsed.at), parsed.message, parsed.isLimit);
    return null;
  }

  get problems(): readonly BuildFileProblem[] {
    return this.told.list;
  }

  /** `isLimit`: only this reading refuses it, and GitHub may run it. */
  fail(file: string, line: number, sentence: string, isLimit = false, written?: string): void {
    this.tellings++;
    this.told.tell(file, line, sentence, isLimit, written);
  }

  /** The same, once for each file. */
  failOnce(file: string, line: number, message: string, doing?: Doing): void {
    this.tellings++;
    this.told.tellOnce(file, line, message, doing);
  }

  /** Adds a build of the workflow; the combinations of a matrix that build the same are one. */
  add({ made, ...given }: Build): void {
    const isOwn = made === undefined || made.some(({ isDoubtful }) => isDoubtful === true);
    if (made === undefined || (isOwn && this.tree.has(given.dockerfile ?? ''))) this.addRead(given);
    for (const each of made ?? []) this.addRead(buildMade(given, each));
  }

  private addRead({ isScript, ...rest }: Build): void {
    const told = choicesOf(this.texts).leavesOut ? { ...rest, leavesOut: true as const } : rest;
    const build = isScript === undefined || this.isStrict ? told : { ...told, isScript };
    this.attempts++;
    this.lastLine = build.line;
    const [twin] = listSourceTwins(build, this.tree);
    if (twin !== undefined && this.keepsCase === false) this.addOnce(loseTo(build, twin, this.tree));
    const hasTwin = twin !== undefined || this.tree.twinsOf(build.dockerfile ?? '').length > 0;
    this.addOnce(hasTwin && this.keepsCase === true ? { ...build, keepsCase: true } : build);
  }

  private addOnce(build: Build): void {
    const key = JSON.stringify([
      [build.keepsCase === true, build.isScript === true, build.leavesOut === true],
      [build.line, build.name],
      [build.context, build.dockerfile],
      build.inline?.text ?? null,
      build.target,
      [...build.args],
      [...build.contexts],
      build.platforms,
      [build.generators, build.bases ?? []],
      build.problem,
      build.unknown,
      [...(build.written ?? [])],
    ]);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.found++;
    this.values += build.args.size + build.contexts.size;
    if (!this.isFull) this.builds.push(build);
    else
      this.fail(
        this.file,
        1,
        `The workflow has more than ${MAX_BUILDS} builds or ${MAX_VALUES} values; the rest is not read`,
        true,
      );
  }

  /** Whether the workflow has more than is read. */
  private get isFull(): boolean {
    return this.found > MAX_BUILDS || this.values > MAX_VALUES;
  }

  /** Counts a step; false once there are too many. */
  enterStep(): boolean {
    this.costs.enterStep(this.file);
    return this.spend(0);
  }

  /** Counts the steps of a script; those of ordinary ones cost nothing. */
  spendSteps(steps: number): void {
    this.followed += Math.max(steps - ORDINARY, 0);
  }

  /** The same for scripts that say nothing of builds. */
  spendGuess(steps: number): void {
    this.guessed += Math.max(steps - ORDINARY, 0);
  }

  /** Whether such scripts may still be followed. */
  mayGuess(): boolean {
    return this.guessed <= MAX_FOLLOWED;
  }

  /** Whether scripts may still be followed; false once they had too many steps. */
  mayFollow(): boolean {
    if (this.followed <= MAX_FOLLOWED) return true;
    this.fail(
      this.file,
      1,
      `The scripts have more than ${MAX_FOLLOWED} steps in all; the rest is not read`,
      true,
    );
    return false;
  }

  /** Counts the characters of a text that is evaluated; false once there are too many. */
  spend(characters: number): boolean {
    this.costs.spend(this.file, characters);
    if (this.isFull) return false;
    if (this.costs.isAffordable) return true;
    this.fail(this.file, 1, this.costs.describe(), true);
    return false;
  }
}
