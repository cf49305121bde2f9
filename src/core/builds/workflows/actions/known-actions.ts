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

export function setsUpTools(name: string): boolean {
  return TOOLS.has(name);
}

export function logsIn(name: string): boolean {
  return LOGINS.has(name);
}
