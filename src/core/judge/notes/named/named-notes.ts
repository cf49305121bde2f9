import { isVendored } from '../../../builds/build-files.js';
import { classifyName } from '../../../dockerfile/file-names.js';
import { toByteString } from '../../../dockerfile/go/byte-string.js';
import { openFile } from '../../../dockerfile/resolve/open-file.js';
import { listDeclared } from '../../../dockerfile/variants/given-values.js';
import type { Reference } from '../../../image/reference.js';
import { type Message, say } from '../../../message.js';
import { looksAtFolders } from '../../../policy/query/path-treatment.js';
import type { Finding, Problem } from '../../../report.js';
import type { SourceFile } from '../../../source-file.js';
import type { Judge } from '../../judge.js';
import { judgeImage } from '../../judged-image.js';
import type { NamedImage } from './named-images.js';

/** Images that a change names where nothing reads them, and the Dockerfiles whose arguments may be meant. */
export interface NamedInChange {
  readonly named: readonly NamedImage[];
  readonly dockerfiles: readonly SourceFile[];
}

export const NOTHING_NAMED: NamedInChange = { named: [], dockerfiles: [] };

/** More Dockerfiles are not looked into for a note. */
const MAX_DOCKERFILES = 300;

/** The Dockerfiles of a listing whose arguments may be meant. */
export function listTakingDockerfiles(paths: readonly string[]): readonly string[] {
  const isTaking = (path: string): boolean => classifyName(path) === 'dockerfile' && !isVendored(path);
  return paths.filter(isTaking).slice(0, MAX_DOCKERFILES);
}

/** Those that the policy does not approve everywhere: of any others there is nothing to say. */
export function listUnapproved(named: readonly NamedImage[], judge: Judge): readonly NamedImage[] {
  if (looksAtFolders(judge.policy)) return named;
  return named.filter(({ reference }) => isRefused(reference, 'Dockerfile', judge));
}

/**
 * Says of images in added lines, which nothing reads, that a build may get them: next to the name of an argument that a
 * Dockerfile has before its first stage, or where the line says so. One note for each file; none where a finding names the
 * image, or blocks the Dockerfile anyway.
 */
export function describeNamed(
  { named, dockerfiles }: NamedInChange,
  findings: readonly Told[],
  judge: Judge,
): Problem[] {
  const blocked = new Set(
    findings.flatMap(({ file, level, existing }) => (level === 'block' && !existing ? [file] : [])),
  );
  // what blocks a Dockerfile is said of it
  const takers = listTakers(dockerfiles.filter(({ path }) => !blocked.has(path)));
  const byFile = new Map<string, { first: Problem; count: number }>();
  for (const each of named) {
    if (isFound(each, findings)) continue;
    const about = findTaker(each, takers, judge);
    if (about === null) continue;
    const known = byFile.get(each.file);
    if (known === undefined) byFile.set(each.file, { first: toProblem(each, about), count: 1 });
    else known.count += 1;
  }
  return [...byFile.values()].map(({ first, count }) => {
    if (count === 1) return first;
    const others = count === 2 ? '1 more image' : `${count - 1} more images`;
    return { ...first, message: `${first.message} The same is true of ${others} in this file.` };
  });
}

type Told = Pick<Finding, 'file' | 'image' | 'level' | 'existing'>;

/** An argument before the first stage of a Dockerfile. */
interface Taker {
  readonly name: string;
  readonly path: string;
}

function listTakers(dockerfiles: readonly SourceFile[]): readonly Taker[] {
  return dockerfiles.flatMap(({ path, bytes }) => {
    if (bytes === undefined) return [];
    const { text } = openFile(toByteString(bytes), { buildArgs: new Map() });
    return [...listDeclared(text)].map((name) => ({ name, path }));
  });
}

/** What is said of it next to the image; null: nothing says that a build may take it. */
function findTaker(image: NamedImage, takers: readonly Taker[], judge: Judge): Message | null {
  const near = image.words.at(-1)?.toLowerCase();
  const words = new Set(image.words);
  const taker = takers.find(
    ({ name, path }) =>
      (words.has(name) || name.toLowerCase() === near) && isRefused(image.reference, path, judge),
  );
  return taker === undefined ? image.shape : say`next to ${taker.name}, an argument of ${taker.path}`;
}

function toProblem({ file, line, column, written }: NamedImage, about: Message): Problem {
  const { text, foreign } =
    say`This changed line has ${written} ${about}, and the policy does not approve that image. Not all that this file does is followed, so it is not known whether a build pulls it. If none does, there is nothing to do.`;
  return { file, line, column, level: 'warning', message: text, foreign };
}

function isFound({ reference }: NamedImage, findings: readonly Told[]): boolean {
  const { host, path } = reference;
  return findings.some(({ image }) => image?.startsWith(`${host}/${path}`));
}

/** Whether the policy refuses an image in all roles that a base may have. */
function isRefused(reference: Reference, path: string, judge: Judge): boolean {
  return (['final', 'build'] as const).every((role) =>
    judgeImage(judge, reference, role, path).approval.some(
      ({ rule, level }) => level === 'block' && (rule === 'denied' || rule === 'unapproved'),
    ),
  );
}
