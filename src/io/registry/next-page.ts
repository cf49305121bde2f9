/** The address of the page that comes after this one, as `Link` gives it; null: there is none. */
export function findNextPage(headers: Headers): string | null {
  return /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(headers.get('link') ?? '')?.[1] ?? null;
}
