import { ownValue } from '../../../own-value.js';
import { isLicenseId, RENAMED } from './license-ids.js';

/** A licence of SPDX's list, or of nobody's. All in lower case. */
export interface LicenseTerm {
  /** All ids that it goes by: `gpl-3.0-or-later`, `gpl-3.0+` and `gpl-3.0` are one. */
  readonly ids: readonly string[];
  /** What is permitted beyond it, such as `classpath-exception-2.0`. */
  readonly exception: string | null;
}

/** Exceptions of SPDX's list whose ids do not say that they are one. */
const EXCEPTIONS: ReadonlySet<string> = new Set(['linux-syscall-note', 'shl-2.0', 'shl-2.1', 'gpl-cc-1.0']);

/** Whether it is a permission: some write a restriction in the place of one, such as the Commons Clause. */
export function isPermission(exception: string): boolean {
  const id = exception.toLowerCase();
  return id.includes('exception') || EXCEPTIONS.has(id);
}

/** The licence of an id of the list, which may end with a `+`; null: it is not on the list. */
export function findListedTerm(written: string, exception: string | null): LicenseTerm | null {
  const id = written.toLowerCase().replace(/\+$/, '');
  const isLater = written.endsWith('+');
  if (!isLicenseId(id)) return null;
  const [renamed, included] = ownValue(RENAMED, id) ?? [id, null];
  const ids = listIds(renamed, isLater);
  return {
    ids: id === renamed ? ids : [...ids, id],
    exception: exception?.toLowerCase() ?? included,
  };
}

/** GNU's ids say whether later versions count; an old one without a word about it means that version only. */
function listIds(id: string, isLater: boolean): readonly string[] {
  const bare = id.replace(/-(?:only|or-later)$/, '');
  if (!isLicenseId(`${bare}-only`)) return isLater ? [`${id}+`, id] : [id];
  return isLater || id.endsWith('-or-later')
    ? [`${bare}-or-later`, `${bare}+`, bare]
    : [`${bare}-only`, bare];
}

/** What is not on the list goes by a reference, as SPDX writes it, also where a document writes a name. */
export function makeOwnTerm(names: readonly string[]): LicenseTerm {
  const ids = names.flatMap((name) => {
    const [, reference = name] = /^documentref-[^:]*:(.*)$/is.exec(name) ?? [];
    const slug = reference
      .toLowerCase()
      .replace(/^licenseref-/, '')
      .replace(/[^a-z0-9.-]+/g, '-');
    return [name.toLowerCase(), `licenseref-${slug}`];
  });
  return { ids: [...new Set(ids)], exception: null };
}
