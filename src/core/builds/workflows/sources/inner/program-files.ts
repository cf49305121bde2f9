import { findImplied, findNamedPaths, type NamingPlace } from '../named-paths.js';
import type { PlacedStep } from '../placed-step.js';
import type { NamingCommand } from '../script-words.js';
import { listTaskFiles, READING_FOLDERS } from '../task-files.js';

const INTERPRETERS = /^(?:python[\d.]*|node|bun|ts-node|tsx|deno|ruby|perl)$/;
/** Far more than a program is given. */
const MAX_FOLDERS = 10;

/** What a program reads of which only its name tells. */
export function listRunFiles(
  { program, words }: NamingCommand,
  place: NamingPlace,
  { context: { session } }: PlacedStep,
): readonly string[] {
  const own = words.slice(words.findIndex((word) => word.endsWith(program)) + 1);
  const tasks = listTaskFiles(program, own);
  const folders = ['.', ...own.filter((word) => !word.startsWith('-')).slice(0, MAX_FOLDERS)];
  const files = tasks.flatMap((file) => folders.map((folder) => `${folder}/${file}`));
  const packages =
    program === 'go' ? own.filter((word) => /^(?:\.?\.|\uffff\d+\uffff)\/|^\.$|^\//.test(word)) : [];
  const read = READING_FOLDERS.test(program) ? own.map((word) => word.replace(/^-[\w-]+=/, '')) : [];
  const whole = read.filter((word) => /^[\w./-]*\w\/?$/.test(word) && !word.startsWith('-'));
  return [
    ...findNamedPaths(
      [
        ...files,
        ...packages.map((folder) => `${folder}/*.go`),
        ...whole.map((folder) => `${folder.replace(/\/$/, '')}/**`),
      ],
      place,
      session.tree,
    ),
    ...(INTERPRETERS.test(program) ? findImplied(own, place, session.tree) : []),
  ];
}
