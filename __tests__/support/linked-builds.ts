import { args, compose, DEFAULT, EVIL } from './build-files.js';
import { symlink } from './github/git-repository.js';
import type { LinkedFolderCase } from './linked-folders.js';

const GOOD = 'FROM debian:trixie-slim\n';
const BAD = 'FROM evil.example/base:1\n';
const odd = (name: string, context = '.') => compose(`{ context: ${context}, dockerfile: ${name} }`);
const evil = (context: string) => compose(`{ context: ${context}, args: { BASE: "${EVIL}" } }`);
const BY_PATH = 'overrides: [{ paths: [real/**], rules: { unapproved: warn } }]\n';

/** A workflow with one step. */
const FLOW = '.github/workflows/build.yml';
const step = (text: string): string =>
  `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v4 }, { ${text} }] } }\n`;
/** The system goes up from the folder behind a link, and bash from the link. */
const CLIMBING = [
  ['a script', 'run: "cd l && docker build -f ../e.txt ."'],
  ['a script in the folder', 'working-directory: l, run: "docker build -f ../e.txt ."'],
  [
    'a script that starts in the folder and leaves it',
    'working-directory: l, run: "cd .. && docker build -f e.txt ."',
  ],
  ['a script with the path as it is', 'run: "cd -P l && cd .. && docker build -f e.txt ."'],
] as const;

