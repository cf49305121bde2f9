import { decodeSource } from '../../source-text.js';
import { programSetsVariables } from '../shell/environment/command-files.js';
import { programReachesFiles } from '../shell/environment/reached-files.js';
import { sayCommands } from '../sources/given-words.js';
import { findNamedFiles } from '../sources/named-files.js';
import type { PlacedStep } from '../sources/placed-step.js';
import { scriptOf } from '../sources/step-script.js';
import { UsedText } from '../sources/used-text.js';
import type { YamlTree } from '../yaml/yaml-tree.js';

/** How the script of a step may set variables for the steps after it. */
interface Writing {
  readonly commands: UsedText;
  /** Whether a program of the repository that it names may set any. */
  readonly isByProgram: boolean;
}

const KNOWN = new WeakMap<object, WeakMap<YamlTree, Writing>>();
const NO_WRITERS = { listSetters: () => [], count: 0, programs: [] };

/** Whether the script of a step may set a variable for the steps after it, by its commands or by what it runs; without a name any. */
export function mayWrite({ tree, context }: PlacedStep, name: string): boolean {
  const { texts } = context.session;
  const all = KNOWN.get(texts) ?? new WeakMap<YamlTree, Writing>();
  KNOWN.set(texts, all);
  const writing = all.get(tree) ?? read({ tree, context: { ...context, written: NO_WRITERS } });
  all.set(tree, writing);
  return writing.isByProgram || writing.commands.writes(name);
}

function read(step: PlacedStep): Writing {
  const script = scriptOf(step.tree);
  if (script === null) return { commands: new UsedText(''), isByProgram: false };
  const { named } = findNamedFiles(step, step.context.actionFolder ?? null);
  return {
    commands: new UsedText(sayCommands(step, script)),
    isByProgram: named.some((path) => programWrites(path, step)),
  };
}

function programWrites(path: string, { context: { session } }: PlacedStep): boolean {
  const source = decodeSource(path, session.tree.read(path));
  // what is not at hand yet is read again
  if (source === null) return false;
  return typeof source === 'string' || programSetsVariables(source.text) || programReachesFiles(source.text);
}
