/** The ready-made policies, whose texts are only loaded where one is asked for. */
export const TEMPLATE_NAMES = [
  'minimal',
  'recommended',
  'strict',
  'official-only',
  'distroless-runtime',
] as const;
