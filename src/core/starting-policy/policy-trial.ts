import type { BuiltImages } from '../builds/judged/built-images.js';
import type { Day } from '../day.js';
import type { EndOfLifeTable } from '../end-of-life/table.js';
import { groupBy } from '../grouping.js';
import { runPolicyTests } from '../judge/policy-tests.js';
import { loadPolicy } from '../policy/load/load-policy.js';
import type { Policy } from '../policy/policy.js';
import type { FileReading, Finding } from '../report.js';
import { compareText } from '../text-order.js';

/** All that was found in a repository, and what a policy says about it on a day. */
export interface InspectedFiles {
  readonly readings: readonly FileReading[];
  /** How many Dockerfiles there are; what build files pull themselves is in none. */
  readonly dockerfiles: number;
  readonly judge: (policy: Policy, day: Day) => readonly Finding[];
  /** What builds of the repository make. */
  readonly built?: BuiltImages;
  /** How many different images compose files and devcontainers only run. */
  readonly runOnly?: number;
}

/** What a policy blocks: one image, or one thing that cannot be read, by one rule. */
export interface Blocked {
  readonly rule: Finding['rule'];
  /** Null for what is not about an image. */
  readonly image: string | null;
  /** The first of the findings, for what it says and where. */
  readonly first: Finding;
  readonly files: ReadonlySet<string>;
}

/**
 * Loads a policy as it is going to be loaded, tests included; one of our own that is wrong is a bug. Warnings are left to those
 * who read it: a name that the repository uses may look like another one.
 */
export function loadOwnPolicy(text: string, today: Day, table: EndOfLifeTable): Policy {
  const { policy, problems } = loadPolicy([{ path: 'base-images.yml', text }], { today });
  const failed = policy === null ? [] : runPolicyTests(policy, { today, endOfLife: table });
  const [wrong] = [...problems.filter(({ level }) => level === 'error'), ...failed];
  if (policy === null || wrong !== undefined)
    throw new Error(
      `the policy that was written is wrong: line ${wrong?.line}: ${wrong?.message}\n\n${text}`,
    );
  return policy;
}

/** What blocks, the most frequent first. */
export function groupBlocked(findings: readonly Finding[]): Blocked[] {
  const blocking = findings.filter(({ level, waiver }) => level === 'block' && waiver === null);
  const groups = groupBy(blocking, ({ rule, image, file, line }) =>
    JSON.stringify(image === null ? [rule, file, line] : [rule, image]),
  );
  return [...groups.values()]
    .flatMap((group): Blocked[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { rule, image } = first;
      return [{ rule, image, first, files: new Set(group.map(({ file }) => file)) }];
    })
    .toSorted(
      (one, other) => other.files.size - one.files.size || compareText(one.image ?? '', other.image ?? ''),
    );
}
