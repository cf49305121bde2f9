import { RULE_IDS } from '../query/rule-levels.js';

/** Where each key of the language stands, for people who write it somewhere else. */
const HOMES: readonly (readonly [readonly string[], string])[] = [
  [
    [
      'version',
      'extends',
      'rules',
      'allow',
      'deny',
      'deprecated',
      'overrides',
      'evidence',
      'exceptions',
      'builds',
      'settings',
      'tests',
      'delegate',
    ],
    'it belongs at the top of the policy',
  ],
  [RULE_IDS.filter((id) => id !== 'deprecated'), 'it belongs under "rules"'],
  [['level', 'effective'], 'it is an option of a rule, as in rules: { unpinned: { level: block } }'],
  [['require', 'floating'], 'it is an option of "unpinned" under "rules"'],
  [['notice', 'grace', 'support'], 'it is an option of "end-of-life" under "rules"'],
  [['roles', 'images', 'allow-also'], 'it belongs in an entry of "overrides"'],
  [['paths'], 'it belongs in an entry of "overrides", "exceptions" or "builds"'],
  [['targets', 'contexts'], 'it belongs in an entry of "builds"'],
  [['args', 'platforms'], 'it belongs under "settings", or in an entry of "builds"'],
  [
    ['files', 'ignore', 'scope', 'discover', 'mirrors', 'unknown', 'max-exception', 'inline-exceptions'],
    'it belongs under "settings"',
  ],
  [
    ['signed-by', 'provenance', 'sbom', 'max-age', 'min-age', 'digest'],
    'it belongs in an entry of "evidence"',
  ],
  [['issuer', 'subject'], 'it belongs in "signed-by" of an entry of "evidence"'],
  [['source'], 'it belongs in "provenance" of an entry of "evidence"'],
  [
    ['image', 'versions', 'variants', 'reason'],
    'it belongs in an entry of "allow", "deny" or "deprecated", after a dash',
  ],
  [['official'], 'it belongs in an entry of "allow", after a dash'],
  [['except'], 'it belongs in an entry of "deny", after a dash'],
  [['use'], 'it belongs in an entry of "deny" or "deprecated", after a dash'],
  [['owner', 'expires'], 'it belongs in an entry of "exceptions"'],
  [['block-from'], 'it belongs in an entry of "deprecated"'],
  [['pin'], 'it belongs in an entry of "allow"; for all images write rules: { unpinned: { require: … } }'],
  [['from', 'role', 'path', 'expect'], 'it belongs in an entry of "tests"'],
  [
    ['fail-on', 'comment', 'annotations', 'policy', 'target'],
    'it is not part of the policy; the action and the command line have inputs and options for it',
  ],
];

const BY_KEY: ReadonlyMap<string, string> = new Map(
  HOMES.flatMap(([keys, home]) => keys.map((key) => [key, home] as const)),
);

/** Where a key belongs that is not known where it is written; null where it is known nowhere. */
export function findKeyHome(key: string): string | null {
  return BY_KEY.get(key) ?? null;
}
