import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { findExpression, listSides } from '../expressions/written-expressions.js';
import { isOwnRef, propertyOf } from './own-refs.js';

/** `SERVER/REPOSITORY.git#REF`, and what follows it. */
const GIT = /^([^#]+)\/([^#/]+)\.git#([^:]+)(:|$)/;

/**
 * `DIR` of `${{ github.server_url }}/${{ github.repository }}.git#${{ github.sha }}:DIR`: the repository at the commit that the
 * workflow runs for, as `{{defaultContext}}` names it. Null where the context is another one, or may be.
 */
export function folderOfOwnContext(context: TracedText, texts: UnknownTexts): TracedText | null {
  const match = GIT.exec(context.value);
  if (match === null) return null;
  const [whole, server = '', repository = '', ref = '', colon] = match;
  const isOwn =
    isProperty(server, 'server_url', texts) &&
    isProperty(repository, 'repository', texts) &&
    isOwnRef(ref, texts);
  if (!isOwn) return null;
  return colon === ':' ? context.slice(whole.length) : context.as('.');
}

/** Whether a text is a property of `github`, and nothing else. */
function isProperty(text: string, name: string, texts: UnknownTexts): boolean {
  const node = findExpression(text, texts)?.node;
  return node !== undefined && listSides(node).every((side) => propertyOf(side) === name);
}
