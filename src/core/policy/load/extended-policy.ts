import type { YAMLMap } from 'yaml';
import { findValue, isScalar } from '../../shapes/yaml-kind.js';
import type { ExtendsTarget } from '../policy.js';
import { parseTarget } from '../shapes/extends-target.js';

/** A key of this name is written with these letters, or with an escape. */
const MAY_EXTEND = /extends|\\/;

export function mayExtend(source: string): boolean {
  return MAY_EXTEND.test(source);
}

/** What a parsed policy extends; null where that is nothing, or cannot be read. */
export function findExtends(root: YAMLMap | null): ExtendsTarget | null {
  const node = root === null ? null : findValue(root, 'extends');
  if (!isScalar(node) || typeof node.value !== 'string') return null;
  const target = parseTarget(node.value);
  return 'error' in target ? null : target;
}
