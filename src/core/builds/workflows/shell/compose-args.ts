import type { Build } from '../../build.js';
import type { Explain } from '../../explanation.js';
import type { TracedText } from '../../traced-text.js';
import { Doubts } from '../../unknown/doubts.js';
import { FRONTEND, findFrontend } from '../../unknown/frontend-name.js';
import { findKnownPart, isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import type { ComposeFlags } from './compose-flags.js';

/** A build with the arguments of the command line, which win; one without a value is the environment's. `loose`: words that may be some. */
export function overlayArgs(
  build: Build,
  { args: written, loose }: Pick<ComposeFlags, 'args' | 'loose'>,
  texts: UnknownTexts,
  sourcesOf: (text: string) => string,
  explain: Explain,
): Build {
  if (written.length + loose.length === 0) return build;
  const args = new Map(build.args);
  const places = new Map(build.places);
  const describe = ({ value }: TracedText): string => texts.restore(value) + sourcesOf(value);
  const doubts = Doubts.of(build);
  const expressions = new Set<string>();
  for (const text of written) {
    const equals = text.value.indexOf('=');
    const name = equals === -1 ? text.value : text.value.slice(0, equals);
    const key = isUnknown(name) ? 'args' : `args.${name}`;
    const value = equals === -1 ? null : text.slice(equals + 1);
    args.delete(name);
    if (key === 'args') openArgs(args, doubts, describe(text));
    else doubts.forget(key);
    if (value !== null && !isUnknown(text.value)) {
      args.set(name, value.value);
      places.set(key, value.place());
      continue;
    }
    const frontend = key === 'args' ? findFrontend(text.value) : null;
    if (frontend !== null) doubts.add(`args.${FRONTEND}`, describe(text), frontend);
    doubts.add(key, describe(text), { known: value === null ? null : findKnownPart(value.value) });
    if (value !== null && key !== 'args') doubts.give(name);
    for (const expression of isUnknown(text.value) ? texts.expressionsIn(text.value) : [`$${name}`])
      expressions.add(expression);
  }
  for (const text of loose) {
    doubts.add('args', describe(text));
    openArgs(args, doubts, describe(text));
    for (const expression of texts.expressionsIn(text.value)) expressions.add(expression);
  }
  const why = expressions.size === 0 ? [] : [explain([...expressions], false)];
  const problems = [...(build.problem === null ? [] : [build.problem]), ...why];
  return {
    ...build,
    args,
    places,
    ...doubts.describe(),
    problem: problems.length === 0 ? null : problems.join('; '),
  };
}

/** An argument of any name may replace those before it. */
export function openArgs(args: Map<string, string>, doubts: Doubts, written: string): void {
  for (const [name, value] of args) doubts.add(`args.${name}`, `${value}\n${written}`);
  args.clear();
}
