import { describe, expect, test } from 'vitest';
import type { EvidenceBook } from '../../../src/core/evidence/evidence-book.js';
import { readSbomDocument } from '../../../src/core/evidence/sbom/sbom-document.js';
import { run } from '../../support/gate.js';
import { loadText } from '../../support/policies.js';
import { readText } from '../../support/repository.js';

/** What is wrong with an image that has these SBOMs: `block …` or `warn …`; empty: nothing. */
function judge(required: string, ...documents: readonly object[]): string {
  return judgeBy([required], ...documents);
}

/** The same where a policy extends others. */
function judgeBy(chain: readonly string[], ...documents: readonly object[]): string {
  const found = documents.map((document) => {
    const reading = readSbomDocument(document);
    if (reading.kind !== 'read') throw new Error(`it is ${reading.kind}`);
    return { about: 'sha256:1', ...reading };
  });
  const value = { image: 'sha256:1', parts: [], found, gap: null };
  const evidence: EvidenceBook = { find: () => ({ kind: 'known', value }) as never, hasLied: () => false };
  const texts = chain.map((required, index) => {
    const isLast = index === chain.length - 1;
    const rest = isLast ? 'allow: ["**"]\nrules: { unpinned: ignore }' : 'extends: ./parent1.yml';
    return `${rest}\nevidence: [{ images: "**", licenses: ${required} }]`;
  });
  const [first = '', ...parents] = texts;
  const policy = loadText(first, ...parents);
  return run(policy, 'FROM r.io/x:1\n', { evidence })
    .findings.map(({ level, message }) => `${level} ${message}`)
    .join('\n')
    .replace(/r\.io\/x:1 (?:is unverified|could not be verified): /, '')
    .replace(/; the policy requires an SBOM without denied licences\.$/, '');
}

const spdx = (told: object, more: object = {}) => ({
  spdxVersion: 'SPDX-2.3',
  packages: [{ name: 'a', versionInfo: '1', ...told }],
  ...more,
});
const declared = (licenseDeclared: string) => spdx({ licenseDeclared });
const cyclonedx = (component: object) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [{ type: 'library', name: 'a', version: '1', ...component }],
});
const named = (name: string) => cyclonedx({ licenses: [{ license: { name } }] });
const deny = (...patterns: readonly string[]) => `{ deny: [${patterns.join(', ')}] }`;

/** `denied`, `unstated`, `doubtful` or `fine`. */
function stand(required: string, document: object): string {
  const found = judge(required, document);
  if (found === '') return 'fine';
  if (/^block its SBOM lists a 1 under .* denies/.test(found)) return 'denied';
  if (/^warn its SBOM lists a 1 under .* may deny/.test(found)) return 'doubtful';
  return /^warn its SBOM states no licence/.test(found) ? 'unstated' : found;
}

