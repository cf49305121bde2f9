import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findUnofficialName } from '../../../src/core/image/official-images.js';
import { parsePattern } from '../../../src/core/image/pattern/pattern.js';
import { formatReference, parseReference, type Reference } from '../../../src/core/image/reference.js';
import { judgeImage } from '../../../src/core/judge/judged-image.js';
import { hostileText } from '../../support/hostile-arbitrary.js';
import { inCi } from '../../support/property-runs.js';
import { END_OF_LIFE } from '../../support/repository.js';
import { BLOCK_FROM, type Started, startPolicy, TODAY } from '../../support/starting-policy.js';
import { loadValidPolicy } from '../../support/valid-policy.js';

const host = fc.constantFrom(
  '',
  'docker.io/',
  'index.docker.io/',
  'Docker.io/',
  'GHCR.io/',
  'gcr.io/distroless/',
  'ghcr.io/acme/',
  'ghcr.io/acme/team/',
  'registry.acme.com/base/',
  'registry.acme.com/',
  'registry.evil.example/',
  'registry:5000/',
  'localhost/',
  '[2001:db8::1]:5000/',
  '10.0.0.5:5000/a/',
  'a.example:123456/',
  'not-approved.example/',
  `${'a'.repeat(60)}.${'b.'.repeat(500)}example/`,
);
const name = fc.constantFrom(
  'node',
  'python',
  'debian',
  'openjdk',
  'tool',
  'a__b',
  'x-y-z',
  'true',
  'alpine',
  'static-debian10',
  'sl',
  '1',
);
const number = fc.constantFrom(
  '',
  '1',
  '22',
  '22.11',
  '3.10',
  '3.9',
  'v2',
  '0.00',
  '16',
  '99999999999999999999',
  '20240101',
);
const variant = fc.constantFrom(
  '',
  'alpine',
  'slim',
  'alpine3.16',
  'buster',
  'null',
  'true',
  '1e3',
  '_x',
  '.',
  'b.c',
);
const word = fc.constantFrom(
  'latest',
  'lts',
  'bookworm',
  'TRUE',
  'no',
  '_',
  '8u292',
  'main-x',
  'edge',
  'a'.repeat(128),
);
const tag = fc.oneof(
  fc.tuple(number, variant).map((parts) => parts.filter((part) => part !== '').join('-')),
  word,
  fc.stringMatching(/^\w[\w.-]{0,20}$/),
);
const digest = fc.constantFrom(
  '',
  '',
  '',
  `@sha256:${'a'.repeat(64)}`,
  `@sha256:${'b'.repeat(64)}`,
  `@a.b:${'0'.repeat(40)}`,
);
const base = fc
  .tuple(host, name, tag, digest)
  .map(([where, what, tagged, digested]) => `${where}${what}${tagged === '' ? '' : `:${tagged}`}${digested}`);
const instruction = fc.oneof(
  { weight: 6, arbitrary: base.map((image) => `FROM ${image}`) },
  { weight: 2, arbitrary: base.map((image) => `FROM scratch\nCOPY --from=${image} / /`) },
  fc.constant('ARG BASE\nFROM $BASE'),
  fc.constant('ARG A\nARG B=node\nFROM $B:$A'),
  hostileText.map((text) => `FROM ${text}`),
  hostileText.map((text) => `ARG ${text}\nFROM $X`),
  hostileText,
);
const dockerfile = fc
  .tuple(fc.option(base, { nil: null }), fc.array(instruction, { maxLength: 4 }))
  .map(([frontend, lines]) => [...(frontend === null ? [] : [`# syntax=${frontend}`]), ...lines].join('\n'));
const path = fc.oneof(
  fc.constantFrom('Dockerfile', 'a/Dockerfile', 'a b/Dockerfile', '{a,b}/[x]*?!/Dockerfile', '!x/Dockerfile'),
  hostileText.map((text) => `x${text.replaceAll('/', '_')}/Dockerfile`),
);
const repository = fc
  .array(fc.tuple(path, fc.option(dockerfile, { nil: null, freq: 12 })), { maxLength: 5 })
  .map((files) => Object.fromEntries(files));
const remote = fc.option(
  fc.constantFrom({ host: 'github.com', path: 'Acme/shop' }, { host: 'git.acme.com', path: 'x/y' }),
  { nil: undefined },
);
const start = (
  files: Record<string, string | null>,
  from: { host: string; path: string } | undefined,
): Started => startPolicy(files, from === undefined ? {} : { remote: from });

