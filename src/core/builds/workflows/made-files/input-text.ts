import type { MadeDockerfile } from '../../build.js';
import type { BuildDraft } from '../../build-draft.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import { evaluateText } from '../scope.js';
import { parseScript } from '../shell/syntax/script-parser.js';
import { scriptOf } from '../sources/step-script.js';
import type { Step } from '../step.js';
import { toInline } from './inline-text.js';
import { openText } from './open-texts.js';
import { listPlain } from './plain-words.js';

/** A Dockerfile that a script hands to a build; null: what is not known in it may be more than words. */
export function openInput(step: Step, text: TracedText, args: ReadonlySet<string>): MadeDockerfile | null {
  const { texts } = step.context.session;
  const written = scriptOf(step.tree);
  if (written === null) return isUnknown(text.value) ? null : { inline: toInline(text) };
  const script = evaluateText(written, step.context.scope);
  const plain = listPlain(text.value, texts, {
    ...{ step, script: script.value },
    root: parseScript(script).root,
  });
  const { made, isPartial } = openText({ text, plain }, { texts, args });
  return isPartial ? null : made;
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
