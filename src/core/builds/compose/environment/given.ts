import { type GivenValue, isUsuallySet } from '../../step-environment.js';
import type { ComposeStart } from '../project.js';
import { toRooted } from '../rooted-path.js';
import type { Lookup } from './substitution.js';
import { type GappedText, literal } from './text.js';

/** The variables that are set where compose is started, as far as they are known. */
export function openGiven(main: string, start: ComposeStart): Lookup {
  const shell = findShellFolder(main, start);
  return (name) => {
    if (name === 'PWD') return shell;
    // compose puts the name that it is given into its environment
    if (name === 'COMPOSE_PROJECT_NAME' && start.name !== undefined) return literal(start.name);
    return toText(
      start.environment?.lookUp(name) ?? (isUsuallySet(name) ? { unknown: `$${name}` } : undefined),
    );
  };
}

/** Who runs compose for files in the root is there, as a rule; elsewhere it may be either. */
function findShellFolder(main: string, { shellFolder, folder }: ComposeStart): GappedText {
  const known = shellFolder ?? folder ?? (main.includes('/') ? undefined : '.');
  const written = { at: 0, expression: '$PWD' };
  const gap = known === undefined ? written : { ...written, folder: toRooted(known) };
  return { value: '', gaps: [gap], given: [] };
}

function toText(given: GivenValue | undefined): GappedText | undefined {
  if (given === undefined) return undefined;
  if ('value' in given) return literal(given.value);
  return { value: '', gaps: [{ ...given, at: 0, expression: given.unknown }], given: [] };
}
