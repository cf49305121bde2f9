import { groupBy, listGroups } from '../../../grouping.js';
import { isOfficial } from '../../../image/official-images.js';
import { formatFamiliar } from '../../../image/reference.js';
import { joinMessages, joinSentences, type Message, own, quote, say } from '../../../message.js';
import { looksAtFolders } from '../../../policy/query/path-treatment.js';
import type { Finding, Problem } from '../../../report.js';
import type { SourceFile } from '../../../source-file.js';
import type { Judge } from '../../judge.js';
import { hasOpenShape } from './base-shapes.js';
import { describeUnread } from './changed-text.js';
import {
  buildsNothing,
  findProgram,
  isForOtherUse,
  isOfBuild,
  isOfDeployment,
  listGivenNames,
  mayRewrite,
  saysOtherUse,
} from './given-names.js';
import type { KnownUse } from './handed-images.js';
import { hasImageName, isSurelyImage } from './image-names.js';
import { mayReachBuild, runsCommands } from './loose-images.js';
import type { NamedImage } from './named-images.js';
import { isUsedOtherwise } from './other-uses.js';
import { describeLeft } from './reading-order.js';
import { isRefused } from './refused-images.js';
import { approvesRegistry, findHost } from './registries.js';
import { listTakers, nameTaker, type Taker } from './takers.js';
import type { ToldLine } from './told/told-lines.js';

/** Images, and lines of commands, that a change has where nothing reads them, and the Dockerfiles whose arguments may be meant. */
export interface NamedInChange {
  readonly named: readonly NamedImage[];
  /** All that the files say that name them, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  readonly dockerfiles: readonly SourceFile[];
  readonly told: readonly ToldLine[];
  /** Changed scripts whose texts are not at hand. */
  readonly unread: readonly string[];
  /** Changed files that nobody has looked through because there are too many, in the order of their paths. */
  readonly left?: readonly string[];
  /** What is known of an image in a workflow or action; without it nothing is. */
  readonly findHanded?: (image: NamedImage) => KnownUse;
}

export const NOTHING_NAMED: NamedInChange = {
  named: [],
  texts: new Map(),
  dockerfiles: [],
  told: [],
  unread: [],
};

/** Those that the policy does not approve everywhere: of any others there is nothing to say. */
export function listUnapproved(named: readonly NamedImage[], judge: Judge): readonly NamedImage[] {
  if (looksAtFolders(judge.policy)) return named;
  return named.filter((image) => isRefused(image, 'Dockerfile', judge));
}

/**
 * Says of contexts and images in added lines, which nothing reads, that a build may get them: next to the name of an argument that a
 * Dockerfile has before its first stage, in a file that gives builds one, or where the line says so. One note for each file;
 * none where a finding names the image, or blocks the Dockerfile anyway, or a note on builds names the context.
 */
export function describeNamed(
  { named, texts, dockerfiles, told, unread, left = [], findHanded }: NamedInChange,
  findings: readonly Told[],
  problems: readonly Problem[],
  judge: Judge,
): Problem[] {
  const blocked = new Set(
    findings.flatMap(({ file, level, existing }) => (level === 'block' && !existing ? [file] : [])),
  );
  // what blocks a Dockerfile is said of it
  const takers = listTakers(dockerfiles.filter(({ path }) => !blocked.has(path)));
  const giving = readGiving(texts);
  const images = named.flatMap((each) => {
    if (isFound(each, findings) || isOfBuild(each, giving(each.file).text)) return [];
    const about =
      findTaker(each, giving(each.file).text, takers, judge) ??
      each.shape ??
      findGiver(each, giving(each.file), takers, judge) ??
      findEarlier(each, giving(each.file).text, judge) ??
      findUsed(each, giving(each.file).text, takers, findHanded, judge);
    return about === null ? [] : [{ ...each, message: describeImage(each, about) }];
  });
  const said = new Set(problems.map(({ file, line }) => `${file}:${line}`));
  const isNew = ({ isOfBuild, file, line }: ToldLine): boolean => !(isOfBuild && said.has(`${file}:${line}`));
  const lines = listGroups(told.filter(isNew), ({ kind }) => kind);
  return [
    ...foldByFile(images),
    ...lines.flatMap(foldByFile),
    ...describeUnread(unread),
    ...describeLeft(left),
  ];
}

/** What is said of an image or context, and where that is. */
interface Note extends Pick<NamedImage, 'file' | 'line' | 'column' | 'written'> {
  readonly message: Message;
}

/** More are only counted. */
const MAX_LISTED = 5;

/** One for each file: the first, with the names of the others. */
function foldByFile(notes: readonly Note[]): Problem[] {
  return [...groupBy(notes, ({ file }) => file).values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const others = [...new Set(more.map(({ written }) => written))].filter((name) => name !== first.written);
    const listed = joinMessages(others.slice(0, MAX_LISTED).map(quote), ', ');
    const rest = others.length > MAX_LISTED ? ` and ${others.length - MAX_LISTED} more` : '';
    const { text, foreign } =
      others.length === 0
        ? first.message
        : joinSentences(first.message, say`The same is true of ${listed}${own(rest)} in this file.`);
    const { file, line, column } = first;
    return [{ file, line, column, level: 'warning', message: text, foreign }];
  });
}

type Told = Pick<Finding, 'file' | 'image' | 'level' | 'existing'>;

