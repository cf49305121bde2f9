import type { StageCommand } from '../built/located-steps.js';

/** A package that a command is told to install. */
export interface RequestedPackage {
  readonly name: string;
  /** As it is written: `^5.1`, `==2.0`; empty where none is asked for. */
  readonly version: string;
}

/** What the package managers of distributions install with. */
const SYSTEM_MANAGERS: readonly (readonly [program: RegExp, verb: RegExp])[] = [
  [/^(?:apt|apt-get|aptitude)$/, /^(?:install|reinstall)$/],
  [/^apk$/, /^add$/],
  [/^(?:dnf[45]?|yum|microdnf|tdnf)$/, /^(?:install|reinstall)$/],
  [/^zypper$/, /^(?:install|in)$/],
];
/** Their options whose value is the next word. */
const SYSTEM_VALUES =
  /^(?:-[ctorxXp]|--(?:option|target-release|default-release|config-file|virtual|repository|root|arch|keys-dir|repositories-file|cache-dir|exclude|repo|repoid|enablerepo|disablerepo|setopt|installroot|releasever|type))$/;
const NODE_VALUES =
  /^(?:-[wCF]|--(?:workspace|prefix|dir|cwd|filter|registry|cache|cache-folder|loglevel|omit|include|only|tag|cpu|os|libc|arch|platform|modules-folder|modules-dir|store-dir|userconfig|network-timeout|before|install-strategy|script-shell))$/;
const PYTHON_VALUES =
  /^(?:-[rcetifpPb]|--(?:requirement|requirements|constraint|constraints|override|overrides|build-constraint|build-constraints|editable|target|prefix|root|src|index|index-url|default-index|extra-index-url|index-strategy|keyring-provider|find-links|no-binary|only-binary|no-binary-package|no-build-package|no-build-isolation-package|reinstall-package|upgrade-package|refresh-package|config-settings?|config-setting|config-settings-package|platform|python-platform|python-version|python|implementation|abi|cache-dir|trusted-host|allow-insecure-host|proxy|retries|timeout|upgrade-strategy|progress-bar|global-option|log|cert|client-cert|exists-action|report|root-user-action|use-feature|use-deprecated|group|extra|only-group|no-group|resolution|prerelease|fork-strategy|link-mode|exclude|exclude-newer|config-file|directory|project|torch-backend|color))$/;

const NODE_NAME = /^((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:@(.+))?$/;
const PYTHON_NAME = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*([=<>!~][^;]*)?$/;
/** A variable and nothing else. */
const VARIABLE = /^\$(?:(\w+)|\{(\w+)\})$/;
const SET = /(?<![\w$])(\w+)=(?:"([^"]*)"|'([^']*)'|([^\s;&|]+))/g;

/** The packages of a distribution that commands install. `text`: all that the stage runs and sets. */
export function listSystemPackages(commands: readonly StageCommand[], text: string): ReadonlySet<string> {
  const asked = commands.flatMap(({ program, words }) => {
    const verb = SYSTEM_MANAGERS.find(([manager]) => manager.test(program))?.[1];
    if (verb === undefined) return [];
    const [first = '', ...operands] = listOperands(words, SYSTEM_VALUES);
    return verb.test(first) ? operands : [];
  });
  const set = asked.some((word) => word.includes('$')) ? listSet(text) : new Map<string, string>();
  const names = asked.flatMap((word) => {
    const [, plain, braced] = VARIABLE.exec(word.replace(/^"(.*)"$/s, '$1')) ?? [];
    const value = plain ?? braced;
    return (value === undefined ? word : (set.get(value) ?? '')).split(/[\s\\]+/);
  });
  return new Set(names.map((name) => name.replace(/[=~<>:@].*$/s, '')));
}

/** What variables are set to; nothing where that is said more than once. */
function listSet(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(SET))
    found.set(name, found.has(name) ? '' : (double ?? single ?? bare ?? ''));
  return found;
}

/** What `npm`, `yarn` or `pnpm` is asked to do, and for which packages. */
export function readNodeCall({ words }: StageCommand): {
  readonly verb: string | null;
  readonly packages: readonly RequestedPackage[];
} {
  const [verb = null, ...operands] = listOperands(words, NODE_VALUES);
  return { verb, packages: operands.flatMap(readNodeName) };
}

function readNodeName(word: string): readonly RequestedPackage[] {
  const [, name, version = ''] = NODE_NAME.exec(word) ?? [];
  if (name === undefined) return [];
  // the same package under a name of one's own
  return version.startsWith('npm:') ? readNodeName(version.slice('npm:'.length)) : [{ name, version }];
}

/** The packages that are named after `pip install`, as pip compares their names. */
export function listPythonPackages(words: readonly string[]): readonly RequestedPackage[] {
  const operands = listOperands(words, PYTHON_VALUES);
  return operands.slice(operands.indexOf('install') + 1).flatMap((word) => {
    const [, name, version = ''] = PYTHON_NAME.exec(word) ?? [];
    return name === undefined ? [] : [{ name: name.replace(/[-_.]+/g, '-').toLowerCase(), version }];
  });
}

/** The words that are neither options nor their values. */
function listOperands(words: readonly string[], takesValue: RegExp): readonly string[] {
  return words.filter((word, at) => !word.startsWith('-') && !takesValue.test(words[at - 1] ?? ''));
}
