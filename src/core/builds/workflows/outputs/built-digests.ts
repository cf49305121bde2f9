import { nameAction } from '../actions/action-name.js';
import { isRelease } from '../actions/known-actions.js';
import { parseExpression, splitExpressions } from '../expression.js';
import { listNeededJobs } from '../made/levels.js';
import type { PlacedStep } from '../sources/placed-step.js';
import { itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** Actions whose output `digest` is that of the image which buildx has just built, whatever they are given. */
const BUILDING = /^(?:docker|depot|useblacksmith)\/build-push-action$/;

/**
 * Whether an expression is the digest of an image that the workflow has built: the output of a step before, or of a job which
 * hands it on. What the step builds is judged by itself, and the name before the digest says what is pulled.
 */
export function isBuiltDigest(expression: string, { tree, context }: PlacedStep): boolean {
  const { root, job, action } = context.surroundings;
  const [of, name = '', output = ''] = readOutput(expression);
  if (of === 'steps') return output === 'digest' && makesDigest(job, name, tree);
  const needed = memberOf(memberOf(root, 'jobs'), name);
  if (of !== 'needs' || needed === undefined || action !== undefined) return false;
  if (!listNeededJobs(root, job).includes(needed)) return false;
  const handed = textOf(memberOf(memberOf(needed, 'outputs'), output))?.value.trim() ?? '';
  const [from, step = '', made] = readOutput(handed);
  return from === 'steps' && made === 'digest' && makesDigest(needed, step, undefined);
}

/** The context, the step or job, and its output, of a text that is nothing but this one expression. */
function readOutput(text: string): readonly string[] {
  const [only, ...more] = splitExpressions(text) ?? [];
  if (only?.expression == null || more.length > 0) return [];
  const read = parseExpression(only.expression);
  if (read?.kind !== 'property' || read.path.length !== 3) return [];
  const [name = '', property = '', output = ''] = read.path;
  return property.toLowerCase() === 'outputs' ? [read.context, name, output.toLowerCase()] : [];
}

/** Whether the only step with an id builds an image, with a released version of its action. */
function makesDigest(job: YamlTree, id: string, before: YamlTree | undefined): boolean {
  const hasId = (step: YamlTree): boolean =>
    textOf(memberOf(step, 'id'))?.value.toLowerCase() === id.toLowerCase();
  const [step, ...others] = itemsOf(memberOf(job, 'steps')).filter(hasId);
  if (step === undefined || step === before || others.length > 0) return false;
  const uses = textOf(memberOf(step, 'uses'))?.value ?? '';
  return BUILDING.test(nameAction(uses)) && isRelease(uses);
}
