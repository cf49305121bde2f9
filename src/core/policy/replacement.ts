import type { Reference } from '../image/reference.js';

/** What a `use` template may name. */
export const TEMPLATE_NAMES = ['name', 'tag', 'path'] as const;

/**
 * The image that takes a reference's place: `$name` is its last segment, `$path` its path without the host, `$tag` its tag.
 * Null where the template asks for a tag that the reference does not have.
 */
export function expandUse(use: string, reference: Reference): string | null {
  if (/\$tag\b/.test(use) && reference.tag === null) return null;
  const values: Readonly<Record<(typeof TEMPLATE_NAMES)[number], string>> = {
    name: reference.path.slice(reference.path.lastIndexOf('/') + 1),
    tag: reference.tag ?? '',
    path: reference.path,
  };
  return use.replace(/\$(name|tag|path)\b/g, (_, key: keyof typeof values) => values[key]);
}
