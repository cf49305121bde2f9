import type { WorkflowSession } from '../session.js';
import { sayTree } from '../sources/references.js';
import { lineOf, type Step } from '../step.js';
import { doingOf } from '../surroundings.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml-tree.js';
import { nameAction } from './action-name.js';

/** Actions that build from a Dockerfile whatever they are given. */
const BUILDING: ReadonlySet<string> = new Set([
  'elgohr/publish-docker-github-action',
  'home-assistant/builder',
  'macbre/push-to-ghcr',
  'mr-smithers-excellent/docker-build-push',
  'whoan/docker-build-with-cache-action',
]);

/** Inputs with which an action builds, by their names without `-` and `_`. */
const INPUT =
  /^(?:(?:custom|pathto)?(?:docker|container)files?(?:paths?|names?|locations?)?|(?:docker)?build(?:extra)?args?|baseimages?)$/;

/** Actions that only look at what is built, by the tools in their names. */
const LOOKING =
  /(?:^|[/_.-])(?:hadolint|dockle|trivy|snyk|anchore|grype|syft|scout|sonar\w*|checkov|kics|sysdig\w*|semgrep|(?:docker-?file-?|super-?|mega-?)?lint(?:er)?|scan(?:ner)?|scribe-security|docker-image-update-checker|lean-action)(?:$|[/_.-])/;
const BUILDS = /build|publish|push/;

/** Whether a step uses an action that builds in a way of its own. */
export function usesUnread(step: YamlTree): boolean {
  const uses = textOf(memberOf(step, 'uses'))?.value;
  return uses !== undefined && buildsUnread(uses, memberOf(step, 'with'));
}

/** Warns of it. */
export function warnOfUnread(step: Step, uses: string): void {
  if (!buildsUnread(uses, memberOf(step.tree, 'with'))) return;
  const { session, listing } = step.context;
  session.failOnce(listing.file, lineOf(step, 'uses'), sayUnread(uses), doingOf(step));
}

/** The same of a job that runs a workflow of another repository. */
export function warnOfUnreadCall(job: YamlTree, session: Pick<WorkflowSession, 'failOnce'>): void {
  const uses = textOf(memberOf(job, 'uses'));
  const given = memberOf(job, 'with');
  if (uses === null || uses.value.startsWith('.') || !buildsUnread(uses.value, given)) return;
  const { file, line } = uses.place();
  const describe = (): string => sayTree(given);
  session.failOnce(file, line, sayUnread(uses.value), { step: job, given: null, describe });
}

function sayUnread(uses: string): string {
  return `Images that ${uses.replace(/@[^@]*$/, '')} builds are not read, and only Dockerfiles with usual names are judged`;
}

function buildsUnread(uses: string, given: YamlTree | undefined): boolean {
  const name = nameAction(uses);
  if (BUILDING.has(name)) return true;
  if (LOOKING.test(name) && !BUILDS.test(name)) return false;
  return entriesOf(given).some(({ key, value }) =>
    says(key.toLowerCase().replace(/[-_]/g, ''), (textOf(value)?.value ?? '').trim()),
  );
}

/** Whether an input says what to build from: not that a file is to be looked at, nor flags of another program. */
function says(name: string, value: string): boolean {
  if (!INPUT.test(name) || /^(?:|true|false)$/i.test(value)) return false;
  return !(name.includes('args') && /^-(?!-build-arg\b)/.test(value));
}
