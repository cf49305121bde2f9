import { isRemoteContext } from '../builds/remote-context.js';
import type { ShippedStep } from '../dockerfile/shipped-step.js';
import type { InputSubject } from '../rules/contract/subject.js';
import { listPipedScripts } from './piped-scripts.js';

/** What an instruction takes from elsewhere, which nothing fixes. */
export interface RemoteInput {
  readonly kind: InputSubject['input'];
  /** The URL, or what downloads it. */
  readonly written: string;
  readonly step: ShippedStep;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Commands that compare what was downloaded with what is expected. */
const VERIFIES =
  /\b(?:(?:md5|sha(?:1|224|256|384|512)?)sum|shasum|rhash|gpgv?\d?|openssl\s+dgst|cosign|minisign|signify|CertUtil|Get-FileHash)\b/i;
/** What changes with a repository, added so that the cache does. */
const ASKS_FOR_STATE =
  /^https:\/\/api\.github\.com\/repos\/|^https:\/\/(?:www\.)?(?:random\.org|worldclockapi\.com|worldtimeapi\.org|google\.com\/time)\b|\/(?:git\/refs|commits?)(?:[/?]|$)/;

/** What the instructions of one stage take from elsewhere without anything that fixes it. */
export function listRemoteInputs(steps: readonly ShippedStep[]): readonly RemoteInput[] {
  let last: number | null = null;
  const isVerified = (index: number): boolean => {
    last ??= steps.findLastIndex(verifies);
    return last > index;
  };
  return steps.flatMap((step, index) =>
    step.keyword === 'add'
      ? listAdded(step, () => isVerified(index))
      : listPipedScripts(step).map((written) => ({ kind: 'script' as const, written, step })),
  );
}

function listAdded(step: ShippedStep, isVerified: () => boolean): RemoteInput[] {
  if (step.flags.some((flag) => /^--checksum=./.test(flag))) return [];
  return step.words.slice(0, -1).flatMap((word): RemoteInput[] => {
    const source = step.json ? word : word.replace(/^(["'])(.*)\1$/, '$2');
    const kind = findKind(source);
    return kind === null || isVerified() ? [] : [{ kind, written: source, step }];
  });
}

function findKind(source: string): 'url' | 'git' | null {
  // BuildKit takes it for a folder: IndistinguishableFromLocal of dfgitutil
  if (!isRemoteContext(source) || source.startsWith('github.com/')) return null;
  const isHttp = /^https?:/i.test(source);
  if (isHttp && !/^[^?#]*\.git(?:[?#]|$)/i.test(source)) return ASKS_FOR_STATE.test(source) ? null : 'url';
  return isFixed(source) ? null : 'git';
}

/** Whether a Git reference names a commit, or may: what a variable says is not known. */
function isFixed(source: string): boolean {
  const [, query = '', fragment = ''] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(source) ?? [];
  const [ref = ''] = fragment.split(':');
  const given = query.split('&').flatMap((pair) => {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
    return ['ref', 'commit', 'checksum'].includes(key) ? [value] : [];
  });
  return [ref, ...given].some((name) => name.includes('$') || COMMIT.test(name));
}

/** Whether a later instruction of the stage compares what was added with something. */
const verifies = ({ keyword, text, heredocs, words }: ShippedStep): boolean =>
  keyword === 'run' && VERIFIES.test([text, ...words, ...heredocs].join('\n'));
