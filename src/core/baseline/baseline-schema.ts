import type { JsonSchema, SchemaDefinitions } from '../shapes/shape.js';
import { baselineShape } from './baseline-shape.js';

/** JSON Schema (draft 7) of a baseline, from the shapes that it is read with. */
export function toBaselineSchema(): JsonSchema {
  const definitions: SchemaDefinitions = {};
  const root = baselineShape.toSchema(definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Base Image Gate baseline',
    description: 'Findings that were there when it was written, and do not block.',
    ...root,
    definitions,
  };
}
