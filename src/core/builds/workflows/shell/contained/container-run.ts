import { addFlags, defineFlags } from '../../../builders/builder.js';
import { resolvePath } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { CREATE } from '../../containers/container-options.js';
import { fromWorkspace } from '../../sources/runner-folders.js';
import { isInWorkspace, withoutAnchor } from '../anchored-path.js';
import type { ScriptVariables } from '../script-variables.js';
import type { ScriptWord } from '../shell-words.js';
import { findMeaning, findProgram } from '../subcommands.js';
import type { BuilderContainer } from './contained-build.js';
import type { WorkspaceMount } from './contained-paths.js';

/** What `docker run` takes besides the flags of `docker create`. */
const RUN = addFlags(CREATE, defineFlags('detach-keys', 'sig-proxy', {}));
/** What a container may have from elsewhere without another effect on what it pulls. */
const PLAIN_TARGET =
  /^(?:\/(?:root|home\/[\w-]+|kaniko)\/\.docker(?:\/|$)|(?:\/var)?\/run\/(?:docker|podman\/podman|user\/\d+\/podman\/podman)\.sock$|\/var\/lib\/(?:containers|docker|shared)(?:\/|$)|\/home\/build\/\.local\/share\/containers|\/(?:cache|output|out|tmp|secrets?)(?:\/|$)|\/kaniko\/ssl\/|\/etc\/ssl\/|\/dev\/fuse$|\/root\/\.config\/gcloud|\/run\/containers\/0\/auth\.json$)/;
/** Where programs, settings and the like are. */
const SYSTEM =
  /^\/(?:$|(?:etc|usr|bin|sbin|lib\w*|kaniko|root|opt|proc|sys|dev|var|run|home\/[\w-]+\/\.)(?:\/|$))/;
/** Variables that may decide what is pulled. */
const DECIDING =
  /^(?:KANIKO_|CONTAINERS?_|REGISTR(?:Y_MAP|IES)|BUILDAH_(?!ISOLATION$|FORMAT$|LAYERS$)|STORAGE_(?!DRIVER$)|DOCKER_(?!HOST$|BUILDKIT$|TLS|CERT)|BUILDX_|BUILDKIT_(?!PROGRESS$)|EXPERIMENTAL_|SOURCE_DATE|HOME$|PATH$|XDG_|LD_|\*|COMPOSE_)/;

/** A `docker run` of which the image and all that matters is plain. */
export interface PlainRun extends BuilderContainer {
  readonly variables: ScriptVariables;
}

/** Reads `docker run`; null: it is another command, or one of which more may be true. */
export function readRun(
  words: readonly ScriptWord[],
  from: string | null,
  texts: UnknownTexts,
): PlainRun | null {
  const [program, ...given] = words;
  const names = given.slice(0, 2).map(({ text }) => text.value);
  const own = names[0] === 'run' ? 1 : names.join(' ') === 'container run' ? 2 : 0;
  if (program === undefined || own === 0 || from === null) return null;
  const path = isUnknown(program.text.value) ? undefined : findProgram(program.text.value);
  if (path === undefined || path.length > 1 || /^(?:compose|buildx)$/.test(path[0] ?? '')) return null;
  const read = readFlags(given.slice(own));
  if (read === null || read.values.has('volumes-from') || read.values.has('env-file')) return null;
  const all = (name: string): readonly TracedText[] => read.values.get(name) ?? [];
  const mounts = [...all('volume').map(readVolume), ...all('mount').map(readBind)].map((mount) =>
    mount === null ? null : placeMount(mount, from, texts),
  );
  const variables = readVariables(all('env'));
  if (variables === null || mounts.some((mount) => mount === null)) return null;
  const folder = all('workdir').at(-1)?.value ?? null;
  if (folder !== null && (isUnknown(folder) || !folder.startsWith('/'))) return null;
  const entrypoint = all('entrypoint').at(-1) ?? null;
  const known = mounts.flatMap((mount) => (mount === null || mount === 'plain' ? [] : [mount]));
  return { image: read.image, words: read.rest, entrypoint, folder, mounts: known, variables };
}

