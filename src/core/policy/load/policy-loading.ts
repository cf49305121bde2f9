import type { Day } from '../../day.js';
import type { Problem } from '../../problem.js';
import { PolicyDocument } from '../../shapes/policy-document.js';
import { checkAllowAlso } from '../inherit/allow-also.js';
import { checkTightening } from '../inherit/tightening.js';
import { checkVainApprovals } from '../inherit/vain-approvals.js';
import type { Policy } from '../policy.js';
import { checkAdvice } from './advice-check.js';
import { checkDenialLevels } from './denial-levels.js';
import { checkExceptionLengths } from './exception-length.js';
import { assemblePolicy } from './policy-assembly.js';
import { type ParseSource, type PolicyDraft, readDraft } from './policy-draft.js';
import { type AttachedFile, readAttachedRoot } from './trusted-root-file.js';
import { checkVainEntries } from './vain-entries.js';

export interface PolicyFile {
  /** As people call it. */
  readonly path: string;
  readonly text: string;
  /** What is to be said where it says `extends`; an error: why nothing was read for it. */
  readonly aboutExtends?: readonly Pick<Problem, 'level' | 'message'>[];
  /** What `settings.registries.trusted-root` names. */
  readonly trustedRoot?: AttachedFile;
}

/** What came of it; the policy is null exactly if there is a problem of level error. */
export interface LoadResult {
  readonly policy: Policy | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a policy: `chain` is the policy itself, then what it extends, and so on to the one that extends nothing. Problems come
 * file by file, in the order of their places.
 */
export function loadChain(
  chain: readonly PolicyFile[],
  { today }: { readonly today: Day },
  parse: ParseSource,
): LoadResult {
  const documents = chain.map(({ path, text }) => new PolicyDocument(path, text));
  let policy: Policy | null = null;
  let hasParent = false;
  for (const [index, document] of [...documents.entries()].toReversed()) {
    const draft = readDraft(document, parse);
    const said = chain[index]?.aboutExtends ?? [];
    for (const { level, message } of said) document.report(document.find('extends'), message, level);
    const isExplained = said.some(({ level }) => level === 'error');
    if (draft !== null && !isExplained) checkChain(draft, documents.slice(index + 1));
    // Without its parent a policy can still be searched for mistakes of its own.
    const parent: Policy | null = policy;
    policy =
      draft === null
        ? null
        : assemblePolicy(draft, parent, readAttachedRoot(draft, chain[index]?.trustedRoot));
    if (draft !== null && policy !== null) {
      if (parent !== null) checkTightening(draft, policy, parent);
      if (parent !== null || !hasParent) {
        checkAllowAlso(draft, policy);
        checkDenialLevels(policy, document);
        checkExceptionLengths(draft, policy, today);
        checkAdvice(draft, policy);
        checkVainEntries(draft);
        if (parent !== null) checkVainApprovals(draft, policy, parent);
      }
    }
    if (document.hasErrors) policy = null;
    hasParent = true;
  }
  if (documents.length === 0) documents.push(describeNothing());
  const isUsable = !documents.some(({ hasErrors }) => hasErrors);
  return {
    policy: isUsable ? policy : null,
    problems: documents.flatMap((document) => document.listProblems()),
  };
}

function describeNothing(): PolicyDocument {
  const document = new PolicyDocument('', '');
  document.report(document.place(0, 'policy'), 'No policy was given');
  return document;
}

/** What a file extends must have been brought along, and must not lead back to it. */
function checkChain({ document, extends: target }: PolicyDraft, parents: readonly PolicyDocument[]): void {
  if (target === null) {
    if (parents.length > 0 && !document.has('extends')) {
      document.report(
        document.place(0, 'policy'),
        'The policy does not extend another one, but one was given',
      );
    }
  } else if (parents.length === 0) {
    document.report(
      document.find('extends'),
      '"extends" names a policy that was not read, so this policy cannot be used',
    );
  } else if (parents.some(({ file }) => file === document.file)) {
    document.report(document.find('extends'), '"extends" leads back to this policy; remove one of the two');
  }
}