/** What is said of an image after the name of an argument; null: there is none before it. */
function findTaker(image: NamedImage, text: string, takers: readonly Taker[], judge: Judge): Message | null {
  const near = isOfDeployment(image) ? null : image.words.at(-1)?.toLowerCase();
  const words = new Set(image.words);
  const taker = takers.find(
    ({ name, path }) =>
      ((words.has(name) && (image.registry === null || image.isReplaced)) || name.toLowerCase() === near) &&
      isRefused(image, path ?? 'Dockerfile', judge) &&
      !buildsNothing(name, image.file, text),
  );
  return taker === undefined ? null : say`next to ${nameTaker(taker)}`;
}

/** What a file says of builds wherever it does. */
interface Giving {
  readonly text: string;
  readonly names: ReadonlySet<string>;
  readonly hasOpenShape: boolean;
}

function readGiving(texts: ReadonlyMap<string, string>): (file: string) => Giving {
  const known = new Map<string, Giving>();
  return (file) => {
    const text = texts.get(file) ?? '';
    const giving = known.get(file) ?? {
      text,
      names: listGivenNames(file, text),
      hasOpenShape: hasOpenShape(file, text),
    };
    known.set(file, giving);
    return giving;
  };
}

/** What is said of an image in a file that gives builds something whose value is not known; null: it gives nothing. */
function findGiver(
  image: NamedImage,
  { text, names, hasOpenShape: isOpen }: Giving,
  takers: readonly Taker[],
  judge: Judge,
): Message | null {
  if (saysOtherUse(image, text) || isUsedOtherwise(image, text)) return null;
  const taker = takers.find(
    ({ name, path }) =>
      names.has(name) &&
      isRefused(image, path ?? 'Dockerfile', judge) &&
      !buildsNothing(name, image.file, text),
  );
  if (taker !== undefined) return say`in a file that gives builds ${nameTaker(taker)}`;
  const program = findProgram(image);
  if (program !== null && takers.some(({ path }) => path !== null)) return say`as a word for ${program}`;
  if (mayRewrite(image, text)) return say`in a command that may change a Dockerfile`;
  return isOpen ? say`in a file that has a variable where a build takes an image from` : null;
}

/**
 * What is said of an image that comes into the place of one which the policy approves, whatever reads that, or of a registry in
 * the place of one of which it approves images; null: none does.
 */
function findEarlier(image: NamedImage, text: string, judge: Judge): Message | null {
  const { earlier } = image;
  if (earlier === null || isForOtherUse(image, text)) return null;
  const { reference, isStart } = earlier;
  if (isStart) {
    const { policy } = judge;
    const isOther = !isSurelyImage(image.reference) && reference.host !== image.reference.host;
    return isOther &&
      approvesRegistry(policy, reference.host) &&
      !approvesRegistry(policy, image.reference.host)
      ? say`in the place of ${reference.host}, of which images are approved`
      : null;
  }
  const isPlainName = isOfficial(reference) && findHost(image.written) !== null && runsCommands(image.file);
  if (!isSurelyImage(reference) && !isPlainName) return null;
  const isApproved = !isRefused({ reference, registry: null }, 'Dockerfile', judge);
  return isApproved && isRefused(image, 'Dockerfile', judge)
    ? say`in the place of ${formatFamiliar(reference)}, which is approved`
    : null;
}

/** What is said of an image that an action or workflow of another repository is given, or whatever else gets it; null: nothing. */
function findUsed(
  image: NamedImage,
  text: string,
  takers: readonly Taker[],
  findHanded: NamedInChange['findHanded'],
  judge: Judge,
): Message | null {
  if (image.registry === null && !hasImageName(image.reference)) return null;
  const handed = findHanded?.(image) ?? null;
  if (handed === 'settled') return null;
  if (handed !== null) return isRefused(image, 'Dockerfile', judge) ? handed : null;
  return findLoose(image, text, takers, judge);
}

const NOTHING_MORE = own('');

/** What is said of an image of which nothing tells what it is for; null: it reaches no build, or is approved. */
function findLoose(image: NamedImage, text: string, takers: readonly Taker[], judge: Judge): Message | null {
  const paths = takers.flatMap(({ path }) => path ?? []);
  if (!mayReachBuild(image, text, paths.length > 0) || isForOtherUse(image, text)) return null;
  return (paths.length === 0 ? ['Dockerfile'] : paths).some((path) => isRefused(image, path, judge))
    ? NOTHING_MORE
    : null;
}

function describeImage({ written, reference, registry, earlier }: NamedImage, about: Message): Message {
  const isWhole = registry === null && (earlier?.isStart !== true || isSurelyImage(reference));
  const what = own(isWhole ? 'that image' : 'any image of that registry');
  const place = about === NOTHING_MORE ? about : joinMessages([own(''), about], ' ');
  return say`This changed line has ${written}${place}, and the policy does not approve ${what}. Not all that this file does is followed, so it is not known whether a build pulls ${own(isWhole ? 'it' : 'one')}. If none does, there is nothing to do.`;
}

function isFound({ reference, registry }: NamedImage, findings: readonly Told[]): boolean {
  const { host, path } = reference;
  const start = registry === null ? `${host}/${path}` : `${host}/`;
  return findings.some(({ image }) => image?.startsWith(start));
}