interface RunFlags {
  readonly values: ReadonlyMap<string, readonly TracedText[]>;
  readonly image: TracedText;
  readonly rest: readonly ScriptWord[];
}

/** The flags before the image; null: one of them is not known, or it runs in the background. */
function readFlags(words: readonly ScriptWord[]): RunFlags | null {
  const values = new Map<string, TracedText[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const { value = '' } = word?.text ?? {};
    if (word === undefined || word.isOpen || word.isLoose) return null;
    if (!value.startsWith('-')) return { values, image: word.text, rest: words.slice(at + 1) };
    if (isUnknown(value.split('=', 1)[0] ?? '')) return null;
    const meaning = findMeaning(value, RUN);
    if (meaning === null) return null;
    const equals = value.indexOf('=');
    const isShort = !value.startsWith('--');
    const written = isShort ? (value[1] ?? '') : value.slice(2, equals === -1 ? undefined : equals);
    const name = RUN.aliases[written] ?? written;
    const isValue = RUN.values.has(name);
    const start = isShort ? 2 : equals + 1;
    const text = !isValue ? word.text : meaning === 'value' ? words[++at]?.text : word.text.slice(start);
    if (text === undefined) return null;
    // letters of several switches
    if (isShort && !isValue && meaning === 'value') return null;
    values.set(name, [...(values.get(name) ?? []), text]);
  }
  return null;
}

interface Mount {
  readonly source: TracedText;
  readonly target: string;
}

/** `SOURCE:TARGET:MODE` */
function readVolume(text: TracedText): Mount | null {
  const at = text.value.indexOf(':');
  const [target = ''] = text.value.slice(at + 1).split(':', 1);
  return at <= 0 || isUnknown(target) ? null : { source: text.slice(0, at), target };
}

/** `type=bind,source=SOURCE,target=TARGET` */
function readBind(text: TracedText): Mount | null {
  let start = 0;
  let source: TracedText | null = null;
  let target: string | null = null;
  for (const field of text.value.split(',')) {
    const [name = ''] = field.split('=', 1);
    if (isUnknown(name) || /^volume-opt$/i.test(name)) return null;
    const value = text.slice(start + name.length + 1, start + field.length);
    if (/^(?:source|src)$/i.test(name)) source = value;
    if (/^(?:target|destination|dst)$/i.test(name)) target = value.value;
    start += field.length + 1;
  }
  return source === null || target === null || isUnknown(target) ? null : { source, target };
}

/** `plain`: it decides nothing; null: it may. */
function placeMount(
  { source, target: written }: Mount,
  from: string,
  texts: UnknownTexts,
): WorkspaceMount | 'plain' | null {
  const target = written.replace(/(?<=.)\/+$/, '');
  if (!target.startsWith('/')) return null;
  if (PLAIN_TARGET.test(target)) return 'plain';
  if (SYSTEM.test(target)) return null;
  const base = isInWorkspace(source, texts) ? '.' : from;
  const { value } = withoutAnchor(source, base, texts);
  if (isUnknown(value)) return null;
  const known = value.startsWith('/') ? fromWorkspace(value) : null;
  if (known !== null) return toMount(target, resolvePath('.', known));
  // another folder of the machine, or a volume
  if (!/^\.{1,2}(?:\/|$)/.test(value)) return null;
  return toMount(target, resolvePath(base, value));
}

function toMount(target: string, folder: string | null): WorkspaceMount | null {
  return folder === null ? null : { target, folder };
}

/** The variables of the container; null: one may decide what is pulled. */
function readVariables(given: readonly TracedText[]): ScriptVariables | null {
  const values = new Map<string, TracedText | 'outer'>();
  for (const text of given) {
    const equals = text.value.indexOf('=');
    const name = equals === -1 ? text.value : text.value.slice(0, equals);
    if (isUnknown(name) || DECIDING.test(name)) return null;
    values.set(name, equals === -1 ? 'outer' : text.slice(equals + 1));
  }
  return { isOpen: false, list: (name) => [values.get(name) ?? 'unset'] };
}
