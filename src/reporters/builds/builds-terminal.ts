import type { Build } from '../../core/builds/build.js';
import { say } from '../../core/message.js';
import { countOf, openStyle, type Style } from '../terminal/terminal-style.js';
import { showHidden } from '../text/hostile-text.js';
import { quoteText, writeMessage, writePath } from '../text/message-text.js';
import { type BuildList, isServiceOfBake, listOnce } from './build-list.js';

/** `builds` for people: file by file what is built from what, then what does not fit together. */
export function* renderBuilds(all: BuildList, colors: boolean): Generator<string> {
  const list = listOnce(all);
  const style = openStyle(colors);
  let file: string | null = null;
  for (const build of list.builds) {
    if (build.file !== file) yield `${file === null ? '' : '\n'}${style.bold(writePath(build.file))}\n`;
    file = build.file;
    yield* renderBuild(build, list.missing.get(build) ?? null, style);
  }
  if (list.builds.length > 0) yield '\n';
  for (const { file: path, line, message } of list.problems)
    yield `${style.yellow('▲')} ${writePath(path)}:${line}  ${writeMessage(say`${message}`)}\n`;
  if (list.unnamed.length > 0) {
    yield `No build above names ${countOf(list.unnamed.length, 'Dockerfile')}; what Makefiles and scripts build is not listed:\n`;
    for (const path of list.unnamed) yield `  ${writePath(path)}\n`;
  }
  yield `${countBuilds(list)}\n`;
}

/** How many builds there are, in one line. */
export function countBuilds({ builds, missing, unnamed }: BuildList): string {
  const files = new Set(builds.map(({ file }) => file));
  const parts = [
    `${countOf(builds.length, 'build')} in ${countOf(files.size, 'file')}`,
    ...(missing.size === 0 ? [] : [`${missing.size} without their Dockerfile`]),
    ...(unnamed.length === 0 ? [] : [`${countOf(unnamed.length, 'Dockerfile')} that no build names`]),
  ];
  return parts.join(', ');
}

function* renderBuild(build: Build, missing: string | null, style: Style): Generator<string> {
  const { line, kind, name, target, args, contexts, platforms, problem } = build;
  const place = build.step === undefined ? '' : ` (${writePath(build.step.file)}:${build.step.line})`;
  const title = `${name === null ? kind : showHidden(quoteText(name))}${isServiceOfBake(build) ? ' (as bake builds it)' : ''}${style.dim(place)}`;
  yield `  ${style.dim(String(line).padStart(4))}  ${title}  ${style.dim('←')} ${describeSource(build)}${missing === null ? '' : ` ${style.red('(not there)')}`}\n`;
  const rows = [
    ...(target === null ? [] : [['target', target] as const]),
    ...[...args].map(([key, value]) => [key, value] as const),
    ...[...contexts].map(([key, value]) => [`context ${key}`, value] as const),
    ...(platforms.length === 0 ? [] : [['platforms', platforms.join(', ')] as const]),
    ...(build.bases ?? []).map(({ image }) => ['base image', image] as const),
    ...build.generators.map(({ image }) => ['SBOM generator', image] as const),
  ];
  for (const [key, value] of rows)
    yield `        ${style.dim(`${showHidden(quoteText(key))} =`)} ${showHidden(quoteText(value))}\n`;
  if (problem !== null) yield `        ${style.yellow('▲')} ${writeMessage(say`${problem}`)}\n`;
}

function describeSource({ dockerfile, inline, context }: Build): string {
  if (inline !== null) return 'inline Dockerfile';
  if (dockerfile !== null) return writePath(dockerfile);
  return context === null
    ? 'a Dockerfile that is not known'
    : `a Dockerfile of ${showHidden(quoteText(context))}`;
}
