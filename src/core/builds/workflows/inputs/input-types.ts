import type { InputType } from '../expressions/properties.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

const TYPES: ReadonlyMap<string, InputType> = new Map([
  ['boolean', 'flag'],
  ['number', 'number'],
]);

/** What a workflow declares its inputs to be, by name in lower case; those that events declare differently are `any`. */
export function listInputTypes(root: YamlTree): ReadonlyMap<string, InputType> {
  const types = new Map<string, InputType>();
  for (const { value } of entriesOf(memberOf(root, 'on')))
    for (const { key, value: input } of entriesOf(memberOf(value, 'inputs'))) {
      const name = key.toLowerCase();
      const type = TYPES.get(textOf(memberOf(input, 'type'))?.value ?? '') ?? 'text';
      types.set(name, (types.get(name) ?? type) === type ? type : 'any');
    }
  return types;
}

/** The inputs of an action are texts, and one that is not declared is nothing. */
export const ALL_TEXTS: ReadonlyMap<string, InputType> = new Map();
