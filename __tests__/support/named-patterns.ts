import type { BuildChangeRow } from './build-changes.js';

const DOCKERFILE = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const BUILD = '      - run: docker build --build-arg BASE=$V .\n';

/** A step writes a variable, the build takes it, and a file changes. */
const row = (
  script: string,
  found: readonly string[],
  path = 'Dockerfile',
  shell = 'bash',
): BuildChangeRow => ({
  name: `a pattern in a script: ${script}, and ${path}`,
  base: {
    Dockerfile: DOCKERFILE,
    'a.md': 'a\n',
    '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - { shell: ${shell}, run: ${JSON.stringify(script)} }\n${BUILD}`,
  },
  change: { [path]: path === 'Dockerfile' ? `${DOCKERFILE}# end\n` : 'b\n' },
  found,
  scope: 'changed-references',
});
const UNRESOLVED = ['Dockerfile:2 unresolved'];

/** What texts are compared with names no files. */
const OF_TEXTS = [
  'case "$X" in a) echo V=$D >> $GITHUB_ENV ;; *) echo V=$E >> $GITHUB_ENV ;; esac',
  'case "$X" in\n  a | b*)\n    echo V=$D >> $GITHUB_ENV ;;\n  *)\n    echo V=$E >> $GITHUB_ENV\nesac',
  'if [[ "$X" == * ]]; then echo V=$D >> $GITHUB_ENV; fi',
  'if [[ "$X" != *.md && -n "$Y" ]]; then echo V=$D >> $GITHUB_ENV; fi',
  `echo "V=$\{X%%*}" >> $GITHUB_ENV`,
  `echo "V=$\{X#*/}" >> $GITHUB_ENV`,
  'echo "V=$((X * 2))" >> $GITHUB_ENV',
  'echo V=$D >> $GITHUB_ENV # of *',
];

/** What is looked for among files. */
const OF_FILES = [
  'for F in *; do echo V=$F >> $GITHUB_ENV; done',
  'case "$X" in a) echo V=$(cat *) >> $GITHUB_ENV ;; *) echo V=$E >> $GITHUB_ENV ;; esac',
  'case "$X" in *) ls *\nesac\necho V=$(cat *) >> $GITHUB_ENV',
  'case "$X" in a) true ;; esac; echo V=$(cat *) >> $GITHUB_ENV',
  'case * in *) echo V=$(cat a.md) >> $GITHUB_ENV ;; esac',
  'if [ -n * ]; then echo V=$D >> $GITHUB_ENV; fi',
  'if [[ -n * ]]; then echo V=$(cat *) >> $GITHUB_ENV; fi',
  'echo V=$(cat [[ == *.md) >> $GITHUB_ENV',
  'echo V=$(grep -h x *.md) >> $GITHUB_ENV',
  "echo V=$(git log -1 --format=%h -- '*.md') >> $GITHUB_ENV",
];

export const PATTERN_CHANGES: readonly BuildChangeRow[] = [
  ...OF_TEXTS.flatMap((script) => [row(script, []), row(script, [], 'a.md')]),
  ...OF_FILES.map((script) => row(script, UNRESOLVED, 'a.md')),
  row('case x in *', UNRESOLVED, 'a.md', 'pwsh'),
];
