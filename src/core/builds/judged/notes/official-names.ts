import { groupBy } from '../../../grouping.js';
import { isOfficial } from '../../../image/official-images.js';
import { parseReference } from '../../../image/reference.js';
import { type Message, say } from '../../../message.js';
import type { Problem } from '../../../problem.js';
import type { Build } from '../../build.js';
import type { RepositoryBuilds } from '../../repository/repository-builds.js';
import { nameBuilds } from '../build-name.js';

/** A build that gives what it makes the name of an official image. */
interface NamedBuild {
  readonly build: Build;
  readonly tag: string;
  readonly path: string;
}

/** That a change has builds which take the name of an official image, under which builders with a store of their own then find them. */
export function describeOfficialNames(head: RepositoryBuilds, base: RepositoryBuilds): readonly Problem[] {
  const before = new Set(listNamed(base).map(({ path }) => path));
  const found = listNamed(head).filter(({ path }) => !before.has(path));
  return [...groupBy(found, ({ build, tag }) => JSON.stringify([build.file, tag])).values()].map((same) => {
    const [{ build, tag }] = same;
    const names = nameBuilds(same.map((each) => each.build));
    const { text, foreign } = sayOfficialName(names, tag);
    return { file: build.file, line: build.line, column: 1, level: 'warning', message: text, foreign };
  });
}

export function sayOfficialName(who: Message, name: string): Message {
  return say`${who} makes an image called ${name}, as an official one is called. Where a builder takes images from the machine that it runs on, what is built on that name is built on this image, which is not judged there. Give it a name of its own.`;
}

function listNamed({ found }: RepositoryBuilds): readonly NamedBuild[] {
  return found.builds.flatMap((build) =>
    (build.tags ?? []).flatMap((tag) => {
      const reference = parseReference(tag);
      return 'error' in reference || !isOfficial(reference) ? [] : [{ build, tag, path: reference.path }];
    }),
  );
}
