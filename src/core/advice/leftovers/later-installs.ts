import type { ShippedStep } from '../../dockerfile/shipped/shipped-step.js';
import { ownValue } from '../../own-value.js';
import type { PlainCommand } from '../step-script.js';
import { isHarmless } from './harmless-commands.js';
import { listRun } from './leftovers.js';

/** A manager that installs nothing without lists which another command fetches. */
interface ListManager {
  readonly program: RegExp;
  readonly installs: RegExp;
  /** Its programs in any text. */
  readonly mentions: RegExp;
  /** The folder of its lists, without the slash at the beginning. */
  readonly folder: string;
}

const LIST_MANAGERS: Readonly<Record<string, ListManager>> = {
  apt: {
    program: /^(?:apt|apt-get|aptitude)$/,
    installs:
      /^(?:install|reinstall|upgrade|full-upgrade|safe-upgrade|dist-upgrade|build-dep|satisfy|source|download|search|show|policy|changelog|list)$/,
    mentions: /(?<![\w.-])(?:apt-get|apt-cache|aptitude|nala|(?<!\/)apt|(?<=bin\/)apt)(?![\w./=-])/g,
    folder: 'var/lib/apt/lists',
  },
  apk: {
    program: /^apk$/,
    installs: /^(?:add|upgrade|fix|fetch|search|policy|list)$/,
    mentions: /(?<![\w.-])(?:(?<!\/)apk|(?<=bin\/)apk)(?![\w./=-])/g,
    folder: 'var/cache/apk',
  },
};
const REFRESHES = /^(?:update|-\w*U\w*|--update|--update-cache|--no-cache)$/;
/** With these only some of the lists are fetched, or into another folder. */
const REFRESHES_PARTLY = /Dir::|List-Cleanup|^--(?:root|repositories-file|repository|cache-dir)\b|^-[pX]$/i;
/** What is done in only some cases. */
const CONDITION = /\|\||\[|\b(?:if|case|while|until|for|test)\b/;
/** The words that tell the other managers to take what is there and nothing else. */
const TAKES_LEFT: Readonly<Record<string, RegExp>> = {
  npm: /^--offline$/,
  dnf: /^(?:-C|--cacheonly)$/,
  yum: /^(?:-C|--cacheonly)$/,
  microdnf: /^(?:-C|--cacheonly)$/,
  zypper: /^--no-refresh$/,
};

/** Whether an instruction may need what a manager has left before it, such as the lists without which nothing is installed. */
export function mayNeedLists(manager: string, step: ShippedStep): boolean {
  const takesLeft = ownValue(TAKES_LEFT, manager);
  if (takesLeft !== undefined)
    return (
      step.keyword === 'run' &&
      listRun(step).some(
        ({ program, words }) => program.startsWith(manager) && words.some((word) => takesLeft.test(word)),
      )
    );
  const known = ownValue(LIST_MANAGERS, manager);
  return known !== undefined && mayInstall(known, step);
}

function mayInstall(manager: ListManager, step: ShippedStep): boolean {
  const text = listTexts(step).join('\n');
  const mentions = text.match(manager.mentions)?.length ?? 0;
  switch (step.keyword) {
    // what it triggers runs elsewhere
    case 'onbuild':
      return /\brun\b/i.test(step.text);
    case 'cmd':
    case 'entrypoint':
    case 'healthcheck':
      return mentions > 0;
    case 'run':
      return runMayInstall(manager, listRun(step), text, mentions);
    default:
      return false;
  }
}

function runMayInstall(
  { program: calls, installs, mentions: mention }: ListManager,
  commands: readonly PlainCommand[],
  text: string,
  mentions: number,
): boolean {
  const own = commands.filter(({ program }) => calls.test(program));
  // also none of a script that is too long, and those in a text of which another program makes something
  if (commands.length === 0 || mentions > own.length) return true;
  for (const command of commands) {
    if (!calls.test(command.program)) {
      if (!isHarmless(command)) return true;
    } else if (command.words.some((word) => REFRESHES.test(word))) {
      const before = text.slice(0, text.search(new RegExp(mention.source)));
      return CONDITION.test(before) || command.words.some((word) => REFRESHES_PARTLY.test(word));
    } else if (command.words.some((word) => installs.test(word))) return true;
  }
  return false;
}

/** Whether an instruction takes the lists of another stage, or a folder that they may be in. */
export function takesLists(manager: string, { keyword, flags, words }: ShippedStep): boolean {
  const known = ownValue(LIST_MANAGERS, manager);
  if (known === undefined) return false;
  if (keyword === 'copy' || keyword === 'add')
    return flags.some((flag) => flag.startsWith('--from=')) && words.slice(0, -1).some(mayHold(known));
  return flags.some((flag) => {
    if (!/^--mount=.*\bfrom=/.test(flag)) return false;
    const [, source = ''] = /[=,](?:source|src)=([^,]*)/.exec(flag) ?? [];
    return mayHold(known)(source);
  });
}

const mayHold =
  ({ folder }: ListManager) =>
  (path: string): boolean => {
    const plain = path.replace(/^(?:\.?\/)+|(?:\/\.?)+$/g, '');
    if (plain === '' || plain === '.' || /[$*?[{"'\\]|\.\./.test(plain)) return true;
    return `${folder}/`.startsWith(`${plain}/`) || plain.startsWith(`${folder}/`);
  };

const listTexts = ({ json, words, text, heredocs }: ShippedStep): readonly string[] =>
  json ? words : [text, ...heredocs];
