import type { Day } from '../day.js';
import { readPullingText } from '../dockerfile/pulling-text.js';
import type { Reading } from '../dockerfile/reading.js';
import { listGivenToFile } from '../dockerfile/variants/given-values.js';
import type { FileBuild } from '../dockerfile/variants/variant-options.js';
import { sortFindings } from '../judge/finding-order.js';
import type { Policy, Scope } from '../policy/policy.js';
import type { Finding } from '../report.js';
import type { SourceFile } from '../source-file.js';
import { applyBaseline, type BaselineEffect, type RunBaseline } from './baseline-effect.js';

/** A Dockerfile that was judged. */
export interface JudgedSource {
  readonly head: SourceFile;
  /** Null where there are no bytes. */
  readonly reading: Reading | null;
  /** It is written in another file, such as a compose file. */
  readonly isInline: boolean;
  /** The builds of the repository that build it. */
  readonly builds: readonly FileBuild[];
}

/** The findings of a run, file by file, and what a baseline makes of them. */
export interface GatheredFindings {
  addFile(source: JudgedSource, found: readonly Finding[]): void;
  /** Of a build file only what is new is looked for, where changes are judged. */
  addBuildFile(found: readonly Finding[]): void;
  /** All that are reported, in the order of the report. */
  list(): readonly Finding[];
  /** The same with what a baseline records marked as existing. */
  apply(baseline: RunBaseline): BaselineEffect;
}

type Hash = (content: Uint8Array | string) => string;

export interface GatheringOptions {
  readonly policy: Policy;
  readonly today: Day;
  readonly scope: Scope;
  /** Whether every Dockerfile of the tree is judged. */
  readonly wholeTree: boolean;
  /** The hash of a file's bytes; without it nothing can record a finding about the file itself. */
  readonly hash: Hash | undefined;
}

export function openGathering({ policy, today, scope, wholeTree, hash }: GatheringOptions): GatheredFindings {
  const findings: Finding[] = [];
  const newFindings = new Set<Finding>();
  const judged = new Map<string, 'whole' | 'part'>();

  /**
   * A finding about the file itself is recognised by its bytes and what builds give it, or, where only a value lacks, by what
   * takes part in which images are pulled; one about what a build decides by what is said of that, one about a name without a
   * value by what it is made of.
   */
  function addContent(
    found: readonly Finding[],
    { head: { bytes }, builds }: JudgedSource,
  ): readonly Finding[] {
    if (bytes === undefined || hash === undefined) return found;
    const isWhole = ({ role, outside }: Finding): boolean => role === null && outside === undefined;
    if (!found.some(isWhole)) return found.map((finding) => addHash(finding, hash));
    const given = listGivenToFile(bytes, builds);
    const whole = describeBytes(hash, bytes, given);
    const pulling = readPullingText(bytes);
    const open = pulling === null ? whole : describePulling(hash, pulling, given, whole);
    return found.map((finding) =>
      isWhole(finding)
        ? { ...finding, ...(finding.rule === 'unresolved' ? open : whole) }
        : addHash(finding, hash),
    );
  }

  return {
    addFile(source, found) {
      const { head, reading, isInline } = source;
      const isWhole = !isInline && reading?.problem === null && judged.get(head.path) !== 'part';
      judged.set(head.path, isWhole ? 'whole' : 'part');
      for (const finding of addContent(found, source)) {
        findings.push(finding);
        if (isInline && scope !== 'all') newFindings.add(finding);
      }
    },
    addBuildFile(found) {
      for (const each of found) {
        const finding = hash === undefined ? each : addHash(each, hash);
        findings.push(finding);
        if (scope !== 'all') newFindings.add(finding);
      }
    },
    list: () => sortFindings(findings),
    apply(baseline) {
      const isNew = (finding: Finding) => newFindings.has(finding);
      const findExtent = (file: string) => judged.get(file) ?? (wholeTree ? 'none' : 'unknown');
      return applyBaseline(sortFindings(findings), isNew, baseline, { policy, today, findExtent });
    },
  };
}

function describeBytes(
  hash: Hash,
  bytes: Uint8Array,
  given: readonly string[],
): Pick<Finding, 'content' | 'earlierContent'> {
  const content = hash(bytes);
  return given.length === 0
    ? { content }
    : { content: hash(JSON.stringify([content, ...given])), earlierContent: content };
}

/** What the whole file was recognised by is still known, as far as builds give it the same. */
function describePulling(
  hash: Hash,
  pulling: string,
  given: readonly string[],
  { content }: Pick<Finding, 'content'>,
): Pick<Finding, 'content' | 'earlierContent'> {
  return {
    content: hash(JSON.stringify([pulling, ...given])),
    ...(content === undefined ? {} : { earlierContent: content }),
  };
}

/** Of what is not in the file, or not only there. */
function addHash(finding: Finding, hash: Hash): Finding {
  const { outside, madeOf } = finding;
  if (outside !== undefined) {
    const { identity, whole, unnamed } = outside;
    return {
      ...finding,
      content: hash(identity),
      ...(whole === undefined ? {} : { wholeContent: hash(whole) }),
      ...(unnamed === undefined ? {} : { unnamedContent: hash(unnamed) }),
    };
  }
  return madeOf === undefined || madeOf === null
    ? finding
    : { ...finding, words: hash(JSON.stringify(madeOf)) };
}
