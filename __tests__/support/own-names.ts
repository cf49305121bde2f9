import { EVIL } from './changed-arguments.js';

export const POLICY_TEXT =
  'version: 1\nallow: [docker.io/library/**]\nrules: { end-of-life: ignore, unpinned: ignore }\n';

/** An action that builds what it is given. */
export const FILES = {
  Dockerfile: 'FROM debian\n',
  odd: `FROM ${EVIL}\n`,
  'action.yml': `inputs: { file: {} }\nruns:\n  using: composite\n  steps:\n    - { uses: docker/build-push-action@v6, with: { context: ., file: "$\{{ inputs.file }}" } }\n`,
};

/** A workflow that uses it by the name of a repository. */
export const useOf = (name: string): Readonly<Record<string, string>> => ({
  '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - { uses: actions/checkout@v5 }\n      - { uses: "${name}@v1", with: { file: odd } }\n`,
});

/** A workflow that builds in a checkout of a repository by its name. */
export const checkoutOf = (name: string, ref = ''): Readonly<Record<string, string>> => ({
  '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - { uses: actions/checkout@v5, with: { repository: "${name}", path: r${ref} } }\n      - { uses: docker/build-push-action@v6, with: { context: r, file: r/odd } }\n`,
});
const FOUND = 'odd unapproved';
const UNKNOWN = '.github/workflows/a.yml unresolved';

/** What is found then, by the name and the `ref`; of the fork of a pull request it is another branch. */
export const CHECKOUTS: readonly (readonly [name: string, ref: string, found: readonly string[]])[] = [
  ['acme/shop', '', [FOUND]],
  ['Acme/Shop', '', [FOUND]],
  ['acme/shop', ', ref: main', [UNKNOWN, FOUND]],
  ['acme/shop', ', github-server-url: "https://evil.example"', [UNKNOWN]],
  ['acme/other', '', [UNKNOWN]],
];
