import { submodule, symlink } from './github/git-repository.js';
import { type LinkedFolderCase, one } from './linked-folders.js';

const GOOD = 'FROM debian:trixie-slim\n';
const BAD = 'FROM evil.example/base:1\n';
const SUBMODULE = submodule('1'.repeat(40));
const LAX = 'overrides: [{ paths: ["dev/**"], rules: { unapproved: ignore } }]\n';

const COMMON = { 'notes.txt': GOOD, 'svc/Dockerfile': symlink('../notes.txt') };
const IN_SVC = 'svc/Dockerfile: unreadable';
const FOUND = 'svc/Dockerfile: unapproved';

/** `docker build svc` sends the folder `svc`, and `..` in a link does not leave what was sent. */
export const LINKS_TO_FILES: readonly LinkedFolderCase[] = [
  one(
    'a new link whose `..` BuildKit does not follow',
    '',
    { 'notes.txt': GOOD },
    { 'svc/Dockerfile': symlink('../notes.txt'), 'svc/notes.txt': BAD },
    IN_SVC,
  ),
  one('a file put where BuildKit looks, behind an old link', '', COMMON, { 'svc/notes.txt': BAD }, FOUND),
  one(
    'a change to that file, where both were there',
    '',
    { ...COMMON, 'svc/notes.txt': GOOD },
    { 'svc/notes.txt': BAD },
    FOUND,
  ),
  one(
    'a change to what only the system finds',
    '',
    { ...COMMON, 'svc/notes.txt': GOOD },
    { 'notes.txt': BAD },
    FOUND,
  ),
  one(
    'a file that only BuildKit finds',
    '',
    { 'svc/Dockerfile': symlink('../gone.txt') },
    { 'svc/gone.txt': BAD },
    FOUND,
  ),
  one(
    'an absolute link, whose root is the folder too',
    '',
    { 'svc/Dockerfile': symlink('/n.txt') },
    { 'svc/n.txt': BAD },
    FOUND,
  ),
  one(
    'two folders up',
    '',
    { n: GOOD },
    { 'a/svc/Dockerfile': symlink('../../n'), 'a/svc/n': BAD },
    'a/svc/Dockerfile: unreadable',
  ),
  one(
    'a folder between, from which a Git context starts',
    '',
    { n: GOOD },
    { 'a/svc/Dockerfile': symlink('../../n'), 'a/n': BAD },
    'a/svc/Dockerfile: unreadable',
  ),
  one(
    'out of the repository, where its root is the context',
    '',
    { 'svc/Dockerfile': symlink('../../n') },
    { n: BAD },
    FOUND,
  ),
  one(
    'over a link to the folder above',
    '',
    { n: GOOD },
    { 'svc/Dockerfile': symlink('l/n'), 'svc/l': symlink('..'), 'svc/n': BAD },
    IN_SVC,
    'svc/l/svc/Dockerfile: unreadable',
  ),
  one(
    'over a link next to it that leads up',
    '',
    { n: GOOD, 'svc/Dockerfile': symlink('other'), 'svc/other': symlink('../n') },
    { 'svc/n': BAD },
    FOUND,
  ),
  one(
    'in a folder that a link gives another name',
    'overrides: [{ paths: ["prod/**"], rules: { unapproved: warn } }]\n',
    { n: GOOD, 'real/Dockerfile': symlink('../n'), prod: symlink('real') },
    { 'real/n': BAD },
    'prod/Dockerfile: unapproved',
    'real/Dockerfile: unapproved',
  ),
  one(
    'with a slash at the end, which only the system minds',
    '',
    { n: GOOD, 'svc/Dockerfile': symlink('../n/') },
    { 'svc/n': BAD },
    FOUND,
  ),
  one(
    'with a slash after a file next to it',
    '',
    { 'svc/Dockerfile': symlink('n/.') },
    { 'svc/n': BAD },
    IN_SVC,
  ),
  one(
    'back from what is a folder for the system and a file for BuildKit',
    '',
    { 'd/x': 'x', n: GOOD, 'svc/d': 'x', 'svc/Dockerfile': symlink('../d/../n') },
    { 'svc/n': BAD },
    FOUND,
  ),
  one(
    'a submodule where BuildKit looks',
    '',
    { 'sub/n': GOOD, 'svc/Dockerfile': symlink('../sub/n') },
    { 'svc/sub': SUBMODULE },
    IN_SVC,
  ),
  one(
    'where the system finds a folder',
    '',
    { 'x/readme': 'x', 'svc/Dockerfile': symlink('../x') },
    { 'svc/x': BAD },
    FOUND,
  ),
  one(
    'a link to a folder that a context within the repository finds elsewhere',
    'settings: { ignore: ["**/third_party/**"] }\n',
    { 'third_party/x/readme': 'x', 'a/third_party/x/readme': 'x', 'a/svc': symlink('../third_party/x') },
    { 'a/third_party/x/Dockerfile': BAD },
    'a/svc/Dockerfile: unapproved',
  ),
  one(
    'a link that BuildKit takes back by its letters and the system by its target',
    '',
    { 'x/n': GOOD, 'x/y/z': 'z' },
    { Dockerfile: symlink('l/../n'), l: symlink('x/y'), n: BAD },
    'Dockerfile: unreadable',
  ),
  one(
    'and what is not there at all',
    '',
    { Dockerfile: symlink('gone/../n') },
    { n: BAD },
    'Dockerfile: unapproved',
  ),
  one(
    'a chain that is too long for the system only',
    '',
    {
      Dockerfile: symlink('l0'),
      ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`l${at}`, symlink(`l${at + 1}`)])),
    },
    { l60: BAD },
    'Dockerfile: unapproved',
  ),
  one(
    'a link to a folder above, where both readings are Dockerfiles of their own',
    LAX,
    { Dockerfile: GOOD, 'dev/Dockerfile': BAD, 'dev/modules/me': symlink('../..') },
    { Dockerfile: 'FROM debian:bookworm-slim\n' },
  ),
  one(
    'a shared file, where nothing else has its name',
    '',
    { 'common/base.txt': GOOD, 'svc/Dockerfile': symlink('../common/base.txt') },
    { 'common/base.txt': BAD },
    FOUND,
  ),
  one(
    'a shared file of the same name',
    '',
    { Dockerfile: GOOD, 'svc/Dockerfile': symlink('../Dockerfile') },
    { 'svc/readme': 'x' },
  ),
  one(
    'through real folders and back',
    '',
    { 'common/n': GOOD, 'svc/Dockerfile': symlink('../common/../common/./n') },
    { 'common/n': BAD },
    'svc/Dockerfile: unapproved',
  ),
  one(
    'a file next to it',
    '',
    { 'svc/Dockerfile': symlink('n'), n: BAD },
    { 'svc/n': BAD },
    'svc/Dockerfile: unapproved',
  ),
  one('nothing that stayed as it was', '', { ...COMMON, 'svc/notes.txt': BAD }, { 'README.md': 'new' }),
];

