import { compose } from './build-files.js';
import { symlink, type TreeChange } from './github/git-repository.js';
import type { LinkedFolderCase } from './linked-folders.js';

const GOOD = 'FROM debian:trixie-slim\n';
const BAD = 'FROM evil.example/base:1\n';
const make = (command: string): string => `b:\n\t${command}\n`;
const FOUND = ['bad/web.txt: unapproved'];

/** Programs that name what they build through links of the repository, and only they or a link are new. */
export const LINKED_PROGRAMS: readonly LinkedFolderCase[] = [
  ...(
    [
      ['a Makefile', { Makefile: make('docker build -f current/web.txt .') }],
      ['a loop of a Makefile', { Makefile: make('for f in current/*.txt; do docker build -f $$f .; done') }],
      ['a pattern of make', { Makefile: '%.built: current/%.txt\n\tdocker build -f $< .\n' }],
      ['a script', { Makefile: make('./b.sh'), 'b.sh': '#!/bin/sh\ndocker build -f current/web.txt .\n' }],
      ['a file that a Makefile includes', { Makefile: 'include current/r.mk\n' }],
      ['files that a Makefile includes', { Makefile: 'include current/*.mk\n' }],
    ] as const
  ).map(
    ([name, change]): LinkedFolderCase => ({
      name: `a folder behind a link in ${name}`,
      policy: '',
      base: {
        'bad/web.txt': BAD,
        'bad/r.mk': make('docker build -f bad/web.txt .'),
        current: symlink('bad'),
      },
      change: { 'README.md': 'new', ...(change as Readonly<Record<string, TreeChange>>) },
      found: FOUND,
    }),
  ),
  ...['current/web.txt', 'images/current/web.txt'].map(
    (path): LinkedFolderCase => ({
      name: `${path} of a Makefile, where only the link changes`,
      policy: '',
      base: {
        'bad/web.txt': BAD,
        'good/web.txt': GOOD,
        [path.replace('/web.txt', '')]: symlink(path.startsWith('images') ? '../good' : 'good'),
        Makefile: make(`docker build -f ${path} .`),
      },
      change: { [path.replace('/web.txt', '')]: symlink(path.startsWith('images') ? '../bad' : 'bad') },
      found: [...FOUND, `${path}: unapproved`],
    }),
  ),
  {
    name: 'a folder that becomes a link in a loop of a Makefile',
    policy: '',
    base: {
      'images/web.txt': GOOD,
      'bad/web.txt': BAD,
      Makefile: make('for f in images/*.txt; do docker build -f $$f .; done'),
    },
    change: { 'images/web.txt': null, images: symlink('bad') },
    found: FOUND,
  },
  ...[
    'docker compose -f current/stack.yml build',
    'docker buildx bake -f current/stack.yml',
    'docker compose -f current/*.yml build',
  ].map(
    (command): LinkedFolderCase => ({
      name: `${command} of a Makefile`,
      policy: '',
      base: {
        'bad/stack.yml': compose('{ context: .., dockerfile: bad/web.txt }'),
        'bad/web.txt': BAD,
        current: symlink('bad'),
      },
      change: { Makefile: make(command) },
      found: FOUND,
    }),
  ),
];