/** Builds that name Dockerfiles through links. */
export const LINKED_BUILDS: readonly LinkedFolderCase[] = [
  {
    name: 'a file that BuildKit and the system find in two places, newly named',
    policy: '',
    base: {
      'svc/image': symlink('../notes.txt'),
      'notes.txt': GOOD,
      'svc/notes.txt': BAD,
      'compose.yaml': compose('.'),
      Dockerfile: GOOD,
    },
    change: { 'compose.yaml': odd('image', 'svc') },
    found: ['svc/image: unapproved'],
  },
  {
    name: 'a .env that leads to nothing, which compose takes for none',
    policy: '',
    base: { 'web/Dockerfile': DEFAULT, 'compose.yaml': compose('web') },
    change: { 'compose.yaml': evil('web'), '.env': symlink('made.conf') },
    found: ['web/Dockerfile: unapproved'],
  },
  {
    name: 'the same, where paths begin in its folder',
    policy: '',
    base: {
      'web/Dockerfile': DEFAULT,
      'compose.yaml': 'services: { x: { image: debian:trixie-slim } }\n',
      'helper/compose.override.yaml': compose('web'),
    },
    change: { 'helper/compose.override.yaml': evil('web'), '.env': symlink('made.conf') },
    found: ['web/Dockerfile: unapproved'],
  },
  {
    name: 'a compose file in a folder behind a link, and nothing beside it',
    policy: '',
    base: {
      'd/x/compose.yaml': compose('.'),
      'd/x/Dockerfile': DEFAULT,
      l: symlink('d/x'),
      [FLOW]: step('working-directory: l, run: "docker compose build"'),
    },
    change: { 'd/x/compose.yaml': evil('.') },
    found: ['d/x/Dockerfile: unapproved'],
  },
  ...CLIMBING.map(([name, text]) => ({
    name: `${name} that goes up from a link`,
    policy: '',
    base: {
      'd/x/k': '',
      'd/e.txt': GOOD,
      'e.txt': GOOD,
      l: symlink('d/x'),
      [FLOW]: step(text),
    },
    change: { 'd/e.txt': BAD },
    found: ['d/e.txt: unapproved'],
  })),
  {
    name: 'a value behind a link to a folder',
    policy: '',
    base: { 'real/Dockerfile': DEFAULT, x: symlink('real'), 'compose.yaml': compose('x') },
    change: { 'compose.yaml': evil('x') },
    found: ['real/Dockerfile: unapproved'],
  },
  {
    name: 'the same where the policy treats the names differently',
    policy: BY_PATH,
    base: { 'real/Dockerfile': DEFAULT, x: symlink('real'), 'compose.yaml': compose('x') },
    change: { 'compose.yaml': evil('x') },
    found: ['real/Dockerfile: unapproved', 'x/Dockerfile: unapproved'],
  },
  {
    name: 'an unusual name behind a link to a folder, newly named',
    policy: '',
    base: { 'real/image': BAD, x: symlink('real'), 'compose.yaml': compose('.'), Dockerfile: GOOD },
    change: { 'compose.yaml': odd('image', 'x') },
    found: ['real/image: unapproved'],
  },
  {
    name: 'another target of a link that a build names',
    policy: '',
    base: { image: GOOD, other: BAD, 'compose.yaml': odd('link'), link: symlink('image') },
    change: { link: symlink('other') },
    found: ['link: unapproved', 'other: unapproved'],
  },
  {
    name: 'a link out of the tree that a build newly names',
    policy: '',
    base: { image: symlink('/etc/image'), 'compose.yaml': compose('.'), Dockerfile: GOOD },
    change: { 'compose.yaml': odd('image') },
    found: ['image: unreadable'],
  },
  {
    name: 'a link in place of a build file',
    policy: '',
    base: { Dockerfile: DEFAULT, 'compose.yaml': compose('.'), 'parts/a': args(EVIL) },
    change: { 'compose.yaml': symlink('parts/a') },
    found: ['Dockerfile: unapproved'],
  },
  {
    name: 'a build file behind a link',
    policy: '',
    base: { Dockerfile: DEFAULT, 'compose.yaml': symlink('parts/a'), 'parts/a': compose('.') },
    change: { 'parts/a': args(EVIL) },
    found: ['Dockerfile: unapproved'],
  },
  {
    name: 'a link to an override file that goes away',
    policy: '',
    base: {
      Dockerfile: DEFAULT,
      'compose.yaml': args(EVIL),
      'good.yaml': args('debian:trixie'),
      'compose.override.yaml': symlink('good.yaml'),
    },
    change: { 'compose.override.yaml': null },
    found: ['Dockerfile: unapproved'],
  },
  {
    name: 'a link to an override file that becomes a file',
    policy: '',
    base: {
      Dockerfile: DEFAULT,
      'compose.yaml': args(EVIL),
      'good.yaml': args('debian:trixie'),
      'compose.override.yaml': symlink('good.yaml'),
    },
    change: { 'compose.override.yaml': 'services: {}\n' },
    found: ['Dockerfile: unapproved'],
  },
  {
    name: 'an override file that becomes a link',
    policy: '',
    base: {
      Dockerfile: DEFAULT,
      'compose.yaml': compose('.'),
      'evil.yaml': args(EVIL),
      'compose.override.yaml': 'services: {}\n',
    },
    change: { 'compose.override.yaml': symlink('evil.yaml') },
    found: ['Dockerfile: unapproved'],
  },
  {
    name: 'a new link to a folder whose Dockerfile builds touch as well',
    policy: '',
    base: { 'api/Dockerfile': BAD, 'compose.yaml': compose('.'), Dockerfile: GOOD },
    change: { l: symlink('api'), 'compose.yaml': compose('api') },
    found: ['api/Dockerfile: unapproved', 'l/Dockerfile: unapproved'],
  },
  {
    name: 'a value behind a link, and nothing else that is there',
    policy: '',
    base: { Dockerfile: BAD, image: DEFAULT, l: symlink('.'), 'compose.yaml': odd('image', 'l') },
    change: { 'compose.yaml': compose(`{ context: l, dockerfile: image, args: { BASE: "${EVIL}" } }`) },
    found: ['image: unapproved'],
  },
  {
    name: 'nothing that stayed as it was',
    policy: '',
    base: { 'real/image': BAD, x: symlink('real'), 'compose.yaml': odd('image', 'x') },
    change: { 'compose.yaml': `# new\n${odd('image', 'x')}` },
    found: [],
  },
];
