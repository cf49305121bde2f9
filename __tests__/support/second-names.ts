import { submodule, symlink } from './github/git-repository.js';
import { type LinkedFolderCase, one } from './linked-folders.js';

const GOOD = 'FROM debian:trixie-slim\n';
const BAD = 'FROM evil.example/base:1\n';
const SUBMODULE = submodule('1'.repeat(40));

/** Ways into a submodule. */
const IN_SUBMODULE = [
  ['a link', { Dockerfile: symlink('sub/Dockerfile') }],
  ['a link to a file of another name', { Dockerfile: symlink('sub/x') }],
  ['a link through a link to a folder', { m: symlink('sub/x'), Dockerfile: symlink('m/Dockerfile') }],
  ['a link to a link', { m: symlink('sub/x'), Dockerfile: symlink('m') }],
] as const;
const pointer = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 20\n`;

/** Links that are Dockerfiles by their names: a file is told once, and a change to what nobody can read is told. */
export const SECOND_NAMES: readonly LinkedFolderCase[] = [
  one(
    'a file that is judged by its own name is not told twice, also over a second link',
    '',
    {
      'sub/Dockerfile': GOOD,
      Dockerfile: symlink('sub/Dockerfile'),
      'Dockerfile.prod': symlink('Dockerfile'),
    },
    { 'sub/Dockerfile': BAD },
    'sub/Dockerfile: unapproved',
  ),
  one(
    'nor a file next to it',
    '',
    { 'Dockerfile.prod': GOOD, Dockerfile: symlink('Dockerfile.prod') },
    { 'Dockerfile.prod': BAD },
    'Dockerfile.prod: unapproved',
  ),
  one(
    'nor where everything is judged',
    'settings: { scope: all }\n',
    { 'sub/Dockerfile': BAD, Dockerfile: symlink('sub/Dockerfile') },
    { 'README.md': 'new' },
    'sub/Dockerfile: unapproved',
  ),
  one(
    'nor what a build by the name of the link puts in',
    '',
    {
      'sub/Dockerfile': GOOD,
      Dockerfile: symlink('sub/Dockerfile'),
      'compose.yaml': 'services: { x: { build: { context: ., args: { B: "evil.example/base:1" } } } }\n',
    },
    { 'sub/Dockerfile': 'ARG B=debian:trixie-slim\nFROM $B\n' },
    'sub/Dockerfile: unapproved',
  ),
  one(
    'but by each name that the policy treats differently',
    'overrides: [{ paths: ["sub/**"], rules: { unapproved: warn } }]\n',
    { 'sub/Dockerfile': GOOD, Dockerfile: symlink('sub/Dockerfile') },
    { 'sub/Dockerfile': BAD },
    'Dockerfile: unapproved',
    'sub/Dockerfile: unapproved',
  ),
  one(
    'a link that now leads to a file that did not change',
    '',
    { 'a/Dockerfile': GOOD, 'b/Dockerfile': BAD, Dockerfile: symlink('a/Dockerfile') },
    { Dockerfile: symlink('b/Dockerfile') },
    'Dockerfile: unapproved',
  ),
  one(
    'a file that becomes a link to one',
    '',
    { 'b/Dockerfile': BAD, Dockerfile: GOOD },
    { Dockerfile: symlink('b/Dockerfile') },
    'Dockerfile: unapproved',
  ),
  one(
    'a link that becomes a file',
    '',
    { 'a/Dockerfile': GOOD, Dockerfile: symlink('a/Dockerfile') },
    { Dockerfile: BAD },
    'Dockerfile: unapproved',
  ),
  one(
    'a file behind it that is removed',
    '',
    { 'a/x': GOOD, Dockerfile: symlink('a/x') },
    { 'a/x': null },
    'Dockerfile: unreadable',
  ),
  ...IN_SUBMODULE.map(([name, links]) =>
    one(
      `a submodule that moves under ${name}`,
      '',
      { sub: SUBMODULE, ...links },
      { sub: submodule('2'.repeat(40)) },
      'Dockerfile: unreadable',
    ),
  ),
  one(
    'a submodule that stays under a link',
    '',
    { sub: SUBMODULE, Dockerfile: symlink('sub/x') },
    { 'README.md': 'new' },
  ),
  one(
    'what git LFS keeps and nobody fetched, which is other bytes now',
    '',
    { 'sub/x': pointer('1'), Dockerfile: symlink('sub/x'), 'Dockerfile.prod': symlink('x'), x: pointer('1') },
    { 'sub/x': pointer('2'), x: pointer('2') },
    'Dockerfile: unreadable',
    'Dockerfile.prod: unreadable',
  ),
];
