import { PolicyDocument } from '../../shapes/policy-document.js';
import { findValue, isMap, isScalar } from '../../shapes/yaml-kind.js';
import { parseYamlSource } from './yaml-source.js';

/** The file that a policy names as its trusted root; null where it names none, or cannot be read (which `loadPolicy` reports). */
export function readTrustedRootPath(source: string): string | null {
  let node: unknown = parseYamlSource(new PolicyDocument('', source));
  for (const key of ['settings', 'registries', 'trusted-root'])
    node = isMap(node) ? findValue(node, key) : null;
  return isScalar(node) && typeof node.value === 'string' ? node.value : null;
}
