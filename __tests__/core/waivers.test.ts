import { describe, expect, test } from 'vitest';
import { judgeExpiry } from '../../src/core/judge/exception-expiry.js';
import { load, type RunOptions, run, summariseAll, TODAY } from '../support/gate.js';

const EVIL = 'FROM evil.io/a:1';

function except(options: { image?: string; rules?: string; paths?: string; expires?: string } = {}): string {
  const { image = 'evil.io/**', rules = 'unapproved', paths, expires = '2026-12-31' } = options;
  const where = paths === undefined ? '' : `paths: ["${paths}"], `;
  return `exceptions: [{image: "${image}", ${where}rules: [${rules}], owner: "@acme/web", reason: "WEB-7: soon", expires: "${expires}"}]\n`;
}

function judge(policy: string, files: Parameters<typeof run>[1] = EVIL, options: RunOptions = {}): string[] {
  return summariseAll(run(`allow: []\n${policy}`, files, options));
}

test.each<[string, ReturnType<typeof judgeExpiry>]>([
  ['2026-08-31', 'expired'],
  ['2026-09-01', 'expiring'],
  ['2026-09-15', 'expiring'],
  ['2026-09-16', 'active'],
])('%s is %s on 2026-09-01', (expires, expected) => expect(judgeExpiry(expires, TODAY)).toBe(expected));

describe('what an exception covers', () => {
  test.each<[string, string, string[]]>([
    [except(), EVIL, ['1 unapproved waived']],
    [except({ image: 'evil.io/a:1' }), EVIL, ['1 unapproved waived']],
    [except({ image: 'evil.io/a:2' }), EVIL, ['1 unapproved block']],
    [except({ image: 'evil.io/b' }), EVIL, ['1 unapproved block']],
    [except({ rules: 'unpinned' }), EVIL, ['1 unapproved block']],
    [
      except({ image: 'evil.io/a:latest', rules: 'unapproved, unpinned' }),
      'FROM evil.io/a',
      ['1 unapproved waived', '1 unpinned waived'],
    ],
    [except({ image: 'evil.io/**' }), 'FROM EVIL.io/a:1', ['1 unapproved block']],
    [except({ paths: 'old/**' }), EVIL, ['1 unapproved block']],
    [except({ paths: 'Dock*' }), EVIL, ['1 unapproved waived']],
    [except({ expires: '2026-09-01' }), EVIL, ['1 unapproved waived']],
    [except({ expires: '2026-08-31' }), EVIL, ['1 unapproved block']],
    [except({ image: '**', rules: 'unresolved' }), 'ARG B\nFROM $B', ['2 unresolved waived']],
    [except({ image: '**', rules: 'unreadable' }), 'NONSENSE', ['1 unreadable waived']],
  ])('%s over %s', (policy, dockerfile, expected) => expect(judge(policy, dockerfile)).toEqual(expected));

  test('a mirrored image goes by both names', () => {
    const mirrors = 'settings: {mirrors: {r.io/hub: docker.io}}\n';
    expect(judge(`${mirrors}${except({ image: 'docker.io/a/b' })}`, 'FROM r.io/hub/a/b:1')).toEqual([
      '1 unapproved waived',
    ]);
    expect(judge(`${mirrors}${except({ image: 'r.io/hub/a/b' })}`, 'FROM r.io/hub/a/b:1')).toEqual([
      '1 unapproved waived',
    ]);
  });

  test('the finding keeps who waived it', () => {
    const [finding] = run(`allow: []\n${except()}`, EVIL).findings;
    expect(finding).toMatchObject({
      level: 'block',
      waiver: {
        owner: '@acme/web',
        reason: 'WEB-7: soon',
        expires: '2026-12-31',
        key: 'exceptions[0]',
        line: 3,
      },
    });
    expect(run(`allow: []\n${except()}`, EVIL)).toMatchObject({
      verdict: 'pass',
      counts: { blocking: 0, waived: 1 },
    });
  });

  test('what a parent denies, only the parent waives', () => {
    const parent = {
      path: 'parent.yml',
      text: 'version: 1\ndeny: [evil.io/**]\ndelegate: {max-exception: 180d}\n',
    };
    const own = { ...parent, text: `${parent.text}${except({ rules: 'denied' })}` };
    expect(summariseAll(run(load('extends: ./parent.yml', TODAY, own), EVIL))).toEqual(['1 denied waived']);
    const comment = '# base-image-gate: except denied owner=@a reason="r" expires=2026-10-01\n';
    const child = 'extends: ./parent.yml\nsettings: {inline-exceptions: true}';
    expect(summariseAll(run(load(child, TODAY, parent), comment + EVIL))).toEqual(['2 denied block']);
    const ownDenial = 'deny: [evil.io/**]\nsettings: {inline-exceptions: true}';
    expect(summariseAll(run(ownDenial, comment + EVIL))).toEqual(['2 denied waived']);
  });
});

