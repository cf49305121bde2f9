import type { NearestStage } from '../../dockerfile/reading.js';
import { findUnofficialName, OFFICIAL_IMAGES } from '../../image/official-images.js';
import { joinMessages, type Message, own, say } from '../../message.js';
import type { Policy } from '../../policy/policy.js';
import type { Names } from '../../policy/query/entry-match.js';
import type { OverrideTarget } from '../../policy/query/select-rules.js';
import { suggestName } from '../../shapes/name-suggestion.js';
import { isApprovedByName } from '../advice/named-approval.js';
import { describeStage } from './unofficial-name.js';

/**
 * The name of an image where only official ones are, that never was one, and that no entry of the policy names. Null also
 * behind a mirror that the policy declares: what is in that, its owner decides.
 */
export function findWildcardName(policy: Policy, names: Names, target: OverrideTarget): string | null {
  if (names.loose.length > 1) return null;
  const name = findUnofficialName(names.original);
  return name === null || isApprovedByName(policy, names, target) ? null : name;
}

/** What else may have been meant. */
export function describeWildcardName(name: string, stage: NearestStage | null, written: string): Message {
  const near = stage === null ? suggestName(name, OFFICIAL_IMAGES.names) : null;
  return joinMessages(
    [
      own(
        `No official image has this name (list of ${OFFICIAL_IMAGES.asOf}); is it a stage, or built locally?`,
      ),
      ...(stage === null ? [] : [describeStage(stage, written)]),
      ...(near === null ? [] : [say`The closest one is ${near}.`]),
    ],
    ' ',
  );
}
