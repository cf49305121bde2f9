import fc from 'fast-check';
import { RULE_IDS } from '../../src/core/rules/index.js';
import { DIGEST } from './gate.js';

/** A policy as data; JSON is YAML, so its text is `JSON.stringify`. */
export interface PolicyData {
  readonly version: 1;
  readonly allow?: readonly EntryData[];
  readonly deny?: readonly EntryData[];
  readonly deprecated?: readonly EntryData[];
  readonly rules?: RulesData;
  readonly overrides?: readonly OverrideData[];
  readonly [key: string]: unknown;
}

export type LevelData = 'ignore' | 'warn' | 'block';
export type RulesData = { readonly [rule: string]: LevelData | { readonly level?: LevelData } };
export type EntryData = string | { readonly image: string; readonly pin?: string | undefined };
export interface OverrideData {
  readonly rules?: RulesData;
  readonly allow?: readonly EntryData[];
  readonly 'allow-also'?: readonly EntryData[];
  readonly deny?: readonly EntryData[];
}

const LEVEL = fc.constantFrom<LevelData>('ignore', 'warn', 'block');
const REQUIREMENT = fc.constantFrom('tag', 'version', 'minor', 'patch', 'digest', 'tag+digest');
const PIN = fc.oneof(REQUIREMENT, fc.constant('none'));
const DAY = fc.constantFrom('2026-08-01', '2026-09-01', '2026-09-02', '2026-12-31');
const PATTERN = fc.constantFrom(
  '**',
  '**:latest',
  '**:22*',
  'node',
  'docker.io/library/**',
  'docker.io/library/node:{22,24}',
  'docker.io/library/node:22-alpine',
  'evil.io/**',
  'evil.io/x:1',
  'r.io/hub/**',
  'r.io/base/**',
);

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

/** Drops the keys that are undefined, as a policy may not have keys without a value. */
function compact<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return arbitrary.map(
    (value) => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T,
  );
}

const setting = (options: object = {}) =>
  fc.oneof(LEVEL, compact(fc.record({ level: LEVEL, effective: maybe(DAY), ...options })));

