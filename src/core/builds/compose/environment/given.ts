import type { ComposeStart } from '../project.js';
import { toRooted } from '../rooted-path.js';
import { lookUpGiven } from './given-values.js';
import { orNone, PROJECT_NAME } from './project-name.js';
import type { Lookup } from './substitution.js';
import { type GappedText, literal } from './text.js';

/** The variables that are set where compose is started, as far as they are known. */
export function openGiven(main: string, start: ComposeStart): Lookup {
  const shell = findShellFolder(main, start);
  return (name) => {
    if (name === 'PWD') return shell;
    return name === PROJECT_NAME ? nameGiven(start) : lookUpGiven(name, start);
  };
}

/** Compose puts the name that it is given into its environment; to bake it is one of several. */
function nameGiven(start: ComposeStart): GappedText | undefined {
  if (start.isBake === true) return undefined;
  const option = start.name === undefined ? null : orNone(literal(start.name));
  return option ?? orNone(lookUpGiven(PROJECT_NAME, start)) ?? undefined;
}

/** Who runs compose for files in the root is there, as a rule; elsewhere it may be either. */
function findShellFolder(main: string, { shellFolder, folder }: ComposeStart): GappedText {
  const known = shellFolder ?? folder ?? (main.includes('/') ? undefined : '.');
  const written = { at: 0, expression: '$PWD' };
  const gap = known === undefined ? written : { ...written, folder: toRooted(known) };
  return { value: '', gaps: [gap], given: [] };
}
