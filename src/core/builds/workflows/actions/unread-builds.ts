import type { WorkflowSession } from '../session.js';
import { sayTree } from '../sources/references.js';
import { lineOf, type Step } from '../step.js';
import { doingOf } from '../surroundings.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { nameAction } from './action-name.js';
import { inputsBuild, takesBuild } from './building-inputs.js';
import { onlyLooks } from './looking-actions.js';

/** Actions that build from a Dockerfile whatever they are given. */
const BUILDING: ReadonlySet<string> = new Set([
  'elgohr/publish-docker-github-action',
  'home-assistant/builder',
  'macbre/push-to-ghcr',
  'mr-smithers-excellent/docker-build-push',
  'whoan/docker-build-with-cache-action',
]);

/** Actions that build where they are given a folder, and the input for that. */
const BUILDING_FOLDERS: ReadonlyMap<string, string> = new Map([
  ['google-github-actions/deploy-cloudrun', 'source'],
  ['azure/container-apps-deploy-action', 'appsourcepath'],
]);

/** Names that say so. */
const NAMED =
  /build-?(?:and-?)?(?:push|publish)|docker-?(?:image-?)?(?:build(?!er|x)|publish|push)|(?:build|publish|push)-?(?:to-?)?docker(?!hub)/;

/** Whether a step uses an action that builds, or may build, in a way of its own. */
export function usesUnread(step: YamlTree): boolean {
  const uses = textOf(memberOf(step, 'uses'))?.value;
  return uses !== undefined && buildsUnread(uses, memberOf(step, 'with'));
}

/** Warns of it. `action`: of the repository, a program. */
export function warnOfUnread(step: Step, uses: string, action?: YamlTree): void {
  const { session, listing } = step.context;
  const takes = takesBuild(memberOf(action, 'inputs'));
  if (!takes && !buildsUnread(uses, memberOf(step.tree, 'with'))) return;
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
  const folder = BUILDING_FOLDERS.get(name);
  if (
    folder !== undefined &&
    entriesOf(given).some(({ key, value }) => key.toLowerCase() === folder && textOf(value)?.value !== '')
  )
    return true;
  return !onlyLooks(name) && (NAMED.test(name.replaceAll('_', '-')) || inputsBuild(given));
}
