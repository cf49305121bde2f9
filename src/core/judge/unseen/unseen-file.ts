import { adviseOnConversion } from '../../git-attributes/conversion.js';
import { joinSentences, type Message, own } from '../../message.js';
import { selectForFile } from '../../policy/query/select-rules.js';
import type { RuleId } from '../../rules/index.js';
import { adviseOnLink } from '../../tree/link-advice.js';
import type { Judge } from '../judge.js';
import { type Found, findOverrides, runRules } from '../judged-image.js';
import { findHiddenRules } from './hidden-rules.js';
import { writeReason } from './reason-words.js';

/** What is wrong with a file that BuildKit may build although the gate did not see all of it. */
export interface UnseenFile {
  readonly found: readonly Found[];
  /** The rules that would block an image in the part that was not seen. */
  readonly hidden: readonly RuleId[];
}

/** Why a file is not seen whole: the gate does not follow it, or its bytes are not there. */
export type UnseenKind = 'limit' | 'bytes';

/** `known`: what to do about it. `limit`: the gate itself did not follow the text, so the finding is never milder than what it hides. `bytes`: there is no text. */
export function judgeUnseen(
  judge: Judge,
  path: string,
  reason: string | Message,
  what: UnseenKind,
  known?: Message,
): UnseenFile {
  const { policy, today } = judge;
  const hidden = findHiddenRules(policy, today, path);
  const rules = selectForFile(policy, path);
  const overrides = findOverrides(policy, { path, names: null, role: null });
  const hides = what === 'limit' ? hidden : [];
  const text = typeof reason === 'string' ? reason : reason.text;
  const advice = adviseOnLink(text) ?? adviseOnConversion(text);
  const remedy = advice === null ? known : own(advice);
  const words = typeof reason === 'string' && what === 'bytes' ? writeReason(reason) : reason;
  const subject = { kind: 'unreadable', reason: words, hides, remedy, isLimit: what === 'limit' } as const;
  const found = runRules(judge, subject, rules, overrides);
  const [first] = hides;
  if (first === undefined || found.some(({ level }) => level === 'block')) return { found, hidden };
  const strict = { ...rules, unreadable: { ...rules.unreadable, level: 'block', effective: null } } as const;
  return { found: runRules(judge, subject, strict, overrides).map((one) => harden(one, first)), hidden };
}

function harden(found: Found, rule: RuleId): Found {
  const why = own(`It blocks because it may hide an image that "${rule}" blocks.`);
  return { ...found, message: joinSentences(found.message, why) };
}
