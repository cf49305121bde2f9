import type { SourceText } from '../../source-text.js';
import { lookUpIn, type ProjectSession } from '../loading/session.js';
import { textOf, valueAt } from '../model/node.js';
import { fileNameOf, fromRooted } from '../rooted-path.js';
import { readValues } from '../yaml/source-values.js';
import type { DotenvVariables } from './dotenv.js';
import { substitute } from './substitution.js';
import { type GappedText, literal } from './text.js';

const VARIABLE = 'COMPOSE_PROJECT_NAME';

/** The variables with the name of the files' project, where they may ask for it. */
export function addProjectName(
  session: ProjectSession,
  sources: readonly SourceText[],
  variables: DotenvVariables,
  given?: string,
): DotenvVariables {
  if (given !== undefined) return new Map(variables).set(VARIABLE, literal(given));
  if (
    session.given(VARIABLE) !== undefined ||
    variables.has(VARIABLE) ||
    !sources.some(({ text }) => /COMPOSE_PROJECT_NAME|include|extends|\\/.test(text))
  ) {
    return variables;
  }
  const written = sources.some(({ text }) => text.includes('name'))
    ? readName(session, sources, variables)
    : null;
  session.work.spend(variables.size >> 2);
  return new Map(variables).set(VARIABLE, written ?? nameOfFolder(session));
}

/** The last `name:` at the top of the files. */
function readName(
  session: ProjectSession,
  sources: readonly SourceText[],
  variables: DotenvVariables,
): GappedText | null {
  let name: string | null = null;
  for (const source of sources) {
    for (const { root } of readValues(source, session.work).documents ?? [])
      name = textOf(valueAt(root, 'name')) || name;
  }
  if (name === null) return null;
  const { text } = substitute(name, lookUpIn(session, variables), session.work);
  const normal = normalize(text.value);
  return text.gaps.length > 0 ? { ...text, value: '' } : normal === '' ? null : { ...text, value: normal };
}

/** The repository's own folder may have any name. */
function nameOfFolder(session: ProjectSession): GappedText {
  const folder = fromRooted(session.workingFolder);
  if (folder === null || folder === '.') {
    return { value: '', gaps: [{ at: 0, expression: `\${${VARIABLE}}` }], given: [] };
  }
  return literal(normalize(fileNameOf(folder)));
}

function normalize(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '');
}
