import type { JsonSchema, SchemaDefinitions } from '../../shapes/shape.js';
import { policyShape } from '../shapes/policy-shape.js';

/**
 * JSON Schema (draft 7, which editors know best) of a policy file, from the shapes that the loader reads with. All that the
 * loader accepts is valid by it; what only the loader can tell, such as a wrong pattern, it lets pass.
 */
export function toPolicySchema(): JsonSchema {
  const definitions: SchemaDefinitions = {};
  const root = policyShape.toSchema(definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Base Image Gate policy',
    description: 'Which base images Dockerfiles may use.',
    ...root,
    definitions: Object.fromEntries(
      Object.entries(definitions).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
}
