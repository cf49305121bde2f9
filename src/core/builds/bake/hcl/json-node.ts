import type { Num } from '../values/number.js';
import type { Span } from './source.js';

/** JSON with positions, as HCL keeps it. */
export type HclJsonNode = Span &
  (
    | { readonly kind: 'object'; readonly members: readonly HclJsonMember[] }
    | { readonly kind: 'array'; readonly items: readonly HclJsonNode[] }
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'other'; readonly value: Num | boolean | null }
  );

export interface HclJsonMember {
  readonly name: HclJsonNode & { readonly kind: 'string' };
  readonly value: HclJsonNode;
}
