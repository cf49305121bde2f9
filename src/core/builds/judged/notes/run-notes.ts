import { formatFamiliar, parseReference } from '../../../image/reference.js';
import { type Message, say } from '../../../message.js';
import type { Problem } from '../../../problem.js';
import type { RunImage } from '../../build.js';
import type { RepositoryBuilds } from '../../repository/repository-builds.js';

/** That a change brings images which are only run, of repositories that the base ran nothing of, and which the policy does not ask to judge. */
export function describeUnjudgedRuns(head: RepositoryBuilds, base: RepositoryBuilds): readonly Problem[] {
  const ran = new Set(base.found.runImages.map(nameRepository));
  const runs = findNewRuns(head.found.runImages, base.found.runImages).filter(
    (run) => !ran.has(nameRepository(run)),
  );
  const [first] = runs;
  if (first === undefined) return [];
  const images = new Set(runs.map(({ image }) => image)).size;
  const { file, line, column } = first.place;
  const { text, foreign } = describe(first.image, images);
  return [{ file, line, column, level: 'warning', message: text, foreign }];
}

/** What is not a name is a repository of its own. */
function nameRepository({ image }: RunImage): string {
  const reference = parseReference(image);
  return 'error' in reference ? image : formatFamiliar({ ...reference, tag: null, digest: null });
}

function describe(image: string, images: number): Message {
  return images === 1
    ? say`The image ${image} is new here. Nothing is built on it, it is only run, so it is not judged; settings.run-images of the policy would have it judged.`
    : say`${images} images are new here that nothing is built on, such as ${image}. They are only run, so they are not judged; settings.run-images of the policy would have them judged.`;
}

/**
 * The images that the base did not run by that name and, in that file, under none that is gone: each of the base stands for one.
 * What was refused there ran nothing.
 */
export function findNewRuns(head: readonly RunImage[], base: readonly RunImage[]): readonly RunImage[] {
  const all = new Set(base.map(identify));
  const accepted = base.filter(({ isRefused }) => isRefused !== true);
  const ran = new Set(accepted.map(identify));
  const stays = new Set(head.map(identify));
  const left = new Map<string, number>();
  for (const image of new Map(accepted.map((each) => [identify(each), each])).values())
    if (!stays.has(identify(image))) left.set(describeRun(image), (left.get(describeRun(image)) ?? 0) + 1);
  const renamed = new Set<string>();
  for (const image of new Map(head.map((each) => [identify(each), each])).values()) {
    const count = left.get(describeRun(image)) ?? 0;
    if (count === 0 || all.has(identify(image))) continue;
    left.set(describeRun(image), count - 1);
    renamed.add(identify(image));
  }
  return head.filter((image) => {
    const key = identify(image);
    return !(image.isRefused === true ? all : ran).has(key) && !renamed.has(key);
  });
}

function identify(image: RunImage): string {
  return JSON.stringify([image.name, describeRun(image)]);
}

function describeRun({ file, image, problem, written }: RunImage): string {
  return JSON.stringify([file, image, problem === undefined, written]);
}
