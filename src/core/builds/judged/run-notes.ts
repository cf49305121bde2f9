import { type Message, say } from '../../message.js';
import type { Problem } from '../../problem.js';
import type { RepositoryBuilds } from '../repository/repository-builds.js';
import { identifyImage } from './build-file-reading.js';

/** That a change brings images which are only run, and which the policy does not ask to judge. */
export function describeUnjudgedRuns(head: RepositoryBuilds, base: RepositoryBuilds): readonly Problem[] {
  const known = new Set(base.found.runImages.map(identifyImage));
  const runs = head.found.runImages.filter((run) => !known.has(identifyImage(run)));
  const [first] = runs;
  if (first === undefined) return [];
  const images = new Set(runs.map(({ image }) => image)).size;
  const { file, line, column } = first.place;
  const { text, foreign } = describe(first.image, images);
  return [{ file, line, column, level: 'warning', message: text, foreign }];
}

function describe(image: string, images: number): Message {
  return images === 1
    ? say`The image ${image} is new here. Nothing is built on it, it is only run, so it is not judged; settings.run-images of the policy would have it judged.`
    : say`${images} images are new here that nothing is built on, such as ${image}. They are only run, so they are not judged; settings.run-images of the policy would have them judged.`;
}