describe('what is said about exceptions', () => {
  const say = (policy: string, files: Parameters<typeof run>[1] = EVIL, options: RunOptions = {}) =>
    run(`allow: []\n${policy}`, files, options).problems.map(({ level, message }) => `${level}: ${message}`);
  const NAME = 'The exception for evil.io/** (@acme/web)';

  test.each<[string, string, Parameters<typeof run>[1], string[]]>([
    ['needed', except(), EVIL, []],
    [
      'expired',
      except({ expires: '2026-08-31' }),
      EVIL,
      [`warning: ${NAME} expired on 2026-08-31 and no longer applies; remove it or renew it.`],
    ],
    [
      'expiring',
      except({ expires: '2026-09-15' }),
      EVIL,
      [`warning: ${NAME} ends in 14 days, on 2026-09-15.`],
    ],
    ['on its last day', except({ expires: '2026-09-01' }), EVIL, [`warning: ${NAME} ends today.`]],
    ['unused', except(), 'FROM scratch', [`warning: ${NAME} is not needed by any Dockerfile; remove it.`]],
    [
      'unused, and about to end',
      except({ expires: '2026-09-15' }),
      'FROM scratch',
      [`warning: ${NAME} is not needed by any Dockerfile; remove it.`],
    ],
    ['perhaps needed where nobody can see', except(), { a: 'FROM scratch', b: 'NONSENSE' }, []],
    [
      'not needed there',
      except({ paths: 'c/**' }),
      { a: 'FROM scratch', b: 'NONSENSE' },
      [`warning: ${NAME} is not needed by any Dockerfile; remove it.`],
    ],
  ])('%s', (_, policy, files, expected) => expect(say(policy, files)).toEqual(expected));

  test('one that a denial above overrules is not called unneeded', () => {
    const parent = {
      path: 'parent.yml',
      text: 'version: 1\ndeny: [evil.io/x]\ndelegate: {max-exception: 180d}\n',
    };
    const say = (files: Parameters<typeof run>[1]) =>
      run(
        load(`extends: ./parent.yml\ndeny: [evil.io/y]\n${except({ rules: 'denied' })}`, TODAY, parent),
        files,
      ).problems.map(({ message }) => message.slice(NAME.length + 1));
    expect(say('FROM evil.io/x:1')).toEqual(['cannot waive what a policy above it denies; remove it.']);
    expect(say('FROM evil.io/z:1')).toEqual(['is not needed by any Dockerfile; remove it.']);
    expect(say('FROM evil.io/x:1 AS a\nFROM evil.io/y:1')).toEqual([]);
  });

  test('unused is said only of a whole tree', () => {
    expect(say(except(), 'FROM scratch', { scope: 'changed-files' })).toEqual([]);
    expect(say(except(), 'FROM scratch', { wholeTree: false })).toEqual([]);
    expect(say(except(), 'FROM scratch', { scope: 'changed-files', wholeTree: true })).toHaveLength(1);
  });

  test('none of it changes the verdict', () => {
    expect(run(`allow: []\n${except({ expires: '2026-09-02' })}`, 'FROM scratch').verdict).toBe('pass');
  });
});

