/** Actions that commit, open pull requests, tell people or fetch secrets for that, by owner and name. */
const PROPOSING: ReadonlySet<string> = new Set([
  '1password/load-secrets-action',
  'ad-m/github-push-action',
  'bitwarden/sm-action',
  'crazy-max/ghaction-import-gpg',
  'dependabot/fetch-metadata',
  'devops-infra/action-commit-push',
  'devops-infra/action-pull-request',
  'endbug/add-and-commit',
  'getsentry/action-github-app-token',
  'gr2m/create-or-update-pull-request-action',
  'hashicorp/vault-action',
  'hmarr/auto-approve-action',
  'marocchino/sticky-pull-request-comment',
  'pascalgn/automerge-action',
  'peter-evans/close-issue',
  'peter-evans/create-issue-from-file',
  'peter-evans/create-or-update-comment',
  'peter-evans/create-pull-request',
  'peter-evans/enable-pull-request-automerge',
  'peter-evans/find-comment',
  'peter-evans/repository-dispatch',
  'peter-murray/workflow-application-token-action',
  'planetscale/ghcommit-action',
  'rancher-eio/read-vault-secrets',
  'repo-sync/pull-request',
  'slackapi/slack-github-action',
  'stefanzweifel/git-auto-commit-action',
  'tibdex/github-app-token',
  'webfactory/ssh-agent',
]);

/** Whether an action hands on what there is, and runs no program of the repository. */
export function onlyProposes(name: string): boolean {
  return PROPOSING.has(name);
}
