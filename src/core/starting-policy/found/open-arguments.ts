import { groupBy } from '../../grouping.js';
import type { FileReading } from '../../report.js';
import { compareText } from '../../text-order.js';

/** Dockerfiles whose images depend on the same arguments, to which no file gives a value. */
export interface OpenArguments {
  readonly names: readonly string[];
  readonly places: readonly { readonly file: string; readonly lines: readonly number[] }[];
}

/** Finds what only the person can say: the values of these arguments. */
export function findOpenArguments(readings: readonly FileReading[]): OpenArguments[] {
  const found = readings.flatMap(({ file, images, openBases = [], problem, otherProblems = [] }) => {
    const problems = problem === null ? [] : [problem, ...otherProblems];
    const open = [...images, ...openBases, ...problems].filter(({ unresolved }) => unresolved.length > 0);
    const names = [...new Set(open.flatMap(({ unresolved }) => unresolved))].filter(isName).toSorted();
    const lines = [...new Set(open.map(({ line }) => line))].toSorted((one, other) => one - other);
    return names.length === 0 ? [] : [{ names, place: { file, lines } }];
  });
  const groups = groupBy(found, ({ names }) => names.join(' '));
  return [...groups.values()]
    .map((group) => ({ names: group[0]?.names ?? [], places: group.map(({ place }) => place) }))
    .toSorted((one, other) => compareText(one.names.join(), other.names.join()));
}

/** As a policy writes the names of arguments. */
const isName = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name);
