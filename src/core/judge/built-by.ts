import type { FileBuild } from '../dockerfile/variants/variant-options.js';
import { formatReference, parseReference } from '../image/reference.js';
import type { BuiltBy, FilePlace, Finding } from '../report.js';

/**
 * The finding with the build that makes the difference: the one whose value it needs, else `touchedBy`, the build for which
 * a file that did not change is judged.
 */
export function nameBuilder(
  finding: Finding,
  builds: readonly FileBuild[],
  touchedBy: FileBuild | undefined,
): Finding {
  const needed = finding.decidedBy?.builds;
  const build =
    needed === undefined
      ? touchedBy
      : builds.find(
          ({ file, line, name }) => file === needed.file && line === needed.line && name === needed.name,
        );
  return build === undefined ? finding : { ...finding, builtBy: describe(finding, build) };
}

function describe(finding: Finding, build: FileBuild): BuiltBy {
  const { file, line, name, sources = [], places = new Map<string, FilePlace>() } = build;
  const own = toLine(file, line);
  const value =
    finding.decidedBy?.builds === undefined ? places.get('dockerfile') : findValue(finding, build);
  const others = [...places.values()].map((place) => toLine(place.file, place.line));
  const all = [
    ...(value === undefined ? [] : [value]),
    own,
    ...others,
    ...sources.map((path) => toLine(path, 1)),
  ];
  const byFile = new Map<string, FilePlace>();
  for (const place of all) if (!byFile.has(place.file)) byFile.set(place.file, place);
  return { name, places: [...byFile.values()] };
}

/** Where the value is written that a finding comes from, as far as its name tells. */
function findValue(
  { written, image, role }: Finding,
  { args, contexts, target, unknownArgs, places }: FileBuild,
): FilePlace | undefined {
  for (const [name, value] of contexts)
    if (image !== null && image !== written && normalise(value) === image)
      return places?.get(`contexts.${name}`);
  const known = [...args].filter(([, value]) => value !== '' && written.includes(value));
  const [longest] = known.sort(([, one], [, other]) => other.length - one.length);
  const unknown = unknownArgs.find((name) => written.includes(`$${name}`));
  const name = longest?.[0] ?? unknown;
  if (name !== undefined) return places?.get(`args.${name}`);
  return role === 'final' && target !== null ? places?.get('target') : undefined;
}

function normalise(context: string): string | null {
  const reference = parseReference(context.replace(/^docker-image:\/\//, ''));
  return 'error' in reference ? null : formatReference(reference);
}

function toLine(file: string, line: number): FilePlace {
  return { file, line, column: 1, endLine: line, endColumn: 1 };
}
