import { baseName } from '../../../repo-path.js';
import { readSource } from '../../../source-text.js';
import type { PlacedStep } from '../placed-step.js';
import type { NamingCommand } from '../script-words.js';

/** What takes the names of files from what another file or command says. */
const TAKING =
  /\bxargs\b|\bread\b|\bmapfile\b|\breadarray\b|-files?-from|(?:^|[\n;&|{(])[ \t]*(?:cat|grep|sed|awk|sort|envsubst|jq|yq|head|tail|cp)\b[^\n;)]*\bGITHUB_(?:ENV|OUTPUT)\b|\$\([^()]*\$\(|(?:^|[\s(])(?:cat|head|tail|grep|sed|jq|yq|source|\.|(?:ba|da|z)?sh)[ \t]+(?:-\w+[ \t]+)*["']?\$\(/m;
/** A line that is a path, or gives a name one. */
const LINE = /^(?:export[ \t]+)?(?:\w+=)?(["']?)([\w./-]+)\1$/;
/** Longer files list more than scripts take. */
const MAX_LENGTH = 16 * 1024;
const MAX_FILES = 20;

/** The paths that files list which a script is given: `cat $(cat list)`, `xargs cat < list`. */
export function listListed(
  { context: { session } }: PlacedStep,
  script: string,
  named: readonly string[],
): readonly string[] {
  if (!TAKING.test(script)) return [];
  return named.slice(0, MAX_FILES).flatMap((path) => {
    const source = readSource(path, session.tree);
    if (source === null || source.text.length > MAX_LENGTH) return [];
    if (!session.spend(source.text.length)) return [];
    return source.text.split(/\r?\n/).flatMap((line) => LINE.exec(line.trim())?.[2] ?? []);
  });
}

const TESTING = /^-i?(?:name|path|wholename|lname)$/;

/** The names that commands look for in any folder: `find . -name u.txt`, `git ls-files '*.env'`. */
export function listSearched({ program, words }: NamingCommand): readonly string[] {
  const at = words.findIndex((word) => baseName(word) === program);
  const own = words.slice(at + 1);
  if (/^g?find$/.test(program)) return own.filter((_, index) => TESTING.test(own[index - 1] ?? ''));
  const included = own.flatMap((word) => /^(?:--include|--glob|-g|--iglob)=?(.+)$/.exec(word)?.[1] ?? []);
  if (/^(?:rg|[ef]?grep|ag|ack)$/.test(program))
    return [...included, ...own.filter((_, index) => /^(?:--include|--glob|-g)$/.test(own[index - 1] ?? ''))];
  const isListing = /^(?:fd|fdfind|locate)$/.test(program) || (program === 'git' && own.includes('ls-files'));
  return isListing ? own.filter((word) => /^[^-].*\w/.test(word) && word !== 'ls-files') : [];
}