/** Where a denial would be milder than what it hides, it is not written: the loader refuses that. */
function liftDenied(data: object): object {
  const { denied, unapproved, deprecated, ...others } = data as RulesData;
  const levels = [unapproved ?? 'block', deprecated ?? 'warn'];
  const mild = !levels.includes('block') && denied === 'warn' && !JSON.stringify(levels).includes('block');
  return {
    ...others,
    ...(unapproved === undefined ? {} : { unapproved }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(denied !== undefined && mild ? { denied } : {}),
  };
}

/** A policy in which hardly anything blocks: there a single block decides. */
const mildRules = fc.record({
  unapproved: fc.constantFrom('warn', 'ignore'),
  deprecated: fc.constantFrom('warn', 'ignore'),
  denied: fc.constant('warn'),
  unpinned: compact(fc.record({ level: LEVEL, require: maybe(REQUIREMENT) })),
}) as fc.Arbitrary<RulesData>;

const anyRules = compact(
  fc.record({
    ...Object.fromEntries(RULE_IDS.map((rule) => [rule, maybe(setting())])),
    unpinned: maybe(setting({ require: maybe(REQUIREMENT) })),
    'end-of-life': maybe(setting({ support: maybe(fc.constantFrom('security', 'lts', 'paid')) })),
  }),
).map(liftDenied) as fc.Arbitrary<RulesData>;
const rules = fc.oneof(anyRules, mildRules);

const narrowed = {
  versions: maybe(fc.constantFrom('>=20 <23', '24')),
  variants: maybe(fc.constant(['alpine*', ''])),
};
export const allowEntry: fc.Arbitrary<EntryData> = fc.oneof(
  PATTERN,
  compact(fc.record({ image: PATTERN, pin: maybe(PIN), ...narrowed })),
);
export const denyEntry: fc.Arbitrary<EntryData> = fc.oneof(
  PATTERN,
  compact(
    fc.record({
      image: PATTERN,
      except: maybe(PATTERN),
      use: maybe(fc.constant('r.io/base/$name:$tag')),
      ...narrowed,
    }),
  ),
);
export const deprecatedEntry: fc.Arbitrary<EntryData> = compact(
  fc.record({ image: PATTERN, 'block-from': maybe(DAY), ...narrowed }),
);

const PATHS = fc.constantFrom(['a/**'], ['**/b.Dockerfile'], ['**']);
const ROLE_LIST = fc.uniqueArray(fc.constantFrom('final', 'build', 'copied', 'mounted', 'frontend'), {
  minLength: 1,
  maxLength: 3,
});

/** A list, or nothing where it would be empty. */
function list<T>(item: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[] | undefined> {
  return fc.array(item, { maxLength }).map((items) => (items.length === 0 ? undefined : items));
}

const ONE_OR_TWO = { minLength: 1, maxLength: 2 };

/** Selects something and changes something, as the loader asks. */
const override = compact(
  fc.record({
    roles: maybe(ROLE_LIST),
    paths: maybe(PATHS),
    images: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.array(PATTERN, ONE_OR_TWO)),
    rules: maybe(rules),
    allow: maybe(fc.array(allowEntry, { maxLength: 2 })),
    'allow-also': maybe(fc.array(allowEntry, ONE_OR_TWO)),
    deny: list(denyEntry, 1),
  }),
).map(({ rules: changes, ...value }) => {
  const { unresolved: _, unreadable: __, ...named } = changes ?? {};
  const kept = value.images === undefined ? changes : named;
  const selects = value.roles ?? value.paths ?? value.images;
  const changed = kept ?? value.allow ?? value['allow-also'] ?? value.deny;
  return {
    ...value,
    ...(selects === undefined ? { roles: ['final'] } : {}),
    ...(kept === undefined ? {} : { rules: kept }),
    ...(changed === undefined ? { allow: [] } : {}),
  };
});
const exception = compact(
  fc.record({
    image: PATTERN,
    rules: fc.uniqueArray(fc.constantFrom(...RULE_IDS), { minLength: 1, maxLength: 4 }),
    paths: maybe(PATHS),
    owner: fc.constant('@acme'),
    reason: fc.constant('because'),
    expires: fc.constantFrom('2026-08-31', '2026-09-01', '2026-10-01'),
  }),
);

/** Values, targets and platforms for some paths. */
const build = compact(
  fc.record({
    paths: PATHS,
    args: fc.constantFrom({ V: ['-alpine'] }, { V: ['', '-slim'], W: ['x'] }),
    targets: maybe(fc.constant(['stage'])),
    platforms: maybe(fc.constant(['linux/arm64'])),
    contexts: maybe(fc.constant({ 'evil.io/x:1': 'docker-image://node:22' })),
  }),
);

const REGISTRIES = fc.constantFrom({ deadline: '5s' }, { requests: 300 }, { insecure: ['localhost:5000'] });

export const policyData: fc.Arbitrary<PolicyData> = compact(
  fc.record({
    version: fc.constant(1 as const),
    allow: maybe(fc.array(allowEntry, { maxLength: 3 })),
    deny: list(denyEntry, 2),
    deprecated: list(deprecatedEntry, 2),
    rules: maybe(rules),
    overrides: list(override, 2),
    exceptions: list(exception, 3),
    evidence: list(fc.record({ images: PATTERN, sbom: fc.constant(true) }), 1),
    settings: compact(
      fc.record({
        unknown: maybe(LEVEL),
        registries: maybe(REGISTRIES),
        'inline-exceptions': maybe(fc.boolean()),
        mirrors: maybe(fc.constant({ 'r.io/hub': 'docker.io' })),
        platforms: maybe(fc.constant(['linux/amd64', 'linux/arm64'])),
      }),
    ).map((settings) => (Object.keys(settings).length === 0 ? undefined : settings)),
    builds: list(build, 2),
    delegate: maybe(fc.constant({ allow: 'r.io/base/**', 'max-exception': '60d' })),
  }),
) as fc.Arbitrary<PolicyData>;

const image = fc
  .tuple(
    fc.constantFrom(
      'node',
      'evil.io/x',
      'EVIL.io/x',
      'r.io/hub/library/node',
      'r.io/base/app',
      'debian',
      'library/scratch',
    ),
    fc.constantFrom('', ':latest', ':1', ':22', ':22-alpine', ':24-alpine3.19', ':18', ':bookworm', ':lts'),
    fc.constantFrom('', '', `@${DIGEST}`),
  )
  .map((parts) => parts.join(''));

const line = fc.oneof(
  { weight: 6, arbitrary: image.map((name) => `FROM ${name}`) },
  image.map((name) => `FROM ${name} AS stage`),
  image.map((name) => `COPY --from=${name} / /`),
  image.map((name) => `RUN --mount=from=${name},target=/x true`),
  image.map((name) => `FROM ${name}\${V}`),
  fc.constantFrom(
    'FROM scratch',
    'FROM stage',
    'FROM evil.io/x:$TARGETARCH',
    'FROM node:22 trailing',
    'RUN true',
  ),
  fc
    .uniqueArray(fc.constantFrom(...RULE_IDS), { minLength: 1, maxLength: 2 })
    .map(
      (names) =>
        `# base-image-gate: except ${names.join(',')} owner=@acme reason="because" expires=2026-10-01`,
    ),
);

export const dockerfile = fc
  .tuple(
    fc.constantFrom('', '# syntax=evil.io/x:1\n'),
    fc.constantFrom('', 'ARG V\n', 'ARG V=-slim\n'),
    image,
    fc.array(line, { maxLength: 4 }),
  )
  .map(([syntax, arg, first, lines]) => `${syntax}${arg}FROM ${first}\n${lines.join('\n')}\n`);

export const dockerfilePath = fc.constantFrom('Dockerfile', 'a/Dockerfile', 'c/b.Dockerfile');
