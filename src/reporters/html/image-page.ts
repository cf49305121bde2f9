import type { ImageUse } from '../../core/dockerfile/reading.js';
import type { FileReading } from '../../core/report.js';
import { listUnique, tallyPlaces, type UniqueImage } from '../groups/unique-images.js';
import type { ImagesContext } from '../reporter.js';
import { countImages } from '../terminal/image-count.js';
import { countOf, formatCount } from '../terminal/terminal-style.js';
import { describeReadingProblem } from '../text/reading-problem.js';
import { renderInventory } from './base-inventory.js';
import { renderTimeline } from './end-timeline.js';
import { renderMessage, renderName, renderPath } from './escaped-text.js';
import { renderImageFilter } from './filter-form.js';
import { listBases, summariseBases } from './known-bases.js';
import { renderContents } from './page-contents.js';
import { framePage } from './page-frame.js';

/** What BuildKit would pull: every image with its places. */
export function renderImagePage(readings: readonly FileReading[], context: ImagesContext): Iterable<string> {
  const images = listUnique(readings);
  return framePage(
    'Base images in use',
    frameImages(readings, images, context, function* () {
      const timeline = renderTimeline(listBases(readings.map(summariseBases), context), context.today);
      if (timeline !== '')
        yield renderContents([
          ['ends', 'Ends of life'],
          ['open', 'Images'],
        ]);
      yield timeline;
      yield* renderImages(images);
    }),
  );
}

/** Every image once, without its places. */
export function renderUniquePage(
  images: readonly UniqueImage[],
  readings: readonly FileReading[],
  context: ImagesContext,
): Iterable<string> {
  return framePage(
    'Base images in use',
    frameImages(readings, images, context, () =>
      renderInventory(listBases(readings.map(summariseBases), context), context.today),
    ),
  );
}

function* frameImages(
  readings: readonly FileReading[],
  images: readonly UniqueImage[],
  { program }: ImagesContext,
  renderList: () => Iterable<string>,
): Generator<string> {
  yield `<header>
<p class="kind">Base images</p>
<h1>${countOf(images.length, 'image')} in use</h1>
<p class="scope">${countImages(readings)}</p>
</header>
<main>
`;
  yield* renderUnread(readings);
  yield* renderList();
  yield '</main>\n';
  yield `<footer><p>Written by <a href="${program.home}">Base Image Gate</a> ${program.version}</p></footer>\n`;
}

function* renderUnread(readings: readonly FileReading[]): Generator<string> {
  const unread = readings.filter(({ problem }) => problem !== null);
  if (unread.length === 0) return;
  yield `<section class="problems">\n<h2>Not read to their end <span class="count">${countOf(unread.length, 'file')}</span></h2>\n<ul>\n`;
  for (const { file, problem } of unread)
    if (problem !== null)
      yield `<li class="problem"><p>${renderMessage(describeReadingProblem(problem))}</p><p class="where">${renderPath(file)}:${Math.max(1, problem.line)}</p></li>\n`;
  yield '</ul>\n</section>\n';
}

function* renderImages(images: readonly UniqueImage[]): Generator<string> {
  if (images.length === 0) return;
  yield renderImageFilter(new Set(images.flatMap(({ roles }) => roles)));
  yield `<section class="findings">\n<h2 id="open">Images <span class="count">${formatCount(images.length)}</span></h2>\n<ol class="groups">\n`;
  for (const image of images) {
    yield `<li class="group">\n<h3>${renderName(image.image ?? image.written, 'image')} <span class="count">${tallyPlaces(image)}</span></h3>\n<div class="cluster"><ol class="places">\n`;
    for (const { file, use } of image.uses) yield renderUse(file, use);
    yield '</ol></div>\n</li>\n';
  }
  yield '</ol>\n</section>\n';
}

function renderUse(file: string, use: ImageUse): string {
  const { line, role, via, reachable, unresolved, invalid, unknown, replacedBy, builds = [] } = use;
  const parts = [
    `${renderPath(file, 'file')}${line > 0 ? `:${line}` : ''}`,
    via === 'sbom' ? 'makes the SBOM' : role,
    ...(via === 'onbuild' ? ['in ONBUILD'] : []),
    ...unresolved.map((name) => `${renderName(`$${name}`)} has no value`),
    ...(invalid === null ? [] : [renderName(invalid)]),
    ...(unknown === undefined ? [] : [renderName(unknown)]),
    ...(reachable ? [] : ['not built by default']),
    ...(replacedBy === null
      ? []
      : [
          `build context ${renderName(replacedBy.context)} gives ${replacedBy.image === null ? 'something that is not an image' : renderName(replacedBy.image)}`,
        ]),
    ...builds.map((build) => `built by ${renderName(build.name)} in ${renderPath(build.file)}`),
  ];
  return `<li class="place" data-role="${role}"><p>${parts.join(' · ')}</p></li>\n`;
}
