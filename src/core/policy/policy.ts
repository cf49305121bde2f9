import type { Day } from '../day.js';
import type { Role } from '../dockerfile/reading.js';
import type { Support } from '../end-of-life/support.js';
import type { PathGlob } from '../glob/path-glob.js';
import type { ImagePattern } from '../image/pattern/pattern.js';
import type { Pin, Requirement } from '../image/pin.js';
import type { TagGlob } from '../image/tag.js';
import type { VersionRange } from '../image/version-range.js';
import type { Level } from '../level.js';
import type { Mirror } from './query/mirrors.js';

/** Where a value stands in a policy file. `key` as people say it: `allow[2]`, `overrides[0].rules.unpinned`. 1-based line and column. */
export interface PolicyPlace {
  readonly key: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One entry of `allow`, `deny` or `deprecated`. */
export interface Entry {
  /** As written, before normalisation: for messages. */
  readonly image: string;
  readonly pattern: ImagePattern;
  readonly versions: VersionRange | null;
  /** Globs over the rest of the tag after the number; null: any. */
  readonly variants: readonly TagGlob[] | null;
  /** `allow` only: of `docker.io/library/`, the names of Docker's official images alone. */
  readonly official: boolean;
  /** `deny` only. */
  readonly except: readonly ImagePattern[];
  readonly reason: string | null;
  readonly use: string | null;
  readonly pin: Pin | null;
  readonly blockFrom: Day | null;
  readonly place: PolicyPlace;
}

export interface RuleSetting {
  readonly level: Level;
  /** Before that day `block` acts as `warn`. */
  readonly effective: Day | null;
}

/** Every rule with its options; levels and options merge one by one. */
export interface RuleSettings {
  readonly unapproved: RuleSetting;
  readonly denied: RuleSetting;
  readonly unpinned: RuleSetting & { readonly require: Requirement; readonly floating: readonly string[] };
  readonly deprecated: RuleSetting;
  readonly 'end-of-life': RuleSetting & {
    /** Days before the end to warn. */
    readonly notice: number;
    /** Days after the end until it blocks. */
    readonly grace: number;
    readonly support: Support;
  };
  readonly unmirrored: RuleSetting;
  readonly unresolved: RuleSetting;
  readonly unreadable: RuleSetting;
  readonly unverified: RuleSetting;
}

/** What one override says about rules: only the options that it writes. */
export type RuleChanges = { readonly [K in keyof RuleSettings]?: Partial<RuleSettings[K]> };

export interface Override {
  /** Null: any role. An override with several of roles, paths and images needs all of them. */
  readonly roles: readonly Role[] | null;
  readonly paths: readonly PathGlob[] | null;
  readonly images: readonly ImagePattern[] | null;
  readonly rules: RuleChanges;
  /** Replaces `allow` for what the override selects; null: leaves it. */
  readonly allow: readonly Entry[] | null;
  readonly allowPlace: PolicyPlace | null;
  /** Adds to the approvals that are in force for what the override selects. */
  readonly allowAlso: readonly Entry[];
  /** Adds denials. */
  readonly deny: readonly Entry[];
  readonly place: PolicyPlace;
}

export interface Exception {
  readonly image: string;
  readonly pattern: ImagePattern;
  readonly paths: readonly PathGlob[] | null;
  readonly rules: readonly (keyof RuleSettings)[];
  readonly owner: string;
  readonly reason: string;
  readonly expires: Day;
  readonly place: PolicyPlace;
}

/** What registries are to be asked about the images that match. */
export interface EvidenceRequirement {
  readonly images: string;
  readonly pattern: ImagePattern;
  readonly signedBy: { readonly issuer: string; readonly subject: string } | null;
  readonly provenance: { readonly source: string } | null;
  readonly sbom: boolean;
  /** Days. */
  readonly maxAge: number | null;
  readonly minAge: number | null;
  readonly digest: readonly ('exists' | 'matches-tag' | 'multi-platform')[];
  readonly place: PolicyPlace;
}

export interface PolicyTest {
  readonly from: string;
  readonly role: Role;
  readonly path: string;
  /** `ok` or the exact set of rules, warnings included. */
  readonly expect: 'ok' | readonly (keyof RuleSettings)[];
  readonly place: PolicyPlace;
}

/** How the Dockerfiles under some paths are built. */
export interface BuildEntry {
  readonly paths: readonly PathGlob[];
  /** Argument → values that are built besides what the file and the settings say. */
  readonly args: ReadonlyMap<string, readonly string[]>;
  /** Stages that ship, besides the last one. */
  readonly targets: readonly string[];
  /** In place of `settings.platforms`; empty: those. */
  readonly platforms: readonly string[];
  /** Named context → what stands for it, both as BuildKit is told. */
  readonly contexts: ReadonlyMap<string, string>;
  readonly place: PolicyPlace;
}

export type Scope = 'changed-files' | 'changed-references' | 'all';

/** Which files are Dockerfiles. */
export interface FileNames {
  /** By the names that they usually have. */
  readonly usual: boolean;
  /** By what policies say. */
  readonly globs: readonly PathGlob[];
}

export interface Settings {
  readonly files: FileNames;
  readonly ignore: readonly PathGlob[];
  readonly scope: Scope;
  /** Argument → every value that is built. */
  readonly args: ReadonlyMap<string, readonly string[]>;
  readonly platforms: readonly string[];
  readonly mirrors: readonly Mirror[];
  readonly unknown: Level;
  /** Days. */
  readonly maxException: number;
  readonly inlineExceptions: boolean;
}

/** What repositories may loosen. */
export interface Delegate {
  /** Images that they may approve; null: what the parent lets them, by itself none. */
  readonly allow: readonly ImagePattern[] | null;
  /** Days that their exceptions may last; null: what the parent lets them, by itself none. */
  readonly maxException: number | null;
}

/** What a policy extends: a file relative to the one that says it, a file of a repository at a commit, or an OCI artifact. */
export type ExtendsTarget =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'github';
      readonly owner: string;
      readonly repo: string;
      readonly path: string;
      readonly ref: string;
    }
  | { readonly kind: 'oci'; readonly reference: string };

