import { BOOL, DYNAMIC, listOf, mapOf, STRING, type Type } from '../values/type.js';

/** One argument of a target or group: its type, and whether null may stand in it or for its elements. */
export interface ArgumentType {
  readonly type: Type;
  readonly nullable: boolean;
  readonly nullableElements: boolean;
}

const TEXT: ArgumentType = { type: STRING, nullable: true, nullableElements: true };
const TEXTS: ArgumentType = { type: listOf(STRING), nullable: true, nullableElements: false };
const MAP: ArgumentType = { type: mapOf(STRING), nullable: true, nullableElements: true };
const FLAG: ArgumentType = { type: BOOL, nullable: true, nullableElements: true };
/** Says nothing about what is built from what; only evaluated because an error in it refuses the file. */
const OTHER: ArgumentType = { type: DYNAMIC, nullable: false, nullableElements: true };

export const TARGET_FIELDS: ReadonlyMap<string, ArgumentType> = new Map<string, ArgumentType>([
  ['description', { ...TEXT, nullable: false }],
  ['inherits', TEXTS],
  ['annotations', TEXTS],
  ['attest', OTHER],
  ['context', TEXT],
  ['contexts', { ...MAP, nullableElements: false }],
  ['dockerfile', TEXT],
  ['dockerfile-inline', TEXT],
  ['args', MAP],
  ['labels', MAP],
  ['tags', TEXTS],
  ['cache-from', OTHER],
  ['cache-to', OTHER],
  ['target', TEXT],
  ['secret', OTHER],
  ['ssh', OTHER],
  ['platforms', TEXTS],
  ['output', OTHER],
  ['pull', FLAG],
  ['no-cache', FLAG],
  ['network', TEXT],
  ['no-cache-filter', TEXTS],
  ['shm-size', TEXT],
  ['ulimits', TEXTS],
  ['resources', OTHER],
  ['call', TEXT],
  ['entitlements', TEXTS],
  ['extra-hosts', MAP],
  ['policy', OTHER],
]);

export const GROUP_FIELDS: ReadonlyMap<string, ArgumentType> = new Map<string, ArgumentType>([
  ['description', { ...TEXT, nullable: false }],
  ['targets', TEXTS],
]);
