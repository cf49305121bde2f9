import type { ShippedStep } from '../../dockerfile/shipped/shipped-step.js';
import { baseName } from '../built/paths.js';
import { isShell, type PlainCommand } from '../step-script.js';

/** A program of which it is not known what it does: it may clean up. */
const UNKNOWN = /\.(?:sh|bash|py|rb|pl)$|[$/]|clean|purge|slim|^(?:make|source|\.|ansible.*|eval|su)$/i;
/** Where a distribution puts its programs, and starts its services. */
const SYSTEM_FOLDER = /^(?:(?:\/usr)?\/s?bin|\/etc\/init\.d)\/[^/]+$/;
const INTERPRETER = /^(?:python[\d.]*|pypy[\d.]*|perl|ruby|node|php[\d.]*)$/;
const MANAGER = /^(?:pip[\d.]*|npm|apt|apt-get|apk|dnf|yum|microdnf|zypper)$/;
/** The options of an interpreter that run no file. */
const RUNS_NO_FILE = /^-\w*[mceprvV]$/;

/** Whether a command runs a script of somebody's own, of which it is not known what it does. */
export function runsOwnScript({ program, first, words }: PlainCommand): boolean {
  if (UNKNOWN.test(program) || (isShell(program) && !words.includes('-c'))) return true;
  if (INTERPRETER.test(program)) {
    const [operand] = words.filter((word) => !/^-[uBEIOsS]+$/.test(word));
    return operand !== undefined && !operand.startsWith('--') && !RUNS_NO_FILE.test(operand);
  }
  return first.includes('/') && !SYSTEM_FOLDER.test(first) && !MANAGER.test(program);
}

/** Whether a program has the name of a file that is copied in: `COPY setup /usr/local/bin/`. */
export function openCopiedNames(steps: readonly ShippedStep[]): (program: string) => boolean {
  let names: ReadonlySet<string> | null = null;
  return (program) => {
    names ??= new Set(
      steps.flatMap(({ keyword, words }) =>
        keyword === 'copy' || keyword === 'add' ? words.map((word) => baseName(word)) : [],
      ),
    );
    return names.has(program);
  };
}
