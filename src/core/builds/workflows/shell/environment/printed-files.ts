import { baseName, resolvePath } from '../../../repo-path.js';
import { readSource, type SourceText } from '../../../source-text.js';
import type { TracedText } from '../../../traced-text.js';
import { listScriptPrograms } from '../../programs/script-programs.js';
import { folderOf } from '../../sources/script-place.js';
import { scriptOf } from '../../sources/step-script.js';
import { isTaskFile } from '../../sources/task-files.js';
import type { Step } from '../../step.js';
import { listProgramTexts } from '../builders/made-by-programs.js';
import { readScriptFile } from '../files/script-file.js';
import type { ReadScriptFile } from './printed-text.js';

/** What enters another folder, in whatever language. */
const ENTERING =
  /\b(?:cd|pushd|popd|chdir|cwd|sl|Set-Location|Push-Location|Pop-Location)\b|-C\b|--(?:chdir|cwd|prefix|dir(?:ectory)?)\b/i;
/** Commands that write files they name, or may do so. */
const MAKING =
  /\b(?:cp|mv|ln|install|rsync|tee|sponge|dd|ed|ex|curl|wget|sed|perl|ruby|python[\d.]*|node|[gmn]?awk|patch|[jy]q|envsubst|tar|unzip|truncate|git|openssl|base64|gpg|sops|(?:Set|Add|Clear)-Content|Out-File|(?:Copy|Move|New)-Item)\b|\bopen\w*\s*\(|write|dump|save/i;
/** Those which only take lines out of a file, as long as no flag has them write it. */
const TAKING = /^[\s({!]*(?:sed(?!.*\s-(?:\w*i|-in-place))|[jy]q(?!.*\s-i)|[gmn]?awk(?!.*inplace)|base64)\s/;

/**
 * The files that a script prints into the variables of later steps, with what scripts before have written into them; where the
 * script may run in another folder, all files of that name count. `isCalled`: another script, or a program, runs it, from
 * wherever.
 */
export function openPrintedFiles(step: Step, said: string, isCalled: boolean): ReadScriptFile {
  return (path) => {
    const found = readScriptFile(step, path);
    if (found === null || found === 'outside') return found;
    const name = baseName(found.file);
    const made = listMade(step, said, found);
    if (made === null) return null;
    // what changes it without naming it is told
    const { readIn } = step.context.workspace;
    if (made.length === 0) readIn.add(found.file);
    const { tree } = step.context.session;
    const around = isCalled ? sayAround(step) : '';
    if (around !== null && !ENTERING.test(`${said}\n${around}`))
      return { text: [found.text, ...made].join('\n') };
    const others = tree.namesakes(name).filter((each) => each !== found.file && endsAlike(each, path));
    const texts = [found];
    for (const other of others) {
      const source = readSource(other, tree);
      if (source === null) return null;
      readIn.add(other);
      texts.push(source);
    }
    // an end that one of them has would be that of a value in another
    if (texts.length > 1 && texts.some(({ text }) => text.includes('<<'))) return null;
    return { text: [...texts.map(({ text }) => text), ...made].join('\n') };
  };
}

/** The script of a step, and the programs of the repository that it runs; null: not all is known. */
function sayAround(step: Step): string | null {
  const { tree } = step.context.session;
  const texts = [scriptOf(step.tree)?.value ?? ''];
  for (const path of listScriptPrograms(step)) {
    const source = readSource(path, tree);
    // what a file of tasks runs starts where that file is
    if (source === null || isTaskFile(path)) return null;
    texts.push(source.text);
  }
  return texts.join('\n');
}

/** Whether the end of a path is what a script writes, wherever it starts. */
function endsAlike(path: string, { value }: TracedText): boolean {
  const written = value.replace(/^(?:\.\/)+/, '');
  const isPlain = /^[\w.-]+(?:\/[\w.-]+)*$/.test(written) && !/(?:^|\/)\.\.?(?:\/|$)/.test(written);
  return !isPlain || `/${path}`.endsWith(`/${written}`);
}

/** The lines that scripts of a job until now may have written into a file; null: any. */
function listMade(step: Step, said: string, file: SourceText): readonly string[] | null {
  const { session, written } = step.context;
  const scripts = [...new Set([...written.scripts, said])];
  const texts = scripts.flatMap((script) => [script, ...listProgramTexts(script, session)]);
  const listOf = (name: string): readonly string[] => texts.flatMap((text) => listMakers(text, name));
  const readCopied = (path: string): string | null => {
    // what is copied may have been made itself
    const others = listOf(baseName(path)).filter((command) => readCopy(command)?.from !== path);
    const { tree } = session;
    const found = others.length > 0 ? null : resolvePath(folderOf(step) ?? '.', path);
    const source = found === null || !tree.has(found) ? null : readSource(found, tree);
    return source === null ? null : source.text;
  };
  const found = listOf(baseName(file.file)).map((command) => readMaker(command, file.text, readCopied));
  return found.some((line) => line === null) ? null : found.flatMap((line) => line ?? []);
}

/** `cp FROM FILE`, or `cat FROM > FILE`, in plain words. */
function readCopy(command: string): { readonly from: string } | null {
  const [, copied] = /^(?:cp|mv|ln|install)(?:\s+-\w+)*\s+([\w./-]*\w)\s+[\w./-]*\w$/.exec(command) ?? [];
  const [, shown] = /^cat\s+([\w./-]*\w)\s*>\s*[\w./-]*\w$/.exec(command) ?? [];
  const from = copied ?? shown;
  return from === undefined ? null : { from };
}

/** Commands, with what is in quotes as a part of them. */
const COMMANDS = /(?:"(?:\\[\s\S]|[^"\\]){0,4000}"|'[^']{0,4000}'|[^\n;&|"']|["'])+/g;