it('any repository gets a policy that loads, passes its tests, and blocks nothing yet', () => {
  fc.assert(
    fc.property(repository, remote, (files, from) => {
      // whoever starts it has it loaded and its tests run
      const { text, policy, model, judge } = start(files, from);
      expect(policy.allow).toHaveLength(model.allow.length + model.past.length);
      expect(policy.deprecated).toHaveLength(model.deprecated.length);
      const isIn = (list: readonly unknown[]): number => (list.length === 0 ? 0 : 1);
      expect(policy.overrides).toHaveLength(isIn(model.frontends) + isIn(model.deprecated));
      expect(policy.tests).toHaveLength(model.tests.length);
      expect([...policy.builds, ...policy.exceptions, ...policy.deny]).toEqual([]);
      expect(judge(TODAY).filter(({ level }) => level === 'block')).toEqual([]);
      expect(text).not.toMatch(/[^\P{C}\n]|##\[/u);
    }),
    { numRuns: inCi(600) },
  );
});

it('from its day on, what is written with a tag or a digest passes, unless it is deprecated or built here', () => {
  fc.assert(
    fc.property(repository, remote, (files, from) => {
      const { model, leftOut, judge } = start(files, from);
      const told = new Set(leftOut.map(({ subject }) => subject.text));
      const phasedOut = model.deprecated.map(({ image }) => parsePattern(image));
      for (const { rule, level, image, written, file, line } of judge(BLOCK_FROM)) {
        if (level !== 'block') continue;
        const reference = image === null ? null : toReference(image);
        if (reference === null) {
          expect(told).toContain(`${file}:${line}`);
          continue;
        }
        const isPhasedOut = phasedOut.some((one) => !('error' in one) && one.matches(reference, 'deny'));
        if (isPhasedOut) continue;
        const { tagWritten = false, digest: pinned = null } = toReference(written) ?? {};
        const isNarrow = tagWritten || pinned !== null;
        const isPattern = !('error' in parsePattern(formatReference(reference)));
        const isBuiltHere = findUnofficialName(reference) !== null;
        expect(isNarrow && isPattern && !isBuiltHere, `${rule}: ${image}`).toBe(false);
      }
    }),
    { numRuns: inCi(600) },
  );
});

it('nothing is approved that is not used, other than in registries that are said to be own', () => {
  fc.assert(
    fc.property(repository, base, fc.boolean(), (files, stranger, isFrontend) => {
      const { model, policy } = start(files, undefined);
      const { own, today } = { own: model.own, today: BLOCK_FROM };
      const used = listWritten(files);
      const role = isFrontend ? 'frontend' : 'build';
      for (const text of [stranger, ...used.flatMap(vary)]) {
        const reference = toReference(text);
        if (reference === null || own.some(({ place }) => nameOf(reference).startsWith(`${place}/`)))
          continue;
        const { approval } = judgeImage({ policy, today, endOfLife: END_OF_LIFE }, reference, role, 'x');
        const isApproved = !approval.some(({ rule }) => rule === 'unapproved' || rule === 'denied');
        if (isApproved)
          expect(
            used.some((one) => covers(one, reference)),
            `${text} by ${used.join(' ')}`,
          ).toBe(true);
      }
    }),
    { numRuns: inCi(600) },
  );
});

it('what is left to be filled in loads once it is', () => {
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 12 }), (paths) => {
      const files = Object.fromEntries(paths.map((each) => [each, 'ARG BASE\nFROM $BASE\n']));
      const { text } = startPolicy(files);
      const [before = '', rest = ''] = text.split('# builds:\n');
      const end = rest.indexOf('\n\n');
      const filled = rest.slice(0, end).replaceAll(/^# /gm, '').replace('VALUE', '"busybox:1.37"');
      const policy = loadValidPolicy(
        [{ path: 'filled.yml', text: `${before}builds:\n${filled}${rest.slice(end)}` }],
        TODAY,
      );
      for (const each of Object.keys(files))
        expect(policy.builds.some(({ paths: globs }) => globs.some((glob) => glob.matches(each)))).toBe(true);
    }),
    { numRuns: inCi(200) },
  );
});

function toReference(text: string): Reference | null {
  const reference = parseReference(text);
  return 'error' in reference ? null : reference;
}

const nameOf = ({ host: registry, path: place }: Reference): string => `${registry}/${place}`;

/** What the Dockerfiles write after FROM and the like, whether or not it is an image. */
function listWritten(files: Readonly<Record<string, string | null>>): string[] {
  return Object.values(files).flatMap((text) =>
    [...(text ?? '').matchAll(/(?:^FROM |--from=|^# syntax=)(\S+)/gim)].map(([, written = '']) => written),
  );
}

/** Names that are close to one that is used. */
function vary(text: string): string[] {
  const reference = toReference(text);
  if (reference === null) return [];
  const { tag: written } = reference;
  const plain = { ...reference, digest: null, tagWritten: true };
  return [
    { ...reference, path: `${reference.path}x` },
    { ...reference, path: `x/${reference.path}` },
    { ...reference, host: `${reference.host.split(':')[0]}.evil.example` },
    { ...plain, tag: `${written ?? ''}x`.slice(-128) },
    { ...plain, tag: 'latest' },
    { ...plain, tag: '23' },
    { ...plain, tag: `${/^v?\d*/.exec(written ?? '')?.[0] ?? ''}-other` },
  ].map(formatReference);
}

/** Whether one that is used, or a closer version of it, is that reference. */
function covers(used: string, reference: Reference): boolean {
  const one = toReference(used);
  if (one === null || normal(nameOf(one)) !== normal(nameOf(reference))) return false;
  if (!one.tagWritten) return one.digest !== null && one.digest === reference.digest;
  const [wanted, given] = [split(one.tag ?? ''), split(reference.tag ?? '')];
  return (
    wanted.rest === given.rest &&
    `${given.number}.`.startsWith(wanted.number === '' ? '' : `${wanted.number}.`)
  );
}

const normal = (repository: string): string =>
  repository.replace(/^(?:index|registry-1)\.docker\.io/, 'docker.io');

function split(text: string): { readonly number: string; readonly rest: string } {
  const [, number = '', rest = text] = /^v?(\d+(?:\.\d+)*)(?=$|[-_])-?(.*)$/s.exec(text) ?? [];
  return { number, rest };
}
