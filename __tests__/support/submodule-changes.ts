import { compose, type Files, workflow } from './build-files.js';
import { submodule, symlink } from './github/git-repository.js';
import { GOOD } from './github/stage.js';

const AT = submodule('1'.repeat(40));
const MOVED = submodule('2'.repeat(40));
const FROM = '[submodule "sub"]\n\tpath = sub\n\turl = https://git.example/a\n';
const ELSEWHERE = FROM.replace('git.example/a', 'git.example/b');

/** Changes of what a build finds in a submodule, and of what none does. */
export const SUBMODULE_CHANGES: readonly [name: string, base: Files, change: Files, found: string[]][] = [
  [
    'the commit of a submodule that is built',
    { 'compose.yaml': compose('sub'), '.gitmodules': FROM, sub: AT },
    { sub: MOVED },
    ['sub/Dockerfile: unreadable'],
  ],
  [
    'the commit of a submodule with the context of a build deep in it',
    { 'compose.yaml': compose('{ context: sub/a/b, dockerfile: ../image }'), '.gitmodules': FROM, sub: AT },
    { sub: MOVED },
    ['sub/a/image: unreadable'],
  ],
  [
    'the repository of a submodule that is built',
    { 'compose.yaml': compose('sub'), '.gitmodules': FROM, sub: AT },
    { '.gitmodules': ELSEWHERE },
    ['sub/Dockerfile: unreadable'],
  ],
  [
    'a submodule in the place of nothing',
    { 'compose.yaml': compose('sub') },
    { '.gitmodules': FROM, sub: AT },
    ['sub/Dockerfile: unreadable'],
  ],
  [
    'a submodule in the place of a folder',
    { 'compose.yaml': compose('sub'), 'sub/Dockerfile': GOOD },
    { '.gitmodules': FROM, 'sub/Dockerfile': null, sub: AT },
    ['sub/Dockerfile: unreadable'],
  ],
  [
    'the commit of a submodule with a compose file that another includes',
    {
      'compose.yaml': `include: [sub/parts.yaml]\n${compose('.')}`,
      Dockerfile: GOOD,
      '.gitmodules': FROM,
      sub: AT,
    },
    { sub: MOVED },
    ['sub/parts.yaml: unreadable'],
  ],
  [
    'the commit of a submodule with a bake file that a workflow names',
    {
      '.github/workflows/ci.yml': workflow(
        '      - uses: docker/bake-action@v6\n        with: { source: ., files: sub/bake.hcl }\n',
      ),
      Dockerfile: GOOD,
      '.gitmodules': FROM,
      sub: AT,
    },
    { sub: MOVED },
    ['sub/bake.hcl: unreadable'],
  ],
  [
    'the commit of a submodule with an action that a workflow uses',
    {
      '.github/workflows/ci.yml': workflow('      - uses: ./sub/build\n'),
      Dockerfile: GOOD,
      '.gitmodules': FROM,
      sub: AT,
    },
    { sub: MOVED },
    ['sub/build/action.yml: unreadable'],
  ],
  [
    'the commit of a submodule that is built by way of a link to a folder in it',
    { 'compose.yaml': compose('api'), '.gitmodules': FROM, sub: AT, api: symlink('sub/x') },
    { sub: MOVED },
    ['api/Dockerfile: unreadable'],
  ],
  [
    'the commit of a submodule with a link to a folder in it, of which nothing is built',
    { '.gitmodules': FROM, sub: AT, rules: symlink('sub/rules') },
    { sub: MOVED },
    [],
  ],
  [
    'a submodule in the place of a folder to which a link leads',
    { 'sub/rules/a.txt': 'a', rules: symlink('sub/rules') },
    { '.gitmodules': FROM, 'sub/rules/a.txt': null, sub: AT },
    ['rules: unreadable'],
  ],
  [
    'something else beside a submodule that is built',
    { 'compose.yaml': compose('sub'), '.gitmodules': FROM, sub: AT, 'a.txt': 'a' },
    { 'a.txt': 'b' },
    [],
  ],
  [
    'the commit of a submodule that is not built',
    { 'compose.yaml': compose('.'), Dockerfile: GOOD, '.gitmodules': FROM, sub: AT },
    { sub: MOVED },
    [],
  ],
  [
    'the commit of a submodule that the policy leaves out',
    {
      '.github/base-images.yml':
        'version: 1\nallow: [docker.io/library/**]\nsettings: { ignore: [sub, "sub/**"] }\n',
      'compose.yaml': `include: [sub/parts.yaml]\n${compose('sub')}`,
      '.gitmodules': FROM,
      sub: AT,
    },
    { sub: MOVED },
    [],
  ],
];
