import type { BuildChangeRow } from './build-changes.js';

const BAD = 'FROM evil.example/base:1\n';
const ARG = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const FLOW = '.github/workflows/build.yml';

const compose = (build: string) => `services:\n  web:\n    build: ${build}\n`;
const flow = (step: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - ${step}\n`;
const settings = 'ignore: ["examples/**"]';

/** Builds of Dockerfiles that the policy leaves out. */
export const IGNORED_CHANGES: readonly BuildChangeRow[] = [
  {
    name: 'a build that is added says that its Dockerfile is left out',
    base: { 'examples/Dockerfile': BAD },
    change: { 'compose.yaml': compose('examples') },
    settings,
    found: [],
    noted: ['compose.yaml'],
  },
  {
    name: 'a build that is pointed there does',
    base: { 'examples/odd': BAD, Dockerfile: ARG, 'compose.yaml': compose('.') },
    change: { 'compose.yaml': compose('{ context: ., dockerfile: examples/odd }') },
    settings,
    found: [],
    noted: ['compose.yaml'],
  },
  {
    name: 'a step of a workflow does',
    base: { 'examples/Dockerfile': BAD },
    change: { [FLOW]: flow('run: docker build examples') },
    settings,
    found: [],
    noted: [FLOW],
  },
  {
    name: 'a Dockerfile that is left out is edited, and a build names it',
    base: { 'examples/Dockerfile': ARG, 'docker-bake.hcl': 'target "a" {\n  context = "examples"\n}\n' },
    change: { 'examples/Dockerfile': BAD },
    settings,
    found: [],
    noted: ['docker-bake.hcl'],
  },
  {
    name: 'it is edited where everything is judged',
    base: { 'examples/Dockerfile': ARG, 'compose.yaml': compose('examples') },
    change: { 'examples/Dockerfile': BAD },
    scope: 'all',
    settings,
    found: [],
    noted: ['compose.yaml'],
  },
  {
    name: 'it is given another value',
    base: { 'examples/Dockerfile': ARG, 'compose.yaml': compose('examples') },
    change: { 'compose.yaml': compose('{ context: examples, args: { BASE: "evil.example/x:1" } }') },
    settings,
    found: [],
    noted: ['compose.yaml'],
  },
  {
    name: 'nothing names it',
    base: { 'examples/Dockerfile': ARG, Dockerfile: ARG, 'compose.yaml': compose('.') },
    change: { 'examples/Dockerfile': BAD },
    settings,
    found: [],
  },
  {
    name: 'something else is changed',
    base: { 'examples/Dockerfile': BAD, Dockerfile: ARG, 'compose.yaml': compose('examples') },
    change: { Dockerfile: `${ARG}RUN x\n` },
    settings,
    found: [],
  },
  {
    name: 'the build file is left out too',
    base: {},
    change: { 'examples/Dockerfile': BAD, 'examples/compose.yaml': compose('.') },
    settings,
    found: [],
  },
];
