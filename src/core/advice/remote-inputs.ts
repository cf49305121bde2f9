import { isHttpUrl, isRemoteContext } from '../builds/remote-context.js';
import type { ShippedStep } from '../dockerfile/shipped/shipped-step.js';
import type { InputSubject } from '../rules/contract/subject.js';
import { listPipedScripts, type PipedScript } from './piped-scripts.js';
import { textOf } from './step-script.js';
import { listNames, openStageValues, type StepValues, type ValueScope } from './step-values.js';

/** What an instruction takes from elsewhere, which nothing fixes. */
export interface RemoteInput {
  readonly kind: InputSubject['input'];
  /** The URL, or what downloads it, with the values of names where they are known. */
  readonly written: string;
  readonly step: ShippedStep;
  /** What it is recognised by where `written` does not say all of it; null: that is more than is kept. */
  readonly madeOf?: readonly string[] | null;
}

/** What a stage does, and what it builds on. */
export interface InputStage extends Omit<ValueScope, 'steps'> {
  readonly steps: readonly ShippedStep[];
  /** Of the stages that it builds on, the first one first. */
  readonly listInherited: () => readonly ShippedStep[];
  /** What it leaves to those that build on it. */
  readonly triggers: readonly ShippedStep[];
}

const TAKES = /^(?:add|run)$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Commands that compare what was downloaded with what is expected. */
const VERIFIES =
  /\b(?:(?:md5|sha(?:1|224|256|384|512)?)sum|shasum|rhash|gpgv?\d?|openssl\s+dgst|cosign|minisign|signify|CertUtil|Get-FileHash)\b/i;
