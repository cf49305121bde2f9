import { entriesOf, memberOf, textOf, type YamlEntry, type YamlTree } from '../yaml/yaml-tree.js';
import { nameAction } from './action-name.js';

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Actions of well-known owners that do nothing but put tools on the path, or make room for them. */
const TOOLS = setOf(`
  pnpm/action-setup ruby/setup-ruby oven-sh/setup-bun denoland/setup-deno astral-sh/setup-uv dtolnay/rust-toolchain
  actions-rs/toolchain actions-rust-lang/setup-rust-toolchain taiki-e/install-action hashicorp/setup-terraform
  opentofu/setup-opentofu azure/setup-kubectl azure/setup-helm shivammathur/setup-php erlef/setup-beam
  gradle/actions/setup-gradle sigstore/cosign-installer google-github-actions/setup-gcloud subosito/flutter-action
  volta-cli/action crazy-max/ghaction-setup-docker step-security/harden-runner jlumbroso/free-disk-space
  aquasecurity/setup-trivy bufbuild/buf-setup-action extractions/setup-just arduino/setup-protoc arduino/setup-task
  depot/setup-action useblacksmith/setup-docker-builder ko-build/setup-ko imranismail/setup-kustomize
  microsoft/setup-msbuild r-lib/actions/setup-r julia-actions/setup-julia haskell-actions/setup
`);
/** Those that log in: what they are given decides what programs see, and their version does not. */
const LOGINS = setOf(`
  aws-actions/configure-aws-credentials aws-actions/amazon-ecr-login google-github-actions/auth azure/login
  azure/docker-login redhat-actions/podman-login redhat-actions/oc-login
`);

/** Whether it is maintained with the runner. */
export const isOfRunner = (name: string): boolean => OF_RUNNER.test(name);

/** A release or a commit. Anything else may be a branch, or a pull request that nobody has merged. */
const VERSION = /@(?:v?\d+(?:\.\d+){0,2}|[0-9a-f]{40})$/;

/** Whether a release or a commit of it is used. */
export const isRelease = (uses: string): boolean => VERSION.test(uses);

/** What is used without the version where that decides nothing: of an action that is maintained with the runner. */
export function withoutVersion(uses: string): string {
  const at = uses.search(VERSION);
  return at !== -1 && isOfRunner(nameAction(uses)) ? uses.slice(0, at) : uses;
}

export function setsUpTools(name: string): boolean {
  return TOOLS.has(name);
}

export function logsIn(name: string): boolean {
  return LOGINS.has(name);
}

/** Inputs of such actions that say where a tool comes from, or what else is installed or run. */
const ORIGIN =
  /mirror|url|registry|source|server|endpoint|host|download|manifest|jdk-?file|^dist|destination|dest$|run_|install|^tools?$|packages?$|plugins?$|extensions$|ini-|config|settings|scope|script|^args$|image/i;
/** What is from the same publisher, and what only says how it is kept or who asks for it. */
const SAME = /version|(?<!bundler-)cache|token|password|user|(?:^|[-_])key|arch|components/i;
/** Of these, what a builder is started with prints nothing by itself. */
const OF_RUNNER = /^(?:actions|docker)\//;
const SETUP = /^(?:actions|docker)\/setup-/;
const OF_DOCKER = /^docker\//;
const LOCATION = /:\/\//;
/** Those that run what a package says. */
const INSTALLING = /run_?install|pip-?install|bundler-cache|^packages?$|script/i;

/** The inputs and variables of a step that sets up tools which decide what these are. */
export function listOrigins(name: string, step: YamlTree): readonly YamlEntry[] {
  if (!setsUpTools(name) && !SETUP.test(name)) return [];
  const given = entriesOf(memberOf(step, 'with')).filter(({ key, value }) => {
    const text = textOf(value)?.value ?? '';
    if (LOCATION.test(text)) return true;
    return ORIGIN.test(key) && !SAME.test(key) && !OF_DOCKER.test(name) && text !== 'false';
  });
  const variables = entriesOf(memberOf(step, 'env')).filter(({ key }) => VARIABLE.test(key));
  return [...given, ...variables];
}

/** Variables that say where a tool comes from. */
const VARIABLE = /MIRROR|_DIST_|SERVER|REGISTRY|INDEX|PROXY|URL/i;

/** Whether an input only says where packages are asked for later. */
export function isRegistry(key: string): boolean {
  return /registry|^scope$|INDEX/i.test(key);
}

/** Whether one of them has packages run what they say. */
export function runsPackages(origins: readonly YamlEntry[]): boolean {
  return origins.some(({ key }) => INSTALLING.test(key));
}
