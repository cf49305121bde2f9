import { resolvePath } from '../../../repo-path.js';
import type { StepScope } from '../../scope.js';
import type { NamingPlace } from '../named-paths.js';
import type { PlacedStep } from '../placed-step.js';

/** Names for the workspace, and for the folder of an action. */
const HERE =
  /^(?:\$\{?(?:PWD|GITHUB_WORKSPACE|GITHUB_ACTION_PATH)\}?|\$\(\s*pwd[^()]*\)|`\s*pwd[^`]*`|\$\{\{\s*github\.(?:workspace|action_path)\s*\}\})$/i;
const VARIABLE = /^\$\{?([A-Za-z_]\w*)\}?$/;

/** With what the workflow says of variables, and for where the script runs. */
export function settle(word: string, { context: { session } }: PlacedStep, scope: StepScope): string {
  const { texts } = session;
  return texts.expressionsIn(word).reduce((text, expression) => {
    const name = VARIABLE.exec(expression)?.[1];
    const value = HERE.test(expression)
      ? '.'
      : name === undefined
        ? undefined
        : scope.env?.lookUp(name)?.value;
    return value === undefined ? text : text.replaceAll(texts.standIn(expression), value);
  }, word);
}

/** Where the words of a step begin to name files. */
export function placeOf(
  { context: { workspace } }: PlacedStep,
  folders: readonly string[],
  actionFolder: string | null,
): NamingPlace {
  const own = actionFolder === null ? [] : [`/${actionFolder}`];
  return {
    folders: [...folders, ...own],
    resolve: (folder, path) =>
      folder.startsWith('/') ? resolvePath(folder.slice(1), path) : workspace.find(folder, path),
  };
}
