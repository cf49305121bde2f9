/** A Dockerfile as found: its bytes, or why they cannot be read (then it is `unreadable`, never skipped). */
export type SourceFile =
  | { readonly path: string; readonly bytes: Uint8Array; readonly unreadable?: never }
  | { readonly path: string; readonly unreadable: string; readonly bytes?: never };
