import { beginsAsDockerfile } from '../../../../dockerfile/first-instruction.js';
import { encodeText } from '../../../../dockerfile/go/byte-string.js';
import { DEFAULT_FILES } from '../../../bake/discovery.js';
import { ANY_BUILDER, findBuilder } from '../../../builders/known-builders.js';
import { type BuildFlags, readBuildFlags } from '../../../docker-build-flags.js';
import { isRemoteContext } from '../../../remote-context.js';
import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { readBakeFlags } from '../bake-flags.js';
import { readComposeFlags } from '../compose-flags.js';
import { listRunWords } from '../mentioned/quiet-commands.js';
import type { ShellCommand } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';
import { readSubcommand, type Subcommand } from '../subcommands.js';

/** What a file is that a command names. */
export type NamedFile =
  | { readonly kind: 'text'; readonly text: string }
  /** `made`: a script of the job speaks of such a file. */
  | { readonly kind: 'absent' | 'made' | 'unknown' };

/** What the files are that a command names, seen from where it runs. */
export type LookAtFile = (path: TracedText, folder: string | null) => NamedFile;

/** Where a command of which only the words are known runs, and what it reads. */
export interface UnknownCall extends Pick<ShellCommand, 'input' | 'folder'> {
  readonly look: LookAtFile;
}

/** Whether words bring in an image, where a builder is called with them; `maybe`: nothing tells. */
type Bringing = 'yes' | 'maybe' | 'no';

/** Flags of builds that hardly any other program has. */
const SURE_FLAG = /^--build-(?:arg|context)\b/;
const OWN_FLAG = /^(?:--(?:tag|platform|set|load|push|from)\b|-t$)/;
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
  const composed = readComposed(words, call);
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
  return isNamed && (read.bringing === 'maybe' || has(found, OWN_FLAG)) ? { ...found, kind: null } : null;
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

function tellDocument(input: ShellCommand['input'], { folder, look }: Omit<UnknownCall, 'input'>): Bringing {
  if (input?.kind === 'file') return bringingOf(look(input.path, folder), isDockerfile);
  if (input?.kind !== 'document') return input === null ? 'no' : 'maybe';
  if (isDockerfile(input.text.value)) return 'yes';
  return isUnknown(input.text.value) ? 'maybe' : 'no';
}

/** Which stage ships, where the usual Dockerfile of the context has one of that name. */
function tellTarget({ target, files, positionals }: BuildFlags, { folder, look }: UnknownCall): Bringing {
  if (target === null || files.length > 0 || isUnknown(target.value)) return 'no';
  const stage = new RegExp(String.raw`^\s*FROM\s.*\sAS\s+${quote(target.value)}\s*$`, 'im');
  return strongest(
    positionals.flatMap((context) =>
      ['Dockerfile', 'Containerfile'].map((each) => {
        const file = look(context.as(`${context.value}/${each}`), folder);
        return file.kind === 'text' && stage.test(file.text) ? 'yes' : 'no';
      }),
    ),
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

/** Whether another program may be given such a call: `./retry.sh $X build -f FILE .` */
export function handsOnUnknown({ words, input, folder, isRead }: ShellCommand, look: LookAtFile): boolean {
  const [first, ...others] = words.map(({ text }) => text.value);
  if (isRead || first === undefined) return false;
  const at = words.findIndex(
    ({ text }, index) =>
      index > 0 && isUnknown(text.value) && ASKING.test(words[index + 1]?.text.value ?? ''),
  );
  const name = words[at];
  if (name === undefined || listRunWords(baseName(first), others) !== null) return false;
  return readUnknownProgram(name, words.slice(at + 1), { input, folder, look }) !== null;
}

const ASKING = /^(?:build|bud|buildx|bake|image|builder|compose)$/;

/** Whether a text begins as a Dockerfile does. */
export function isDockerfile(text: string): boolean {
  return beginsAsDockerfile(encodeText(text));
}
