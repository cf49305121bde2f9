import { submodule, symlink, type TreeChange } from './github/git-repository.js';

const GOOD = 'FROM debian:trixie-slim\n';
const BAD = 'FROM evil.example/base:1\n';
const SUBMODULE = submodule('1'.repeat(40));

type Files = Readonly<Record<string, TreeChange>>;

/** A change to a tree with links, under a policy that approves `GOOD` only, and what both doors find in it. */
export interface LinkedFolderCase {
  readonly name: string;
  /** More lines of the policy. */
  readonly policy: string;
  readonly base: Files;
  readonly change: Files;
  readonly found: readonly string[];
}

export const one = (
  name: string,
  policy: string,
  base: Files,
  change: Files,
  ...found: readonly string[]
): LinkedFolderCase => ({ name, policy, base, change, found });

const IGNORE = 'settings: { ignore: ["third_party/**"] }\n';
const STRICT = 'overrides: [{ paths: ["prod/**"], allow: [docker.io/library/busybox] }]\n';
const LAX = 'overrides: [{ paths: ["dev/**"], rules: { unapproved: ignore } }]\n';
const EXCEPTION =
  'exceptions: [{ image: evil.example/base, paths: ["dev/**"], rules: [unapproved], owner: a, reason: b, expires: "2099-01-01" }]\nsettings: { max-exception: 90000d }\n';
/** Linux has the root of its files under this name too. */
const ROOT_OF_PROCESS = ['/proc', 'self', 'root'].join('/');
const BUILD = 'builds: [{ paths: ["prod/**"], args: { B: ["evil.example/base:1"] } }]\n';