const BOTH = { 'svc/Dockerfile': GOOD, 'svc/dockerfile': BAD };

/** Where there is no `Dockerfile`, BuildKit builds `dockerfile`. */
export const UNCOVERED_FILES: readonly LinkedFolderCase[] = [
  one('a Dockerfile that is removed', '', BOTH, { 'svc/Dockerfile': null }, 'svc/dockerfile: unapproved'),
  one(
    'in the root',
    '',
    { Dockerfile: GOOD, dockerfile: BAD },
    { Dockerfile: null },
    'dockerfile: unapproved',
  ),
  one(
    'one that gets another name',
    '',
    BOTH,
    { 'svc/Dockerfile': null, 'svc/old.txt': GOOD },
    'svc/dockerfile: unapproved',
  ),
  one(
    'a link in its place, which BuildKit may not follow',
    '',
    { ...BOTH, 'common/x': GOOD },
    { 'svc/Dockerfile': symlink('../common/x') },
    'svc/dockerfile: unapproved',
  ),
  one(
    'what was excused by nothing',
    'settings: { scope: changed-references }\n',
    BOTH,
    { 'svc/Dockerfile': null },
    'svc/dockerfile: unapproved',
  ),
  one('one that changes and stays', '', BOTH, { 'svc/Dockerfile': `${GOOD}RUN true\n` }),
  one('one of another folder', '', { ...BOTH, 'web/Dockerfile': GOOD }, { 'web/Dockerfile': null }),
];
