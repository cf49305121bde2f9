import { parseAlternatives } from '../../../glob/brace-expansion.js';
import { matchesText } from '../../../glob/text-glob.js';
import { ownValue } from '../../../own-value.js';
import { suggestName } from '../../../shapes/name-suggestion.js';
import { LICENSE_IDS, RENAMED } from './license-ids.js';
import { findFamily, findNamedIds } from './license-name.js';
import { findListedTerm, type LicenseTerm } from './license-term.js';

/** Licences that a policy names: `GPL-3.0-only`, `AGPL-*`, `GPL-* WITH Classpath-exception-2.0`, `LicenseRef-Acme`. */
export interface LicensePattern {
  readonly source: string;
  /** Whether it names what is permitted beyond a licence. */
  readonly hasException: boolean;
  /** Whether it is any licence. */
  readonly isAny: boolean;
  /** The first words of the names of the licences on the list that it matches. */
  readonly families: ReadonlySet<string>;
  matches(term: LicenseTerm): boolean;
}

interface Alternative {
  readonly id: string;
  /** Null: with or without one. */
  readonly exception: string | null;
}

type Failure = { readonly error: string };

const FORM = /^(?<id>[\w.:*+-]+)(?:\s+WITH\s+(?<exception>[\w.:*-]+))?$/i;

export function parseLicensePattern(source: string): LicensePattern | Failure {
  if (source.length > 1000) return { error: 'is longer than 1000 characters' };
  const alternatives = parseAlternatives(source.trim(), readAlternative);
  if ('error' in alternatives) return alternatives;
  let families: ReadonlySet<string> | null = null;
  return {
    source,
    hasException: alternatives.some(({ exception }) => exception !== null),
    isAny: alternatives.some(({ id, exception }) => /^\*+$/.test(id) && exception === null),
    // gone through only where an SBOM has a name that is not on the list
    get families() {
      families ??= new Set(listMatching(alternatives).map(findFamily));
      return families;
    },
    matches: (term) => alternatives.some((each) => matchesTerm(each, term)),
  };
}

function listMatching(alternatives: readonly Alternative[]): string[] {
  const matching = [...listTerms()].filter(([, terms]) =>
    terms.some((term) => alternatives.some(({ id }) => matchesText(id, term))),
  );
  return matching.map(([id]) => id);
}

function readAlternative(text: string): Alternative | Failure {
  if (/\s(?:AND|OR)\s|[()]/i.test(text) && !/\bor (?:any )?(?:later|newer)\b/i.test(text))
    return { error: 'is several licences; write each as an entry of its own' };
  const { id = '', exception = null } = FORM.exec(text)?.groups ?? {};
  const written: Alternative = { id: id.toLowerCase(), exception: exception?.toLowerCase() ?? null };
  if (/^(?:LicenseRef-|DocumentRef-)./i.test(id)) return written;
  const renamed = ownValue(RENAMED, written.id);
  if (renamed !== undefined) return { id: renamed[0], exception: renamed[1] ?? written.exception };
  if (id !== '' && isListed(written.id)) return written;
  return { error: `is not on SPDX's list of licences; ${suggest(text)}` };
}

function suggest(text: string): string {
  const written = text.toLowerCase();
  if (/^(?:noassertion|none)$/.test(written)) return 'what is not stated is denied with unstated: deny';
  const own = `LicenseRef-${text.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '')}`;
  const meant = findMeant(text, written);
  return meant === null
    ? `write an id such as AGPL-3.0-only or AGPL-*, or ${own} if the SBOM has a name of its own for it`
    : `did you mean ${meant}? If the SBOM has a name of its own for it, write ${own}`;
}

/** What a name means, or all that begin with it, or what is spelled nearly so. */
function findMeant(text: string, written: string): string | null {
  const [named] = findNamedIds(text);
  if (named !== undefined) return named;
  const longer = LICENSE_IDS.find((id) => id.toLowerCase().startsWith(`${written}-`));
  if (longer !== undefined) return `${longer.slice(0, text.length)}-*`;
  const near = suggestName(
    written,
    LICENSE_IDS.map((id) => id.toLowerCase()),
  );
  return LICENSE_IDS.find((id) => id.toLowerCase() === near) ?? null;
}

let listed: ReadonlyMap<string, readonly string[]> | null = null;

/** The ids of the list, each with what it is called in terms, also with a + after it. */
function listTerms(): ReadonlyMap<string, readonly string[]> {
  listed ??= new Map(
    LICENSE_IDS.map((each) => {
      const terms = [findListedTerm(each, null), findListedTerm(`${each}+`, null)];
      return [each, [...new Set(terms.flatMap((term) => term?.ids ?? []))]];
    }),
  );
  return listed;
}

let allTerms: ReadonlySet<string> | null = null;

/** Whether it matches any id of the list. */
function isListed(pattern: string): boolean {
  allTerms ??= new Set([...listTerms().values()].flat());
  return pattern.includes('*')
    ? [...allTerms].some((each) => matchesText(pattern, each))
    : allTerms.has(pattern);
}

function matchesTerm({ id, exception }: Alternative, term: LicenseTerm): boolean {
  if (exception !== null && (term.exception === null || !matchesText(exception, term.exception)))
    return false;
  return term.ids.some((each) => matchesText(id, each));
}
