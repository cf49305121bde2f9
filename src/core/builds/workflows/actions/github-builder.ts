import { TracedText } from '../../traced-text.js';
import { EVERYTHING } from '../../unknown/doubts.js';
import { isUnknown } from '../../unknown-texts.js';
import { addBake } from '../bake-step.js';
import { clampToRoot, readBuildPush } from '../build-push.js';
import { readInputList } from '../inputs/csv-list.js';
import { readList } from '../inputs/list-input.js';
import { finishDraft, lineOf, madeAt, readInput, type Step, startDraft } from '../step.js';

/** A job that runs the workflow `build.yml` of docker/github-builder: docker/build-push-action in the repository as Git has it. */
export function readGithubBuild(step: Step, uses: string): void {
  readBuildPush(step, uses, { context: folderOf(step), settleArg: (item) => openTemplate(step, item) });
}

/** The same for its `bake.yml`, and docker/bake-action. */
export function readGithubBake(step: Step): void {
  const draft = startDraft(step);
  const line = lineOf(step, 'uses');
  const folder = folderOf(step);
  if (isUnknown(folder.value)) {
    for (const field of EVERYTHING) draft.know(field, folder);
    step.context.session.add(finishDraft(draft, step, line));
    return;
  }
  const target = readInput(step, 'target')?.trim();
  const set = readInput(step, 'set');
  addBake(step, line, {
    files: readList(draft, step, 'files', 'args', false),
    targets: target === undefined || target.value === '' ? [madeAt(step, 'default')] : [target],
    set:
      (set === null ? null : readInputList(set, { ignoreComma: true, quotes: false }))?.map((item) =>
        openTemplate(step, item),
      ) ?? [],
    vars: readList(draft, step, 'vars', 'args', false),
    folder: clampToRoot(folder.value),
    isGit: true,
  });
}

function folderOf(step: Step): TracedText {
  const input = readInput(step, 'context')?.trim();
  return input === undefined || input.value === '' ? madeAt(step, '.') : input;
}

/** Handlebars makes any text of a template: only its key is known. */
function openTemplate(step: Step, item: TracedText): TracedText {
  if (!item.value.includes('{{')) return item;
  const { texts } = step.context.session;
  const start = item.value.slice(0, item.value.indexOf('{{')).indexOf('=') + 1;
  const rest = item.slice(start);
  return TracedText.join([item.slice(0, start), rest.as(texts.standIn(texts.restore(rest.value)))]);
}
