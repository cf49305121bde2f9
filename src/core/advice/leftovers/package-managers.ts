import { type Message, say } from '../../message.js';
import { HOME_FOLDER } from '../home-folder.js';

/** A command of a script: its program without the folder, and its words. */
interface Call {
  readonly program: string;
  readonly words: readonly string[];
}

/** What a package manager leaves behind, and what prevents or removes it. */
export interface PackageManager {
  readonly id: string;
  /** The word to call it by: `pip`. */
  readonly speaksOf: RegExp;
  /** Found in each text with a command that leaves it. */
  readonly verbs?: RegExp;
  /** What it leaves: `its package lists`. */
  readonly leaves: string;
  /** Whether a command is known to leave it. */
  leavesBehind(call: Call): boolean;
  /** Whether a command of the manager removes it. */
  cleans(call: Call): boolean;
  /** Where it leaves it. */
  readonly folder: string;
  /** What is named in a path whose removal removes it, or that a mount keeps out of the layer. */
  readonly paths: RegExp;
  /** What an earlier instruction may say that changes where it is, or that it is at all. */
  readonly settings: RegExp;
  /** What it leaves is in the home of whoever runs it; then: what to do where that is not root's. */
  readonly remedyOfUser?: Message;
  /** `program`: as it was called. */
  readonly remedy: Message | ((program: string) => Message);
}

/** Flags of apt, dnf and the like whose value is the next word. */
const TAKES_VALUE = /^(?:-o|--option|-t|--target-release|-c|--config-file|-x|--exclude|--repo|-r)$/;

function findVerb(words: readonly string[]): string | null {
  let at = 0;
  while (at < words.length && words[at]?.startsWith('-') === true)
    at += TAKES_VALUE.test(words[at] ?? '') ? 2 : 1;
  return words[at] ?? null;
}

const has = (words: readonly string[], meant: RegExp): boolean => words.some((word) => meant.test(word));

const CHANGES_PACKAGES =
  /^(?:install|update|upgrade|reinstall|downgrade|swap|check-update|makecache|distro-sync|system-upgrade|group|groupinstall|localinstall|builddep|module|update-minimal)$/;
