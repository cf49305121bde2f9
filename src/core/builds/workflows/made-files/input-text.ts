import type { MadeDockerfile } from '../../build.js';
import type { BuildDraft } from '../../build-draft.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import { evaluateText } from '../scope.js';
import { parseScript } from '../shell/syntax/script-parser.js';
import type { ScriptNode } from '../shell/syntax/script-tree.js';
import { scriptOf } from '../sources/step-script.js';
import type { Step } from '../step.js';
import { doingOf } from '../surroundings.js';
import type { YamlTree } from '../yaml/yaml-tree.js';
import { toInline } from './inline-text.js';
import { openText } from './open-texts.js';
import { mayCallOther } from './own-programs.js';
import { listPlain } from './plain-words.js';

/** A text that a command is given; `isPrinted`: by others. */
interface HandedText {
  readonly text: TracedText;
  readonly isPrinted?: boolean;
}

const PRINTING: ReadonlySet<string> = new Set(['echo', 'printf', 'cat']);

interface StepText {
  readonly script: string;
  readonly root: ScriptNode;
}

const READ = new WeakMap<YamlTree, StepText>();

/** The script of a step, which each of its builds asks for; null: it has none. */
export function readStepText(step: Step): StepText | null {
  const written = scriptOf(step.tree);
  if (written === null) return null;
  const script = evaluateText(written, step.context.scope);
  const known = READ.get(step.tree);
  if (known?.script === script.value) return known;
  const read = { script: script.value, root: parseScript(script).root };
  READ.set(step.tree, read);
  return read;
}

/** Whether a script may call something else by the names of what prints. */
export function mayPrintOther(step: Step): boolean {
  const read = readStepText(step);
  return read !== null && mayCallOther(step, read.script, read.root, PRINTING);
}

/** A Dockerfile that a script hands to a build, of which a part may not be known; null: no image of it is. */
export function openInput(
  step: Step,
  { text, isPrinted = false }: HandedText,
  args: ReadonlySet<string>,
): MadeDockerfile | null {
  const { texts } = step.context.session;
  const read = readStepText(step);
  if (read === null) return isUnknown(text.value) ? null : { inline: toInline(text) };
  if (isPrinted && mayPrintOther(step)) return null;
  const plain = listPlain(text.value, texts, { step, ...read });
  const { made, isPartial } = openText({ text, plain }, { texts, args });
  if (made !== null && isPartial) {
    const { file, line } = text.place();
    const said = 'A script hands a Dockerfile to a build, and only what is known of its text is judged';
    step.context.session.failOnce(file, line, said, doingOf(step));
  }
  return made;
}

/** What is not known in the text is left open. */
export function takeInput(draft: BuildDraft, { inline, unknown = new Map() }: MadeDockerfile): void {
  draft.inline = inline;
  for (const [name, { written, reason }] of unknown) {
    draft.reject(reason);
    draft.doubts.add(`args.${name}`, written);
    draft.doubts.give(name);
    draft.reasons.set(`args.${name}`, reason);
  }
}
