import { describe, expect, it } from 'vitest';
import type { ActionRunOptions } from '../support/github/action-run.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
const WARNS = `${SMALL_POLICY.replace('unpinned: ignore', 'unpinned: warn')}`;
const LATEST = 'FROM debian\n';

describe('fail-on', () => {
  it.each([
    ['block', GOOD, 'pass', 0],
    ['block', LATEST, 'warn', 0],
    ['block', BAD, 'fail', 1],
    ['warn', GOOD, 'pass', 0],
    ['warn', LATEST, 'fail', 1],
    ['never', BAD, 'warn', 0],
    ['never', LATEST, 'warn', 0],
  ])('%s: %j is %s', async (failOn, dockerfile, result, exitCode) => {
    const pullRequest = stage.pullRequest({
      base: { [POLICY]: WARNS },
      change: { 'api/Dockerfile': dockerfile },
    });
    const run = await pullRequest.run({ inputs: { 'fail-on': failOn } });
    expect(run).toMatchObject({ exitCode, outputs: { result } });
  });

  it('never: what cannot be judged fails all the same', async () => {
    const pullRequest = stage.pullRequest({
      base: { [POLICY]: 'version: 3\n' },
      change: { 'api/Dockerfile': GOOD },
    });
    expect(await pullRequest.run({ inputs: { 'fail-on': 'never' } })).toMatchObject({
      exitCode: 1,
      outputs: { result: 'error' },
    });
  });
});

