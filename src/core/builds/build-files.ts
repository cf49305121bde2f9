import { BUILD_KINDS, type BuildKind } from './build.js';
import { baseName } from './repo-path.js';

/** The kinds as `settings.discover` calls them. */
export const DISCOVERED: Readonly<Record<string, BuildKind>> = {
  compose: 'compose',
  bake: 'bake',
  workflows: 'workflow',
  devcontainers: 'devcontainer',
  goreleaser: 'goreleaser',
};

/** Which files of a listing may define builds, by their names alone. */
export function listBuildFiles(paths: readonly string[], kinds: ReadonlySet<BuildKind>): string[] {
  const tests = [...kinds].map((kind) => TESTS[kind]);
  return paths.filter((path) => tests.some((test) => test(path)));
}

/** Whether a path is any reason to read builds: with no such path in a tree there are none, whatever is looked for. */
export function mayDefineBuilds(path: string): boolean {
  return mayChooseCompose(path) || startsScripts(path) || BUILD_KINDS.some((kind) => TESTS[kind](path));
}

/** Whether a file may name compose files that are called anything. */
export function mayChooseCompose(path: string): boolean {
  return baseName(path) === '.env';
}

export function isWorkflowFile(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** Files of tasks in the root, and of other services that run scripts. */
const STARTING = new RegExp(
  [
    String.raw`^(?:\.gitlab-ci\.ya?ml|\.circleci/[^/]+\.ya?ml|\.drone\.(?:ya?ml|star|jsonnet)|\.woodpecker(?:/[^/]+)?\.ya?ml)$`,
    String.raw`^(?:bitbucket-pipelines|\.travis|\.?appveyor|\.cirrus|codefresh|wercker|screwdriver|\.gitpod)\.ya?ml$`,
    String.raw`^\.(?:buildkite|azuredevops|semaphore|tekton|builds|(?:gitea|forgejo)/workflows)/(?:[^/]+/)?[^/]+\.ya?ml$`,
    String.raw`^(?:\.husky/[\w-]+|\.teamcity/(?:[^/]+/)?[^/]+\.kts|Procfile)$`,
    String.raw`^(?:(?:GNUm|[Mm])akefile|\.?[Jj]ustfile|[Tt]askfile\.ya?ml|package\.json)$`,
    String.raw`(?:^|/)(?:\.?azure-pipelines?|cloudbuild|buildspec)(?:[._-][\w.-]+)?\.ya?ml$|^cloudbuild/[^/]+\.ya?ml$`,
    String.raw`(?:^|/)Jenkinsfile(?:\.[\w-]+)?$|\.[Jj]enkinsfile$`,
  ].join('|'),
);

/** Whether a file says which scripts of the repository run, and is not read as a build file itself. */
export function startsScripts(path: string): boolean {
  return STARTING.test(path) && !isVendored(path);
}

/** Whether a path is that of an action, which a workflow may use. */
export function isActionFile(path: string): boolean {
  return /^action\.ya?ml$/.test(baseName(path));
}

/** Whether the tools find a devcontainer at the path. */
export function isDevcontainerFile(path: string): boolean {
  return /(?:^|\/)(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/.test(path);
}

/** Whether a file is a configuration of GoReleaser by its name: of this repository, not of a library that it has a copy of. */
export function isGoReleaserFile(path: string): boolean {
  return /goreleaser.*\.ya?ml$/i.test(baseName(path)) && !isWorkflowFile(path) && !isVendored(path);
}

/** Whether it is of a package that others wrote: nobody builds from a build file there. */
export function isVendored(path: string): boolean {
  return /(?:^|\/)(?:vendor\/(?:[^/]*\.[^/]*|[^/]+\/[^/]+)|node_modules\/[^/]+)\//.test(path);
}

const TESTS: Readonly<Record<BuildKind, (path: string) => boolean>> = {
  compose: (path) => /compose.*\.ya?ml$/i.test(baseName(path)),
  bake: (path) => /bake.*\.(?:hcl|json)$/i.test(baseName(path)),
  // An action builds what the workflows that use it say.
  workflow: (path) => isWorkflowFile(path) || isActionFile(path),
  devcontainer: isDevcontainerFile,
  goreleaser: isGoReleaserFile,
};
