import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD } from './changed-arguments.js';

const FLOW = '.github/workflows/build.yml';
const CALLED = '.github/workflows/called.yml';
const expression = (text: string): string => `$\{{ ${text} }}`;
const WORD = '#!/bin/sh\ndocker build --build-arg BASE="$1" api\n';
const VARIABLE = '#!/bin/sh\ndocker build --build-arg BASE="$BASE" api\n';
const MAKEFILE = 'image:\n\tdocker build --build-arg BASE=$(BASE) api\n';

const job = (run: string, more = ''): string =>
  `jobs:\n  b:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - uses: actions/checkout@v4\n      - ${run}\n`;
const byWord = (text: string): string => `run: ./build.sh ${expression(text)}`;
const matrix = (text: string): string => `    strategy:\n      matrix:\n${text}`;

/** A program gets another value, of which the workflow says only where it is from. */
function row(
  name: string,
  make: (base: string) => string,
  more: Readonly<Record<string, string>> = {},
  file = FLOW,
): BuildChangeRow {
  return {
    name: `an expression for a program: ${name}`,
    base: { 'api/Dockerfile': ARG, 'build.sh': WORD, ...more, [file]: make(GOOD) },
    change: { [file]: make(EVIL) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  };
}

const CALL = {
  [CALLED]: `on: { workflow_call: { inputs: { img: { type: string } } } }\n${job(byWord('inputs.img'))}`,
};
const composite = (base: string): string =>
  `inputs: { img: { description: a, default: "${base}" } }\nruns:\n  using: composite\n  steps:\n    - { shell: bash, run: "./build.sh ${expression('inputs.img')}" }\n`;

/** What expressions give programs of the repository that start builds. */
export const EXPRESSED_VALUE_CHANGES: readonly BuildChangeRow[] = [
  row(
    'an item of a matrix',
    (base) => `on: push\n${job(byWord('matrix.img'), matrix(`        img: [a, ${base}]\n`))}`,
  ),
  row(
    'an item in a line of its own',
    (base) =>
      `on: push\n${job(byWord('matrix.img'), matrix(`        img:\n          - a # b\n          - "${base}"\n        os: [linux]\n`))}`,
  ),
  row(
    'what a matrix includes',
    (base) =>
      `on: push\n${job(byWord('matrix.of.img'), matrix(`        of:\n          - { n: a, img: "${base}" }\n`))}`,
  ),
  row(
    'in a variable of the step',
    (base) =>
      `on: push\n${job(`{ run: ./build.sh, env: { BASE: "${expression('matrix.img')}" } }`, matrix(`        img: [${base}]\n`))}`,
    { 'build.sh': VARIABLE },
  ),
  row(
    'in a word for make',
    (base) =>
      `on: push\n${job(`run: make image BASE=${expression('matrix.img')}`, matrix(`        img: [${base}]\n`))}`,
    {
      Makefile: MAKEFILE,
    },
  ),
  row('a variable of the workflow', (base) => `on: push\nenv:\n  IMG: ${base}\n${job(byWord('env.IMG'))}`),
  row(
    'the default of an input',
    (base) =>
      `on:\n  workflow_dispatch:\n    inputs:\n      img:\n        description: a\n        default: ${base}\n${job(byWord('inputs.img'))}`,
  ),
  row(
    'a text of its own',
    (base) => `on: push\n${job(`run: "./build.sh ${expression(`inputs.img || '${base}'`)}"`)}`,
  ),
  row(
    'the input that a workflow gives another',
    (base) => `on: push\njobs:\n  b:\n    uses: ./${CALLED}\n    with: { img: "${base}" }\n`,
    CALL,
  ),
  row('the input of an action', (base) => `on: push\n${job(`{ uses: ./do, with: { img: "${base}" } }`)}`, {
    'do/action.yml': composite(GOOD),
  }),
  row(
    'the default of an input of an action',
    composite,
    { [FLOW]: `on: push\n${job('uses: ./do')}` },
    'do/action.yml',
  ),
  {
    ...row(
      'the input of another workflow',
      (base) => `on: push\nenv: { img: "${base}" }\n${job('run: true')}`,
      {
        [CALLED]: `on: { workflow_dispatch: { inputs: { img: { type: string } } } }\n${job(byWord('inputs.img'))}`,
      },
    ),
    found: [],
  },
];
