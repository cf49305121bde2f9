import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import current from 'spdx-license-ids/index.json' with { type: 'json' };

/** SPDX's list of licences, with those that it has given another name since. */
export const LICENSE_IDS: readonly string[] = [...current, ...deprecated];

let known: ReadonlySet<string> | null = null;

/** Upper and lower case are the same. */
export function isLicenseId(text: string): boolean {
  known ??= new Set(LICENSE_IDS.map((id) => id.toLowerCase()));
  return known.has(text.toLowerCase());
}

/** Ids of today for those of the past, some with an exception. */
export const RENAMED: Readonly<Record<string, readonly [id: string, exception: string | null]>> = {
  'gpl-2.0-with-autoconf-exception': ['gpl-2.0', 'autoconf-exception-2.0'],
  'gpl-2.0-with-bison-exception': ['gpl-2.0', 'bison-exception-2.2'],
  'gpl-2.0-with-classpath-exception': ['gpl-2.0', 'classpath-exception-2.0'],
  'gpl-2.0-with-font-exception': ['gpl-2.0', 'font-exception-2.0'],
  'gpl-2.0-with-gcc-exception': ['gpl-2.0', 'gcc-exception-2.0'],
  'gpl-3.0-with-autoconf-exception': ['gpl-3.0', 'autoconf-exception-3.0'],
  'gpl-3.0-with-gcc-exception': ['gpl-3.0', 'gcc-exception-3.1'],
  'ecos-2.0': ['gpl-2.0-or-later', 'ecos-exception-2.0'],
  wxwindows: ['gpl-2.0-or-later', 'wxwindows-exception-3.1'],
  'bsd-2-clause-freebsd': ['bsd-2-clause-views', null],
  'bsd-2-clause-netbsd': ['bsd-2-clause', null],
  'bzip2-1.0.5': ['bzip2-1.0.6', null],
  nunit: ['zlib-acknowledgement', null],
  'standardml-nj': ['smlnj', null],
};