describe('an entry and an expression', () => {
  test.each([
    ['AGPL-3.0-only', 'AGPL-3.0-only', 'denied'],
    ['agpl-3.0-ONLY', 'AGPL-3.0-only', 'denied'],
    ['AGPL-3.0-only', 'agpl-3.0-only', 'denied'],
    ['AGPL-3.0-only', 'AGPL-3.0-or-later', 'fine'],
    ['AGPL-3.0-only', 'AGPL-3.0', 'denied'],
    ['AGPL-3.0-only', 'AGPL-3.0+', 'fine'],
    ['AGPL-3.0-or-later', 'AGPL-3.0+', 'denied'],
    ['AGPL-3.0-or-later', 'AGPL-3.0', 'fine'],
    ['AGPL-3.0+', 'AGPL-3.0-or-later', 'denied'],
    ['AGPL-3.0', 'AGPL-3.0-only', 'denied'],
    ['AGPL-3.0', 'AGPL-3.0-or-later', 'denied'],
    ['"AGPL-*"', 'AGPL-3.0-or-later', 'denied'],
    ['"GPL-*"', 'AGPL-3.0-only', 'fine'],
    ['"GPL-*"', 'LGPL-3.0-only', 'fine'],
    ['"{A,L,}GPL-*"', 'LGPL-3.0-only', 'denied'],
    ['"*GPL-3.0*"', 'LGPL-3.0-only', 'denied'],
    ['MPL-1.1', 'MPL-1.1+', 'denied'],
    ['MPL-1.1+', 'MPL-1.1', 'fine'],
    ['MPL-1.1', 'MPL-2.0', 'fine'],
    ['BSD-2-Clause', 'BSD-2-Clause-NetBSD', 'denied'],
    ['BSD-2-Clause-NetBSD', 'BSD-2-Clause', 'denied'],
    ['GPL-3.0', 'MIT OR GPL-3.0-only', 'fine'],
    ['GPL-3.0', 'GPL-3.0-only OR MIT', 'fine'],
    ['GPL-3.0', 'mit or gpl-3.0-only', 'fine'],
    ['"GPL-3.0", MIT', 'GPL-3.0-only OR MIT', 'denied'],
    ['GPL-3.0', 'MIT AND GPL-3.0-only', 'denied'],
    ['GPL-3.0', 'MIT AND (GPL-3.0-only OR Apache-2.0)', 'fine'],
    ['GPL-3.0', 'MIT AND GPL-3.0-only OR Apache-2.0', 'fine'],
    ['GPL-3.0', 'MIT OR GPL-3.0-only AND Apache-2.0', 'fine'],
    ['GPL-3.0', '(MIT OR Apache-2.0) AND GPL-3.0-only', 'denied'],
    ['GPL-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0', 'denied'],
    ['GPL-2.0', 'GPL-2.0-with-classpath-exception', 'denied'],
    ['GPL-2.0', 'GPL-2.0-or-later WITH Classpath-exception-2.0 AND MIT', 'denied'],
    // a restriction in the place of a permission
    ['GPL-2.0', 'Apache-2.0 WITH Commons-Clause', 'unstated'],
    ['Apache-2.0', 'Apache-2.0 WITH Commons-Clause', 'denied'],
    ['LicenseRef-Apache-2.0-with-Commons-Clause', 'Apache-2.0 WITH Commons-Clause', 'denied'],
    ['MIT', 'GPL-2.0-only WITH Linux-syscall-note', 'fine'],
    ['GPL-3.0', 'LicenseRef-Acme OR GPL-3.0-only', 'unstated'],
    ['GPL-3.0', 'LicenseRef-Acme AND GPL-3.0-only', 'denied'],
    ['GPL-3.0', 'LicenseRef-Acme AND MIT', 'unstated'],
    ['LicenseRef-Acme', 'LicenseRef-Acme AND MIT', 'denied'],
    ['"LicenseRef-*"', 'LicenseRef-Acme AND MIT', 'denied'],
    ['"LicenseRef-*"', 'MIT', 'fine'],
    ['licenseref-acme', 'DocumentRef-other:LicenseRef-Acme', 'denied'],
    ['"{ license: "*", except: [MIT, Apache-2.0] }"'.slice(1, -1), 'MIT OR GPL-3.0-only', 'fine'],
    ['{ license: "*", except: [MIT, Apache-2.0] }', 'ISC', 'denied'],
    ['{ license: "*", except: [MIT, Apache-2.0] }', 'LicenseRef-Acme', 'denied'],
    ['{ license: "GPL-*", except: GPL-2.0 }', 'GPL-2.0-or-later', 'fine'],
    ['{ license: "GPL-*", except: "GPL-* WITH Classpath-exception-2.0" }', 'GPL-2.0-only', 'denied'],
    [
      '{ license: "GPL-*", except: "GPL-* with classpath-exception-2.0" }',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'fine',
    ],
    [
      '{ license: "GPL-*", except: "GPL-2.0-with-classpath-exception" }',
      'GPL-2.0-or-later WITH Classpath-exception-2.0',
      'fine',
    ],
    ['{ license: "GPL-*", except: "* WITH *" }', 'GPL-2.0-with-GCC-exception', 'fine'],
  ])('%s and %s: %s', (pattern, expression, expected) => {
    expect(stand(deny(pattern), declared(expression))).toBe(expected);
  });
});

