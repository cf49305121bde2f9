import { memberOf, type YamlTree } from '../yaml/yaml-tree.js';
import { isLasting } from './properties.js';

/** What tells properties of one name apart. */
export interface PropertyOrigin {
  /** Where the expression is written. */
  readonly written: () => string;
  /** The job whose variables and secrets it sees; undefined: nothing tells. */
  readonly job: YamlTree | undefined;
  readonly matrix: object | null;
  readonly inputs: object | null;
  /** A number for a thing. */
  idOf(thing: object): number;
}

/** Their names have no case; variables of the environment have one on most systems. */
const CASELESS = new Set(['github', 'inputs', 'matrix', 'vars', 'secrets']);

/** Names a property that nothing decides: the same name is the same value while one step is read. */
export function nameProperty(context: string, path: readonly string[], place: PropertyOrigin): string {
  return `${nameOf(context, path)}@${whereFrom(context, path, place)}`;
}

const NAMED = new WeakMap<readonly string[], { readonly context: string; readonly name: string }>();

/** Of one expression, the path is the same whenever it is evaluated. */
function nameOf(context: string, path: readonly string[]): string {
  const known = NAMED.get(path);
  if (known?.context === context) return known.name;
  // dots may also be parts of a key
  const keys = JSON.stringify(path);
  // no letters but those of ASCII: others have a lower case that is another key's
  const name = `${context}${CASELESS.has(context) ? keys.replace(/[A-Z]+/g, (text) => text.toLowerCase()) : keys}`;
  NAMED.set(path, { context, name });
  return name;
}

function whereFrom(context: string, path: readonly string[], place: PropertyOrigin): string {
  const { job, matrix, inputs } = place;
  const ofJob = (): string => (job === undefined ? place.written() : `job ${place.idOf(job)}`);
  switch (context) {
    case 'vars':
      // the environment of a job has variables of its own
      return job !== undefined && memberOf(job, 'environment') === undefined ? '' : ofJob();
    case 'secrets':
      // a workflow that is called has those that it is given
      return ofJob();
    case 'matrix':
      return matrix === null ? ofJob() : `${place.idOf(matrix)}`;
    case 'inputs':
      return inputs === null ? ofJob() : `${place.idOf(inputs)}`;
    default:
      return isLasting(context, path) ? '' : place.written();
  }
}
