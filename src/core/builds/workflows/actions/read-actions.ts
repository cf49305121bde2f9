/** Actions and workflows of other repositories of which it is known what they do with what they are given. */
const READ_ACTIONS = [
  'docker/build-push-action',
  // others with its inputs, for builders of their own
  'depot/build-push-action',
  'useblacksmith/build-push-action',
  'docker/bake-action',
  'depot/bake-action',
  'docker/github-builder/.github/workflows/build.yml',
  'docker/github-builder/.github/workflows/bake.yml',
  // its name before
  'docker/github-builder-experimental/.github/workflows/build.yml',
  'docker/github-builder-experimental/.github/workflows/bake.yml',
  'redhat-actions/buildah-build',
  'int128/kaniko-action',
  'aevea/action-kaniko',
  'devcontainers/ci',
  'hoverkraft-tech/compose-action',
  // its name before
  'isbang/compose-action',
  'goreleaser/goreleaser-action',
  'actions/checkout',
  'actions/github-script',
] as const;

export type ReadAction = (typeof READ_ACTIONS)[number];

const NAMES: ReadonlySet<string> = new Set(READ_ACTIONS);

/** Whether it is one of them, by its name without a version. */
export function isReadAction(name: string): boolean {
  return NAMES.has(name);
}