/** Files are installed, and no metadata is fetched: `dnf install --disablerepo='*' ./x.rpm`. */
const usesNoRepository = (words: readonly string[]): boolean =>
  /(?:^|\s)--disablerepo[=\s]["']?\*["']?(?:\s|$)/.test(words.join(' ')) &&
  !has(words, /^--(?:enablerepo|repo|repoid|repofrompath)\b/);

const APT = /^(?:apt|apt-get|aptitude)$/;
const YUM = /^(?:dnf[45]?|yum|microdnf)$/;
const PIP = /^pip[\d.]*$/;
const ZYPPER_CHANGES =
  /^(?:install|in|update|up|dist-upgrade|dup|patch|refresh|ref|install-new-recommends|inr)$/;
const NPM_INSTALLS = /^(?:install|i|ci|add|clean-install|update|up|install-clean|install-ci-test)$/;
/** What pip installs of it was there before, with nothing to download. */
const LOCAL_PACKAGE = /\.(?:whl|tar\.gz|zip)$|wheel|^\/|^--(?:no-index|find-links)|^-f$/;
/** An option that puts what is kept elsewhere, or that says how much of it. */
const ELSEWHERE = /^--(?:root|installroot|cache-dir|cache|no-cache|userconfig|globalconfig|prefix)\b|^-[pR]$/;

const NAMES_FILE =
  /^(?:-r|--requirement|-c|--constraint|-t|--target|--prefix|--src|-i|--index-url|--extra-index-url)$/;

/** Without the values of options that only say where something is listed or put. */
const withoutFiles = (words: readonly string[]): readonly string[] =>
  words.filter((_, index) => !NAMES_FILE.test(words[index - 1] ?? ''));

/** `python3 -m pip install` is `pip install`. */
function readPip({ program, words }: Call): readonly string[] | null {
  if (PIP.test(program)) return words;
  if (!/^(?:python|pypy)[\d.]*$/.test(program)) return null;
  const at = words.indexOf('-m');
  return at >= 0 && words[at + 1] === 'pip' ? words.slice(at + 2) : null;
}

export const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    id: 'apt',
    speaksOf: /\bapt(?:-get|itude)?\b/,
    verbs: /update/,
    leaves: 'the package lists',
    leavesBehind: ({ program, words }) =>
      APT.test(program) && findVerb(words) === 'update' && !has(words, /Dir::/i),
    cleans: ({ program, words }) => APT.test(program) && /^dist-?clean$/.test(findVerb(words) ?? ''),
    folder: '/var/lib/apt/lists',
    paths: /\blists\b|\/var\/lib\/(?:apt|\{[^}]*apt|\*|\?|$)|^\/var(?:\/(?:lib|\*))?\/?$|^(?:apt|lib)\/?\*?$/,
    settings: /\bDir::|Post-Invoke|\bapt\.conf\b(?!\.d\/\d*(?:no-)?(?:recommends|install-recommends))/,
    remedy: say`Update, install and ${'rm -rf /var/lib/apt/lists/*'} in one RUN, or mount caches: ${'RUN --mount=type=cache,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt'}`,
  },
  {
    id: 'apk',
    speaksOf: /\bapk\b/,
    verbs: /add|update|upgrade|fix/,
    leaves: 'the package index',
    leavesBehind: ({ program, words }) =>
      program === 'apk' &&
      has(words, /^(?:add|update|upgrade|fix)$/) &&
      !has(words, ELSEWHERE) &&
      !has(words, /^--(?:no-network|initdb)$/),
    cleans: ({ program, words }) => program === 'apk' && words.includes('cache') && words.includes('clean'),
    folder: '/var/cache/apk',
    paths: /\bapk\b|\/var\/cache\/?(?:\*|\{|$)|^\/var(?:\/\*)?\/?$/,
    settings: /\/etc\/apk\/cache|setup-apkcache/,
    remedy: say`Write ${'apk add --no-cache'}, which needs no ${'apk update'}`,
  },
  {
    id: 'dnf',
    speaksOf: /\b(?:dnf|yum|microdnf)\b/,
    leaves: 'the repository metadata',
    leavesBehind: ({ program, words }) =>
      YUM.test(program) &&
      CHANGES_PACKAGES.test(findVerb(words) ?? '') &&
      !has(words, ELSEWHERE) &&
      !has(words, /cachedir|^-C$|^--cacheonly$/) &&
      !usesNoRepository(words),
    cleans: ({ program, words }) => YUM.test(program) && findVerb(words) === 'clean',
    folder: '/var/cache/dnf',
    paths: /\b(?:dnf|yum|libdnf5?|packagekit)\b|\/var\/cache\/?(?:\*|\{|$)|^\/var(?:\/\*)?\/?$/i,
    settings: /\bcachedir\b|\b(?:dnf|yum)\.conf\b/,
    remedy: (program) => say`End the same RUN with ${`&& ${program} clean all`}`,
  },
  {
    id: 'zypper',
    speaksOf: /\bzypper\b/,
    leaves: 'the repository metadata',
    leavesBehind: ({ program, words }) =>
      program === 'zypper' && ZYPPER_CHANGES.test(findVerb(words) ?? '') && !has(words, ELSEWHERE),
    cleans: ({ program, words }) =>
      program === 'zypper' && /^(?:clean|cc)$/.test(words.find((word) => !word.startsWith('-')) ?? ''),
    folder: '/var/cache/zypp',
    paths: /\bzypp|\/var\/cache\/?(?:\*|\{|$)|^\/var(?:\/\*)?\/?$/,
    settings: /zypp(?:er)?\.conf/,
    remedy: say`End the same RUN with ${'&& zypper clean --all'}`,
  },
  {
    id: 'pip',
    speaksOf: /\bpip[\d.]*\b/,
    verbs: /install/,
    leaves: 'its package cache',
    leavesBehind(call) {
      const words = readPip(call);
      return (
        words !== null &&
        findVerb(words) === 'install' &&
        !has(words, /^--no-cache|^--cache-dir\b|^--root\b/) &&
        !has(withoutFiles(words), LOCAL_PACKAGE)
      );
    },
    cleans: (call) => readPip(call)?.slice(0, 2).join(' ') === 'cache purge',
    folder: `${HOME_FOLDER}/.cache/pip`,
    paths: /\.cache\b|\bpip\b|^(?:~|\/root|\$HOME)\/?(?:\.?\*)?$/,
    settings:
      /PIP_(?:NO_)?CACHE_DIR|PIP_CONFIG_FILE|XDG_CACHE_HOME|\bpip\.(?:conf|ini)\b|\bpip[\d.]* config\b|\bsudo (?:-\S+ )*(?:\S*\/)?(?:pip|python)/,
    remedyOfUser: say`Write ${'pip install --no-cache-dir'}`,
    remedy: say`Write ${'pip install --no-cache-dir'}, or mount a cache: ${`RUN --mount=type=cache,target=${HOME_FOLDER}/.cache/pip`}`,
  },
  {
    id: 'npm',
    speaksOf: /\bnpm\b/,
    leaves: 'its package cache',
    leavesBehind: ({ program, words }) =>
      program === 'npm' && NPM_INSTALLS.test(findVerb(words) ?? '') && !has(words, ELSEWHERE),
    cleans: ({ program, words }) =>
      program === 'npm' && words.includes('cache') && has(words, /^(?:clean|clear|rm)$/),
    folder: `${HOME_FOLDER}/.npm/_cacache`,
    paths: /\.npm\b|_cacache|^(?:~|\/root|\$HOME)\/?(?:\.?\*)?$/,
    settings: /npm_config_cache|\bnpm (?:config |c )?set cache\b|\bcache=/i,
    remedyOfUser: say`End the same RUN with ${'&& npm cache clean --force'}`,
    remedy: say`End the same RUN with ${'&& npm cache clean --force'}, or mount a cache: ${`RUN --mount=type=cache,target=${HOME_FOLDER}/.npm`}`,
  },
];
