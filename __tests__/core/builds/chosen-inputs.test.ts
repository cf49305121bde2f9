import { describe, expect, test } from 'vitest';
import type { BakeProject } from '../../../src/core/builds/bake/project.js';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { readVariants } from '../../../src/core/dockerfile/variants/read-variants.js';
import { treeOf } from '../../support/build-rows.js';
import { toVariants } from '../../support/variants.js';

const NO_TARGETS: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };
/** `V` of a text as an argument. */
const inDollars = (text: string): string =>
  text.replace(/V(?=[-\n])/g, `\${V}`).replace(`ARG \${V}`, 'ARG V');
const inBraces = (text: string): string => `\${{ ${text} }}`;

function workflow(on: string, value: string): string {
  const step = `{ uses: docker/build-push-action@v6, with: { context: ., build-args: "V=${value}" } }`;
  return `on: ${on}\njobs: { j: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v4 }, ${step}] } }\n`;
}

/** The values of the argument, in any order; `?`: one that is not known. */
function read(on: string, value: string, files: Record<string, string> = {}): readonly string[] {
  const tree = treeOf({
    Dockerfile: 'ARG V\nFROM $V\n',
    '.github/workflows/a.yml': workflow(on, value),
    ...files,
  });
  const { builds } = readWorkflowBuilds(tree, () => NO_TARGETS);
  const values = builds.map(({ args, unknown }) =>
    unknown.includes('args.V') ? '?' : (args.get('V') ?? 'none'),
  );
  return [...new Set(values)].sort();
}

const typed = (more: string): string => `workflow_dispatch: { inputs: { k: { ${more} } } }`;
const CHOICE = 'type: choice, options: [a, b]';

