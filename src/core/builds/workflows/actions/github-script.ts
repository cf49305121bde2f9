import { baseName } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import { noteEnd } from '../checkouts/placed-change.js';
import { reachesFiles } from '../shell/environment/reached-files.js';
import { isBuildName } from '../shell/files/build-names.js';
import { proseMentionsBuild } from '../shell/mentioned/build-text.js';
import { addUnknown, lineAt } from '../shell/reading/found-builds.js';
import { readInput, type Step } from '../step.js';
import { doingOf } from '../surroundings.js';
import { textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { listCalls, listLiterals } from './javascript-calls.js';
import { findInput } from './script-actions.js';
import { readToolkitWrites } from './toolkit-writes.js';

export const GITHUB_SCRIPT = 'actions/github-script';

/** What runs programs; `.exec` may be that of a regular expression. */
const RUNNING =
  /(?<![.\w$])exec\b|\b(?:getExecOutput|child_process|execSync|execFile|execFileSync|spawn|spawnSync|execa|zx)\b/;
/** A builder, and what it is asked for, as texts of their own anywhere in the script. */
const NAMED = /['"`](?:[^\s'"`]{0,100}\/)?(?:docker|podman|nerdctl|buildah)['"`]/;
const ASKED = /['"`](?:build|buildx|bud|bake|compose)['"`]/;

/** A list without others in it. */
const LIST = /\[[^[\]]{0,500}\]/g;
/** The words of commands that build nothing: the first of a list, and the flag of the second. */
const IMAGETOOLS = /^\[\s*['"]buildx['"]\s*,\s*['"]imagetools['"]/;
const BAKE = /^\[\s*['"]buildx['"]\s*,\s*['"]bake['"]/;
const PRINT = /,\s*['"]--print['"]\s*[,\]]/;

/** What writes the file that it is given first, and second. */
const WRITING = /\b(?:(?:write|append|output)File(?:Sync)?|createWriteStream|openSync|truncate(?:Sync)?)\b/g;
const COPYING = /\b(?:(?:copyFile|copy|cp|rename|symlink|link)(?:Sync)?|mv|move)\b/g;
/** Where files are not those of the workspace. */
const ELSEWHERE = /^[/~]|TEMP|tmpdir/i;

/** A step that uses actions/github-script: the variables that its script sets, and what it says of builds. */
export function readGithubScript(step: Step): void {
  const text = readScriptVariables(step);
  if (text !== null) warnOfBuilds(step, text);
}

/** What the script sets for the steps after it; its text. */
export function readScriptVariables(step: Step): TracedText | null {
  const text = readInput(step, 'script');
  const script = text?.value ?? '';
  const said = step.context.session.texts.restore(script);
  const { written } = step.context;
  const { names, isOpen, callsAny, adding } = readToolkitWrites(step, said);
  written.add(step, { names, isOpen: isOpen || reachesFiles(said) });
  for (const each of adding) written.paths.add(each);
  if (callsAny) written.paths.addAny();
  written.paths.read(said);
  return text;
}

/** Whether the script of a step runs a build, or writes what one is read from. */
export function scriptBuilds(step: YamlTree): boolean {
  const script = textOf(findInput(step, 'script'))?.value ?? '';
  return runsBuild(script) || listWritten(script).some(({ name }) => isBuildName(baseName(name)));
}

function warnOfBuilds(step: Step, text: TracedText): void {
  const { session } = step.context;
  if (runsBuild(session.texts.restore(text.value)))
    addUnknown(step, lineAt(step, text), 'Scripts of actions/github-script are not read');
  for (const { name, at } of listWritten(text.value)) {
    const { file, line } = text.slice(at).place();
    if (!isBuildName(baseName(name))) {
      noteEnd(step.context.workspace.changes, {
        path: name.replace(/^\.\//, ''),
        file,
        line,
        doing: doingOf(step),
      });
      continue;
    }
    session.failOnce(
      file,
      line,
      `A script writes ${session.texts.restore(name)}, and what it then says is not judged`,
      doingOf(step),
    );
  }
}

function runsBuild(script: string): boolean {
  if (!RUNNING.test(script)) return false;
  const rest = withoutIdleLists(script);
  return proseMentionsBuild(rest) || (NAMED.test(rest) && ASKED.test(rest));
}

/** Without the lists of words that build nothing, whatever is added to them. */
function withoutIdleLists(script: string): string {
  return script.replace(LIST, (list) => (IMAGETOOLS.test(list) || isPrinted(list, script) ? '[]' : list));
}

function isPrinted(list: string, script: string): boolean {
  return BAKE.test(list) && PRINT.test(list) && !/--print\s*=|--call/.test(script);
}

interface WrittenFile {
  readonly name: string;
  readonly at: number;
}

/** The files that a script writes. */
function listWritten(script: string): readonly WrittenFile[] {
  const targets = [
    ...listCalls(script, WRITING).map(({ at, args: [first] }) => ({ at, target: first })),
    ...listCalls(script, COPYING).map(({ at, args: [, second] }) => ({ at, target: second })),
  ];
  return targets.flatMap(({ at, target = '' }) =>
    ELSEWHERE.test(target)
      ? []
      : listLiterals(target, script)
          .filter((name) => !ELSEWHERE.test(name) && /\w/.test(name))
          .map((name) => ({ at, name })),
  );
}
