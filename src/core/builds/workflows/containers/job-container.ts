import type { TracedText } from '../../traced-text.js';
import { parseExpression, splitExpressions } from '../expression.js';
import { propertyOf } from '../matrix.js';
import type { StepScope } from '../scope.js';
import { memberOf, type YamlTree } from '../yaml/yaml-tree.js';

/** What the steps of a job run in; `open`: an expression that may be any container. */
export type Container =
  | { readonly tree: YamlTree; readonly scope: StepScope }
  | { readonly open: TracedText; readonly written: YamlTree };

/** The container of a job; one expression may stand for all of it. Null: none, or only the name of an image. */
export function findContainer(job: YamlTree, scope: StepScope): Container | null {
  const written = memberOf(job, 'container');
  if (written === undefined) return null;
  if (written.kind !== 'scalar') return { tree: written, scope };
  const [segment, ...more] = splitExpressions(written.text.value.trim()) ?? [];
  if (segment?.expression == null || more.length > 0) return null;
  const parsed = parseExpression(segment.expression);
  const ofMatrix = parsed?.kind === 'property' && parsed.context === 'matrix' ? parsed : null;
  const found =
    ofMatrix === null || scope.matrix === null ? 'unknown' : propertyOf(scope.matrix, ofMatrix.path);
  if (found !== 'unknown')
    return found === undefined || found.kind === 'scalar'
      ? null
      : { tree: found, scope: { texts: scope.texts, matrix: null, inputs: null, env: null } };
  // any other context holds only texts
  const mayBeMap = parsed === null ? /fromJSON|matrix/i.test(segment.expression) : ofMatrix !== null;
  return mayBeMap ? { open: written.text.as(scope.texts.standIn(written.text.value)), written } : null;
}
