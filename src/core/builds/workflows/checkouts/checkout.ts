import { resolvePath } from '../../repo-path.js';
import type { RepositoryName, Tree } from '../../tree.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { readExpression } from '../expressions/parsing.js';
import { findExpression, listSides } from '../expressions/written-expressions.js';
import { evaluateText } from '../scope.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { readInput, type Step } from '../step.js';
import { readMap } from '../written-map.js';
import { memberOf, textOf } from '../yaml/yaml-tree.js';
import { isOwnRef, propertyOf } from './own-refs.js';
import { noteActedOn } from './script-switches.js';

/** What names this repository. */
const OWN = new Set(['repository', 'event.repository.full_name', 'event.pull_request.base.repo.full_name']);
/** What names the one that a pull request comes from, which may be a fork. */
const SOURCES = new Set([
  'event.pull_request.head.repo.full_name',
  'event.workflow_run.head_repository.full_name',
]);

/** A step that uses actions/checkout. */
export function readCheckout(step: Step): void {
  const { workspace, session } = step.context;
  const text = (name: string): string => readInput(step, name)?.trim().value ?? '';
  const repository = text('repository');
  const [server, ref] = [text('github-server-url'), text('ref')];
  const names = listNames(repository, session.texts);
  const isHere = listNames(server, session.texts).every((name) => name === 'server_url');
  const kinds = names.map((name) => kindOf(name, session.tree));
  const isOurs = isHere && !kinds.includes(null);
  const doubt = !isOurs && isUnknown(repository) ? repository : null;
  const foreign = isOurs ? findForeignRef(step, kinds.includes('fork')) : null;
  noteActedOn(step);
  const isCertain = textOf(memberOf(step.tree, 'if')) === null && !mayFail(step);
  const named = [
    server === '' ? '' : `${server.replace(/\/+$/, '')}/`,
    repository,
    ref === '' ? '' : `@${ref}`,
  ];
  const origin = session.texts.restore(named.join(''));
  workspace.checkOut(readPath(step), { isOurs, doubt, foreign, isCertain, origin }, (folder) =>
    session.tree.hasFolder(folder),
  );
}

/** Where it goes in the workspace; a path that seems to leave it may come back by its own name, which is not known. */
function readPath(step: Step): string {
  const { texts } = step.context.session;
  const input = readInput(step, 'path')?.trim();
  if (input === undefined) return '';
  const { value } = withoutAnchor(input, '.', texts);
  return isUnknown(value) || resolvePath('.', value) !== null ? value : texts.standIn(value);
}

function mayFail(step: Step): boolean {
  const written = textOf(memberOf(step.tree, 'continue-on-error'))?.value ?? 'false';
  return written !== 'false';
}

/** The properties of the event that name the repository, each alternative; any other name as it is; nothing for its default. */
function listNames(repository: string, texts: UnknownTexts): readonly string[] {
  if (repository === '') return [];
  const node = findExpression(repository, texts)?.node;
  if (node === undefined) return [`name ${repository}`];
  return listSides(node).map((side) => propertyOf(side) ?? `name ${repository}`);
}

/** Whether a property or a name is that of this repository, or of the fork that a pull request comes from. */
function kindOf(name: string, { findName }: Tree): RepositoryName | null {
  if (OWN.has(name)) return 'itself';
  if (SOURCES.has(name)) return 'fork';
  const [, written] = /^name (.*)$/.exec(name) ?? [];
  return written === undefined ? null : (findName?.(written.toLowerCase()) ?? null);
}

/** The `ref` where it is not this change; a fork without one has its default branch there. */
function findForeignRef(step: Step, isSource: boolean): string | null {
  const { texts } = step.context.session;
  const refs = listRefs(step);
  if (isSource && refs.includes('')) return 'the default branch of the fork';
  return refs.find((ref) => !isOwnRef(ref, texts)) ?? null;
}

/** What `ref` may be: each side of a `||` by itself, as far as it is known. */
function listRefs(step: Step): readonly string[] {
  const { scope } = step.context;
  const { values } = readMap(memberOf(step.tree, 'with'), scope);
  const given = values.find(({ key }) => key.toLowerCase() === 'ref');
  const whole = readInput(step, 'ref')?.trim().value ?? '';
  const source = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(given?.text.value ?? '')?.[1] ?? '';
  const node = readExpression(source);
  if (given === undefined || node?.kind !== 'or' || isOwnRef(whole, scope.texts)) return [whole];
  return listSides(node).map(({ start, end }) =>
    evaluateText(given.text.as(`\${{ ${source.slice(start, end)} }}`), given.scope).value.trim(),
  );
}
