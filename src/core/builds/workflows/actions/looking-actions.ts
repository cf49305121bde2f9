/** Actions that only look at what is built, by owner and name: anybody may name one after the same tools. */
const LOOKING: ReadonlySet<string> = new Set([
  'anchore/sbom-action',
  'anchore/scan-action',
  'aquasecurity/trivy-action',
  'azure/container-scan',
  'brpaz/hadolint-action',
  'bridgecrewio/checkov-action',
  'bufbuild/buf-lint-action',
  'checkmarx/kics-github-action',
  'crazy-max/ghaction-container-scan',
  'docker/scout-action',
  'erzz/dockle-action',
  'github/super-linter',
  'golangci/golangci-lint-action',
  'goodwithtech/dockle-action',
  'hadolint/hadolint-action',
  'hands-lab/dockle-action',
  'jbergstroem/hadolint-gh-action',
  'leanprover/lean-action',
  'lucacome/docker-image-update-checker',
  'oxsecurity/megalinter',
  'returntocorp/semgrep-action',
  'reviewdog/action-hadolint',
  'reviewdog/action-trivy',
  'scribe-security/action-bom',
  'scribe-security/action-verify',
  'semgrep/semgrep-action',
  'snyk/actions',
  'sonarsource/sonarcloud-github-action',
  'sonarsource/sonarqube-scan-action',
  'super-linter/super-linter',
  'sysdiglabs/scan-action',
]);

/** Whether an action, which may be in a folder of its repository, only looks. */
export function onlyLooks(name: string): boolean {
  return LOOKING.has(name.split('/', 2).join('/'));
}
