import { baseName, climbsLink } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { evaluateText, type StepScope } from '../../scope.js';
import { sayAll, sayReadIn } from '../../sources/given-words.js';
import { listMeant, listStarting } from '../../sources/read-in-texts.js';
import { fromWorkspace } from '../../sources/runner-folders.js';
import { folderOf } from '../../sources/script-place.js';
import { scriptOf } from '../../sources/step-script.js';
import type { Step } from '../../step.js';
import { withoutAnchor } from '../anchored-path.js';
import type { StartReading } from '../starting/started.js';
import { readScriptFile } from './script-file.js';

/** Longer texts are not read. */
const MAX_TEXT = 64 * 1024;
/** Where a runner has folders of its own. */
const OF_RUNNER = /^(?:\$\{?RUNNER_\w+|\$\{\{\s*runner\.)/;

/** `origin`: where a variable is listed that another step sets. */
export function openStart(step: Step, origin: TracedText): StartReading {
  const { scope, session, workspace, written } = step.context;
  const { tree, texts } = session;
  const isLink = (path: string): boolean => {
    const found = workspace.find('.', path);
    return found !== null && tree.isLink?.(found) === true;
  };
  const hasFolder = (path: string): boolean => {
    const found = workspace.find('.', path);
    return found !== null && (found === '.' || tree.hasFolder(found));
  };
  return {
    lookUp: (name) =>
      (isNamed(name, scope) ? scope.env?.lookUp(name) : undefined) ??
      (written.writes(name, scope.system) ? origin.as(texts.standIn(`\${{ env.${name} }}`)) : undefined),
    read(written, folder) {
      const path = withoutWork(written);
      const from = path === written ? (folder ?? folderOf(step) ?? '.') : '.';
      if (climbsLink(from, path.value, isLink)) return 'unknown';
      const found = readScriptFile(step, path, from);
      if (found === 'outside') return 'outside';
      const { value } = withoutAnchor(path, from, texts);
      const known = isUnknown(value) ? null : workspace.find(from, value);
      if (known !== null && tree.has(known)) workspace.readIn.add(known);
      if (found !== null) return found.text.length > MAX_TEXT ? 'unknown' : path.as(found.text);
      if (known !== null) return tree.has(known) ? 'unknown' : 'absent';
      if (!isUnknown(value)) return 'absent';
      if (OF_RUNNER.test(texts.restore(value))) return 'outside';
      // any of that name may be it
      const name = baseName(value);
      return isUnknown(name) || tree.namesakes(name).length > 0 ? 'unknown' : 'absent';
    },
    list(path) {
      const word = path === null ? null : texts.restore(path.value);
      const isSet = word !== null && /^\$\{\{ env\.\w+ \}\}$/.test(word);
      const words = isSet ? listStarting(written.scripts) : [word];
      const all = word !== null && PLAIN.test(word) ? '' : sayJob(step);
      const found = [...new Set(words.flatMap((each) => listMeant(each, all, tree)))];
      return found.map((text) => (path ?? origin).as(text.length > MAX_TEXT ? texts.standIn('$(.)') : text));
    },
    made: (name) => written.made.filter((each) => each.name === name),
    has(path, folder) {
      const found = workspace.find(folder ?? '.', path);
      return found !== null && found !== '.' && (tree.has(found) || tree.hasFolder(found));
    },
    hasFolder,
    keepsFolder: (path) => hasFolder(path) && !written.scripts.some((script) => takesFolder(script, path)),
    isLink,
    written: written.starts,
  };
}

/** Commands that take folders away, and the words after them. */
const TAKING =
  /(?:^|[\s;&|(])(?:rm[ \t]+(?:-\w*[rR]\w*|--recursive)|rmdir|mv|git[ \t]+(?:clean|rm))(?=\s)([^\n;&|]*)/g;

/** Whether a script may take a folder away: a command that does so names it, or one of those around it. */
function takesFolder(script: string, path: string): boolean {
  const names = path.split('/');
  return [...script.matchAll(TAKING)].some(([, words = '']) =>
    words.split(/[\s"']+/).some((word) => {
      const name = baseName(word.replace(/\/+$/, ''));
      return names.includes(name) || /[$`*?]/.test(name) || name === '.';
    }),
  );
}

/** A name of which all is known: what else the script says does not matter. */
const PLAIN = /^[\w./-]*\w$/;

/** What the script of a step says, with those before it. */
function sayJob(step: Step): string {
  const script = scriptOf(step.tree);
  const said = script === null ? '' : sayAll(step, evaluateText(script, step.context.scope));
  return [said, sayReadIn(step, said), ...step.context.written.scripts].join('\n');
}

/** Whether something sets a variable by its name: of those that only may be set, the usual files are read. */
function isNamed(name: string, { env, system = 'unix' }: StepScope): boolean {
  const names = env?.names ?? [];
  if (system === 'unix') return names.includes(name);
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}

function withoutWork(path: TracedText): TracedText {
  const own = fromWorkspace(path.value);
  return own === null ? path : path.as(own);
}
