import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD, otherArgument as row } from './changed-arguments.js';

const BAKE = 'tools/docker/bake.hcl';
const target = (name: string, ...lines: readonly string[]) =>
  `target "${name}" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
const PATH = 'dockerfile = "tools/docker/Dockerfile"';
const give = (base: string) => `args = { BASE = "${base}" }`;

const OVER_FOLDERS: readonly BuildChangeRow[] = [
  row(
    'bake from the root, beside a target that says nothing of its Dockerfile',
    BAKE,
    (base) => target('app', PATH, give(base)) + target('tags', 'tags = ["x"]'),
    { 'tools/docker/Dockerfile': ARG },
    ['tools/docker/Dockerfile'],
  ),
  row(
    'the same in JSON',
    'tools/docker/bake.json',
    (base) =>
      JSON.stringify({
        target: {
          app: { dockerfile: 'tools/docker/Dockerfile', args: { BASE: base } },
          tags: { tags: ['x'] },
        },
      }),
    { 'tools/docker/Dockerfile': ARG },
    ['tools/docker/Dockerfile'],
  ),
  row(
    'the same by a matrix, and inherited',
    BAKE,
    (base) =>
      target('_all', PATH, give(base)) +
      target('app', 'inherits = ["_all"]', 'matrix = { v = ["1", "2"] }', `name = "app-\${v}"`) +
      target('tags', 'tags = ["x"]'),
    { 'tools/docker/Dockerfile': ARG },
    ['tools/docker/Dockerfile'],
  ),
  row(
    'bake where the paths lead to Dockerfiles from both folders',
    'ci/docker-bake.hcl',
    (base) => target('app', 'context = "app"', give(base)),
    { 'ci/app/Dockerfile': ARG, 'app/Dockerfile': ARG },
    ['app/Dockerfile', 'ci/app/Dockerfile'],
  ),
  row(
    'bake from a folder between, with a new Dockerfile at that path from the file',
    'x/y/my-bake.hcl',
    (base) => target('app', 'context = "app/z"', give(base)),
    { 'x/app/z/Dockerfile': ARG, 'x/y/app/z/Dockerfile': `FROM ${GOOD}\n` },
    ['x/app/z/Dockerfile'],
  ),
  row(
    'bake with a Dockerfile in both folders',
    'ci/docker-bake.hcl',
    (base) => target('app', give(base)),
    { 'ci/Dockerfile': ARG, Dockerfile: ARG },
    ['Dockerfile', 'ci/Dockerfile'],
  ),
  row(
    'bake with a stage that only one of two Dockerfiles has',
    'ci/docker-bake.hcl',
    (base) => target('app', 'target = "prod"', give(base)),
    { 'ci/Dockerfile': ARG, Dockerfile: `${ARG.trim()} AS prod\n` },
    ['Dockerfile'],
  ),
  row(
    'bake of others',
    'vendor/example.com/x/docker-bake.hcl',
    (base) => target('app', give(base)),
    { 'vendor/example.com/x/Dockerfile': ARG, Dockerfile: ARG },
    ['vendor/example.com/x/Dockerfile'],
  ),
  row(
    'bake from a folder between',
    BAKE,
    (base) => target('app', 'context = "docker"', give(base)) + target('tags', 'tags = ["x"]'),
    { 'tools/docker/Dockerfile': ARG },
    ['tools/docker/Dockerfile'],
  ),
];

const APP = target('web', 'context = "app"');
const variable = (base: string) => `variable "B" {\n  default = "${base}"\n}\n`;
const BY_VARIABLE = target('web', 'context = "app"', 'args = { BASE = B }');
const PLAIN = `FROM ${GOOD}\n`;
/** Dockerfiles that lead nowhere near the one that is built. */
const DECOYS = { Dockerfile: PLAIN, 'ci/Dockerfile': PLAIN };

const TOGETHER: readonly BuildChangeRow[] = [
  row(
    'bake over the default file of the folder above',
    'ci/ci.bake.hcl',
    (base) => target('web', give(base)),
    { 'docker-bake.hcl': APP, 'app/Dockerfile': ARG, ...DECOYS },
    ['app/Dockerfile'],
  ),
  row(
    'an override of bake over it',
    'ci/docker-bake.override.hcl',
    (base) => target('web', give(base)),
    { 'docker-bake.hcl': APP, 'app/Dockerfile': ARG, ...DECOYS },
    ['app/Dockerfile'],
  ),
  row(
    'bake over a file beside it',
    'ci.bake.json',
    (base) => JSON.stringify({ target: { web: { args: { BASE: base } } } }),
    { 'base.bake.hcl': APP, 'app/Dockerfile': ARG, ...DECOYS },
    ['app/Dockerfile'],
  ),
  row(
    'bake over a file of another folder',
    'ci/ci.bake.hcl',
    (base) => target('web', give(base)),
    { 'bake/base.bake.hcl': APP, 'app/Dockerfile': ARG },
    ['app/Dockerfile'],
  ),
  row(
    'the Dockerfile of bake by name, for a context of the folder above',
    'ci/ci.bake.hcl',
    (base) => target('web', 'dockerfile = "odd"', give(base)),
    { 'docker-bake.hcl': APP, 'app/odd': ARG },
    ['app/odd'],
  ),
  row(
    'what a target of another bake file inherits',
    'bake/common.bake.hcl',
    (base) => target('_c', give(base)),
    { 'bake/app.bake.hcl': target('web', 'inherits = ["_c"]', 'context = "app"'), 'app/Dockerfile': ARG },
    ['app/Dockerfile'],
  ),
  row(
    'a template that a file only adds to',
    'ci/ci.bake.hcl',
    (base) => target('_c', give(base)),
    {
      'docker-bake.hcl': target('_c', 'tags = ["x"]') + target('web', 'inherits = ["_c"]', 'context = "app"'),
      'app/Dockerfile': ARG,
    },
    ['app/Dockerfile'],
  ),
  row(
    'a variable of bake that a file in another folder has too',
    'ci/values.bake.hcl',
    variable,
    { 'docker-bake.hcl': variable(GOOD) + BY_VARIABLE, 'app/Dockerfile': ARG },
    ['app/Dockerfile'],
  ),
  row(
    'a constant of bake in a file by another name, beside one that has it too',
    'env.hcl',
    (base) => `B = "${base}"\n`,
    { 'docker-bake.hcl': BY_VARIABLE, 'good.bake.hcl': `B = "${GOOD}"\n`, 'app/Dockerfile': ARG },
    ['app/Dockerfile'],
  ),
  row(
    'a function of bake that needs a variable of a third file, of which there are two',
    'b.bake.hcl',
    variable,
    {
      'a.bake.hcl': variable(GOOD),
      'functions.bake.hcl': 'function "f" {\n  params = []\n  result = B\n}\n',
      'app.bake.hcl': target('web', 'context = "app"', 'args = { BASE = f() }'),
      'app/Dockerfile': ARG,
    },
    ['app/Dockerfile'],
  ),
  row(
    'an override of bake, where the default file needs a constant of another one',
    'docker-bake.override.hcl',
    (base) => target('web', give(base)),
    {
      'docker-bake.hcl': target('web', 'context = "app"', 'args = { OTHER = B }'),
      'env.hcl': `B = "${GOOD}"\n`,
      'app/Dockerfile': ARG,
    },
    ['app/Dockerfile'],
  ),
  row(
    'a target of another bake file from which a new one inherits that says nothing of its place',
    'ci/ci.bake.hcl',
    (base) => target('web', give(base)) + target('new', 'inherits = ["web"]'),
    { 'docker-bake.hcl': APP, 'app/Dockerfile': ARG },
    ['app/Dockerfile'],
  ),
  {
    name: 'bake with a default file and a Dockerfile of its own, below another project',
    base: {
      'docker-bake.hcl': target('web', 'context = "app"', give(GOOD)),
      'app/Dockerfile': ARG,
      'sub/docker-bake.hcl': target('web'),
      'sub/Dockerfile': ARG,
    },
    change: { 'sub/docker-bake.hcl': target('web', give(EVIL)) },
    found: [`sub/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'two bake files of one folder that are whole by themselves',
    base: {
      'a.bake.hcl': variable(GOOD) + target('docker-metadata-action') + BY_VARIABLE,
      'app/Dockerfile': ARG,
      'b.bake.hcl': target('web', 'context = "b"'),
      'b/Dockerfile': ARG,
    },
    change: {
      'b.bake.hcl':
        variable(EVIL) +
        target('docker-metadata-action', 'tags = ["x"]') +
        target('web', 'inherits = ["docker-metadata-action"]', 'context = "b"', give(EVIL)),
    },
    found: [`b/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a stage that only one of the bake files below has',
    base: {
      'docker-bake.hcl': APP,
      'app/Dockerfile': `${ARG.trim()} AS dev\n`,
      'x/docker-bake.hcl': APP,
      'x/app/Dockerfile': PLAIN,
      'x/ci/ci.bake.hcl': target('web'),
    },
    change: { 'x/ci/ci.bake.hcl': target('web', 'target = "dev"', give(EVIL)) },
    found: [`app/Dockerfile:2 unapproved ${EVIL}`],
  },
];

const APP_FILE = 'bake/app.bake.hcl';
const CI_FILE = 'ci/ci.bake.hcl';
const NEW_DOCKERFILES = { Dockerfile: `FROM ${GOOD}\n`, 'ci/Dockerfile': `FROM ${GOOD}\n` };

/** What a change adds must not stand in for what is used. */
const TURNED: readonly BuildChangeRow[] = [
  ...Object.entries(NEW_DOCKERFILES).map(([path, text]) => ({
    name: `a target that only adds, of another folder, with a new Dockerfile: ${path}`,
    base: {
      [APP_FILE]: target('web', 'context = "app"'),
      'app/Dockerfile': ARG,
      [CI_FILE]: target('web', give(GOOD)),
    },
    change: { [CI_FILE]: target('web', give(EVIL)), [path]: text },
    found: [`app/Dockerfile:2 unapproved ${EVIL}`],
  })),
  {
    name: 'a variable that is lacking, with a new file nearer that defines it',
    base: {
      [APP_FILE]: target('web', 'context = "app"', 'args = { BASE = B }'),
      'app/Dockerfile': ARG,
      [CI_FILE]: `variable "B" { default = "${GOOD}" }\n`,
    },
    change: {
      [CI_FILE]: `variable "B" { default = "${EVIL}" }\n`,
      'bake/more.bake.hcl': `variable "B" { default = "${GOOD}" }\n`,
    },
    found: [`app/Dockerfile:2 unapproved ${EVIL}`],
  },
];

const TOO_MANY: readonly BuildChangeRow[] = [
  {
    name: 'bake files that are laid over more than are read, again where the values change',
    base: {
      ...Object.fromEntries(
        Array.from({ length: 25 }, (_, at) => [`b${at + 10}.bake.hcl`, target('web', 'context = "app"')]),
      ),
      'z.bake.hcl': target('web', 'context = "app2"'),
      'app/Dockerfile': `FROM ${GOOD}\n`,
      'app2/Dockerfile': ARG,
      'ci/ci.bake.hcl': target('web', give(GOOD)),
    },
    change: { 'ci/ci.bake.hcl': target('web', give(EVIL)) },
    found: [`app2/Dockerfile:2 unapproved ${EVIL}`],
    noted: ['ci/ci.bake.hcl'],
  },
];

/** Bake files whose paths begin in a folder that only who starts bake knows, and those that are read together. */
export const LAID_OVER_BAKE_CHANGES: readonly BuildChangeRow[] = [
  ...OVER_FOLDERS,
  ...TOGETHER,
  ...TURNED,
  ...TOO_MANY,
];
