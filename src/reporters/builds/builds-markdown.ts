import type { Build } from '../../core/builds/build.js';
import { say } from '../../core/message.js';
import { renderCode } from '../text/hostile-text.js';
import { renderMessage } from '../text/message-text.js';
import { type BuildList, isServiceOfBake, listOnce } from './build-list.js';

/** `builds --format markdown`: a table of what is built, and what does not fit together. */
export function* toBuildsMarkdown(all: BuildList): Generator<string> {
  const list = listOnce(all);
  yield '| Build file | Build | Dockerfile | Target | Values | |\n|---|---|---|---|---|---|\n';
  for (const build of list.builds) yield renderRow(build, list.missing.has(build));
  if (list.problems.length > 0) yield '\n';
  for (const { file, line, message } of list.problems)
    yield `- ${renderCode(`${file}:${line}`)} ${renderMessage(say`${message}`)}\n`;
  if (list.unnamed.length > 0)
    yield '\nNo build above names (what Makefiles and scripts build is not listed)\n\n';
  for (const path of list.unnamed) yield `- ${renderCode(path)}\n`;
}

function renderRow(build: Build, isMissing: boolean): string {
  const { file, line, name, kind, target, args, contexts, problem } = build;
  const generators = build.generators.map(({ image }) => ['generator', image] as const);
  const bases = (build.bases ?? []).map(({ image }) => ['base image', image] as const);
  const values = [...args, ...contexts, ...bases, ...generators]
    .map(([key, value]) => renderCode(`${key}=${value}`))
    .join('<br>');
  const notes = [
    ...(isMissing ? ['the Dockerfile is not there'] : []),
    ...(problem === null ? [] : [renderMessage(say`${problem}`)]),
  ];
  const cells = [
    renderCode(`${file}:${line}`),
    `${renderCode(name ?? kind)}${isServiceOfBake(build) ? ' as bake builds it' : ''}`,
    renderSource(build),
    target === null ? '' : renderCode(target),
    values,
    notes.join('<br>'),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function renderSource({ inline, dockerfile, context }: Build): string {
  if (inline !== null) return 'inline';
  const path = dockerfile ?? context;
  return path === null ? 'not known' : renderCode(path);
}
