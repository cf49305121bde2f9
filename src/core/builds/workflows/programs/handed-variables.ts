import { shorten } from '../../explanation.js';
import { readSource } from '../../source-text.js';
import type { Doing } from '../made/told-problems.js';
import { fromBuildFlags, givesBuildFlags } from '../shell/mentioned/build-flags.js';
import type { FlagVariable } from '../shell/mentioned/handed-flags.js';
import type { Step } from '../step.js';
import { describeSources, doingOf } from '../surroundings.js';
import { addHandedBuild } from './handed-builds.js';

/** The variables of a step whose texts choose what a build pulls. */
export function listFlagVariables({ context: { scope, written } }: Step): readonly FlagVariable[] {
  return [...new Set([...(scope.env?.names ?? []), ...written.named])].flatMap((name) => {
    const text = scope.env?.lookUp(name);
    return text !== undefined && givesBuildFlags(name, text.value) ? [[name, text] as const] : [];
  });
}

/** Warns of a variable with flags of a build that a program of the repository names: it may build with them. */
export function warnOfHandedVariables(
  step: Step,
  line: number,
  variables: readonly FlagVariable[],
  listPrograms: () => readonly string[],
): void {
  if (variables.length === 0) return;
  const { session } = step.context;
  const texts = listPrograms().flatMap((path) => {
    const source = readSource(path, session.tree);
    return source === null ? [] : [{ path, text: source.text }];
  });
  for (const [name, { value }] of variables) {
    const isNamed = new RegExp(String.raw`(?<!\w)${name.replace(/\W/g, '\\$&')}(?!\w)`);
    const naming = texts.find(({ text }) => isNamed.test(text));
    if (naming === undefined) continue;
    const said = shorten(fromBuildFlags(session.texts.restore(value)));
    sayHanded(step, line, value, `A step gives ${naming.path} ${name} with ${said}`);
  }
}

/** Says that what a program is given is not followed, and again when that changes. */
export function sayHanded(step: Step, line: number, value: string, what: string): void {
  addHandedBuild(step, line, value);
  const { session, listing } = step.context;
  const doing = doingOf(step);
  const describe = (): string =>
    JSON.stringify([doing.describe(), session.texts.restore(value), describeSources(step, value)]);
  const told: Doing = { ...doing, describe };
  session.failOnce(listing.file, line, `${what}, and what it builds with that is not judged`, told);
}