describe('an input that people choose from a list has each of the options, and is empty where nobody gives it', () => {
  test.each([
    [`{ ${typed(`${CHOICE}, required: true`)} }`, ['a', 'b']],
    [`{ ${typed(`${CHOICE}, default: b`)} }`, ['a', 'b']],
    [`{ ${typed(`${CHOICE}, default: c`)} }`, ['a', 'b', 'c']],
    // an API call may leave it out; the form takes the first
    [`{ ${typed(CHOICE)} }`, ['', 'a', 'b']],
    [`{ ${typed(`${CHOICE}, required: false`)} }`, ['', 'a', 'b']],
    [`{ ${typed(`${CHOICE}, default: b`)}, push: }`, ['', 'a', 'b']],
    [`{ ${typed(`${CHOICE}, default: b`)}, schedule: [{ cron: '0 0 * * *' }] }`, ['', 'a', 'b']],
    [`{ ${typed(`${CHOICE}, default: b`)}, repository_dispatch: }`, ['', 'a', 'b']],
    [`{ ${typed('type: choice, options: [a, ""], default: a')} }`, ['', 'a']],
    [`{ ${typed(`${CHOICE}, default: ""`)} }`, ['', 'a', 'b']],
    [`{ ${typed(`${CHOICE}, default: "", required: true`)} }`, ['a', 'b']],
    [`{ ${typed('type: choice, options: [3.10, 22], default: 22')} }`, ['22', '3.1', '3.10']],
    [`{ ${typed('type: choice, options: [true, "x"], default: x')} }`, ['true', 'x']],
    [`{ ${typed('type: string, options: [a, b], default: a')} }`, ['?', 'a']],
    [`{ ${typed('type: environment')} }`, ['?']],
    [`{ ${typed('type: number')} }`, ['?']],
    [`{ ${typed('type: boolean')} }`, ['', 'false', 'true']],
    [`{ ${typed('type: boolean, default: false')} }`, ['false', 'true']],
    [`{ ${typed('type: boolean, required: true')} }`, ['false', 'true']],
    [`{ ${typed('type: boolean, default: true')}, push: }`, ['', 'false', 'true']],
    ['{ workflow_call: { inputs: { k: { type: boolean } } } }', ['false', 'true']],
    [
      `{ ${typed('type: boolean, default: true')}, workflow_call: { inputs: { K: { type: boolean } } } }`,
      ['false', 'true'],
    ],
    [`{ ${typed('type: boolean, default: true')}, workflow_call: }`, ['', 'false', 'true']],
    [
      `{ ${typed('type: boolean, default: true')}, workflow_call: { inputs: { k: { type: string } } } }`,
      ['?', 'true'],
    ],
    [
      `{ ${typed('type: boolean, default: true')}, push: { inputs: { k: { type: boolean } } } }`,
      ['', 'false', 'true'],
    ],
    [`{ ${typed('type: number, default: 22')} }`, ['22', '?']],
    [`{ ${typed('type: Choice, options: [a, b]')} }`, ['?']],
    [`{ ${typed('type: choice')} }`, ['?']],
    [`{ ${typed('type: choice, options: []')} }`, ['?']],
    [`{ ${typed('type: choice, options: a')} }`, ['?']],
    [`{ ${typed('type: choice, options: [a, [b]]')} }`, ['?']],
    [`{ ${typed('type: choice, options: [a, ~]')} }`, ['?']],
    [`{ ${typed('type: choice, options: [a, 0x10]')} }`, ['?']],
    [`{ ${typed('type: choice, options: [a, True]')} }`, ['?']],
    [`{ ${typed(`type: choice, options: [a, "${inBraces('vars.A')}"]`)} }`, ['?']],
    ['{ repository_dispatch: }', ['?']],
  ])('%s', (on, values) => expect(read(on, inBraces('inputs.k'))).toEqual(values));

  test.each([
    [`{ ${typed(`${CHOICE}, default: a`)} }`, 'github.event.inputs.k', ['a', 'b']],
    [`{ ${typed(`${CHOICE}, default: a`)}, push: }`, "GitHub.Event['Inputs'].K || 'c'", ['a', 'b', 'c']],
    [`{ ${typed(`${CHOICE}, default: a`)}, push: }`, "inputs.k || 'c'", ['a', 'b', 'c']],
    [`{ ${typed(`${CHOICE}, default: a`)} }`, "inputs.k == 'A' && 'x' || inputs.k", ['b', 'x']],
    [`{ ${typed(`${CHOICE}, default: a`)} }`, 'github.event.inputs.other', ['?']],
    [`{ ${typed(`${CHOICE}, default: a`)} }`, 'github.event.client_payload.k', ['?']],
    [`{ ${typed('type: boolean')} }`, 'github.event.inputs.k', ['', 'false', 'true']],
  ])('%s with %s', (on, value, values) => expect(read(on, inBraces(value))).toEqual(values));

  test('it is the same wherever one run names it', () =>
    expect(
      read(
        `{ ${typed(`${CHOICE}, default: a`)} }`,
        `${inBraces('inputs.k')}-${inBraces('github.event.inputs.K')}-${inBraces("inputs.k == 'a'")}`,
      ),
    ).toEqual(['a-a-true', 'b-b-false']));

  test('it is not known where there are more options than are followed', () => {
    const options = Array.from({ length: 70 }, (_, index) => `o${index}`).join(', ');
    expect(
      read(`{ ${typed(`type: choice, options: [${options}], default: o1`)} }`, inBraces('inputs.k')),
    ).toContain('?');
  });
});

describe('a workflow that others may call', () => {
  const both = `{ ${typed(`${CHOICE}, default: a`)}, workflow_call: { inputs: { k: { type: string } } } }`;
  const caller = (value: string, on = 'push'): Record<string, string> => ({
    '.github/workflows/c.yml': `on: ${on}\njobs: { c: { uses: ./.github/workflows/a.yml, with: { k: "${value}" } } }\n`,
  });

  test('has whatever they give it, where nothing here calls it', () => {
    expect(read(both, inBraces('inputs.k'))).toEqual(['?', 'a']);
    expect(read(both, inBraces('github.event.inputs.k'))).toEqual(['?']);
    expect(read(`{ ${typed(CHOICE)}, workflow_call: }`, inBraces('inputs.k'))).toEqual(['', 'a', 'b']);
  });

  test('has what a workflow here gives it, and the options where people start it', () =>
    expect(read(both, inBraces('inputs.k'), caller('x'))).toEqual(['a', 'b', 'x']));

  test('has true or false where that is declared, whatever they give it', () => {
    const called = '{ workflow_call: { inputs: { k: { type: boolean } } } }';
    expect(read(called, inBraces('inputs.k'), caller(inBraces('fromJSON(vars.X)')))).toEqual([
      'false',
      'true',
    ]);
    expect(read(called, inBraces('inputs.k'), caller('true'))).toEqual(['true']);
    expect(
      read(called, `${inBraces('inputs.k')}-${inBraces('inputs.k')}`, caller(inBraces('inputs.x'))),
    ).toEqual(['false-false', 'true-true']);
    const string = '{ workflow_call: { inputs: { k: { type: string } } } }';
    expect(read(string, inBraces('inputs.k'), caller(inBraces('fromJSON(vars.X)')))).toEqual(['?']);
  });

  test('has what people choose for its caller', () => {
    const on = `{ ${typed('type: choice, options: [x, y], default: x')} }`;
    const called = '{ workflow_call: { inputs: { k: { type: string } } } }';
    expect(read(called, inBraces('inputs.k'), caller(inBraces('inputs.k'), on))).toEqual(['x', 'y']);
    expect(read(called, inBraces('github.event.inputs.k'), caller('z', on))).toEqual(['x', 'y']);
    expect(
      read(
        called,
        `${inBraces('inputs.k')}${inBraces('github.event.inputs.k')}`,
        caller(inBraces('inputs.k'), on),
      ),
    ).toEqual(['xx', 'yy']);
  });
});

