import type { BuildFileProblem } from '../build.js';
import { baseName, parentFolder, resolvePath } from '../repo-path.js';
import { decodeSource, isHidden, type SourceText } from '../source-text.js';
import type { TracedText } from '../traced-text.js';
import type { Tree } from '../tree.js';
import { type UnknownTexts, withoutMarks } from '../unknown-texts.js';
import { type JsonMember, type JsonNode, readJsonTree } from './json-tree.js';
import { ANYWHERE, type DevcontainerStart, type DevcontainerVariables, substitute } from './variables.js';

export type Members = ReadonlyMap<string, JsonMember>;

/** A devcontainer.json that is an object. */
export interface DevcontainerConfig {
  readonly source: SourceText;
  readonly members: Members;
  /** The folder of the file: its paths start there. */
  readonly folder: string;
  /** The folder that is opened with it. */
  readonly workspace: string;
  readonly variables: DevcontainerVariables;
  readonly name: string | null;
  /** Where the file is not JSON, though the tools read past it. */
  readonly error: number | null;
}

/** Reads the file; null while it is not at hand. */
export function readConfig(
  path: string,
  tree: Tree,
  texts: UnknownTexts,
  start: DevcontainerStart = ANYWHERE,
): DevcontainerConfig | BuildFileProblem | null {
  const found = tree.read(path);
  const source = decodeSource(path, found);
  if (source === null) return null;
  const refuse = (line: number, message: string, isLimit = false): BuildFileProblem => ({
    kind: 'devcontainer',
    file: path,
    line,
    message,
    ...(isLimit ? { isLimit } : {}),
  });
  if (typeof source === 'string') return refuse(1, source, isHidden(found));
  const { root, error, isTooDeep } = readJsonTree(source);
  if (isTooDeep) return refuse(source.lineAt(error ?? 0), 'The file is nested too deeply', true);
  if (root?.kind !== 'object')
    return refuse(
      source.lineAt(error ?? 0),
      'The file is not a JSON object, as a devcontainer.json has to be',
    );
  const folder = parentFolder(path);
  const workspace = workspaceOf(path, folder);
  const name = stringOf(root.members.get('name')?.value)?.value ?? null;
  return {
    source,
    members: root.members,
    folder,
    workspace,
    variables: {
      texts,
      workspace: stepsUp(folder, workspace),
      containerFolder: containerFolder(root.members),
      start,
    },
    name: name === null ? null : withoutMarks(name),
    error,
  };
}

function workspaceOf(path: string, folder: string): string {
  if (baseName(path) !== 'devcontainer.json') return folder;
  for (const candidate of [folder, parentFolder(folder)])
    if (baseName(candidate) === '.devcontainer') return parentFolder(candidate);
  return folder;
}

function stepsUp(folder: string, workspace: string): string {
  for (let steps = '.', at: string | null = folder; at !== null; at = resolvePath(at, '..'), steps += '/..')
    if (at === workspace) return steps;
  return '.';
}

function containerFolder(members: Members): string | null {
  const written = stringOf(members.get('workspaceFolder')?.value)?.value ?? null;
  if (written !== null) return written.includes('${') ? null : written;
  return members.has('dockerComposeFile') ? '/' : null;
}

/** The text of a string, as written. */
export function stringOf(node: JsonNode | undefined): TracedText | null {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.text : null;
}

/** The text of a scalar with its variables put in; null for anything else. */
export function textOf(
  node: JsonNode | undefined,
  config: DevcontainerConfig,
  isPath = false,
): TracedText | null {
  if (node?.kind !== 'scalar') return null;
  const text = node.text.value.includes('\uffff') ? node.text.as(withoutMarks(node.text.value)) : node.text;
  return substitute(text, config.variables, isPath);
}

export function membersOf(node: JsonNode | undefined): Members | null {
  return node?.kind === 'object' ? node.members : null;
}
