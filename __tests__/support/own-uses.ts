import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD } from './changed-arguments.js';

const FLOW = '.github/workflows/a.yml';
const CALLED = '.github/workflows/x.yml';
const expression = (text: string): string => `$\{{ ${text} }}`;
const build = (more: string): string =>
  `{ uses: docker/build-push-action@v6, with: { context: api, ${more} } }`;

/** A workflow that others call, with what its inputs say. */
const called = (given: string, inputs = 'img: { type: string }'): string =>
  `on: { workflow_call: { inputs: { ${inputs} } } }\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - ${build(given)}\n`;
const call = (uses: string, given: string): string =>
  `on: push\njobs:\n  j:\n    uses: ${uses}\n    with: { ${given} }\n`;
const action = (given: string, inputs = 'img: {}'): string =>
  `inputs: { ${inputs} }\nruns:\n  using: composite\n  steps:\n    - ${build(given)}\n`;
const use = (uses: string, given: string): string =>
  `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - { uses: actions/checkout@v5 }\n      - { uses: "${uses}", with: { ${given} } }\n`;

const OF_INPUT = `build-args: "BASE=${expression('inputs.img')}"`;
const TAKEN = [`api/Dockerfile:2 unapproved ${EVIL}`];

/** A use whose input changes. */
const row = (
  name: string,
  make: (base: string) => string,
  files: Readonly<Record<string, string>>,
  found: readonly string[] = TAKEN,
): BuildChangeRow => ({
  name: `used by a name of a repository: ${name}`,
  base: { 'api/Dockerfile': ARG, ...files, [FLOW]: make(GOOD) },
  change: { [FLOW]: make(EVIL) },
  found,
});
/** A use of something that changes. */
const changed = (
  name: string,
  flow: string,
  path: string,
  texts: readonly [string, string],
  found: readonly string[],
): BuildChangeRow => ({
  name: `used by a name of a repository: ${name}`,
  base: { 'api/Dockerfile': ARG, 'api/odd': `FROM ${EVIL}\n`, [path]: texts[0], [FLOW]: flow },
  change: { [path]: texts[1] },
  found,
});
const evil = (base: string): string => `img: "${base}"`;

/** Actions and workflows of the repository that are used by the name of a repository, which may be this one. */
export const OWN_USE_CHANGES: readonly BuildChangeRow[] = [
  row('a workflow', (base) => call(`acme/app/${CALLED}@main`, evil(base)), { [CALLED]: called(OF_INPUT) }),
  row('a workflow, as a runner reads the name', (base) => call(`"acme//app\\\\${CALLED}@v1"`, evil(base)), {
    [CALLED]: called(OF_INPUT),
  }),
  row(
    'a workflow, with an input in another case',
    (base) => call(`acme/app/${CALLED}@v1`, `IMG: "${base}"`),
    {
      [CALLED]: called(OF_INPUT),
    },
  ),
  row('an action', (base) => use('acme/app/x@main', evil(base)), { 'x/action.yml': action(OF_INPUT) }),
  row('an action, deeper', (base) => use('acme/app/.github/actions/x@v1', evil(base)), {
    '.github/actions/x/action.yaml': action(OF_INPUT),
  }),
  row('an action, with more than it takes', (base) => use('acme/app/x@main', `${evil(base)}, other: 1`), {
    'x/action.yml': action(OF_INPUT),
  }),
  row('an action that uses another one so', (base) => use('./y', evil(base)), {
    'x/action.yml': action(OF_INPUT),
    'y/action.yml': `inputs: { img: {} }\nruns:\n  using: composite\n  steps:\n    - { uses: acme/app/x@v1, with: { img: "${expression('inputs.img')}" } }\n`,
  }),
  changed(
    'an action that builds something else',
    use('acme/app/x@main', 'img: a'),
    'x/action.yml',
    [action('file: api/Dockerfile'), action('file: api/odd')],
    [`api/odd:1 unapproved ${EVIL}`],
  ),
  changed(
    'an action that gives a build another context',
    use('acme/app/x@main', 'img: a'),
    'x/action.yml',
    [action(''), action(`build-contexts: "${GOOD}=docker-image://${EVIL}"`)],
    TAKEN,
  ),
  changed(
    'a workflow whose default changes',
    call(`acme/app/${CALLED}@main`, 'other: 1'),
    CALLED,
    [
      called(OF_INPUT, `img: { type: string, default: "${GOOD}" }, other: { type: string }`),
      called(OF_INPUT, `img: { type: string, default: "${EVIL}" }, other: { type: string }`),
    ],
    // others may call it as well
    [...TAKEN, 'api/Dockerfile:2 unresolved'],
  ),
  // those of another repository that only have the same path
  row(
    'a workflow that is given what the one here does not take',
    (base) => call(`acme/other/${CALLED}@main`, `${evil(base)}, other: 1`),
    { [CALLED]: called(OF_INPUT) },
    [],
  ),
  row(
    'a workflow that is not given what the one here needs',
    (base) => call(`acme/other/${CALLED}@main`, evil(base)),
    { [CALLED]: called(OF_INPUT, 'img: { type: string }, other: { type: string, required: true }') },
    [],
  ),
  row(
    'a workflow that has the name of this one',
    (base) => call(`acme/other/${FLOW}@main`, evil(base)),
    {},
    [],
  ),
  row(
    'an action that is given nothing of what the one here takes',
    (base) => use('acme/other/x@v1', `other: "${base}"`),
    { 'x/action.yml': action('') },
    [],
  ),
  row(
    'an action of those who make the runner',
    (base) => use('actions/cache/restore@v4', evil(base)),
    { 'restore/action.yml': action(OF_INPUT) },
    [],
  ),
];
