import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/lint.yml';
const GOOD = 'on: push\njobs: { lint: { runs-on: ubuntu-latest, steps: [{ run: echo }] } }\n';

/** Workflows that GitHub refuses, which say nothing of builds. */
export const BROKEN_WORKFLOWS: readonly BuildChangeRow[] = [
  {
    name: 'a workflow with a slip, which says nothing of builds',
    base: {},
    change: { [FLOW]: 'on: push\njobs:\n  lint: [\n' },
    found: [],
    noted: [FLOW],
  },
  {
    name: 'a workflow that gets one',
    base: { [FLOW]: GOOD },
    change: { [FLOW]: `${GOOD}"\n` },
    found: [],
    noted: [FLOW],
  },
  {
    name: 'a workflow that is a list',
    base: {},
    change: { [FLOW]: '- docker build .\n' },
    found: [],
    noted: [FLOW],
  },
  {
    name: 'a workflow that had a slip before',
    base: { [FLOW]: 'on: push\njobs:\n  lint: [\n' },
    change: { Dockerfile: 'FROM debian\n' },
    found: [],
  },
  {
    name: 'a workflow without a slip, which says nothing of builds',
    base: {},
    change: { [FLOW]: GOOD },
    found: [],
  },
  {
    name: 'an action with a slip, which says nothing of builds',
    base: {},
    change: { 'lint/action.yml': 'name: [\n' },
    found: [],
  },
];
