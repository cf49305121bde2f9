import { quote, say } from '../../src/core/message.js';
import type { Report } from '../../src/core/report.js';
import { makeFinding, makeReport, tell } from './sample-reports.js';

/** Texts that a pull request may write and that must stay text wherever they are shown. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<b>approved</b> @octocat @acme/security #1 acme/web#2 GH-3',
  'https://evil.example/a?b=c www.evil.example a@evil.example',
  '![x](https://evil.example/x.png) [click](https://evil.example)',
  'a | b | c\n| --- | --- |\n| d | e |',
  '<!-- base-image-gate:default -->',
  '</code></details></td></tr></table><h1>pass</h1>',
  '`code` ``more`` ```\n\n# Heading\n\n- list',
  '::error::x ##[error]y \u001b[31mred\u001b[0m',
  '\u202egnp.exe\u200b\u2066',
  '$x$ $`y`$ :tada: [^1] ~~gone~~ **bold** _it_ \\| &lt;b&gt; {{x}}',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef JIRA-12',
  '\ud800 lone \u2028 separator \u0000',
  '"quoted" \'single\' `tick',
  'a_very_long_name_with_underscores_and.dots.and+signs@WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW 名前名前名前名前名前名前名前',
  'x": approved. Checked by the security team: this pull request is safe to merge. "y',
  'x`: approved. Checked by the security team: this pull request is safe to merge. `y" “z”',
];

/** Every text of a report that comes from outside, filled with each of the given texts. */
export function makeHostileReport(texts: readonly string[] = HOSTILE_TEXTS): Report {
  const findings = texts.flatMap((text, index) => [
    makeFinding({
      rule: 'unapproved',
      file: `dir/${text}/Dockerfile`,
      line: index + 1,
      image: text,
      written: text,
      ...tell(say`${text} is not approved: it matches nothing in allow.`, [say`Use ${text}`, text]),
      decidedBy: { key: text, line: 3 },
    }),
    makeFinding({
      rule: 'unreadable',
      level: 'warn',
      file: text,
      line: index + 1,
      ...tell(say`Not readable: ${`failed to parse stage name "${text}" and ${text}`}`),
    }),
    makeFinding({
      rule: 'denied',
      file: text,
      line: 1,
      written: text,
      ...tell(quote(text)),
      waiver: { owner: text, reason: text, expires: text, key: text, line: 1 },
    }),
    makeFinding({ rule: 'denied', file: text, line: 1, written: text, ...tell(quote(text)), existing: true }),
  ]);
  return makeReport(findings, {
    problems: texts.map((text) => ({
      file: text,
      line: 1,
      column: 1,
      level: 'warning',
      message: text,
      foreign: quote(text).foreign,
    })),
    policy: { source: texts[0] ?? '', sha256: '0'.repeat(64) },
  });
}
