import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { InlineDockerfile } from '../build.js';

/** Dockerfiles with the builds that are known of each so far. */
export interface BuiltFiles {
  /** By the path of the Dockerfile. */
  readonly named: Map<string, FileBuild[]>;
  readonly inline: readonly { readonly inline: InlineDockerfile; readonly builds: FileBuild[] }[];
}