/**
 * A policy that is ready to judge. Denials, deprecations, evidence and exceptions (the parent's first), rule levels and
 * settings are already merged with the parent's. Approvals are not, because a child approves what parent and child both
 * approve; tests are not, because the parent's are about the parent (run them on `parent`).
 */
export interface Policy {
  readonly place: PolicyPlace;
  readonly parent: Policy | null;
  readonly rules: RuleSettings;
  /** Where `rules.<id>` is written, for those that are. */
  readonly rulePlaces: ReadonlyMap<keyof RuleSettings, PolicyPlace>;
  /** This file's own; null: no `allow` key. */
  readonly allow: readonly Entry[] | null;
  /** Where the `allow` key stands. */
  readonly allowPlace: PolicyPlace | null;
  /** The approvals of this file that may add to what policies above it approve, with those policies. */
  readonly additions: ReadonlyMap<Entry, ReadonlySet<Policy>>;
  readonly deny: readonly Entry[];
  readonly deprecated: readonly Entry[];
  /** The parent's first, then this file's own. */
  readonly overrides: readonly Override[];
  /** This file's own only. */
  readonly ownOverrides: readonly Override[];
  readonly extends: ExtendsTarget | null;
  readonly evidence: readonly EvidenceRequirement[];
  readonly exceptions: readonly Exception[];
  /** The parent's first, then this file's own. */
  readonly builds: readonly BuildEntry[];
  /** This file's own only: those of a policy that extends another only add. */
  readonly ownBuilds: readonly BuildEntry[];
  readonly settings: Settings;
  readonly tests: readonly PolicyTest[];
  readonly delegate: Delegate | null;
}
