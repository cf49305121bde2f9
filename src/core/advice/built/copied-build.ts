import type { Toolchain } from './built-program.js';
import { findPath, isBuilt, listBuilt } from './built-programs.js';
import { type CopiedPath, listCopied } from './copied-files.js';
import { type LocatedStep, listCommands, locateSteps, PLAIN_START } from './located-steps.js';
import { baseName, folderOf, isWithin, resolvePath } from './paths.js';
import { findSdk, type SdkImage } from './sdk-image.js';
import type { StartCommand } from './start-command.js';
import { isScript, STARTED } from './started-files.js';

/** Projects say themselves where they put what these build. */
const ELSEWHERE: ReadonlySet<Toolchain> = new Set(['java', 'dotnet', 'bundler']);

/** Whether an image only starts what another stage built with the tools of its base: here nothing needs them. */
export function startsCopied(
  { builders, tools }: SdkImage,
  start: StartCommand,
  located: readonly LocatedStep[],
): boolean {
  // linters and generators in Go call its tools, and their images are on it for that
  if (builders.includes('go') && !located.some(({ step }) => step.keyword === 'expose')) return false;
  const file = findFile(builders, start);
  const copied = file === null ? [] : listTaken(located).filter((each) => puts(each, file));
  if (copied.length === 0) return false;
  const commands = listCommands(located);
  const usesTools =
    commands.some(({ program }) => tools.test(program) || program === 'dotnet') ||
    listBuilt(commands).some(({ by }) => builders.includes(by));
  return !usesTools && copied.some((each) => isMade(each, builders));
}

/** What is started, or its folder; only the name where it is looked up. Null where that is something else. */
function findFile(builders: readonly Toolchain[], start: StartCommand): string | null {
  if (isScript(start)) return null;
  for (const by of builders) {
    const find = STARTED[by];
    if (find === undefined) return start.path ?? start.program;
    const copied = find(start)?.copied ?? null;
    if (copied !== null) return copied;
  }
  return null;
}

/** Paths with patterns are not followed through other stages. */
function listTaken(located: readonly LocatedStep[]): readonly CopiedPath[] {
  const matched = located.flatMap(({ step, folder, expand }): CopiedPath[] => {
    const { source: origin, words } = step;
    if (origin === null || origin === undefined || !words.slice(0, -1).some((word) => /[*?[]/.test(word)))
      return [];
    return [{ origin, path: '/', destination: resolvePath(folder, expand(words.at(-1) ?? '')), step }];
  });
  return [...listCopied(located), ...matched];
}

/** Whether a COPY may put a file where it is started. */
function puts({ destination, step }: CopiedPath, file: string): boolean {
  if (destination === null) return false;
  if (!file.startsWith('/')) return baseName(destination) === file || destination.endsWith('/bin');
  // of a folder what is in it is copied, without its name
  const isFolder = /(?:^\.{1,2}|\/\.?)$/.test(step.words.at(-1) ?? '');
  return isWithin(file, destination) || (isFolder && isWithin(file, folderOf(destination)));
}

/** Whether one of the tools made what is copied. */
function isMade({ origin, path }: CopiedPath, builders: readonly Toolchain[]): boolean {
  const start = (origin.base === null ? null : findSdk(origin.base)) ?? PLAIN_START;
  return listBuilt(listCommands(locateSteps(origin.steps, start))).some((program) => {
    if (!builders.includes(program.by)) return false;
    const made = findPath(program) ?? program.folder;
    const isWithAll = made !== null && path !== '/' && isWithin(made, path);
    return ELSEWHERE.has(program.by) || isBuilt(program, path) || isWithAll;
  });
}
