import { baseName } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import { listSourced } from '../shell/build-words.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import type { PlacedStep, StepSurroundings } from './placed-step.js';
import { findReadIn, listStarting } from './read-in-texts.js';
import { scriptOf } from './step-script.js';

/** More names than scripts of a job read in. */
const MAX_NAMES = 50;
/** What names the file that a shell reads first. */
const FIRST = /^(?:BASH_)?ENV$/;
/** What puts a file somewhere. */
const COPYING = /\b(?:cp|mv|ln|install|rsync)\s/;
const WRITING = />|\b(?:tee|sponge|dd)\b/;

const NAMES = new WeakMap<YamlTree, readonly string[]>();

/** The names of the files that scripts around a step read in as their own commands. */
export function listWanted({ context: { surroundings, session } }: PlacedStep): readonly string[] {
  const names: string[] = [];
  for (let around: StepSurroundings | null = surroundings; around !== null; around = around.outer)
    names.push(...namesIn(around, session.tree));
  return [...new Set(names)].slice(0, MAX_NAMES);
}

function namesIn({ job, root }: StepSurroundings, tree: Tree): readonly string[] {
  const known = NAMES.get(job);
  if (known !== undefined) return known;
  const steps = itemsOf(memberOf(job, 'steps'));
  const scripts = steps.flatMap((each) => [scriptOf(each), textOf(memberOf(each, 'shell'))]);
  const given = [root, job, ...steps].flatMap((each) => entriesOf(memberOf(each, 'env')));
  const first = given.filter(({ key }) => FIRST.test(key)).map(({ value }) => textOf(value));
  const said = [...scripts.map((text) => text?.value ?? ''), ...first.map((text) => `. ${text?.value}`)].join(
    '\n',
  );
  const texts = [said, ...findReadIn(said, tree).values()];
  const words = [...texts.flatMap(listSourced), ...listStarting(texts)];
  const names = words.map(baseName).filter((name) => /^[\w.-]*\w$/.test(name));
  if (tree.wanted.size === 0) NAMES.set(job, names);
  return names;
}

/** Whether a script may make one of them. */
export function mayMake(wanted: readonly string[], script: string): boolean {
  if (wanted.length === 0) return false;
  return COPYING.test(script) || (WRITING.test(script) && wanted.some((name) => script.includes(name)));
}
