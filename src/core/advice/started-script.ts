import type { ShippedStep } from '../dockerfile/shipped/shipped-step.js';
import { type LocatedStep, locateSteps, PLAIN_START } from './built/located-steps.js';
import { baseName, isWithin, joinPath, resolvePath } from './built/paths.js';
import { isShell } from './step-script.js';

/** `cat <<EOF > /start.sh` */
const CAT_INTO = /\bcat\b[^;&|]*?(?<![>&\d])>\s*(?:"([^"]+)"|'([^']+)'|([^\s;&|<>"']+))/;
const SHEBANG = /^#![^\n]*/;

/** The script that a shell starts an image with, as far as the file has it; null where something else is started. */
export function findStartScript(start: ShippedStep, steps: readonly ShippedStep[]): string | null {
  const { json, words, text } = start;
  if (!json) return findWritten(text.trim(), steps) ?? text;
  const [first = '', second = '', third] = words;
  if (!isShell(first)) return findWritten(first, steps);
  if (!/^-\w*c$/.test(second)) return findWritten(second, steps);
  if (third !== undefined) return third;
  const command = start.keyword === 'entrypoint' ? steps.findLast(({ keyword }) => keyword === 'cmd') : null;
  return command?.json === true ? (command.words[0] ?? null) : null;
}

/** What a here-document of the file puts where a script for a shell is started from; null where that is not known. */
export function findWritten(program: string, steps: readonly ShippedStep[]): string | null {
  if (!/^[\w./-]+$/.test(program) || !steps.some(({ heredocs }) => heredocs.length > 0)) return null;
  const located = locateSteps(steps, PLAIN_START);
  const path = program.includes('/') ? resolvePath(located.at(-1)?.folder ?? null, program) : null;
  const isStarted = (other: string | null): boolean =>
    other !== null && (path === null ? baseName(other) === program : other === path);
  const bodies = located.map((step) => findBody(step, isStarted));
  const at = bodies.findLastIndex((found) => found !== null);
  const body = bodies[at] ?? null;
  if (body === null || located.slice(at + 1).some((step) => mayReplace(step, path))) return null;
  const [shebang = ''] = SHEBANG.exec(body) ?? [];
  return shebang === '' || /\b(?:ba|da|z|k|a)?sh\b/.test(shebang) ? body.replace(SHEBANG, '') : null;
}

/** Whether something that nobody has seen is put there later. */
function mayReplace({ step, folder, expand }: LocatedStep, path: string | null): boolean {
  const { keyword, heredocs, words } = step;
  if ((keyword !== 'copy' && keyword !== 'add') || heredocs.length > 0) return false;
  const target = resolvePath(folder, expand(words.at(-1) ?? ''));
  return target === null || path === null || isWithin(path, target);
}

function findBody(
  { step, folder, expand }: LocatedStep,
  isStarted: (path: string | null) => boolean,
): string | null {
  const { keyword, heredocs, words, text } = step;
  const [body = null] = heredocs;
  if (keyword === 'run') {
    const [, double, single, plain] = CAT_INTO.exec(text) ?? [];
    const target = double ?? single ?? plain;
    return heredocs.length === 1 && target !== undefined && isStarted(resolvePath(folder, expand(target)))
      ? body
      : null;
  }
  if ((keyword !== 'copy' && keyword !== 'add') || words.length < 2) return null;
  const written = expand(words.at(-1) ?? '');
  const target = resolvePath(folder, written);
  const index = words
    .slice(0, -1)
    .filter((word) => word.startsWith('<<'))
    .findIndex((word) => {
      const name = word.replace(/^<<-?/, '').replace(/["']/g, '');
      const isFolder = written.endsWith('/') || words.length > 2;
      return isStarted(target === null || !isFolder ? target : joinPath(target, name));
    });
  return heredocs[index] ?? null;
}
