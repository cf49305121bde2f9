import { baseName } from '../../../repo-path.js';
import { readSource } from '../../../source-text.js';
import type { WorkflowSession } from '../../session.js';
import { listTaskFiles } from '../../sources/task-files.js';

/** What makes a file, in a shell or another language. */
const MAKING =
  />|^\+\+\+ |\b(?:cp|mv|ln|install|rsync|tee|curl|wget|sed|envsubst|tar|unzip|touch)\s|\bopen\w*\s*\(|write|dump|save|output|render|\s-o\b/i;
/** What a flag names that a program reads: `-f net8.0`. */
const READ = /(?<![\w-])(?:-f|--(?:file|framework))(?:=|[ \t]+)\S+/g;
/** More files than scripts of a job run. */
const MAX_FILES = 50;

const MADE = new WeakMap<WorkflowSession, Map<string, ReadonlySet<string>>>();

/** The words of the lines that may make a file, in the programs of the repository that a script names. */
export function listMadeByPrograms(script: string, session: WorkflowSession): ReadonlySet<string> {
  const answers = MADE.get(session) ?? new Map<string, ReadonlySet<string>>();
  MADE.set(session, answers);
  const known = answers.get(script);
  if (known !== undefined) return known;
  const lines = listProgramTexts(script, session)
    .flatMap((text) => text.split('\n'))
    .filter((line) => MAKING.test(line));
  const words = new Set(lines.flatMap((line) => line.replace(READ, ' ').split(/[^\w.-]+/)));
  answers.set(script, words);
  return words;
}

/** What the programs of the repository say that a script names, as far as they can be read. */
export function listProgramTexts(script: string, session: WorkflowSession): readonly string[] {
  return listPrograms(script, session).map((path) => {
    return readSource(path, session.tree)?.text ?? '';
  });
}

/** `./gen.sh`, and the `Makefile` of `make`, in whatever folder. */
function listPrograms(script: string, { tree }: WorkflowSession): readonly string[] {
  const words = new Set(script.split(/[\s"'`=;&|()<>]+/).map((word) => word.replace(/^(?:\.\/)+/, '')));
  const names = [...words].flatMap((word) => listTaskFiles(baseName(word), []));
  const wanted = new Set([...words].filter((word) => /\w/.test(word)));
  const isNamed = (path: string): boolean =>
    wanted.has(path) || names.includes(baseName(path)) || wanted.has(baseName(path));
  const alike = [...names, ...wanted].flatMap((word) => tree.namesakes(baseName(word)));
  return [...new Set(alike)].filter(isNamed).sort().slice(0, MAX_FILES);
}
