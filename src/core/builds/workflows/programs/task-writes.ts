import { baseName } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import { setsVariables } from '../shell/environment/command-files.js';
import type { VariableWrites } from '../shell/environment/variable-writes.js';
import type { Step } from '../step.js';
import { readShellWrites } from './command-writes.js';

const MAKE = /^(?:GNU)?[Mm]akefile$|\.mk$/;
/** Other files whose lines are those of a shell. */
const LINES = /^(?:\.?[Jj]ustfile|[Tt]askfile(?:\.dist)?\.ya?ml|mise\.toml|\.mise\.toml|tox\.ini)$/;
const SCRIPTS = /^(?:package|composer)\.json$/;

/** What the commands in a file of tasks write to `GITHUB_ENV`: of all tasks, as those of a shell. Null: it has no such commands. */
export function readTaskWrites(
  step: Step,
  path: string,
  text: TracedText,
  onFile: () => void,
): VariableWrites | null {
  const name = baseName(path);
  const list = MAKE.test(name)
    ? listRecipes
    : LINES.test(name)
      ? listLines
      : SCRIPTS.test(name)
        ? listScripts
        : null;
  const commands = list?.(text.value).filter(setsVariables) ?? [];
  return commands.length === 0 ? null : readShellWrites(step, text.as(commands.join('\n')), onFile);
}

/** As make hands them to a shell: `$$` is `$`, and `$(NAME)` a variable of the environment. */
function listRecipes(text: string): readonly string[] {
  const toShell = (line: string): string =>
    line
      .replace(/^\s*[@+-]*/, '')
      .replace(/\$\((\w+)\)/g, (_, name: string) => `$\{${name}}`)
      .replaceAll('$$', '$');
  return joinLines(text).map(toShell);
}

function listLines(text: string): readonly string[] {
  const toShell = (line: string): string =>
    line.replace(/^\s*@?(?:- )?(?:(?:cmd|run|sh|commands)\s*[:=]\s*)?["']?/, '');
  return joinLines(text).map(toShell);
}

function joinLines(text: string): readonly string[] {
  return text.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
}

function listScripts(text: string): readonly string[] {
  try {
    const { scripts } = JSON.parse(text) as { readonly scripts?: Readonly<Record<string, unknown>> };
    return Object.values(scripts ?? {})
      .flat()
      .flatMap((script) => (typeof script === 'string' ? [script] : []));
  } catch {
    return joinLines(text);
  }
}
