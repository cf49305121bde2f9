// biome-ignore-all lint/suspicious/noTemplateCurlyInString: scripts of shells
import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { ALL_OPEN, NOTHING_OPEN, openAfter, SOURCE_POLICY } from '../../support/earlier-steps.js';

test.each([
  ['path.dirname(process.env.GITHUB_OUTPUT)', ALL_OPEN],
  ["fs.appendFileSync(process.env.GITHUB_OUTPUT.replace('output', 'env'), 'A=1')", ALL_OPEN],
  ["fs.appendFileSync(process.env['GITHUB_' + x], 'A=1')", ALL_OPEN],
  ['fs.readdirSync(`$' + `{process.env.RUNNER_TEMP}/_runner_file_commands\`)`, ALL_OPEN],
  ["fs.appendFileSync(process.env.GITHUB_OUTPUT, x.join('a'))", NOTHING_OPEN],
  ["path.join(process.env.RUNNER_TEMP, 'x'); process.env['GITHUB_SHA']", NOTHING_OPEN],
])('a script of github-script: %s', (script, unknown) => {
  const step = `{ uses: actions/github-script@v8, with: { script: ${JSON.stringify(script)} } }`;
  expect(openAfter(step)).toEqual(unknown);
});

describe('a script of github-script that has the toolkit', () => {
  const files = {
    'set.js': 'module.exports = (core) => core.exportVariable(`A`.repeat(1), 1)\n',
    'ci/lib/names.js': `exports.set = ({ core }) => { core.exportVariable('${SOURCE_POLICY}', 'p') }\n`,
    'ci/run.js':
      "const { set } = require('./lib/names')\nmodule.exports = async ({ core }) => { set({ core }) }\n",
    'quiet.js':
      "module.exports = async ({ github, context, core }) => { core.setOutput('a', 1); core.info('x') }\n",
    'file.mjs':
      "import fs from 'fs'\nexport default () => fs.appendFileSync(process.env.GITHUB_ENV, 'A=1')\n",
  };
  test.each<[string, readonly string[]]>([
    ["core['export'+'Variable']('A', 1)", ALL_OPEN],
    ['core?.[`export$' + "{'Variable'}`]('A', 1)", ALL_OPEN],
    ["core['export\\x56ariable']('A', 1)", ALL_OPEN],
    ["core.export\\u0056ariable('A', 1)", ALL_OPEN],
    ['for (const k of Object.keys(core)) if (/^exp/.test(k)) core[k](1)', ALL_OPEN],
    ['Object.values(core).forEach((f) => f(1))', ALL_OPEN],
    ["const c = core;\nc['export' + 'Variable']('A', 1)", ALL_OPEN],
    ["const { [x]: f } = core;\nf('A', 1)", ALL_OPEN],
    ["((c) => c['export' + 'Variable']('A', 1))(core)", ALL_OPEN],
    ["const c = require('@actions/core');\nc[x]('A', 1)", ALL_OPEN],
    ["core.exportVariable('A' + x, 1)", ALL_OPEN],
    ["core.exportVariable('A', 1); core['exportVariable']('B', 1)", NOTHING_OPEN],
    ["core['setOutput']('A', 1); const { info, warning } = core;\ninfo('core, api')", NOTHING_OPEN],
    ['const put = (core, x) => { core.info(x) }\nput(core, 1)', NOTHING_OPEN],
    // files of the repository
    ["require('./set.js')(core)", ALL_OPEN],
    ['const set = require(`$' + '{process.env.GITHUB_WORKSPACE}/set`)\nset(core)', ALL_OPEN],
    ["const { default: run } = await import('$" + "{{ github.workspace }}/file.mjs')\nrun()", ALL_OPEN],
    ["const run = require('./ci/run.js')\nawait run({ github, context, core })", ['images']],
    ["const script = require('./quiet.js')\nawait script({ github, context, core })", NOTHING_OPEN],
    ["const { main } = require('$" + "{{ runner.temp }}/x/main.cjs')\nawait main(core)", NOTHING_OPEN],
  ])('%s', (script, unknown) => {
    const step = `{ uses: actions/github-script@v8, with: { script: ${JSON.stringify(script)} } }`;
    expect(openAfter(step, files)).toEqual(unknown);
  });
});

test.each([
  ["append(process.env.GITHUB_OUTPUT.replace('set_output', 'set_env'), x)", ALL_OPEN],
  ["glob(process.env.RUNNER_TEMP + '/_runner_file_commands/*')", ALL_OPEN],
  // what bundles of actions have
  [
    'const filePath = process.env[`GITHUB_$' + "{command}`]; const o = process.env['GITHUB_OUTPUT'] || ''",
    NOTHING_OPEN,
  ],
  ["const SUMMARY = 'GITHUB_STEP_SUMMARY'; const pathFromEnv = process.env[exports.SUMMARY]", NOTHING_OPEN],
  ["const temp = process.env['RUNNER_TEMP'] || ''; path.join(temp, id)", NOTHING_OPEN],
])('a program of an action: %s', (text, unknown) => {
  const action = 'runs: { using: node24, main: index.js }\n';
  expect(openAfter('uses: ./a', { 'a/action.yml': action, 'a/index.js': text })).toEqual(unknown);
});

test.each([
  ['echo A=1 >> ${GITHUB_OUTPUT/output/env}', ALL_OPEN],
  ['echo a=1 >> $GITHUB_OUTPUT', NOTHING_OPEN],
])('a composite action: %s', (script, unknown) => {
  const action = `runs:\n  using: composite\n  steps:\n    - { shell: bash, run: ${JSON.stringify(script)} }\n`;
  expect(openAfter('uses: ./a', { 'a/action.yml': action })).toEqual(unknown);
});

test('what a step hands to an image', () => {
  const given = (args: string): string =>
    `{ uses: "docker://alpine:3", with: { args: ${JSON.stringify(args)} } }`;
  expect(openAfter(given("sh -c 'echo A=1 >> ${GITHUB_OUTPUT/output/env}'"))).toEqual(ALL_OPEN);
  expect(openAfter(given("sh -c 'echo A=1 | tee -a /github/file_commands/*'"))).toEqual(ALL_OPEN);
  expect(openAfter(given("sh -c 'echo a=1 >> $GITHUB_OUTPUT'"))).toEqual(NOTHING_OPEN);
});

describe('folders that are added to the path by another name of its file', () => {
  const program = { 't/docker': '#!/bin/sh\n' };
  const empty = `{ env: { ${SOURCE_POLICY}: "" }, run: docker build . }`;
  const built = (step: string): readonly string[] => {
    const text = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n      - ${empty}\n`;
    const files = { ...program, '.github/workflows/a.yml': text };
    return findBuilds(treeOf(files), new Set(['workflow'])).builds.flatMap(({ unknown }) => unknown);
  };
  test.each([
    ['cat x >> ${GITHUB_OUTPUT/set_output/add_path}', true],
    ['cat x | tee -a $RUNNER_TEMP/_runner_file_commands/add_path_*', true],
    ['echo a=1 >> $GITHUB_OUTPUT', false],
    ['echo $HOME/bin >> $GITHUB_PATH', false],
  ])('%s', (script, isOpen) => {
    expect(built(`run: ${JSON.stringify(script)}`).includes('images')).toBe(isOpen);
  });
});
