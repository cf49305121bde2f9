import type { WorkflowSession } from '../session.js';
import type { Step } from '../step.js';

/** What steps may say in all that are read again, for another row of a matrix or another caller. */
const MAX_REPEATED = 3_000_000;
/** What any reading costs, in characters. */
const READING = 100;

/** How much of the steps that build is read more than once. */
class Repetitions {
  private readonly known = new WeakSet<object>();
  private characters = 0;

  add(tree: object, length: number): boolean {
    if (this.known.has(tree)) this.characters += length + READING;
    this.known.add(tree);
    return this.characters <= MAX_REPEATED;
  }

  isOver(tree: object): boolean {
    return this.characters > MAX_REPEATED && this.known.has(tree);
  }
}

const REPEATED = new WeakMap<WorkflowSession, Repetitions>();

/** Counts a reading of a step that says so many characters; false once steps were read too often, which is then a problem. */
export function mayRead({ tree, context }: Step, length: number): boolean {
  const { session, listing } = context;
  const known = REPEATED.get(session) ?? new Repetitions();
  REPEATED.set(session, known);
  if (known.add(tree, length)) return true;
  session.fail(
    listing.file,
    1,
    `Steps that build are read again, for rows of matrices and for callers, with more than ${MAX_REPEATED} characters in all; the rest is not read`,
    true,
  );
  return false;
}

/** Whether a step has been read, and none may be read again. */
export function isReadEnough(tree: object, session: WorkflowSession): boolean {
  return REPEATED.get(session)?.isOver(tree) === true;
}
