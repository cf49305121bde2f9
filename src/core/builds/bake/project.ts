import type { FoundBuilds } from '../build.js';
import type { StepEnvironment } from '../step-environment.js';
import type { Tree } from '../tree.js';

/** What `docker buildx bake` is asked to build, as docker/bake-action says it. */
export interface BakeRequest {
  /** Definition files, relative to `workdir`; none: the default names there. */
  readonly files: readonly string[];
  /** Targets, groups and patterns; none: `default`. */
  readonly targets: readonly string[];
  /** `--set` overrides, such as `*.args.BASE=debian` or `web.platform=linux/arm64`. */
  readonly set: readonly string[];
  /** Where bake is run, relative to the root: `.` is the root. */
  readonly workdir: string;
  /** The environment bake runs in, which gives its variables values; none: empty. */
  readonly environment?: StepEnvironment;
}

/** `FoundBuilds` whose builds have the kind `bake` and stand in the order of their names. */
export interface BakeProject extends FoundBuilds {
  /** Targets that are built only because another one names them in its `contexts`. */
  readonly linked: ReadonlySet<string>;
}

/** The signature of `readBakeProject`, in `read.ts` of this folder: pure, may be called again when `tree.wanted` is there. */
export type ReadBakeProject = (request: BakeRequest, tree: Tree) => BakeProject;
