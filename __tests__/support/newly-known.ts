import type { BuildChangeRow } from './build-changes.js';
import { EVIL } from './changed-arguments.js';

const GOOD = 'FROM debian:trixie-slim\n';
const FROM = `FROM ${EVIL}\n`;
const inline = (image: string): string =>
  `services:\n  web:\n    build:\n      dockerfile_inline: |\n        FROM ${image}\n`;
const target = (image: string): string => `target "web" {\n  dockerfile-inline = "FROM ${image}"\n}\n`;
const step = (line: string, head = ''): string =>
  `on: push\njobs:\n  a:\n${head}    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: ${line}\n`;
const FLOW = '.github/workflows/ci.yml';

/** Files of which a program could build any, and of which a change says that it is another one. */
const row = (
  name: string,
  base: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string>>,
  found: readonly string[] = [`bad/web.txt:1 unapproved ${EVIL}`],
): BuildChangeRow => ({
  name: `newly known: ${name}`,
  base: { 'good/web.txt': GOOD, 'bad/web.txt': FROM, ...base },
  change,
  found,
});
/** The same of one text in which a word becomes another one. */
const turn = (
  name: string,
  path: string,
  text: string,
  words: readonly [before: string, after: string] = ['good', 'bad'],
  more: Readonly<Record<string, string>> = {},
): BuildChangeRow =>
  row(
    name,
    { ...more, [path]: text.replaceAll('WORD', words[0]) },
    { [path]: text.replaceAll('WORD', words[1]) },
  );

const BUILD = '#!/bin/sh\ndocker build -f "$1/web.txt" .\n';

export const NEWLY_KNOWN: readonly BuildChangeRow[] = [
  turn('a variable of make', 'Makefile', 'DIR := WORD\nb:\n\tdocker build -f $(DIR)/web.txt .\n'),
  turn(
    'a variable of make that has a second value',
    'Makefile',
    'DIRS = WORD\nb:\n\tfor d in $(DIRS); do docker build -f $$d/web.txt .; done\n',
    ['good', 'good bad'],
  ),
  turn('a loop', 'Makefile', 'b:\n\tfor d in WORD; do docker build -f $$d/web.txt .; done\n'),
  turn('a folder that is entered', 'Makefile', 'b:\n\tcd WORD && docker build -f web.txt .\n'),
  turn(
    'a folder of a variable that is entered',
    'Makefile',
    'D = WORD\nb:\n\tcd $(D) && docker build -f web.txt .\n',
  ),
  turn('a word of a command', 'Makefile', 'b:\n\t./b.sh WORD\n', ['good', 'bad'], { 'b.sh': BUILD }),
  turn('a word of a step', FLOW, step('./b.sh WORD'), ['good', 'bad'], { 'b.sh': BUILD }),
  turn(
    'a default',
    'b.sh',
    '#!/bin/sh\nV=$' + '{1:-WORD}\ndocker build -f "$V/web.txt" .\n',
    ['good', 'bad'],
    { [FLOW]: step('./b.sh') },
  ),
  turn('a file that is read in', 'conf.sh', 'DIR=WORD\n', ['good', 'bad'], {
    [FLOW]: step('./b.sh'),
    'b.sh': '. ./conf.sh\ndocker build -f "$DIR/web.txt" .\n',
  }),
  turn('a file that make includes', '.env', 'DIR=WORD\n', ['good', 'bad'], {
    Makefile: 'include .env\nb:\n\tdocker build -f $(DIR)/web.txt .\n',
  }),
  turn('a list in a file', 'list', 'WORD\n', ['good', 'good\nbad'], {
    [FLOW]: step('./b.sh'),
    'b.sh': 'while read -r d; do docker build -f "$d/web.txt" .; done < list\n',
  }),
  turn(
    'a list of Python',
    'b.py',
    'DIRS = [WORD]\nfor d in DIRS:\n    os.system(f"docker build -f {d}/web.txt .")\n',
    ['"good"', '"good", "bad"'],
    { [FLOW]: step('python3 b.py') },
  ),
  turn(
    'a matrix',
    FLOW,
    step('make b DIR=$' + '{{ matrix.d }}', '    strategy: { matrix: { d: [WORD] } }\n'),
    ['good', 'good, bad'],
    { Makefile: 'b:\n\tdocker build -f $(DIR)/web.txt .\n' },
  ),
  turn(
    'a matrix for a script',
    FLOW,
    step('./b.sh $' + '{{ matrix.d }}', '    strategy: { matrix: { d: [WORD] } }\n'),
    ['good', 'good, bad'],
    { 'b.sh': BUILD },
  ),
  row(
    'a compose file',
    {
      'good/c.yml': inline('debian:trixie-slim'),
      'bad/c.yml': inline(EVIL),
      Makefile: 'F = good\nb:\n\tdocker compose -f $(F)/c.yml build\n',
    },
    { Makefile: 'F = bad\nb:\n\tdocker compose -f $(F)/c.yml build\n' },
    [`bad/c.yml:5 unapproved ${EVIL}`],
  ),
  row(
    'a bake file',
    {
      'good/c.hcl': target('debian:trixie-slim'),
      'bad/c.hcl': target(EVIL),
      Makefile: 'F = good\nb:\n\tdocker buildx bake -f $(F)/c.hcl\n',
    },
    { Makefile: 'F = bad\nb:\n\tdocker buildx bake -f $(F)/c.hcl\n' },
    [`bad/c.hcl:2 unapproved ${EVIL}`],
  ),
  ...(
    [
      ['folders', (at: number) => `cd d${at}`],
      ['paths', (at: number) => `docker build -f $X${at}/web.txt .`],
    ] as const
  )
    .map(([name, decoy]) =>
      turn(
        `a folder behind many other ${name}`,
        'b.sh',
        `#!/bin/sh\n${Array.from({ length: 120 }, (_, at) => decoy(at)).join('\n')}\ncd WORD && docker build -f web.txt .\n`,
        ['good', 'bad'],
        { [FLOW]: step('./b.sh'), 'b.sh': '#!/bin/sh\ncd good && docker build -f web.txt .\n' },
      ),
    )
    .map(
      (each): BuildChangeRow => ({
        ...each,
        base: { ...each.base, 'b.sh': '#!/bin/sh\ncd good && docker build -f web.txt .\n' },
      }),
    ),
  row(
    'nothing, where another file joins one that was built',
    { Makefile: 'DIRS = bad\nb:\n\tfor d in $(DIRS); do docker build -f $$d/web.txt .; done\n' },
    { Makefile: 'DIRS = bad good\nb:\n\tfor d in $(DIRS); do docker build -f $$d/web.txt .; done\n' },
    [],
  ),
  row(
    'nothing, where the file may have been built by a variable of which nothing is known, and still may',
    { 'b.sh': 'docker build -f "$D/web.txt" .\n', [FLOW]: step('./b.sh') },
    { 'b.sh': '# new\ndocker build -f "$D/web.txt" .\n' },
    [],
  ),
  row(
    'nothing, where a file that was built for certain only may be',
    { Makefile: 'b:\n\tdocker build -f bad/web.txt .\n' },
    { Makefile: 'b:\n\tdocker build -f $(D)/web.txt .\n' },
    [],
  ),
];
