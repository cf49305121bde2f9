import { posix } from 'node:path';
import { suggestName } from './core/shapes/name-suggestion.js';

/** The ready-made policies, whose texts are only loaded where one is asked for. */
export const TEMPLATE_NAMES = [
  'minimal',
  'recommended',
  'strict',
  'official-only',
  'distroless-runtime',
] as const;

/** As they are called where they are kept, or by the name alone. */
const READY_MADE = /^(?:\.\/)?(?:policies\/)?([a-z-]+?)(?:\.ya?ml)?$/i;

/** The ready-made policy that is named in place of a file; null: none is meant. */
export function findReadyMade(typed: string): string | null {
  const [, name = ''] = READY_MADE.exec(typed) ?? [];
  const exact = TEMPLATE_NAMES.find((each) => each === name.toLowerCase());
  return exact ?? (name === typed && name !== '' ? suggestName(name, TEMPLATE_NAMES) : null);
}

/** The file that a mistyped name most likely means: a YAML file next to it. `name`: with its folder, as people write it. */
export function describeNearest(name: string, files: readonly string[]): string {
  const written = posix.basename(name);
  const near = suggestName(
    written,
    files.filter((each) => /\.ya?ml$/i.test(each)),
  );
  if (near === null || near === written) return '';
  return `did you mean ${posix.join(posix.dirname(name), near)}?`;
}
