import { baseName } from '../../../../builds/repo-path.js';
import { hasOddName } from '../../../../builds/workflows/programs/named-dockerfiles.js';
import { readsLikeDockerfile } from '../../../../dockerfile/dockerfile-text.js';
import { readDockerfile } from '../../../../dockerfile/read-dockerfile.js';
import { formatFamiliar } from '../../../../image/reference.js';
import { say } from '../../../../message.js';
import type { Judge } from '../../../judge.js';
import type { AddedLine } from '../added-lines.js';
import { runsCommands } from '../loose-images.js';
import { isRefused } from '../refused-images.js';
import type { ToldLine } from './told-lines.js';

/** A file that a line names which a change adds, where nothing reads that line. */
export interface MentionedFile extends Pick<ToldLine, 'file' | 'line' | 'column'> {
  /** The file that is meant. */
  readonly path: string;
}

/** Values, of which nothing tells that they are the names of files, unless they say what runs. */
const DATA = /\.(?:jsonc?|json5|ya?ml|properties|ini|csv|xml)$/;
const BUILDER = /\b(?:docker|podman|buildah|nerdctl|buildx)|(?:docker|container)file/i;
const COMMENT = /^\s*(?:#|\/\/)/;
const MAX_LINE = 2_000;
const WORD = /[\w.@+*?-][\w./@+*?-]{0,300}/g;
const OPEN = /[*?]/;
/** A pattern with few stars, so that no name takes long to be tried. */
const PATTERN = /^[^*]*(?:\*+[^*]+){0,2}\*{0,9}$/;
/** More patterns are not tried. */
const MAX_PATTERNS = 100;
/** What of a line is before the command that a word belongs to. */
const EARLIER = /^.*(?:[;|&({"'\x60]|\$\()\s*(?=[\w-]+\s)/;
/** Commands that build nothing from the files which they name. */
const IDLE =
  /^[\s@-]*(?:(?:if|then|do|else|elif|while|until|sudo|time|!)\s+){0,3}(?:rm|rmdir|chmod|chown|touch|stat|wc|e?grep|rg|diff|cmp|hadolint|kubectl|oc|helm|\[{1,2}|test|git\s+(?:add|rm|diff|log|checkout|restore|update-index))\s/;
/** More files are not looked into for a note. */
const MAX_FILES = 300;

/** More words than people write in a change. */
const MAX_WORDS = 50_000;

interface FileWord extends Pick<MentionedFile, 'file' | 'line' | 'column'> {
  readonly written: string;
  /** All of the line. */
  readonly text: string;
}

/** The words of added lines that may name files, by the names of these. */
export type FileWords = ReadonlyMap<string, readonly FileWord[]>;

export function listFileWords(added: Iterable<readonly [string, readonly AddedLine[]]>): FileWords {
  const found = new Map<string, FileWord[]>();
  let count = 0;
  for (const [file, lines] of added) {
    const isData = DATA.test(file) && !runsCommands(file);
    for (const { line, text } of lines) {
      if (COMMENT.test(text) || text.length > MAX_LINE || (isData && !BUILDER.test(text))) continue;
      for (const { 0: word, index } of text.matchAll(WORD)) {
        const written = word.replace(/^-[a-zA-Z]*f(?=[\w.])/, '').replace(/^(?:\.{0,2}\/)+|[./]+$/g, '');
        const name = baseName(written);
        if (name === '' || ++count > MAX_WORDS) continue;
        const same = found.get(name) ?? [];
        found.set(name, same);
        same.push({ file, line, column: index + 1, written, text });
      }
    }
  }
  return found;
}

/** The files of a repository that words name, and whose names do not tell what they are. */
export function findMentionedFiles(
  words: FileWords,
  paths: Iterable<string>,
  mayBeOne: (path: string) => boolean,
): readonly MentionedFile[] {
  if (words.size === 0) return [];
  const patterns = [...words]
    .filter(([name]) => OPEN.test(name) && PATTERN.test(name))
    .slice(0, MAX_PATTERNS);
  const open = patterns.map(([name, naming]) => ({ test: toTest(name), naming }));
  const found: MentionedFile[] = [];
  for (const path of paths) {
    const name = baseName(path);
    const naming = [
      ...(words.get(name) ?? []),
      ...open.flatMap((each) => (each.test.test(name) ? each.naming : [])),
    ];
    if (naming.length === 0 || !hasOddName(path)) continue;
    const first = naming.find((word) => word.file !== path && isMeant(path, word) && !isIdle(word));
    if (first === undefined || !mayBeOne(path)) continue;
    const { file, line, column } = first;
    found.push({ file, line, column, path });
    if (found.length >= MAX_FILES) break;
  }
  return found;
}

/** A name with `*` and `?` in it. */
function toTest(name: string): RegExp {
  const source = name.replace(/[.+]/g, '\\$&').replace(/\*+/g, '.*').replaceAll('?', '.');
  return new RegExp(`^${source}$`);
}

/** Whether a path ends as a word says; of a pattern, its folder. A star alone is any file, and means none. */
function isMeant(path: string, { written }: FileWord): boolean {
  const name = baseName(written);
  if (!OPEN.test(name)) return `/${path}`.endsWith(`/${written}`);
  const folder = written.slice(0, -name.length);
  if (!/\w/.test(name) && !/\w\/$/.test(folder)) return false;
  return folder === '' || OPEN.test(folder) || `/${path}`.includes(`/${folder}`);
}

function isIdle({ text, column }: FileWord): boolean {
  return IDLE.test(text.slice(0, column - 1).replace(EARLIER, ''));
}

/** Says of those that read as Dockerfiles which image they pull that the policy does not approve. */
export function describeMentionedFiles(
  found: readonly MentionedFile[],
  read: (path: string) => Uint8Array | null,
  judge: Judge,
): readonly ToldLine[] {
  return found.flatMap(({ path, ...place }) => {
    const bytes = read(path);
    if (bytes === null || !readsLikeDockerfile(bytes)) return [];
    const pulled = readDockerfile(bytes).images.flatMap(({ reference }) => reference ?? []);
    const refused = pulled.find((reference) => isRefused({ reference, registry: null }, path, judge));
    if (refused === undefined) return [];
    const message = say`This changed line names ${path}, which reads as a Dockerfile with ${formatFamiliar(refused)}, and the policy does not approve that image. Not all that this file does is followed, so it is not known whether a build reads it. If none does, there is nothing to do.`;
    return [{ ...place, kind: 'dockerfile', written: path, message, isOfBuild: true }];
  });
}