describe('a build that leaves an input empty because nobody gives it', () => {
  const judge = (dockerfile: string, leavesOut: boolean): readonly string[] => {
    const build = { args: new Map([['V', '']]), ...(leavesOut ? { leavesOut: true as const } : {}) };
    const { images, problem } = readVariants(Buffer.from(dockerfile), toVariants({ builds: [build] }));
    return [...images.map(({ written }) => written), ...(problem === null ? [] : [problem.message])];
  };

  test('pulls nothing where BuildKit refuses it', () => {
    const dockerfile = inDollars('ARG V=22\nFROM node:V-slim\n');
    expect(judge(dockerfile, true)).toEqual(['node:22-slim']);
    expect(judge(dockerfile, false).at(-1)).toContain('"node:-slim": invalid reference format');
  });

  test('still pulls a frontend, which comes before the file is refused', () => {
    const args = new Map([
      ['V', ''],
      ['BUILDKIT_SYNTAX', 'evil.example/x'],
    ]);
    const dockerfile = inDollars('ARG V=22\nFROM node:V-slim\n');
    const { images, problem } = readVariants(
      Buffer.from(dockerfile),
      toVariants({ builds: [{ args, leavesOut: true }] }),
    );
    expect(problem).toBeNull();
    expect(images.map(({ written }) => written).sort()).toEqual(['evil.example/x', 'node:22-slim']);
  });

  test('is judged where BuildKit takes it', () =>
    expect(judge(inDollars('ARG V=-x\nFROM nodeV\n'), true)).toEqual(['node-x', 'node']));

  test('does not hide what is wrong with the file anyway', () =>
    expect(judge('ARG V=22\nFROM node:22\nRUNX\n', true).length).toBeGreaterThan(0));

  test('and one with a value that is written is refused', () => {
    const written = workflow(`{ ${typed(`${CHOICE}, required: true`)} }`, '');
    const tree = treeOf({ Dockerfile: 'FROM a\n', '.github/workflows/a.yml': written });
    const { builds } = readWorkflowBuilds(tree, () => NO_TARGETS);
    expect(builds.map(({ leavesOut = false }) => leavesOut)).toEqual([false]);
  });

  test.each([
    [`{ ${typed(`${CHOICE}, default: a`)} }`, 'inputs.k', []],
    [`{ ${typed(CHOICE)} }`, 'inputs.k', ['']],
    [`{ ${typed(CHOICE)}, push: }`, "inputs.k && 'x' || inputs.k", ['']],
    [`{ ${typed(CHOICE)}, push: }`, "inputs.k == '' && 'y' || inputs.k", ['y']],
    [`{ ${typed(CHOICE)}, push: }`, 'github.event.inputs.k', ['']],
  ])('it is told of %s with %s', (on, value, values) => {
    const tree = treeOf({
      Dockerfile: 'ARG V\nFROM $V\n',
      '.github/workflows/a.yml': workflow(on, inBraces(value)),
    });
    const { builds } = readWorkflowBuilds(tree, () => NO_TARGETS);
    const empty = builds.filter(({ leavesOut }) => leavesOut === true);
    expect(empty.map(({ args }) => args.get('V'))).toEqual(values);
  });
});
