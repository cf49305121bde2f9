import type { Num } from '../values/number.js';
import type { Span } from './source.js';

/** JSON with positions, as HCL keeps it. */
export type JsonNode = Span &
  (
    | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
    | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'other'; readonly value: Num | boolean | null }
  );

export interface JsonMember {
  readonly name: JsonNode & { readonly kind: 'string' };
  readonly value: JsonNode;
}
