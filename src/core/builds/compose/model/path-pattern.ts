/** Whether keys from the top match a pattern, in which `*` is any key; items of lists have the key `[]`. */
export function matchPath(pattern: readonly string[], path: readonly string[]): boolean {
  if (pattern.length !== path.length) return false;
  for (let at = 0; at < path.length; at++) {
    if (pattern[at] !== '*' && pattern[at] !== path[at]) return false;
  }
  return true;
}
