import { classifyName, hasForeignEnding } from '../../../../dockerfile/file-names.js';
import { baseName } from '../../../repo-path.js';
import { readSource } from '../../../source-text.js';
import { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { withoutAnchor } from '../../shell/anchored-path.js';
import { unwrap } from '../../shell/builders/wrappers.js';
import type { WritePlace } from '../../shell/files/written-files.js';
import type { ShellCommand } from '../../shell/shell-commands.js';
import type { ScriptNode } from '../../shell/syntax/script-tree.js';
import type { Step } from '../../step.js';
import { isLinked } from '../other-names.js';
import { mayCallOther } from '../own-programs.js';
import type { CopyPlace } from './copied-texts.js';

/** Whether a path is that of a file of variables, as compose reads them: `.env`, `.env.ci`, `web.env`, `env`. */
export function isEnvironmentName(path: string): boolean {
  const name = baseName(path);
  return /(?:^|\.)env(?:[._-]|$)/i.test(name) && classifyName(name) === 'other' && !hasForeignEnding(name);
}

/** What the script of a step may copy from; `isTouched`: whether it changes a file itself. */
export function openCopies(step: Step, place: WritePlace, isTouched: (path: string) => boolean): CopyPlace {
  const { workspace, session, scope } = step.context;
  const { made } = workspace;
  const { tree, texts } = session;
  const locate = (path: TracedText, folder: string | null): string | null => {
    const { value } = withoutAnchor(path, folder ?? '.', texts);
    return isUnknown(value) ? null : place.locate(folder, value);
  };
  return {
    readFile(path, folder) {
      const found = locate(path, folder);
      if (found === null || !tree.has(found) || isLinked(found, tree)) return null;
      if (made.paths.includes(found) || isTouched(found)) return null;
      const source = readSource(found, tree);
      if (source === null) return null;
      return { path: found, text: TracedText.made(source.text, source, 0, source.text.length) };
    },
    isAbsent(path, folder) {
      const found = locate(path, folder);
      return found !== null && !tree.has(found) && !made.paths.includes(found);
    },
    valueOf(name, { variables, words }) {
      const [value, ...others] = variables.list(name);
      const given = value === 'outer' ? scope.env?.lookUp(name) : value;
      const [first] = words;
      const at = first?.text ?? TracedText.join([]);
      if (given === 'unset') return at.as('');
      return given === undefined || others.length > 0 ? at.as(texts.standIn(`$${name}`)) : given;
    },
  };
}

/** What copies files. */
const COPYING: ReadonlySet<string> = new Set(['cp', 'mv', 'install', 'ln', 'envsubst']);

/** Whether a script may call something else by the name of what copies. */
export function mayCopyOtherwise(
  step: Step,
  script: string,
  root: ScriptNode,
  commands: readonly ShellCommand[],
): boolean {
  const called = commands.flatMap(({ words }) => unwrap(words).called[0]?.text.value ?? []);
  return mayCallOther(step, script, root, new Set(called.filter((name) => COPYING.has(name))));
}
