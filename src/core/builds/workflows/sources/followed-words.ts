import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import type { StepScope } from '../scope.js';
import { followScript } from '../shell/running/followed/followed-script.js';
import type { PlacedStep } from './placed-step.js';
import { folderOf } from './script-place.js';
import { listNaming, type NamingCommand } from './script-words.js';

/** Longer scripts are not followed. */
const MAX_SCRIPT = 64 * 1024;
/** Steps of all scripts, beyond those that ordinary ones have. */
const MAX_STEPS = 30_000;
const ORDINARY = 300;
/** What only following a script makes a name of: escapes, lists, quotes, variables and their defaults. */
const SPELT = /[$\\{~"']/;
/** A stand-in for what is not a value, but the pattern that the shell finds names by. */
const PATTERN = /^[^$`<>]*[*?[]/;

interface Followed {
  readonly known: Map<string, readonly FollowedScript[]>;
  steps: number;
}

/** What came of one, and the values that it asked for: other steps may give it others. */
interface FollowedScript {
  readonly asked: ReadonlyMap<string, string | undefined>;
  readonly commands: readonly NamingCommand[];
}

const FOLLOWED = new WeakMap<UnknownTexts, Followed>();

/** The commands of a script with the words that its shell makes, without those that say what docker builds from. */
export function listFollowedCommands(
  step: PlacedStep,
  script: TracedText,
  shell: string,
  scope: StepScope,
): readonly NamingCommand[] {
  if (script.value.length > MAX_SCRIPT || !SPELT.test(script.value)) return [];
  const { texts } = step.context.session;
  const followed = FOLLOWED.get(texts) ?? { known: new Map<string, readonly FollowedScript[]>(), steps: 0 };
  FOLLOWED.set(texts, followed);
  const folder = folderOf(step);
  const key = JSON.stringify([shell, folder, script.value, scope.actionPath?.value]);
  const lookUp = (name: string): TracedText | undefined => scope.env?.lookUp(name);
  const others = followed.known.get(key) ?? [];
  const known = others.find(({ asked }) =>
    [...asked].every(([name, value]) => lookUp(name)?.value === value),
  );
  if (known !== undefined || followed.steps > MAX_STEPS) return known?.commands ?? [];
  const asked = new Map<string, string | undefined>();
  const { commands, steps } = followScript({
    text: script,
    shell,
    folder,
    texts,
    lookUp(name) {
      const given = lookUp(name);
      asked.set(name, given?.value);
      return given;
    },
    mayBeSet: () => true,
    isUnset: () => false,
  });
  followed.steps += Math.max(steps - ORDINARY, 0);
  const naming = listNaming(commands, texts).map(({ program, words }) => ({
    program,
    words: [...new Set(words.map((word) => restorePatterns(word, texts)))],
  }));
  followed.known.set(key, [...others, { asked, commands: naming }]);
  return naming;
}

function restorePatterns(word: string, texts: UnknownTexts): string {
  return texts
    .expressionsIn(word)
    .reduce(
      (text, expression) =>
        PATTERN.test(expression) ? text.replaceAll(texts.standIn(expression), expression) : text,
      word,
    );
}