/** The commands that may write a file of some name. */
function listMakers(script: string, name: string): readonly string[] {
  if (!script.includes(name)) return [];
  return (script.match(COMMANDS) ?? [])
    .map((command) => command.replace(/<\s*[^\s<(]+/g, ' ').trim())
    .filter((command) => command.includes(name))
    .filter((command) => (MAKING.test(command) && !TAKING.test(command)) || goesTo(command, name));
}

/** The lines that a command writes in plain words, copies, or changes in their place; null: any. */
function readMaker(
  command: string,
  text: string,
  readCopied: (path: string) => string | null,
): string | null {
  if (command.includes('\n')) return null;
  const copy = readCopy(command);
  if (copy !== null) return readCopied(copy.from);
  const [, printed] = /^(?:echo|printf)\s+["']?([A-Za-z_]\w*=)(?!.*\\n.)/.exec(command) ?? [];
  const [, , changed] = EDITED.exec(command) ?? [];
  const [, , old, other] = REPLACED.exec(command) ?? [];
  if (old !== undefined && other !== undefined) return text.replaceAll(old, other);
  return printed ?? changed ?? null;
}

/** `sed -i s/one/another/ FILE` */
const REPLACED = /^sed\s+-i\s+["']?s([/|#,])([\w:@-]+)\1([\w.:@/-]*?)\1g?["']?\s+[^\s"'`$]+$/;

/** `sed -i "s/TAG=.*\/TAG=$V/" FILE` */
const EDITED =
  /^sed\s+-i\s+["']?s([/|#,])\^?([A-Za-z_]\w*=)[^'"`]*?\1\2(?:(?!\1)[^'"`&\\])*\1g?["']?\s+[^\s"'`$]+$/;

/** Whether its output goes to a file of that name. */
function goesTo(command: string, name: string): boolean {
  return [...command.matchAll(/>[>|]?\s*("[^"]*"|'[^']{0,4000}'|[^\s"'()&]+)/g)].some(([, target = '']) =>
    target.includes(name),
  );
}