export const LINKED_FOLDERS: readonly LinkedFolderCase[] = [
  one(
    'an ignored folder in place of one that was judged',
    IGNORE,
    { 'api/Dockerfile': GOOD },
    { 'api/Dockerfile': null, 'third_party/x/Dockerfile': BAD, api: symlink('third_party/x') },
    'api/Dockerfile: unapproved',
  ),
  one(
    'a link to what was ignored and did not change',
    IGNORE,
    { 'third_party/x/Dockerfile': BAD },
    { api: symlink('third_party/x') },
    'api/Dockerfile: unapproved',
  ),
  one(
    'a file behind a link that did not change',
    IGNORE,
    { 'third_party/x/Dockerfile': GOOD, api: symlink('third_party/x') },
    { 'third_party/x/Dockerfile': BAD },
    'api/Dockerfile: unapproved',
  ),
  one(
    'a folder further down behind a link, and one above it',
    IGNORE,
    {},
    { 'third_party/x/y/z/Dockerfile': BAD, 'a/b': symlink('../third_party/x'), c: symlink('third_party') },
    'a/b/y/z/Dockerfile: unapproved',
    'c/x/y/z/Dockerfile: unapproved',
  ),
  one(
    'a link to a link to a folder',
    IGNORE,
    {},
    {
      'third_party/x/Dockerfile': BAD,
      'third_party/current': symlink('x'),
      api: symlink('third_party/current'),
    },
    'api/Dockerfile: unapproved',
  ),
  one(
    'a link on the way that leads elsewhere now',
    IGNORE,
    {
      'third_party/good/Dockerfile': GOOD,
      'third_party/bad/Dockerfile': BAD,
      'third_party/current': symlink('good'),
      api: symlink('third_party/current'),
    },
    { 'third_party/current': symlink('bad') },
    'api/Dockerfile: unapproved',
  ),
  one(
    'a link to a file in a folder behind a link',
    IGNORE,
    {},
    {
      'third_party/x/Dockerfile': symlink('../y.txt'),
      'third_party/y.txt': BAD,
      api: symlink('third_party/x'),
    },
    'api/Dockerfile: unapproved',
  ),
  one(
    'a link that leads out of the tree in a folder behind a link',
    IGNORE,
    {},
    { 'third_party/x/Dockerfile': symlink('/nowhere/x'), api: symlink('third_party/x') },
    'api/Dockerfile: unreadable',
  ),
  one(
    'a folder with stricter overrides',
    STRICT,
    { 'dev/Dockerfile': GOOD },
    { prod: symlink('dev') },
    'prod/Dockerfile: unapproved',
  ),
  one(
    'a folder with laxer overrides, which the link does not have',
    LAX,
    { 'dev/Dockerfile': BAD },
    { prod: symlink('dev') },
    'prod/Dockerfile: unapproved',
  ),
  one(
    'a folder with an exception, which the link does not have',
    EXCEPTION,
    { 'dev/Dockerfile': BAD },
    { prod: symlink('dev') },
    'prod/Dockerfile: unapproved',
  ),
  one(
    'a folder with builds of its own',
    BUILD,
    { 'dev/Dockerfile': 'ARG B=debian:trixie-slim\nFROM $B\n' },
    { prod: symlink('dev') },
    'prod/Dockerfile: unapproved',
  ),
  one(
    'a name that only the link gives',
    'settings: { files: ["images/*"] }\n',
    { 'images/api': GOOD },
    { 'images/api': null, 'x/api': BAD, images: symlink('x') },
    'images/api: unapproved',
  ),
  one(
    'once is enough where both names are treated alike',
    '',
    { 'v1/Dockerfile': GOOD },
    { 'v1/Dockerfile': BAD, latest: symlink('v1') },
    'v1/Dockerfile: unapproved',
  ),
  one(
    'a folder that leads out of the tree',
    '',
    { 'api/Dockerfile': GOOD },
    { 'api/Dockerfile': null, api: symlink('/tmp/nowhere/x') },
    'api: unreadable',
  ),
  one('one that climbs out of it', '', {}, { api: symlink('../../nowhere/x') }, 'api: unreadable'),
  one(
    'one behind another link that leads out',
    IGNORE,
    {},
    { 'third_party/x': symlink('/nowhere/x'), api: symlink('third_party/x/y') },
    'api: unreadable',
  ),
  one('a submodule', '', {}, { sub: SUBMODULE, api: symlink('sub') }, 'api: unreadable'),
  one(
    'a folder in a submodule that was there',
    '',
    { sub: SUBMODULE },
    { api: symlink('sub/api') },
    'api: unreadable',
  ),
  one(
    'a link out of the tree where only other files are judged',
    'settings: { files: ["images/*/build.txt"] }\n',
    {},
    { api: symlink('/nowhere/x'), images: symlink('/nowhere/y'), 'images2/x': symlink('/nowhere/z') },
    'images: unreadable',
  ),
  one('a link out of the tree that is ignored', IGNORE, {}, { 'third_party/x': symlink('/nowhere/x') }),
  one(
    'a link to what only the system has',
    '',
    {},
    { 'rootfs/etc/localtime': symlink('/usr/share/zoneinfo/no/where') },
  ),
  one(
    'links to what only the system has and is not a folder, or a folder of its own',
    '',
    {},
    {
      'etc/mtab': symlink('/proc/self/mounts'),
      'etc/resolv.conf': symlink('/run/systemd/resolve/stub-resolv.conf'),
      'log/access': symlink('//dev//./stdout'),
      'units/masked': symlink('/dev/null'),
      usr: symlink('/usr'),
    },
  ),
  ...[
    '/proc/self/cwd/nowhere/x',
    '//proc/self/cwd/nowhere/x',
    '/proc/./thread-self/cwd/nowhere/x',
    `${ROOT_OF_PROCESS}/nowhere/x`,
    '/dev/fd/99/x',
    '/dev/null/../nowhere/x',
    '/dev/shm/nowhere/x',
    '/run/user/99/x',
    '/run/lock/nowhere/x',
    '/var/run/user/99/x',
    '/var/lock/nowhere/x',
    '/var/tmp/nowhere/x',
    '/usr/tmp/nowhere/x',
    '/usr/../nowhere/x',
  ].map((target) =>
    one(
      `a link of the system that leads anywhere: ${target}`,
      '',
      {},
      { api: symlink(target) },
      'api: unreadable',
    ),
  ),
  one('a link that is source code by its name', '', {}, { 'src/a.h': symlink('../../nowhere/a.h') }),
  one(
    'unless what it leads to is not',
    '',
    { sub: SUBMODULE },
    {
      'web.js': symlink('/nowhere/x'),
      'api.md': symlink('sub'),
      'c.go': symlink('../nowhere/y'),
      'd.ts': symlink('sub/d.ts'),
    },
    'api.md: unreadable',
    'c.go: unreadable',
    'web.js: unreadable',
  ),
  one(
    'unless it takes the place of a folder',
    '',
    { 'next.js/Dockerfile': GOOD },
    { 'next.js/Dockerfile': null, 'next.js': symlink('/nowhere/x') },
    'next.js: unreadable',
  ),
  one('a link to nothing, by another name', '', {}, { api: symlink('gone') }),
  one(
    'a folder without a Dockerfile',
    IGNORE,
    {},
    { 'third_party/x/readme': 'FROM x\n', api: symlink('third_party/x') },
  ),
  one(
    'links that lead to each other',
    IGNORE,
    {},
    { 'a/b': symlink('../c'), 'c/d': symlink('../a'), self: symlink('.') },
  ),
  one(
    'nothing that stayed as it was',
    IGNORE,
    {
      'third_party/x/Dockerfile': BAD,
      'third_party/out': symlink('/nowhere/y'),
      api: symlink('third_party/x'),
      out: symlink('/nowhere/x'),
      sub: SUBMODULE,
      inner: symlink('sub'),
    },
    { 'README.md': 'new' },
  ),
];
