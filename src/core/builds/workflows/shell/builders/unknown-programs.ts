import { readsAsDockerfile } from '../../../../dockerfile/dockerfile-text.js';
import { encodeText } from '../../../../dockerfile/go/byte-string.js';
import { DEFAULT_FILES } from '../../../bake/discovery.js';
import { ANY_BUILDER, findBuilder } from '../../../builders/known-builders.js';
import { type BuildFlags, readBuildFlags } from '../../../docker-build-flags.js';
import { isRemoteContext } from '../../../remote-context.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { readBakeFlags } from '../bake-flags.js';
import { readComposeFlags } from '../compose-flags.js';
import type { ShellCommand } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';
import { readSubcommand, type Subcommand } from '../subcommands.js';
import type { Bringing, NamedFile, UnknownCall } from './unknown-call.js';
import { tellComposing } from './usual-compose.js';

/** Flags of builds that hardly any other program has. */
const SURE_FLAG = /^--build-(?:arg|context)\b/;
/** Commands that only builders of images have. */
const OWN_COMMAND =
  /^(?:bud|build-using-dockerfile|(?:farm|image|builder|buildx|buildx debug|buildx dap) build|compose)$/;

/**
 * What a program whose name nothing tells is asked for. It is read as a builder where its words are those that only a
 * builder is given; `kind` is null where they may be.
 */
export function readUnknownProgram(
  name: ScriptWord,
  words: readonly ScriptWord[],
  call: UnknownCall,
): Subcommand | null {
  const open = name.isLoose ? [name.text] : [];
  const composing = tellComposing(name, words, call);
  const composed = composing === 'yes' ? readSubcommand(words, ['compose']) : readComposed(words, call);
  if (composed !== null) return { ...composed, open: [...open, ...composed.open] };
  const found = readSubcommand(words, [ANY_BUILDER]) ?? readHidden(name, words);
  if (found === null) return null;
  if (has(found, SURE_FLAG)) {
    const surely = toBuild(found);
    return { ...surely, open: [name.text, ...surely.open] };
  }
  const asked = words.slice(0, words.length - found.words.length).map(({ text }) => text.value);
  if (found.kind === 'compose' || OWN_COMMAND.test(asked.join(' ')))
    return { ...found, open: [...open, ...found.open] };
  const read = found.kind === 'bake' ? readBaked(found, name.text, call) : readBuilt(found, call);
  if (read.bringing === 'yes') return { ...read.found, open: [...open, ...read.found.open] };
  const isNamed = asked.length > 0 || found.open.length > 0;
  const mayBeOne = read.bringing === 'maybe' || composing === 'maybe' || mayHideFile(found);
  return isNamed && mayBeOne ? { ...found, kind: null } : null;
}

/** `$X -f FILE .`, where the command may be one of the words that the name stands for. */
function readHidden({ isLoose }: ScriptWord, words: readonly ScriptWord[]): Subcommand | null {
  const builder = findBuilder(ANY_BUILDER);
  const isMeant =
    isLoose && words.some(({ text }) => SURE_FLAG.test(text.value) || /^(?:-f|--file)/.test(text.value));
  return isMeant && builder !== undefined ? { kind: null, builder, words, open: [] } : null;
}

function has({ words }: Subcommand, flag: RegExp): boolean {
  return words.some(({ text }) => flag.test(text.value));
}

/** `$X -f FILE up`, where the file is one of compose. */
function readComposed(words: readonly ScriptWord[], { folder, look }: UnknownCall): Subcommand | null {
  const flags = words.some(({ text }) => /^(?:-f|--file)/.test(text.value)) ? readComposeFlags(words) : null;
  if (flags === null) return null;
  const isCompose = flags.files.some((path) => {
    const file = look(path, folder);
    return file.kind === 'text' && COMPOSE.test(file.text);
  });
  return isCompose ? readSubcommand(words, ['compose']) : null;
}

