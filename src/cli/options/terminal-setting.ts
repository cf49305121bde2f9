/** Whether a stream wants colours: FORCE_COLOR, then NO_COLOR, then whether it is a terminal that has them. */
export function wantsColors(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return stream.isTTY === true && TERM !== 'dumb';
}

/** Columns to fill; null where text is not to be wrapped. */
export function findWidth(stream: { readonly isTTY?: boolean; readonly columns?: number }): number | null {
  return stream.isTTY === true && stream.columns !== undefined
    ? Math.max(40, Math.min(stream.columns, 140))
    : null;
}
