import type { Policy } from '../policy.js';
import { policyShape } from '../shapes/policy-shape.js';

type Data = { readonly [key: string]: unknown };

/**
 * The policy as it holds, defaults and what it extends included, as plain data in the policy language's own keys: what the
 * loader reads is printed by the same shapes. What a child and its parent must both approve stands apart: the parent's
 * approvals are under `extends`.
 */
export function describePolicy(policy: Policy): Data {
  const { parent } = policy;
  const printed = print(policy);
  return parent === null ? printed : { ...printed, extends: describeParent(parent) };
}

/** What is not merged into the child. */
function describeParent(parent: Policy): Data {
  const { allow, delegate } = print(parent);
  const above = parent.parent === null ? {} : { extends: describeParent(parent.parent) };
  return {
    policy: parent.place.file,
    ...above,
    ...(allow === undefined ? {} : { allow }),
    ...(delegate === undefined ? {} : { delegate }),
  };
}

function print(policy: Policy): { readonly [key: string]: unknown; allow?: unknown; delegate?: unknown } {
  return { ...(policyShape.print({ ...policy, version: 1 }) as Data) };
}
