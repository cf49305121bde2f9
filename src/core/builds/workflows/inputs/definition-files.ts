import { TracedText } from '../../traced-text.js';
import type { Step } from '../step.js';
import { itemsOf, memberOf, textOf } from '../yaml-tree.js';

/** What the file of docker/metadata-action may give a target, besides tags, labels and annotations. */
export const OF_METADATA = ['args.DOCKER_META_IMAGES', 'args.DOCKER_META_VERSION'];

const LOCAL = 'cwd://';
const OUTPUT = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.bake-file(?:-(?:tags|labels|annotations))?\s*\}\}$/i;

/** Whether a definition of bake is the one that docker/metadata-action makes in the same job. */
export function isMetadataFile(step: Step, { value }: TracedText): boolean {
  const { session, surroundings } = step.context;
  const path = value.startsWith(LOCAL) ? value.slice(LOCAL.length) : value;
  const [expression = ''] = session.texts.expressionsIn(path);
  const id = session.texts.standIn(expression) === path ? OUTPUT.exec(expression)?.[1] : undefined;
  if (id === undefined) return false;
  const steps = itemsOf(memberOf(surroundings.job, 'steps')).filter(
    (each) => textOf(memberOf(each, 'id'))?.value.toLowerCase() === id.toLowerCase(),
  );
  const [made, ...others] = steps.map((each) => textOf(memberOf(each, 'uses'))?.value ?? '');
  return others.length === 0 && made !== undefined && /^docker\/metadata-action@/i.test(made);
}

const TEMPORARY = /^\$\{\{\s*runner\.temp\s*\}\}$/i;

/** A file in the runner's folder for temporary ones is outside of the repository, wherever that folder is. */
export function settleTemporary(step: Step, file: TracedText): TracedText {
  const { texts } = step.context.session;
  const from = file.value.startsWith(LOCAL) ? LOCAL.length : 0;
  const [expression = ''] = texts.expressionsIn(file.value);
  const stand = texts.standIn(expression);
  if (!TEMPORARY.test(expression) || !file.value.startsWith(`${stand}/`, from)) return file;
  const folder = file.slice(from, from + stand.length).as('/tmp');
  return TracedText.join([file.slice(0, from), folder, file.slice(from + stand.length)]);
}
