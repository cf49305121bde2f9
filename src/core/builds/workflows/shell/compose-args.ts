import type { Build } from '../../build.js';
import { explainUnknown } from '../../explanation.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';

/** A build with the arguments of the command line, which win; one without a value is the environment's. */
export function overlayArgs(build: Build, written: readonly TracedText[], texts: UnknownTexts): Build {
  if (written.length === 0) return build;
  const args = new Map(build.args);
  const places = new Map(build.places);
  const unknown = new Set(build.unknown);
  const expressions = new Set<string>();
  for (const text of written) {
    const equals = text.value.indexOf('=');
    const name = equals === -1 ? text.value : text.value.slice(0, equals);
    const key = isUnknown(name) ? 'args' : `args.${name}`;
    const value = equals === -1 ? null : text.slice(equals + 1);
    args.delete(name);
    unknown.delete(key);
    if (value !== null && !isUnknown(text.value)) {
      args.set(name, value.value);
      places.set(key, value.place());
      continue;
    }
    unknown.add(key);
    for (const expression of value === null ? [`$${name}`] : texts.expressionsIn(text.value))
      expressions.add(expression);
  }
  const why = expressions.size === 0 ? [] : [explainUnknown([...expressions])];
  const problems = [...(build.problem === null ? [] : [build.problem]), ...why];
  return {
    ...build,
    args,
    places,
    unknown: [...unknown],
    problem: problems.length === 0 ? null : problems.join('; '),
  };
}
