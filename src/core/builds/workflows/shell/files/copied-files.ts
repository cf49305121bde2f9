import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { FileWrite } from './file-write.js';

/** Programs that put files somewhere, with the words of their own before those that name files. */
const COPYING =
  /^(?:cp|mv|ln|install|rsync|scp|sftp|pscp|link|dcp|pax|git mv|copy|move|xcopy|robocopy|ditto|Copy-Item|Move-Item|aws s3 (?:cp|mv|sync)|s3cmd (?:get|sync)|gsutil (?:cp|mv|rsync)|gcloud (?:compute scp|storage (?:cp|mv|rsync))|rclone (?:copy|copyto|sync|move|moveto)|mc (?:cp|mv|mirror)|azcopy copy|(?:docker|podman|nerdctl) (?:container )?cp|docker compose cp|docker-compose cp|kubectl cp|oc (?:cp|rsync)|(?:lxc|incus) file pull|adb pull)$/i;
/** The longest of these names has three words, and there may be flags. */
const MAX_NAME = 9;
const WORD =
  /^(?:s3|cp|mv|rm|sync|rsync|get|copy|copyto|move|moveto|mirror|storage|container|compose|compute|scp|file|pull)$/;
const TARGET = /^(?:-[a-zA-Z]*t|--target-directory|-Destination)$/;
const TARGET_VALUE = /^(?:--target-directory=|-t(?=[^-]))/;
/** The target is not a folder to put things in. */
const PLAIN = /^(?:-[a-zA-Z]*T[a-zA-Z]*|--no-target-directory|--exchange)$/;
const SYMBOLIC = /^-[a-zA-Z]*s|^--symbolic$/;
const LINKED = /^(?:-[a-zA-Z]*[nT][a-zA-Z]*|--no-dereference|--no-target-directory)$/;

/** What a command that copies puts where; null: it is another one. */
export function listCopies(
  program: string,
  given: readonly TracedText[],
  isFolder: (path: TracedText) => boolean,
): readonly FileWrite[] | null {
  const own = countOwn(program, given);
  if (own === null) return null;
  const words = given.slice(own).filter((_, index, all) => program !== 'aws' || !isValue(all, index));
  const at = words.findIndex(({ value }) => TARGET.test(value));
  const joined = program === 'rsync' ? undefined : words.find(({ value }) => TARGET_VALUE.test(value));
  const isChosen = at !== -1 && program !== 'rsync';
  const isOfWindows = /^(?:copy|move|xcopy|robocopy)$/i.test(program);
  const isFlag = (value: string): boolean =>
    value.startsWith('-') || (isOfWindows && /^\/[a-z]+(?::.*)?$/i.test(value));
  const plain = words.filter(({ value }, index) => !(isFlag(value) || (isChosen && index === at + 1)));
  // the names behind the target say which files
  const named = /^robocopy$/i.test(program) ? plain.slice(0, 2) : plain;
  const chosen =
    joined?.slice(TARGET_VALUE.exec(joined.value)?.[0].length ?? 0) ?? (isChosen ? words[at + 1] : undefined);
  const target = chosen ?? named.at(-1);
  const sources = chosen === undefined ? named.slice(0, -1) : named;
  if (program === 'sftp' && target !== undefined && sources.length === 0)
    return isRemote(target.value) ? [{ path: target.as(nameOf(target.value)) }] : [];
  if (target === undefined || sources.length === 0 || isRemote(target.value)) return [];
  const flags = program === 'ln' ? LINKED : PLAIN;
  const isPlain = program !== 'rsync' && words.some(({ value }) => flags.test(value));
  const isAny = chosen === undefined || words[at]?.value === '-Destination';
  const isInside = !isAny || (!isPlain && isFolder(target));
  const writes = sources.flatMap((source) =>
    copiesAll(program, given, source)
      ? [{ path: target, from: source, isForeign: isRemote(source.value) }]
      : writesOf(source, target, { isInside, isPlain }),
  );
  const isLink = program === 'ln' && words.some(({ value }) => SYMBOLIC.test(value));
  return isLink ? writes.map((write) => ({ ...write, isLink })) : writes;
}

/** Copies of all that is in a folder, whatever its name; others only where the name is not that of a file. */
const WHOLE =
  /^(?:aws s3 sync|aws s3 cp (?=.*--recursive)|gsutil (?:-m )?rsync|gcloud storage rsync|rclone (?:sync|move) |mc mirror|s3cmd sync|azcopy copy .*--recursive|oc rsync|rsync .*--files-from|(?:pax|xcopy|robocopy|ditto) )/i;
const MAYBE_WHOLE = /^(?:rclone copy|kubectl cp|oc cp) /;

function copiesAll(program: string, given: readonly TracedText[], { value }: TracedText): boolean {
  const call = [program, ...given.map((word) => word.value)].join(' ');
  const isAll = WHOLE.test(call) || (MAYBE_WHOLE.test(call) && !/\.\w+$/.test(baseName(value)));
  return isAll && (isRemote(value) || /^(?:rsync|pax|xcopy|robocopy|ditto)$/i.test(program));
}

const SWITCH =
  /^--(?:recursive|quiet|delete|dryrun|only-show-errors|follow-symlinks|size-only|exact-timestamps|no-[\w-]+)$/;

/** Whether a word is the value of the flag before it. */
function isValue(words: readonly TracedText[], index: number): boolean {
  const { value = '' } = words[index - 1] ?? {};
  return /^--[^=]+$/.test(value) && !SWITCH.test(value);
}

/** `HOST:PATH`, `s3://x`, and `C:/x` for a container. */
function isRemote(path: string): boolean {
  return /^(?:[\w.-]+@)?[\w.-]+:(?!\\)/.test(path);
}

/** How many words behind the program are part of its name, with flags between them and their values. */
function countOwn(program: string, given: readonly TracedText[]): number | null {
  const name = [program];
  for (let count = 0; count <= Math.min(given.length, MAX_NAME); count++) {
    if (COPYING.test(name.join(' '))) return count;
    const { value = '' } = given[count] ?? {};
    const isValue = /^-[^=]*$/.test(given[count - 1]?.value ?? '') && !WORD.test(value);
    if (!(value.startsWith('-') || isValue)) name.push(value);
  }
  return null;
}

/** The name of a file that is copied, also of one elsewhere: `HOST:FILE`. */
function nameOf(path: string): string {
  return baseName(path.replace(/\/+$/, '')).replace(/^(?:[\w.-]+@)?[\w.-]+:/, '');
}

function writesOf(
  source: TracedText,
  target: TracedText,
  { isInside, isPlain }: { readonly isInside: boolean; readonly isPlain: boolean },
): readonly FileWrite[] {
  const folder = target.value.replace(/(?<=.)\/+$/, '');
  const inner = source.as(`${folder}/${nameOf(source.value)}`.replace(/^\.\//, ''));
  // `other/.`, and with rsync `other/`
  const isContent = /(?:^|[/:])\.?$/.test(source.value);
  const onto: FileWrite = { path: target, from: source, isPlain };
  if (isContent && isRemote(source.value)) return [{ ...onto, isForeign: true }];
  if (isContent) return [onto];
  return isInside
    ? [
        { path: inner, from: source },
        { ...onto, isInside },
      ]
    : [onto];
}
