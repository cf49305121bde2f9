import type { BuildEntry, Entry, Exception, Policy, RuleSettings } from '../policy.js';
import { RULE_IDS } from './rule-levels.js';

type Data = { readonly [key: string]: unknown };

/**
 * The policy as it holds, defaults and what it extends included, as plain data in the policy language's own keys. What a
 * child and its parent must both approve stands apart: the parent's approvals are under `extends`.
 */
export function describePolicy(policy: Policy): Data {
  const { parent, settings, delegate } = policy;
  return dropNulls({
    version: 1,
    extends: parent === null ? null : describeParent(parent),
    rules: Object.fromEntries(RULE_IDS.map((id) => [id, describeRule(policy.rules, id)])),
    allow: policy.allow?.map(describeEntry) ?? null,
    deny: describeList(policy.deny, describeEntry),
    deprecated: describeList(policy.deprecated, describeEntry),
    overrides: describeList(policy.overrides, (override) =>
      dropNulls({
        roles: override.roles,
        paths: override.paths?.map(({ source }) => source) ?? null,
        images: override.images?.map(({ source }) => source) ?? null,
        rules: describeChanges(override.rules),
        allow: override.allow?.map(describeEntry) ?? null,
        'allow-also': describeList(override.allowAlso, describeEntry),
        deny: describeList(override.deny, describeEntry),
      }),
    ),
    evidence: describeList(
      policy.evidence,
      ({ images, signedBy, provenance, sbom, maxAge, minAge, digest }) =>
        dropNulls({
          images,
          'signed-by': signedBy,
          provenance,
          sbom: sbom ? true : null,
          'max-age': toDuration(maxAge),
          'min-age': toDuration(minAge),
          digest: digest.length === 0 ? null : digest,
        }),
    ),
    exceptions: describeList(policy.exceptions, describeException),
    builds: describeList(policy.builds, describeBuild),
    settings: dropNulls({
      files: describeFiles(settings.files),
      ignore: settings.ignore.map(({ source }) => source),
      scope: settings.scope,
      args: Object.fromEntries(settings.args),
      platforms: settings.platforms,
      mirrors: Object.fromEntries(settings.mirrors.map(({ name, upstream }) => [name, upstream])),
      unknown: settings.unknown,
      'max-exception': toDuration(settings.maxException),
      'inline-exceptions': settings.inlineExceptions,
    }),
    tests: describeList(policy.tests, ({ from, role, path, expect }) => ({ from, role, path, expect })),
    delegate: delegate === null ? null : describeDelegate(delegate),
  });
}

/** The usual names cannot be written as globs: they are what holds where the key is absent. */
function describeFiles({ usual, globs }: Policy['settings']['files']): readonly string[] | null {
  const sources = globs.map(({ source }) => source);
  if (!usual) return sources;
  return sources.length === 0 ? null : ['the usual names', ...sources];
}

/** What is not merged into the child. */
function describeParent(parent: Policy): Data {
  return dropNulls({
    policy: parent.place.file,
    extends: parent.parent === null ? null : describeParent(parent.parent),
    allow: parent.allow?.map(describeEntry) ?? null,
    delegate: parent.delegate === null ? null : describeDelegate(parent.delegate),
  });
}

function describeDelegate({ allow, maxException }: NonNullable<Policy['delegate']>): Data {
  return dropNulls({
    allow: allow?.map(({ source }) => source) ?? null,
    'max-exception': toDuration(maxException),
  });
}

/** As it would be written: a bare pattern where it says no more. */
function describeEntry({
  image,
  versions,
  variants,
  official,
  except,
  reason,
  use,
  pin,
  blockFrom,
}: Entry): unknown {
  const rest = dropNulls({
    versions: versions?.source ?? null,
    variants: variants?.map(({ source }) => source) ?? null,
    official: official ? true : null,
    pin,
    except: except.length === 0 ? null : except.map(({ source }) => source),
    reason,
    use,
    'block-from': blockFrom,
  });
  return Object.keys(rest).length === 0 ? image : { image, ...rest };
}

function describeException({ image, paths, rules, owner, reason, expires }: Exception): Data {
  return dropNulls({
    image,
    paths: paths?.map(({ source }) => source) ?? null,
    rules,
    owner,
    reason,
    expires,
  });
}

function describeBuild({ paths, args, targets, platforms, contexts }: BuildEntry): Data {
  return dropNulls({
    paths: paths.map(({ source }) => source),
    args: args.size === 0 ? null : Object.fromEntries(args),
    targets: targets.length === 0 ? null : targets,
    platforms: platforms.length === 0 ? null : platforms,
    contexts: contexts.size === 0 ? null : Object.fromEntries(contexts),
  });
}

function describeRule(rules: RuleSettings, id: keyof RuleSettings): Data {
  return describeOptions(rules[id]);
}

function describeChanges(rules: Policy['overrides'][number]['rules']): Data | null {
  const written = RULE_IDS.flatMap((id) => {
    const options = rules[id];
    return options === undefined ? [] : [[id, describeOptions(options)] as const];
  });
  return written.length === 0 ? null : Object.fromEntries(written);
}

function describeOptions(options: object): Data {
  const entries = Object.entries(options).map(([key, value]) => [
    key,
    typeof value === 'number' ? toDuration(value) : value,
  ]);
  return dropNulls(Object.fromEntries(entries));
}

function describeList<T>(items: readonly T[], describe: (item: T) => unknown): readonly unknown[] | null {
  return items.length === 0 ? null : items.map(describe);
}

function toDuration(days: number | null): string | null {
  return days === null ? null : `${days}d`;
}

function dropNulls(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}
