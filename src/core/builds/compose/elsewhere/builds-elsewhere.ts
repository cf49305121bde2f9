import type { Build, BuildFileProblem } from '../../build.js';
import { identifyPulls } from '../equal-builds.js';
import type { ReadProject } from '../project-description.js';
import { TOO_MUCH } from '../work-budget.js';

/** The builds of a file as other projects have them. */
export class BuildsElsewhere {
  readonly builds: Build[] = [];
  readonly problems: BuildFileProblem[] = [];
  /** Those that are built somewhere. */
  readonly names = new Set<string>();
  /** Reading more would cost too much. */
  isOver = false;
  private readonly file: string;
  private readonly isThere: (build: Build) => boolean;
  private readonly own: readonly Build[];
  private readonly known: readonly Build[];
  private seen: Set<string> | null = null;

  /** `own`: those of the file by itself; `known`: those that are listed without looking elsewhere. */
  constructor(
    own: readonly Build[],
    known: readonly Build[],
    file: string,
    isThere: (build: Build) => boolean,
  ) {
    this.file = file;
    this.isThere = isThere;
    this.own = own;
    this.known = known;
  }

  /** Says that more files have its services than are read with it. */
  tellMany(count: number): void {
    this.tell(`it may be laid over ${count} files that have its services, which are too many to read`);
  }

  /** Says that its variables or what it includes are in more folders than are tried. */
  tellManyFolders(): void {
    this.tell('more folders have its variables, or what it includes and extends, than it is read from');
  }

  private tell(message: string): void {
    const about = JSON.stringify(this.own.map(identifyPulls));
    this.problems.push({ kind: 'compose', file: this.file, line: 1, message, about });
  }

  /**
   * `isDoubtful`: only what it gives its services counts, not where they are built; `base`: the builds of a file that has
   * the services first, if this one is laid over it.
   */
  add(
    { refusals, ownBuilds, builds, problems }: ReadProject,
    names: ReadonlySet<string>,
    isDoubtful: boolean,
    base?: readonly Build[],
  ): void {
    const limit = problems.find(({ message }) => message === TOO_MUCH);
    if (limit !== undefined) {
      this.isOver = true;
      this.problems.push({ ...limit, file: this.file, line: 1 });
    }
    if (refusals === 'some') return;
    this.seen ??= new Set(this.known.map(identifyPulls));
    // what is missing then is in files that nothing tells of
    for (const build of refusals === 'overlay' ? ownBuilds.map(withoutRefusal) : builds) {
      const { name } = build;
      if (name === null || !names.has(name) || (!isDoubtful && !this.isThere(build))) continue;
      if (isDoubtful && !addsValues(build, this.own)) continue;
      if (!isDoubtful) this.names.add(name);
      const key = identifyPulls(build);
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      const same = base !== undefined ? this.own.find((each) => each.name === name) : undefined;
      const place = same === undefined ? {} : { file: this.file, line: same.line };
      const doubt = isDoubtful ? ({ isDoubtful: true } as const) : {};
      this.builds.push({ ...build, ...place, isGuess: true, ...doubt });
    }
  }
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Whether a build gives a Dockerfile what none of others gives it, also with its variables empty. */
function addsValues({ name, args, contexts, emptied = NOTHING }: Build, others: readonly Build[]): boolean {
  const isNew = (values: ReadonlyMap<string, string>, known: ReadonlyMap<string, string>): boolean =>
    [...values].some(([key, value]) => known.get(key) !== value);
  const given = others
    .filter((each) => each.name === name)
    .every(
      (each) =>
        isNew(args, each.args) || isNew(contexts, each.contexts) || isNew(emptied, each.emptied ?? NOTHING),
    );
  return given && args.size + contexts.size + emptied.size > 0;
}

function withoutRefusal({ isRefused: _, ...build }: Build): Build {
  return build;
}