describe('what is not an expression', () => {
  test.each([
    // names that mean one licence of the list, exactly
    ['"GPL-*"', 'GNU General Public License v3', 'denied'],
    ['"GPL-*"', 'GNU General Public License v3 or later (GPLv3+)', 'denied'],
    ['"GPL-*"', 'License :: OSI Approved :: GNU General Public License v2 (GPLv2)', 'denied'],
    ['"GPL-*"', 'GPLv2+', 'denied'],
    ['"GPL-*"', 'GPL-2', 'denied'],
    ['GPL-2.0-or-later', 'GPL-2 or later', 'denied'],
    ['"AGPL-*"', 'GNU Affero General Public License v3.0', 'denied'],
    ['SSPL-1.0', 'Server Side Public License, v 1', 'denied'],
    ['"GPL-*"', 'GNU Lesser General Public License v2.1', 'fine'],
    ['"GPL-*"', 'The Apache Software License, Version 2.0', 'fine'],
    ['"GPL-*"', 'The MIT License', 'fine'],
    // it does not say whether later versions count
    ['GPL-3.0-only', 'GNU General Public License v3', 'doubtful'],
    // no version
    ['GPL-3.0', 'GPL', 'doubtful'],
    ['"GPL-*"', 'GNU GPL, see COPYING', 'doubtful'],
    ['"GPL-*"', 'https://www.gnu.org/licenses/gpl-3.0.html', 'denied'],
    // several, and nobody says which may be chosen
    ['GPL-2.0', 'MIT/GPL-2.0', 'denied'],
    ['GPL-2.0', 'MIT, GPL-2.0 or newer', 'denied'],
    ['GPL-2.0', 'MIT GPL-2.0-only', 'denied'],
    ['GPL-2.0', 'GPL-2.0-only OR', 'denied'],
    ['GPL-2.0', '(MIT OR GPL-2.0-only', 'denied'],
    ['GPL-2.0', 'GPL-2 or whatever', 'denied'],
    ['"GPL-*"', 'MIT/Apache-2.0', 'fine'],
    ['"GPL-*"', 'GPL-3+-WITH-BISON-EXCEPTION', 'denied'],
    // names of nothing on the list
    ['"GPL-*"', 'public-domain', 'unstated'],
    ['"GPL-*"', 'BSD style', 'unstated'],
    ['"GPL-*"', 'MIT with Commons Clause', 'unstated'],
    ['"GPL-*"', 'MIT (with Commons Clause)', 'unstated'],
    ['"GPL-*"', 'Commercial', 'unstated'],
    ['LicenseRef-Commercial', 'Commercial', 'denied'],
    ['LicenseRef-Acme-EULA', 'Acme EULA', 'denied'],
    // also what has an id that it is not called by
    ['LicenseRef-GPLv3', 'GPLv3', 'denied'],
    ['LicenseRef-Apache-License-2.0', 'Apache License 2.0', 'denied'],
    ['"LicenseRef-*"', 'Apache License 2.0', 'denied'],
    ['"LicenseRef-*"', 'Apache-2.0', 'fine'],
    ['{ license: "GPL-*", except: LicenseRef-GPLv3 }', 'GPLv3', 'fine'],
    ['"GPL-*"', 'FUTURE-1.0 OR MIT', 'fine'],
    ['"GPL-*"', 'FUTURE-1.0', 'unstated'],
    ['LicenseRef-FUTURE-1.0', 'FUTURE-1.0', 'denied'],
    [
      '{ license: "BSD-4-Clause", except: LicenseRef-BSD-3-clause-GENERIC }',
      'BSD-3-clause-GENERIC',
      'unstated',
    ],
    ['BSD-4-Clause', 'BSD-3-clause-GENERIC', 'doubtful'],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(stand(deny(pattern), named(name))).toBe(expected);
  });

  test('nested without end, or longer than any', () => {
    const nested = `${'('.repeat(50_000)}FUTURE-1.0`;
    expect(stand(deny('"GPL-*"'), declared(nested))).toBe('unstated');
    const long = `${'MIT AND '.repeat(10_000)}GPL-3.0-only`;
    expect(stand(deny('"GPL-*"'), declared(long))).toBe('denied');
    const longer = `${'MIT AND '.repeat(100_000)}GPL-3.0-only`;
    expect(stand(deny('"GPL-*"'), declared(longer))).toBe('doubtful');
    for (const text of [`1${'.0'.repeat(45_000)}.1`, '(a)'.repeat(30_000), `a${' '.repeat(90_000)}b`])
      expect(stand(deny('"GPL-*"'), named(text))).toBe('unstated');
  });
});

