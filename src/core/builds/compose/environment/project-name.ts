import type { SourceText } from '../../source-text.js';
import { lookUpIn, type ProjectSession } from '../loading/session.js';
import { textOf, valueAt } from '../model/node.js';
import type { ComposeStart } from '../project.js';
import { fileNameOf, fromRooted } from '../rooted-path.js';
import { readValues } from '../yaml/source-values.js';
import type { DotenvVariables } from './dotenv.js';
import { lookUpGiven } from './given-values.js';
import { substitute } from './substitution.js';
import { type GappedText, literal } from './text.js';

export const PROJECT_NAME = 'COMPOSE_PROJECT_NAME';
/** What bake calls a project that has no name. */
const NAME_OF_BAKE = 'bake';

/** Whether a text may ask for the name, or reads in one that may. */
export function mayAskForName(text: string): boolean {
  return /COMPOSE_PROJECT_NAME|include|extends|\\/.test(text);
}

/** The variables with the name of the files' project, where they may ask for it. */
export function addProjectName(
  session: ProjectSession,
  sources: readonly SourceText[],
  variables: DotenvVariables,
  start: ComposeStart,
): DotenvVariables {
  if (session.given(PROJECT_NAME) !== undefined || !sources.some(({ text }) => mayAskForName(text)))
    return variables;
  const isBake = start.isBake === true;
  const outer = lookUpGiven(PROJECT_NAME, start);
  const given = orNone(outer === undefined ? variables.get(PROJECT_NAME) : outer);
  if (given !== null && !isBake) return variables;
  const written = sources.some(({ text }) => text.includes('name'))
    ? readName(session, sources, variables, isBake)
    : null;
  session.work.spend(variables.size >> 2);
  const usual = isBake ? (given ?? literal(NAME_OF_BAKE)) : nameOfFolder(session);
  return new Map(variables).set(PROJECT_NAME, written ?? usual);
}

/** Null: the name is missing or empty, which is the same. */
export function orNone(name: GappedText | undefined): GappedText | null {
  return name === undefined || (name.value === '' && name.gaps.length === 0) ? null : name;
}

/** The last `name:` at the top of the files. */
function readName(
  session: ProjectSession,
  sources: readonly SourceText[],
  variables: DotenvVariables,
  isBake: boolean,
): GappedText | null {
  let name: string | null = null;
  for (const source of sources) {
    for (const { root } of readValues(source, session.work).documents ?? [])
      name = textOf(valueAt(root, 'name')) || name;
  }
  if (name === null) return null;
  const { text } = substitute(name, lookUpIn(session, variables), session.work);
  const normal = isBake ? text.value : normalize(text.value);
  return text.gaps.length > 0 ? { ...text, value: '' } : normal === '' ? null : { ...text, value: normal };
}

/** The repository's own folder may have any name. */
function nameOfFolder(session: ProjectSession): GappedText {
  const folder = fromRooted(session.workingFolder);
  if (folder === null || folder === '.') {
    return { value: '', gaps: [{ at: 0, expression: `\${${PROJECT_NAME}}` }], given: [] };
  }
  return literal(normalize(fileNameOf(folder)));
}

function normalize(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '');
}