describe('inputs', () => {
  it.each([
    ['fail-on', 'blok'],
    ['scope', 'everything'],
    ['comment', 'yes'],
    ['annotations', 'no'],
    ['suggestions', '1'],
    ['policy', '../policy.yml'],
    ['token', ''],
  ])('%s: %j is an error, and nothing but the comment is asked for', async (name, value) => {
    const run = await stage
      .pullRequest({ change: { 'api/Dockerfile': GOOD } })
      .run({ inputs: { [name]: value } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain(name);
    expect(stage.github.requests.map(({ path }) => path)).toEqual(name === 'token' ? [] : ['/graphql']);
    expect(run.summary).toContain('not judged');
  });

  it('scope: all judges what did not change, and annotates only what did', async () => {
    const pullRequest = stage.pullRequest({
      base: { 'old/Dockerfile': BAD },
      change: { 'new/Dockerfile': BAD },
    });
    const run = await pullRequest.run({ inputs: { scope: 'all' } });
    expect(run.outputs['blocking']).toBe('2');
    const files = run.commands
      .filter(({ name }) => name === 'error')
      .map(({ properties }) => properties['file']);
    expect(files).toEqual(['new/Dockerfile', undefined]);
    expect(run.summary.replaceAll('<wbr>', '')).toContain('old/Dockerfile');
  });

  it('scope narrower than the policy is told and ignored', async () => {
    const policy = `${SMALL_POLICY}settings: { scope: all }\n`;
    const pullRequest = stage.pullRequest({
      base: { [POLICY]: policy, 'old/Dockerfile': BAD },
      change: { 'new/Dockerfile': GOOD },
    });
    const run = await pullRequest.run({ inputs: { scope: 'changed-files' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'fail' } });
    expect(run.report?.problems).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('scope') }),
    ]);
  });

  it('annotations: false prints none', async () => {
    const run = await stage
      .pullRequest({ change: { 'api/Dockerfile': BAD } })
      .run({ inputs: { annotations: 'false' } });
    expect(run.commands.filter(({ properties }) => 'file' in properties)).toEqual([]);
    expect(run.exitCode).toBe(1);
  });

  it('json-file, sarif-file and html-file are written below the workspace', async () => {
    const inputs = {
      'json-file': 'out/report.json',
      'sarif-file': 'out/gate.sarif',
      'html-file': 'out/gate.html',
    };
    const change = { 'api/Dockerfile': '\ufeff# first\r\nFROM evil.example/x:1\r\n# last\r\n' };
    const run = await stage.pullRequest({ change }).run({ inputs, in: 'spawned' });
    expect(run.outputs['report-file']).toBe('out/report.json');
    expect(JSON.parse(run.read('out/report.json'))).toMatchObject({ version: 1, verdict: 'fail' });
    expect(JSON.parse(run.read('out/gate.sarif'))).toMatchObject({ version: '2.1.0' });

    const page = run.read('out/gate.html');
    for (const line of ['# first', 'FROM <mark>evil.example/x:1</mark>', '# last', 'allow:'])
      expect(page, 'lines of the file and of the policy').toContain(`>${line}<`);
    expect(page).not.toMatch(/[\r\ufeff]/);
    expect(page).toMatch(/<a href="https?:\/\/[^"]+\/blob\/[0-9a-f]{40}\/api\/Dockerfile#L2">/);
    expect(page).toMatch(/<a href="https?:\/\/[^"]+\/blob\/[0-9a-f]{40}\/\.github\/base-images\.yml#L\d+">/);
  });

  it.each(['json-file', 'sarif-file'])('%s is not written through a link', async (input) => {
    const run = await stage
      .pullRequest({ change: { 'api/Dockerfile': GOOD } })
      .run({ inputs: { [input]: 'report' }, links: { report: 'precious' }, in: 'spawned' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain('it is a symbolic link');
    expect(run.read('report'), 'what the link leads to').toBe('');
  });

  it('a file that cannot be written is an error of a run that would pass', async () => {
    const run = await stage
      .pullRequest({ change: { 'api/Dockerfile': GOOD } })
      .run({ inputs: { 'json-file': '/dev/null/report.json' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
  });
});

it('the last line of a failing step names the first three images', async () => {
  const change = Object.fromEntries(
    [1, 2, 3, 4].map((at) => [`${at}/Dockerfile`, `FROM evil.example/${at}:1\n`]),
  );
  const run = await stage.pullRequest({ change }).run();
  expect(run.commands.at(-1)).toMatchObject({
    name: 'error',
    message:
      '4 base image findings block this change: evil.example/1:1 (1/Dockerfile:1), evil.example/2:1 (2/Dockerfile:1), evil.example/3:1 (3/Dockerfile:1) and 1 more.',
  });
});

it('prose that a change brings stands in quotes in the log, and in code elsewhere', async () => {
  const prose = 'Checked by the security team, nothing to do here';
  const deny = `${SMALL_POLICY}deny:\n  - { image: docker.io/bitnami/**, use: "docker.io/library/$name:$tag" }\n`;
  const pullRequest = stage.pullRequest({
    base: { [POLICY]: deny },
    change: {
      [`${prose}/Dockerfile`]: 'FROM bitnami/redis:8\n',
      'api/Dockerfile': `ARG X="${prose}"\nFROM ${'$'}{X}\n`,
      'web/Dockerfile': `FROM debian:trixie-slim\nRUN --mount=type="${prose}" true\n`,
      'cli/Dockerfile': `FROM debian:trixie-slim AS "${prose}"\n`,
    },
  });
  const run = await pullRequest.run({ inputs: { suggestions: 'true' } });
  expect(run.outputs['result']).toBe('fail');
  const texts = [
    run.summary,
    ...pullRequest.repository.comments.map(({ body }) => body),
    ...pullRequest.repository.reviews.flatMap(({ comments }) => comments.map(({ body }) => body)),
  ];
  expect(texts).toHaveLength(3);
  for (const text of texts)
    expect(
      text.replaceAll('<wbr>', '').replace(/<!--.*?-->|<code>.*?<\/code>|<pre>.*?<\/pre>|\]\([^)]*\)/gs, ''),
    ).not.toContain('security');
  for (const line of run.stdout.split('\n'))
    expect(line.replace(/::error [^:]*::|"[^"]*"|`[^`]*`/g, '')).not.toContain('security');
});

describe('hostile text', () => {
  const evil = 'evil.example/x\u001b[31m##[error]y\u202e::stop-commands::z';
  const run = (options: Partial<ActionRunOptions> = {}) =>
    stage
      .pullRequest({
        base: { [POLICY]: SMALL_POLICY },
        change: {
          'a\n::set-output name=result::pass\n##[set-env name=X]/Dockerfile': `FROM ${evil}\n`,
          '::warning::b/Dockerfile':
            'FROM "evil.example/`a`<img src=x>"\nFROM ##[error]pwned AS ::error::x\n',
        },
      })
      .run(options);

  it('starts no command in the log', async () => {
    const { commands, stdout, stderr } = await run({ in: 'spawned' });
    const own = new Set(['add-mask', 'error', 'warning', 'notice']);
    expect(commands.filter(({ name }) => !own.has(name))).toEqual([]);
    expect(`${stdout}${stderr}`).not.toMatch(/##\[|\u001b|\u202e/);
  });

  it('changes no output', async () => {
    const { outputs } = await run();
    expect(outputs).toMatchObject({ result: 'fail' });
    expect(Object.keys(outputs).sort()).toEqual([
      'blocking',
      'findings',
      'policy-sha',
      'report-file',
      'result',
      'warnings',
    ]);
    expect(outputs['findings']).not.toMatch(/##\[|::|[^\x20-\x7e]/);
    expect(JSON.parse(outputs['findings'] ?? '')).not.toEqual([]);
  });

  it('keeps out of the summary’s markup', async () => {
    const { summary } = await run();
    expect(summary).not.toMatch(/<img|\u202e|\u001b/);
  });

  it('no token is printed or written', async () => {
    const { stdout, stderr, summary, outputs } = await run();
    const text = `${stdout.replace(/^::add-mask::.*$/gm, '')}${stderr}${summary}${JSON.stringify(outputs)}`;
    expect(text).not.toContain('ghs_job');
  });
});