describe('in comments', () => {
  const ON = 'settings: {inline-exceptions: true}\n';
  const comment = (rules: string, expires = '2026-10-01') =>
    `# base-image-gate: except ${rules} owner=@acme/web reason="WEB-7: soon" expires=${expires}\n`;
  test.each<[string, string, string, string[]]>([
    ['taken', ON, `${comment('unapproved')}${EVIL}`, ['2 unapproved waived']],
    ['not taken by default', '', `${comment('unapproved')}${EVIL}`, ['2 unapproved block']],
    ['another rule', ON, `${comment('unpinned')}${EVIL}`, ['2 unapproved block']],
    ['another line', ON, `${comment('unapproved')}FROM scratch\n${EVIL}`, ['3 unapproved block']],
    ['expired', ON, `${comment('unapproved', '2026-08-31')}${EVIL}`, ['2 unapproved block']],
    ['too long', ON, `${comment('unapproved', '2027-09-01')}${EVIL}`, ['2 unapproved block']],
    ['wrong', ON, `# base-image-gate: except unapproved\n${EVIL}`, ['2 unapproved block']],
    ['misspelt', ON, `${comment('unaproved')}${EVIL}`, ['2 unapproved block']],
    ['misspelt next to one', ON, `${comment('unapproved un-pinned')}${EVIL}`, ['2 unapproved waived']],
    [
      'a waived denial uncovers',
      `${ON}deny: [evil.io/**]\n`,
      `${comment('denied')}${EVIL}`,
      ['2 denied waived', '2 unapproved block'],
    ],
  ])('%s', (_, policy, dockerfile, expected) => expect(judge(policy, dockerfile)).toEqual(expected));

  test.each<[string, string, string]>([
    ['expired', `${comment('unapproved', '2026-08-31')}${EVIL}`, 'This exception expired on 2026-08-31'],
    [
      'expiring',
      `${comment('unapproved', '2026-09-10')}${EVIL}`,
      'This exception (@acme/web) ends on 2026-09-10.',
    ],
    ['too long', `${comment('unapproved', '2027-09-01')}${EVIL}`, '2027-02-28 at the latest'],
    [
      'wrong',
      `# base-image-gate: except unapproved\n${EVIL}`,
      'This exception is not used: owner is missing.',
    ],
    ['unused', `${comment('unpinned')}${EVIL}`, 'This exception is not needed; remove it.'],
    [
      'misspelt',
      `${comment('unaproved')}${EVIL}`,
      'This exception names a rule that does not exist; did you mean "unapproved"?',
    ],
    [
      'every rule',
      `${comment('*')}${EVIL}`,
      'This exception does not name a rule; the rules are unapproved, denied, ',
    ],
    ['misspelt next to one', `${comment('unapproved un-pinned')}${EVIL}`, 'did you mean "unpinned"?'],
    [
      'about what only an exception for all images excepts',
      `${comment('unreadable')}FROM \${TARGETSTAGE:+a}\${TARGETSTAGE:-b}\n`,
      'This exception does nothing: a comment cannot except what is found here; remove it.',
    ],
  ])('%s: said at its line', (_, dockerfile, message) => {
    const { problems } = run(`allow: []\n${ON}`, dockerfile);
    expect(problems).toMatchObject([{ file: 'Dockerfile', line: 1, level: 'warning' }]);
    expect(problems[0]?.message).toContain(message);
  });

  test('a parent that delegates nothing takes none', () => {
    const child = 'extends: ./parent.yml\nallow: []\nsettings: {inline-exceptions: true}';
    const judgeUnder = (text: string) => {
      const parent = { path: 'parent.yml', text: `version: 1\n${text}` };
      try {
        return summariseAll(run(load(child, TODAY, parent), `${comment('unapproved')}${EVIL}`));
      } catch {
        return 'refused';
      }
    };
    expect(judgeUnder('allow: ["**"]')).toBe('refused');
    expect(judgeUnder('allow: ["**"]\ndelegate: {max-exception: 60d}')).toEqual(['2 unapproved waived']);
    expect(judgeUnder('allow: ["**"]\ndelegate: {max-exception: 10d}')).toEqual(['2 unapproved block']);
  });

  test('what a comment excepted in the base is not accepted once the comment is gone', () => {
    const report = run(`allow: []\n${ON}`, `#\n${EVIL}`, {
      scope: 'changed-references',
      base: { Dockerfile: { text: `${comment('unapproved')}${EVIL}` } },
    });
    expect(summariseAll(report)).toEqual(['2 unapproved block']);
  });
});
