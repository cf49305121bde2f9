import { baseName } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import type { ScriptWord } from './shell-words.js';

export type CommandKind = 'build' | 'bake' | 'compose';

/** What a program is asked for. */
export interface Subcommand {
  /** Null: the word that would say it is not known. */
  readonly kind: CommandKind | null;
  /** The words after the name of the command. */
  readonly words: readonly ScriptWord[];
  /** Words of unknown meaning before it. */
  readonly open: readonly TracedText[];
}

/** Flags before a command that take a value; `--invoke` and `--on` are those of `buildx debug`. */
const GLOBAL_VALUES =
  /^(?:--(?:config|context|host|log-level|tlscacert|tlscert|tlskey|builder|invoke|on)|-[cHl])$/;

/** Programs, and the commands of docker that they replace. */
const PROGRAMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['docker', []],
  ['docker-buildx', ['buildx']],
  ['buildx', ['buildx']],
  ['docker-compose', ['compose']],
  ['podman', []],
  ['podman-compose', ['compose']],
  ['nerdctl', []],
  ['buildah', []],
]);

const KINDS: ReadonlyMap<string, CommandKind> = new Map([
  ['compose', 'compose'],
  ['bud', 'build'],
  ['build', 'build'],
  ['image build', 'build'],
  ['builder build', 'build'],
  ['buildx build', 'build'],
  ['buildx b', 'build'],
  ['buildx debug build', 'build'],
  ['buildx dap build', 'build'],
  ['bake', 'bake'],
  ['buildx bake', 'bake'],
  ['buildx f', 'bake'],
]);

/** The words of docker that a program stands for; undefined: it builds nothing. */
export function findProgram(name: string): readonly string[] | undefined {
  return PROGRAMS.get(
    baseName(name)
      .toLowerCase()
      .replace(/\.exe$/, ''),
  );
}

/** Commands that build nothing: an unknown word before one of them is a flag. */
const OTHERS = new Set(
  `attach commit config container context cp create diff du events exec export history images imagetools import info
  inspect install kill ls load login logout logs manifest network node pause plugin port ps prune pull push rename restart
  rm rmi run save scout search secret service stack start stats stop swarm system tag top trust unpause update use version
  volume wait`.split(/\s+/),
);

/** `build`, `buildx build`, `image build`, `buildx bake`, `compose` and their like, with docker's own flags before. */
export function readSubcommand(words: readonly ScriptWord[], program: readonly string[]): Subcommand | null {
  const path = [...program];
  const open: TracedText[] = [];
  if (path[0] === 'compose') return { kind: 'compose', words, open };
  for (let at = 0; at < words.length && isBeginning(path); at++) {
    const text = words[at]?.text;
    if (text === undefined) break;
    if (isUnknown(text.value)) open.push(text);
    else if (GLOBAL_VALUES.test(text.value)) at++;
    else if (!text.value.startsWith('-')) path.push(text.value);
    const kind = KINDS.get(path.join(' '));
    if (kind !== undefined) return { kind, words: words.slice(at + 1), open };
  }
  return open.length > 0 && !OTHERS.has(path.at(-1) ?? '') ? { kind: null, words, open } : null;
}

/** Whether further words may make a command of it. */
function isBeginning(path: readonly string[]): boolean {
  const start = path.join(' ');
  return start === '' || [...KINDS.keys()].some((command) => command.startsWith(`${start} `));
}
