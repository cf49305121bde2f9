import { baseName } from '../repo-path.js';
import type { LookUpVariable, StepEnvironment } from '../step-environment.js';
import { TracedText } from '../traced-text.js';
import type { UnknownTexts } from '../unknown-texts.js';

/** What the variables of a devcontainer stand for. */
export interface DevcontainerVariables {
  readonly texts: UnknownTexts;
  /** The folder of the workspace as the file's own folder sees it: `..`. */
  readonly workspace: string;
  /** `workspaceFolder` as the file says it, or null. */
  readonly containerFolder: string | null;
  readonly start: DevcontainerStart;
}

/** Where the tools are started, as far as a workflow says it. */
export interface DevcontainerStart {
  readonly lookUp: LookUpVariable;
  readonly environment?: StepEnvironment;
  /** `--platform`. */
  readonly platforms: readonly TracedText[];
  /** What the unknown parts of a text are made from. */
  readonly sourcesOf: (text: string) => string;
}

/** By whoever opens the folder. */
export const ANYWHERE: DevcontainerStart = {
  lookUp: () => undefined,
  platforms: [],
  sourcesOf: () => '',
};

/** Puts in what `${localEnv:X:default}` and its like are; in a path the workspace's folder is known. */
export function substitute(text: TracedText, variables: DevcontainerVariables, isPath = false): TracedText {
  const { value } = text;
  const parts: TracedText[] = [];
  let at = 0;
  for (let start = value.indexOf('${'); start !== -1; start = value.indexOf('${', Math.max(at, start + 1))) {
    const close = value.indexOf('}', start);
    if (close === -1) break;
    const variable = value.slice(start + 2, close);
    // A variable does not go over the end of a line.
    if (/[\n\r\u2028\u2029]/.test(variable)) continue;
    const written = text.slice(start, close + 1);
    const found = lookUp(written, variable, variables, isPath && start === 0);
    parts.push(text.slice(at, start), found.framed(written));
    at = close + 1;
  }
  return at === 0 ? text : TracedText.join([...parts, text.slice(at)]);
}

function lookUp(
  written: TracedText,
  variable: string,
  variables: DevcontainerVariables,
  isRoot: boolean,
): TracedText {
  const [name = '', key, fallback] = variable.split(':');
  const unknown = (): TracedText => written.as(variables.texts.standIn(written.value));
  switch (name) {
    case 'env':
    case 'localEnv': {
      const given = key === undefined ? undefined : variables.start.lookUp(key);
      if (given !== undefined) return given;
      if (key === undefined || fallback === undefined) return unknown();
      const from = '${'.length + name.length + key.length + 2;
      return written.slice(from, from + fallback.length);
    }
    case 'localWorkspaceFolder':
      return isRoot ? written.as(variables.workspace) : unknown();
    case 'containerWorkspaceFolder':
    case 'containerWorkspaceFolderBasename': {
      const folder = variables.containerFolder;
      if (folder === null) return unknown();
      return written.as(name === 'containerWorkspaceFolder' ? folder : baseName(folder));
    }
    case 'localWorkspaceFolderBasename':
    case 'devcontainerId':
      return unknown();
    default:
      return written;
  }
}
