import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import { WHAT_RUNS_BEFORE } from '../explanation.js';

/** More changes are not named. */
const SHOWN = 3;

type NamedBuilds = ReadonlyMap<string, readonly FileBuild[]>;

/** Builds with what makes their unknown values new, where it is known what these are made from at both commits. */
export function explainNew(head: NamedBuilds, base: NamedBuilds): NamedBuilds {
  return new Map(
    [...head].map(([path, builds]) => [path, builds.map((build) => explain(build, base.get(path) ?? []))]),
  );
}

function explain(build: FileBuild, known: readonly FileBuild[]): FileBuild {
  const { origins, written, reasons, knownAs } = build;
  const same = known.filter((other) => other.knownAs === knownAs);
  // a step that is numbered anew
  const others = same.length > 0 || known.length > 1 ? same : known;
  const [before] = others;
  if (origins === undefined || reasons === undefined || before === undefined) return build;
  const told = [...reasons].map(([field, reason]): [string, string] => [
    field,
    reason + explainField(field, { origins, written }, others),
  ]);
  return { ...build, reasons: new Map(told) };
}

interface Made {
  readonly origins?: FileBuild['origins'] | undefined;
  readonly written?: FileBuild['written'] | undefined;
}

/** What makes the unknown value of a field new, as the end of a sentence; nothing where that is not known. */
export function explainField(field: string, { origins, written }: Made, before: readonly Made[]): string {
  const own = origins?.get(field);
  // of the ways in which it is built some may be known
  const old = before.find((other) => other.origins?.has(field))?.origins?.get(field);
  const wasThere = before.some((other) => other.written?.get(field) === written?.get(field));
  const changed = own === undefined || old === undefined || wasThere ? [] : listChanged(own, old);
  return changed.length === 0 ? '' : `; new because of a change of ${list(changed)}`;
}

function listChanged(own: ReadonlyMap<string, string>, old: ReadonlyMap<string, string>): readonly string[] {
  const all = new Set([...own.keys(), ...old.keys()]);
  const changed = [...all].filter((name) => own.get(name) !== old.get(name)).sort();
  const others = changed.filter((name) => name !== WHAT_RUNS_BEFORE);
  // the steps that set a value are among those
  return others.length > 0 ? others : changed;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
}