/** What changes with a repository, added so that the cache does. */
const ASKS_FOR_STATE =
  /^https:\/\/api\.github\.com\/repos\/[^/]+\/[^/]+\/(?!tarball|zipball|contents|releases\/assets)|^https:\/\/(?:www\.)?(?:random\.org|worldclockapi\.com|worldtimeapi\.org|google\.com\/time)\b|^https:\/\/gitlab\.com\/api\/v4\/projects\/[^/?#]+\/repository\/(?:branches|commits)(?:[/?]|$)|^https:\/\/api\.bitbucket\.org\/2\.0\/repositories\/[^/]+\/[^/]+\/(?:refs|commits?)(?:[/?]|$)|^https:\/\/github\.com\/[^/]+\/[^/]+\/commits?\/[^/]+\.atom$/;
/** What servers of Git give for one commit: an archive, or one file. */
const OF_COMMIT =
  /^https:\/\/(?:github\.com\/[^/]+\/[^/]+\/(?:archive|raw|tarball|zipball)|codeload\.github\.com\/[^/]+\/[^/]+\/(?:legacy\.)?(?:tar\.gz|zip)|api\.github\.com\/repos\/[^/]+\/[^/]+\/(?:tar|zip)ball|raw\.githubusercontent\.com\/[^/]+\/[^/]+|gist\.githubusercontent\.com\/[^/]+\/[^/]+\/raw|bitbucket\.org\/[^/]+\/[^/]+\/(?:get|raw)|gitlab\.com\/[^?#]+\/-\/(?:archive|raw))\/(?:[0-9a-f]{40}|[0-9a-f]{64})(?=\.(?:tar\.gz|tgz|tar\.bz2|tar|zip)$|\/|$)/;

/** What the instructions of one stage take from elsewhere without anything that fixes it. */
export function listRemoteInputs({
  steps,
  listInherited,
  triggers,
  ...around
}: InputStage): readonly RemoteInput[] {
  let opened: ((index: number) => StepValues) | null = null;
  // most instructions take nothing from elsewhere
  const valuesAt = (index: number): StepValues => {
    if (opened === null) {
      const inherited = listInherited();
      const open = openStageValues({ ...around, steps: [...inherited, ...steps] });
      opened = (at) => open(inherited.length + at);
    }
    return opened(index);
  };
  let last: number | null = null;
  const isVerified = (index: number): boolean => {
    last ??= steps.findLastIndex(verifies);
    return last > index;
  };
  const listOne = (
    step: ShippedStep,
    openValues: () => StepValues,
    isCompared: () => boolean,
  ): readonly RemoteInput[] => {
    if (step.keyword === 'add') return listAdded(step, openValues(), isCompared);
    const scripts = listPipedScripts(step);
    return scripts.length === 0
      ? []
      : scripts.flatMap((script) => describeScript(step, script, openValues()));
  };
  return [
    ...steps.flatMap((step, index) =>
      TAKES.test(step.keyword)
        ? listOne(
            step,
            () => valuesAt(index),
            () => isVerified(index),
          )
        : [],
    ),
    ...triggers.flatMap((step, index) =>
      listOne(
        step,
        () => openTriggerValues(valuesAt(steps.length)),
        () => triggers.slice(index).some(verifies),
      ),
    ),
  ];
}

/** A trigger sees the values of where it runs. */
const openTriggerValues = ({ listParts }: StepValues): StepValues => ({
  resolve: (text) => (text.includes('$') ? null : text),
  listParts,
});

function listAdded(step: ShippedStep, values: StepValues, isVerified: () => boolean): RemoteInput[] {
  const checksum =
    step.flags.find((flag) => flag.startsWith('--checksum='))?.slice('--checksum='.length) ?? '';
  if ((values.resolve(checksum) ?? checksum) !== '') return [];
  return step.words.slice(0, -1).flatMap((word): RemoteInput[] => {
    const source = step.json ? word : word.replace(/^(["'])(.*)\1$/, '$2');
    const value = values.resolve(source);
    const kind = findKind(value ?? source);
    if (kind === null || isVerified()) return [];
    if (value !== null) return [{ kind, written: value, step }];
    const parts = values.listParts(source);
    return [{ kind, written: source, step, madeOf: parts && [source, ...parts] }];
  });
}

/** A script is recognised by all that makes it, because any of that may change what is run. One of its downloads is enough to be told. */
function describeScript(
  step: ShippedStep,
  { downloads, made }: PipedScript,
  values: StepValues,
): RemoteInput[] {
  const whole = [step.text, ...step.heredocs].join('\n');
  // what the script sets by itself is known only where it is run
  const isSetThere = setsNames(whole, listNames(made));
  const resolve = (text: string): string | null => (isSetThere ? null : values.resolve(text));
  const open = downloads.find(
    ({ url, isLocal }) => isLocal !== true && !isOfCommit(url === null ? '' : (resolve(url) ?? '')),
  );
  if (open === undefined) return [];
  const { written } = open;
  const parts = values.listParts(isSetThere ? whole : made);
  return [
    {
      kind: 'script',
      written: resolve(written) ?? written,
      step,
      madeOf: parts && [...(isSetThere ? [whole] : []), made, ...parts],
    },
  ];
}

const SETS_ANY =
  /\b(?:eval|source|read|printf\s+-v|declare|typeset|local|mapfile|readarray|getopts)\b|(?:^|[;&|(\s])\.\s/;

function setsNames(script: string, names: readonly string[]): boolean {
  return (
    names.length > 0 &&
    (SETS_ANY.test(script) || names.some((name) => new RegExp(`(?<![\\w$]|\\$\\{)${name}\\b`).test(script)))
  );
}

function findKind(source: string): 'url' | 'git' | null {
  // BuildKit takes it for a folder: IndistinguishableFromLocal of dfgitutil
  if (!isRemoteContext(source) || source.startsWith('github.com/')) return null;
  if (/^https?:/i.test(source) && !isGitOverHttp(source))
    return !isHttpUrl(source) || (isPlainPath(source) && ASKS_FOR_STATE.test(source)) || isOfCommit(source)
      ? null
      : 'url';
  return isFixed(source) ? null : 'git';
}

const isOfCommit = (source: string): boolean => isPlainPath(source) && OF_COMMIT.test(source);

/** A client leaves out `x/..` before it asks. */
const isPlainPath = (source: string): boolean => !/\/(?:\.|%2e){1,2}(?:[/?#]|$)|\\/i.test(source);

/** The path is compared as it is meant: `a%2Egit` ends with `.git`, `a.GIT` does not. */
function isGitOverHttp(source: string): boolean {
  const [, path = ''] = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(source) ?? [];
  return decode(path).endsWith('.git');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a Git reference names a commit, or may: what a variable says is not known. */
function isFixed(source: string): boolean {
  const [, query = '', fragment = ''] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(source) ?? [];
  const [ref = ''] = decode(fragment).split(':');
  const given = query.split('&').flatMap((pair) => {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
    return ['ref', 'commit', 'checksum'].includes(decode(key)) ? [decode(value)] : [];
  });
  return [ref, ...given].some(mayBeCommit);
}

/** `v$VERSION` cannot be one, whatever the version is. */
function mayBeCommit(name: string): boolean {
  if (!name.includes('$')) return COMMIT.test(name);
  return /^[0-9a-f]{0,63}$/.test(name.replace(/\$\{[^{}]*\}|\$\w+/g, ''));
}

/** Whether a later instruction of the stage compares what was added with something. */
const verifies = (step: ShippedStep): boolean => step.keyword === 'run' && VERIFIES.test(textOf(step));
