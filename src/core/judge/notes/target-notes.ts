import type { BuildOrigin, Reading } from '../../dockerfile/reading.js';
import { toOrigin } from '../../dockerfile/variants/build-plan.js';
import { joinMessages, own, quote, say } from '../../message.js';
import type { BuildEntry, Policy } from '../../policy/policy.js';
import type { Problem } from '../../report.js';

/** What is to be said about builds that the judged Dockerfiles do not fit. */
export interface TargetNotes {
  note(path: string, reading: Reading | null): void;
  /** `sawEverything`: an entry that covers no file then covers none at all. */
  report(sawEverything: boolean): Problem[];
}

/** Most Dockerfiles that one note names. */
const MAX_NAMED = 3;

interface Missing {
  readonly name: string;
  readonly origin: BuildOrigin;
  readonly paths: string[];
}

/** Watches which entries of `builds` cover a file, and which of their targets a covered file has. */
export function openTargetNotes(policy: Policy): TargetNotes {
  const covering = new Set<BuildEntry>();
  const missing = new Map<string, Missing>();
  const found = new Set<string>();
  const identify = (name: string, { file, line, name: entry }: BuildOrigin): string =>
    JSON.stringify([file, line, entry, name]);

  return {
    note(path, reading) {
      const lacking = reading?.missingTargets ?? [];
      for (const { name, origin } of lacking) {
        const key = identify(name, origin);
        const known = missing.get(key) ?? { name, origin, paths: [] };
        known.paths.push(path);
        missing.set(key, known);
      }
      const lacks = new Set(lacking.map(({ name, origin }) => identify(name, origin)));
      for (const entry of policy.builds) {
        if (!entry.paths.some((glob) => glob.matchesAnyCase(path))) continue;
        covering.add(entry);
        for (const target of entry.targets) {
          const key = identify(target, toOrigin(entry));
          if (!lacks.has(key)) found.add(key);
        }
      }
    },
    report(sawEverything) {
      const notes = [...missing].flatMap(([key, item]) => (found.has(key) ? [] : describeMissing(item)));
      const unused = sawEverything ? policy.ownBuilds.filter((entry) => !covering.has(entry)) : [];
      return [...notes, ...unused.map(describeUnused)];
    },
  };
}

function describeMissing({ name, origin, paths }: Missing): Problem {
  const named = joinMessages(paths.slice(0, MAX_NAMED).map(quote), ', ');
  const rest = own(paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : '');
  const { text, foreign } =
    say`${`${origin.name}.targets`} names the stage "${name}", but none of the judged Dockerfiles that it covers has such a stage (${named}${rest}), so only their last stages count as shipped; correct the name, or narrow paths.`;
  return { file: origin.file, line: origin.line, column: 1, level: 'warning', message: text, foreign };
}

function describeUnused({ place }: BuildEntry): Problem {
  const { file, line, column, key } = place;
  const message = `${key} does not cover any Dockerfile; correct its paths, or remove it.`;
  return { file, line, column, level: 'warning', message };
}