const COMPOSE = /(?:^|[{,]\s*)["']?(?:services|include)["']?\s*:/m;
const BAKE = /\btarget\b|\bservices\b/;

interface Read {
  readonly found: Subcommand;
  readonly bringing: Bringing;
}

function readBaked(found: Subcommand, name: TracedText, { folder, look }: UnknownCall): Read {
  const flags = readBakeFlags(found.words.map(({ text }) => text));
  const given = flags?.files ?? [];
  const files = given.length > 0 ? given : DEFAULT_FILES.map((each) => name.as(each));
  const all = files.map((path) => bringingOf(look(path, folder), (text) => BAKE.test(text)));
  return { found, bringing: strongest(all) };
}

/** The command may be one of the words that are not known. */
function toBuild(found: Subcommand): Subcommand {
  if (found.kind !== null) return found;
  return { ...found, kind: 'build', words: found.words.filter(({ text }) => !found.open.includes(text)) };
}

/** `build` is a word of many programs: what counts is which files and images are named. */
function readBuilt(found: Subcommand, call: UnknownCall): Read {
  const build = toBuild(found);
  const flags = readBuildFlags(
    build.words.map(({ text }) => text),
    build.builder,
  );
  const own = strongest([
    ...flags.files.map((path) => tellFile(path, call)),
    tellInput(flags, call),
    tellTarget(flags, call),
    tellFrom(flags, call),
    tellPlatform(flags, call),
  ]);
  if (own === 'yes') return { found: build, bringing: own };
  const absent = flags.files.filter((path) => call.look(path, call.folder).kind === 'absent');
  const within = absent.flatMap((path) =>
    flags.positionals.map((context) => tellFile(path.as(`${context.value}/${path.value}`), call)),
  );
  const podman = findBuilder('podman');
  if (podman !== undefined && within.includes('yes'))
    return { found: { ...build, builder: podman }, bringing: 'yes' };
  const isRemote = found.kind !== null && flags.positionals.some(({ value }) => isRemoteContext(value));
  return { found: build, bringing: isRemote ? 'maybe' : own };
}

function tellFile(path: TracedText, { folder, look, input }: UnknownCall): Bringing {
  if (path.value === '-' || path.value === '/dev/stdin') return tellDocument(input, { folder, look });
  return bringingOf(look(path, folder), isDockerfile);
}

/** `$X build - < FILE`. */
function tellInput({ positionals }: BuildFlags, call: UnknownCall): Bringing {
  return positionals.some(({ value }) => value === '-') ? tellDocument(call.input, call) : 'no';
}

function tellDocument(
  input: ShellCommand['input'],
  { folder, look }: Pick<UnknownCall, 'folder' | 'look'>,
): Bringing {
  if (input?.kind === 'file') return bringingOf(look(input.path, folder), isDockerfile);
  if (input?.kind !== 'document') return input === null ? 'no' : 'maybe';
  if (isDockerfile(input.text.value)) return 'yes';
  return isUnknown(input.text.value) ? 'maybe' : 'no';
}

/** Which stage ships, where the usual Dockerfile of the context has one of that name. */
function tellTarget(flags: BuildFlags, call: UnknownCall): Bringing {
  const { target, files } = flags;
  if (target === null || files.length > 0 || isUnknown(target.value)) return 'no';
  const stage = new RegExp(String.raw`^\s*FROM\s.*\sAS\s+${quote(target.value)}\s*$`, 'im');
  return usualFiles(flags, call).some((text) => stage.test(text)) ? 'yes' : 'no';
}

/** `--from IMAGE`, which takes the place of the first base, where there is a Dockerfile. */
function tellFrom(flags: BuildFlags, call: UnknownCall): Bringing {
  const isGiven = flags.others.has('from') && usualFiles(flags, call).length > 0;
  return isGiven ? 'maybe' : 'no';
}

/** Which platform is pulled, where the usual Dockerfile names its bases by it. */
function tellPlatform(flags: BuildFlags, call: UnknownCall): Bringing {
  const isGiven = flags.platforms.some(({ value }) => isUnknown(value) || PLATFORM.test(value));
  return isGiven && usualFiles(flags, call).some((text) => BY_PLATFORM.test(text)) ? 'maybe' : 'no';
}

const PLATFORM = /^\w+\/\w+/;
const BY_PLATFORM = /^\s*FROM\s.*\$\{?TARGET/im;

/** What the usual Dockerfiles of the contexts say. */
function usualFiles({ positionals }: BuildFlags, { folder, look }: UnknownCall): readonly string[] {
  return positionals.flatMap((context) =>
    ['Dockerfile', 'Containerfile'].flatMap((each) => {
      const file = look(context.as(`${context.value}/${each}`), folder);
      return file.kind === 'text' ? [file.text] : [];
    }),
  );
}

/** Flags by which a builder is called more often than another program. */
const OWN_FLAG = /^(?:-t|--push|--load)$|^--tag(?:=|$)/;

/** Whether words that are not known may name a Dockerfile, next to flags that builders are given. */
function mayHideFile(found: Subcommand): boolean {
  if (found.kind !== 'build' || !has(found, OWN_FLAG)) return false;
  const { positionals } = readBuildFlags(
    found.words.map(({ text }) => text),
    found.builder,
  );
  return found.words.some(
    ({ text, isOpen, isLoose }) => isOpen || (isLoose && isUnknown(text.value) && positionals.includes(text)),
  );
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function bringingOf(file: NamedFile, isMeant: (text: string) => boolean): Bringing {
  if (file.kind === 'text') return isMeant(file.text) ? 'yes' : 'no';
  return file.kind === 'absent' ? 'no' : 'maybe';
}

function strongest(all: readonly Bringing[]): Bringing {
  return (['yes', 'maybe'] as const).find((each) => all.includes(each)) ?? 'no';
}

/** Whether a text begins as a Dockerfile does. */
export function isDockerfile(text: string): boolean {
  return readsAsDockerfile(encodeText(text));
}
