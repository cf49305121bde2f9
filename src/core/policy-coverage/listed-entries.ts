import type { Entry, Override, Policy, PolicyPlace } from '../policy/policy.js';
import type { Mirror } from '../policy/query/mirrors.js';
import type { BuildEntry } from '../policy/shapes/build-shape.js';
import { describeEntry } from '../policy/shapes/entry-keys.js';
import type { EvidenceRequirement } from '../policy/shapes/evidence-shape.js';
import type { Exception } from '../policy/shapes/exception-shape.js';

/** Where an entry of a policy is and what it says. */
interface Listed<Kind extends string, Item extends object> {
  readonly kind: Kind;
  readonly item: Item;
  readonly place: PolicyPlace;
  /** What it says, in a few words. */
  readonly text: string;
  /** The policy of the chain that writes it. */
  readonly level: Policy;
  /** How many policies are above that one. */
  readonly depth: number;
  /** The override that holds it. */
  readonly override: Override | null;
}

/** An approval; `list`: the key that holds it. */
export interface ListedApproval extends Listed<'allow', Entry> {
  readonly list: 'allow' | 'allow-also';
}
export type ListedDenial = Listed<'deny', Entry>;
export type ListedDeprecation = Listed<'deprecated', Entry>;
export type ListedOverride = Listed<'overrides', Override>;
export type ListedException = Listed<'exceptions', Exception>;
export type ListedBuild = Listed<'builds', BuildEntry>;

/** One thing that a policy, or one that it extends, says about some images or files. */
export type ListedEntry =
  | ListedApproval
  | ListedDenial
  | ListedDeprecation
  | ListedOverride
  | ListedException
  | ListedBuild
  | Listed<'evidence', EvidenceRequirement>
  | Listed<'mirrors', Mirror>;

export type EntryKind = ListedEntry['kind'];

/** All entries of a chain of policies: file by file, the policy itself first, in the order of their lines. */
export function listEntries(policy: Policy): readonly ListedEntry[] {
  const levels: Policy[] = [];
  for (let level: Policy | null = policy; level !== null; level = level.parent) levels.push(level);
  return levels.flatMap((level, index) =>
    listOwn(level, levels.length - 1 - index, policy).sort(
      (one, other) => one.place.line - other.place.line || one.place.column - other.place.column,
    ),
  );
}

/** What one policy writes itself. Only that at the top has mirrors. */
function listOwn(level: Policy, depth: number, policy: Policy): ListedEntry[] {
  const above = level.parent;
  const common = { level, depth, override: null };
  const own = <T>(all: readonly T[], inherited: readonly T[] | undefined): readonly T[] =>
    all.slice(inherited?.length ?? 0);
  const approve = (item: Entry, override: Override | null, list: ListedApproval['list']): ListedApproval => ({
    ...common,
    kind: 'allow',
    item,
    place: item.place,
    text: describeEntry(item),
    override,
    list,
  });
  const deny = (item: Entry, override: Override | null): ListedDenial => ({
    ...common,
    kind: 'deny',
    item,
    place: item.place,
    text: describeEntry(item),
    override,
  });
  return [
    ...(level.allow ?? []).map((item) => approve(item, null, 'allow')),
    ...own(level.deny, above?.deny).map((item) => deny(item, null)),
    ...own(level.deprecated, above?.deprecated).map(
      (item): ListedEntry => ({
        ...common,
        kind: 'deprecated',
        item,
        place: item.place,
        text: describeEntry(item),
      }),
    ),
    ...level.ownOverrides.flatMap((item): ListedEntry[] => [
      { ...common, kind: 'overrides', item, place: item.place, text: describeOverride(item) },
      ...(item.allow ?? []).map((entry) => approve(entry, item, 'allow')),
      ...item.allowAlso.map((entry) => approve(entry, item, 'allow-also')),
      ...item.deny.map((entry) => deny(entry, item)),
    ]),
    ...own(level.evidence, above?.evidence).map(
      (item): ListedEntry => ({ ...common, kind: 'evidence', item, place: item.place, text: item.images }),
    ),
    ...own(level.exceptions, above?.exceptions).map(
      (item): ListedEntry => ({ ...common, kind: 'exceptions', item, place: item.place, text: item.image }),
    ),
    ...level.ownBuilds.map(
      (item): ListedEntry => ({
        ...common,
        kind: 'builds',
        item,
        place: item.place,
        text: `paths ${joinSources(item.paths)}`,
      }),
    ),
    ...policy.settings.mirrors
      .filter(({ place }) => place.file === level.place.file)
      .map(
        (item): ListedEntry => ({
          ...common,
          kind: 'mirrors',
          item,
          place: item.place,
          text: `${item.name}: ${item.upstream}`,
        }),
      ),
  ];
}

/** What an override selects by. */
function describeOverride({ roles, paths, images }: Override): string {
  return [
    ...(roles === null ? [] : [`roles ${roles.join(', ')}`]),
    ...(paths === null ? [] : [`paths ${joinSources(paths)}`]),
    ...(images === null ? [] : [`images ${joinSources(images)}`]),
  ].join(' · ');
}

const joinSources = (globs: readonly { readonly source: string }[]): string =>
  globs.map(({ source }) => source).join(', ');