describe('who states it', () => {
  const GPL = deny('"GPL-*"');
  test.each<[string, object, string]>([
    [
      'declared, nothing concluded',
      { licenseDeclared: 'GPL-3.0-only', licenseConcluded: 'NOASSERTION' },
      'denied',
    ],
    [
      'concluded, nothing declared',
      { licenseDeclared: 'NOASSERTION', licenseConcluded: 'GPL-3.0-only' },
      'denied',
    ],
    [
      'concluded MIT of a choice',
      { licenseDeclared: 'MIT OR GPL-3.0-only', licenseConcluded: 'MIT' },
      'fine',
    ],
    [
      'concluded GPL of a choice',
      { licenseDeclared: 'MIT OR GPL-3.0-only', licenseConcluded: 'GPL-3.0-only' },
      'denied',
    ],
    ['declared GPL, concluded MIT', { licenseDeclared: 'GPL-3.0-only', licenseConcluded: 'MIT' }, 'denied'],
    ['neither', { licenseDeclared: 'NOASSERTION', licenseConcluded: 'NONE' }, 'unstated'],
    ['nothing', {}, 'unstated'],
    [
      'only in files',
      { licenseDeclared: 'NOASSERTION', licenseInfoFromFiles: ['MIT', 'GPL-2.0-only'] },
      'denied',
    ],
    ['in files too', { licenseDeclared: 'MIT', licenseInfoFromFiles: ['MIT', 'GPL-2.0-only'] }, 'fine'],
    ['a file', { primaryPackagePurpose: 'FILE' }, 'fine'],
    ['a file with one', { primaryPackagePurpose: 'FILE', licenseDeclared: 'GPL-2.0-only' }, 'denied'],
    ['an operating system', { primaryPackagePurpose: 'OPERATING-SYSTEM' }, 'fine'],
    ['a lock file', { primaryPackagePurpose: 'APPLICATION' }, 'fine'],
    ['a scanned folder', { primaryPackagePurpose: 'SOURCE' }, 'fine'],
    ['a library', { primaryPackagePurpose: 'LIBRARY' }, 'unstated'],
  ])('SPDX: %s', (_, told, expected) => {
    expect(stand(GPL, spdx(told))).toBe(expected);
  });

  test('SPDX: a reference goes by the name that the document has for it', () => {
    const refer = (name: string, extractedText = 'NOASSERTION') =>
      spdx(
        { licenseDeclared: 'LicenseRef-1' },
        { hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-1', name, extractedText }] },
      );
    expect(stand(GPL, refer('GPL-2+'))).toBe('denied');
    expect(stand(GPL, refer('Expat'))).toBe('unstated');
    expect(stand(deny('LicenseRef-Expat'), refer('Expat'))).toBe('denied');
    expect(stand(GPL, refer('NOASSERTION'))).toBe('unstated');
    expect(stand(GPL, refer('NOASSERTION', 'GPL-2+'))).toBe('denied');
    expect(stand(GPL, refer('Expat', 'GPL-2+'))).toBe('unstated');
    expect(stand(GPL, refer('NOASSERTION', 'You may copy this. '.repeat(100)))).toBe('unstated');
  });

  test.each<[string, object, string]>([
    ['an id', { licenses: [{ license: { id: 'GPL-3.0-only' } }] }, 'denied'],
    ['several', { licenses: [{ license: { id: 'MIT' } }, { license: { id: 'GPL-3.0-only' } }] }, 'denied'],
    ['an expression', { licenses: [{ expression: 'MIT OR GPL-3.0-only' }] }, 'fine'],
    [
      'declared and concluded',
      {
        licenses: [
          { license: { id: 'MIT', acknowledgement: 'declared' } },
          { license: { id: 'GPL-3.0-only', acknowledgement: 'concluded' } },
        ],
      },
      'denied',
    ],
    ['none', {}, 'unstated'],
    ['an empty list', { licenses: [] }, 'unstated'],
    ['a text without a name', { licenses: [{ license: { text: { content: 'GPL' } } }] }, 'doubtful'],
    ['only observed', { evidence: { licenses: [{ license: { id: 'GPL-2.0-only' } }] } }, 'denied'],
    ['a file', { type: 'file' }, 'fine'],
    ['an operating system', { type: 'operating-system' }, 'fine'],
    ['a lock file', { type: 'application' }, 'fine'],
    ['an application', { type: 'application', purl: 'pkg:npm/a@1' }, 'unstated'],
    [
      'inside another one',
      {
        licenses: [{ license: { id: 'MIT' } }],
        components: [{ name: 'b', licenses: [{ license: { id: 'GPL-3.0-only' } }] }],
      },
      'block its SBOM lists b under GPL-3.0-only, which the entry GPL-* denies',
    ],
  ])('CycloneDX: %s', (_, component, expected) => {
    expect(stand(GPL, cyclonedx(component))).toBe(expected);
  });
});

describe('packages without a known licence', () => {
  const two = {
    spdxVersion: 'SPDX-2.3',
    packages: [
      { name: 'a', versionInfo: '1', licenseDeclared: 'LicenseRef-x' },
      { name: 'b', licenseDeclared: 'NOASSERTION' },
      { name: 'c', licenseDeclared: 'MIT' },
    ],
  };
  const OPEN = "its SBOM states no licence of SPDX's list for a 1 (LicenseRef-x), b";

  test.each([
    ['{ deny: ["GPL-*"] }', `warn ${OPEN}`],
    ['{ deny: ["GPL-*"], unstated: unknown }', `warn ${OPEN}`],
    ['{ deny: ["GPL-*"], unstated: deny }', `block ${OPEN}`],
    ['{ deny: ["GPL-*"], unstated: allow }', ''],
    ['{ deny: ["GPL-*"], unstated: deny, ignore: [a, b] }', ''],
    [
      '{ deny: ["GPL-*"], ignore: [b] }',
      "warn its SBOM states no licence of SPDX's list for a 1 (LicenseRef-x)",
    ],
    ['{ deny: [MIT], ignore: [a, b] }', 'block its SBOM lists c under MIT, which the entry MIT denies'],
    ['{ deny: [MIT], ignore: [a, b, c] }', ''],
  ])('%s', (required, expected) => {
    expect(judge(required, two)).toBe(expected);
  });

  test('a name that may mean a denied one is never allowed', () => {
    expect(stand('{ deny: ["GPL-*"], unstated: allow }', named('GNU GPL'))).toBe('doubtful');
    expect(judge('{ deny: ["GPL-*"], unstated: deny }', named('GNU GPL'))).toBe(
      'block its SBOM lists a 1 under GNU GPL, which the entry GPL-* may deny',
    );
  });
});

describe('what syft writes of a Debian', () => {
  const [written, listed] = ['spdx', 'cyclonedx'].map((format) =>
    JSON.parse(readText(`__tests__/fixtures/sboms/syft-${format}.json`)),
  );

  test.each([
    ['SPDX', written],
    ['CycloneDX', listed],
  ])('%s', (_, document) => {
    expect(judge('{ deny: [{ license: GPL-1.0, reason: Ask legal }], unstated: allow }', document)).toBe(
      'block its SBOM lists passwd 1:4.13+dfsg1-1+deb12u1 under GPL-1.0-only, perl-base 5.36.0-7+deb12u4 under GPL-1.0-only, which the entry GPL-1.0 denies (Ask legal)',
    );
    expect(judge('{ deny: ["AGPL-*"], unstated: allow }', document)).toBe('');
    expect(judge('{ deny: ["AGPL-*"] }', document)).toMatch(
      /^warn its SBOM states no licence of SPDX's list for base-files \S+ \(sha256:\w{20,}…\), .* and \d+ more$/,
    );
  });
});

describe('what Trivy writes of a Debian with packages of npm and Python', () => {
  const AGPL = 'under AGPL-3.0-only, which the entry AGPL-* denies';
  test.each([
    ['SPDX', 'spdx'],
    ['CycloneDX', 'cyclonedx'],
  ])('%s', (_, format) => {
    const document = JSON.parse(readText(`__tests__/fixtures/sboms/trivy-${format}.json`));
    expect(judge(deny('"AGPL-*"'), document)).toBe(`block its SBOM lists PyGPL 2.0 ${AGPL}`);
    // jszip may be used under MIT
    expect(judge('{ deny: ["GPL-*"], unstated: allow }', document)).not.toContain('jszip');
    const open = judge('{ deny: [BUSL-1.1], ignore: ["*-base", bash, "*xz*", lib*, passwd] }', document);
    const names = open.replace(/^warn its SBOM states no licence of SPDX's list for /, '').split(', ');
    expect(names.sort()).toEqual([
      'closed 1.0.0 (SEE-LICENSE-IN-LICENSE.txt)',
      'tzdata 2025b-0+deb12u2 (public-domain)',
    ]);
  });
});

test('what a policy extends stays: it may deny more, and allow nothing', () => {
  const parent = '{ deny: ["GPL-*"], unstated: deny }';
  const child = '{ deny: [MIT], unstated: allow, ignore: [a] }';
  expect(judgeBy([child, parent], declared('GPL-3.0-only'))).toMatch(/^block .* the entry GPL-\* denies$/);
  expect(judgeBy([child, parent], declared('NOASSERTION'))).toMatch(/^block its SBOM states no licence/);
  expect(judgeBy(['{ deny: [MIT] }', parent], declared('MIT'))).toMatch(/^block .* the entry MIT denies$/);
  expect(judgeBy(['{ deny: [MIT] }', parent], declared('ISC'))).toBe('');
});

test('several entries, and several SBOMs', () => {
  const said = judge(deny('"GPL-*"', 'MIT'), declared('GPL-3.0-only'), declared('MIT'), declared('ISC'));
  expect(said).toBe(
    'block its SBOM lists a 1 under GPL-3.0-only, which the entry GPL-* denies; a 1 under MIT, which the entry MIT denies',
  );
});

describe('a form that nobody expects', () => {
  const LAX = '{ deny: [AGPL-3.0-only], unstated: allow }';
  test.each<[string, object]>([
    ['a list', spdx({ licenseDeclared: ['AGPL-3.0-only'] })],
    ['an object', spdx({ licenseDeclared: { expression: 'AGPL-3.0-only' } })],
    ['a text for a list', spdx({ licenseInfoFromFiles: 'AGPL-3.0-only' })],
    ['an object for a list', cyclonedx({ licenses: { license: { id: 'AGPL-3.0-only' } } })],
    ['a text for a choice', cyclonedx({ licenses: ['AGPL-3.0-only'] })],
    ['a text for a licence', cyclonedx({ licenses: [{ license: 'AGPL-3.0-only' }] })],
    ['an expression in a licence', cyclonedx({ licenses: [{ license: { expression: 'AGPL-3.0-only' } }] })],
    [
      'a text beside a name that says nothing',
      cyclonedx({
        licenses: [{ license: { name: 'declared license', text: { content: 'AGPL-3.0-only' } } }],
      }),
    ],
    [
      'a reference that is named twice',
      spdx(
        { licenseDeclared: 'LicenseRef-1' },
        {
          hasExtractedLicensingInfos: ['AGPL-3.0-only', 'MIT'].map((name) => ({
            licenseId: 'LicenseRef-1',
            name,
          })),
        },
      ),
    ],
  ])('%s hides no licence', (_, document) => {
    expect(stand(LAX, document)).toBe('denied');
  });
});
