import { BUILDAH, PODMAN } from './buildah.js';
import { addFlags, type Builder, defineFlags } from './builder.js';
import { DOCKER } from './docker.js';
import { NERDCTL } from './nerdctl.js';

/** Apple's `container`: `BuildCommand` of its Sources/ContainerCommands. */
const CONTAINER: Builder = {
  name: 'container',
  before: defineFlags('', 'debug help version', { h: 'help' }),
  build: defineFlags(
    `arch build-arg cache-in cache-out cpus file label memory output os platform progress secret ssh tag target vsock-port
    dns dns-domain dns-option dns-search`,
    'no-cache quiet pull debug help',
    {
      a: 'arch',
      c: 'cpus',
      f: 'file',
      l: 'label',
      m: 'memory',
      o: 'output',
      q: 'quiet',
      t: 'tag',
      h: 'help',
    },
  ),
  defaults: ['Dockerfile', 'Containerfile'],
  fileIn: ['folder'],
  context: 'folder',
};

/** `minikube image build`, which builds in the cluster with what that has; `--build-opt` are flags of that. */
const MINIKUBE: Builder = {
  name: 'minikube',
  before: defineFlags(
    'profile bootstrapper log_dir log_file log_file_max_size stderrthreshold v vmodule',
    '',
    {
      p: 'profile',
      v: 'v',
    },
  ),
  build: defineFlags(
    'build-env build-opt file node tag profile bootstrapper log_dir log_file log_file_max_size stderrthreshold v vmodule',
    `all push rootless skip-audit add_dir_header alsologtostderr logtostderr one_output skip_headers skip_log_headers
    help`,
    { f: 'file', n: 'node', t: 'tag', p: 'profile', h: 'help' },
  ),
  defaults: ['Dockerfile'],
  fileIn: ['context', 'folder'],
};

/** The word for a program of which only the kind is known: `$CONTAINER_TOOL build`. */
export const ANY_BUILDER = 'any builder';

/** Programs other than docker, by the words for them. */
const BUILDERS: ReadonlyMap<string, Builder> = new Map([
  [ANY_BUILDER, { ...DOCKER, build: addFlags(DOCKER.build, PODMAN.build) }],
  ...[PODMAN, BUILDAH, NERDCTL, CONTAINER, MINIKUBE].map((builder) => [builder.name, builder] as const),
]);

/** The builder that a word stands for; undefined: it is docker. */
export function findBuilder(word: string): Builder | undefined {
  return BUILDERS.get(word);
}

export { DOCKER };
