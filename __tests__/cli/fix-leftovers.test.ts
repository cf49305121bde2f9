import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const POLICY = `version: 1
allow: ["**"]
rules: { unpinned: ignore, end-of-life: ignore, package-leftovers: warn }
exceptions:
  - { image: docker.io/library/waived, rules: [package-leftovers], owner: a, reason: b, expires: "2026-12-31" }
`;
const LISTS = '&& rm -rf /var/lib/apt/lists/*';

/** The instructions on a base, and the texts that are put into them; none: they are left as they are. */
type Row = readonly [base: string, before: string, after: string];

const CERTAIN: readonly Row[] = [
  ['debian', 'RUN apt-get update', `RUN apt-get update ${LISTS}`],
  [
    'debian',
    'RUN apt-get update && \\\n    apt-get install -y curl  ',
    `RUN apt-get update && \\\n    apt-get install -y curl ${LISTS}  `,
  ],
  ['debian', 'RUN apt-get update\r\nCMD a\r', `RUN apt-get update ${LISTS}\r\nCMD a\r`],
  [
    'debian',
    'LABEL a=\xc3\xa9\xff\nrun apt update; apt install -y \xc3\xa9',
    `LABEL a=\xc3\xa9\xff\nrun apt update; apt install -y \xc3\xa9 ${LISTS}`,
  ],
  [
    'debian',
    'RUN apt-get update\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
    `RUN apt-get update ${LISTS}\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*`,
  ],
  [
    'debian',
    'RUN apt-get update && apt-get install -y npm && npm ci',
    `RUN apt-get update && apt-get install -y npm && npm ci ${LISTS} && npm cache clean --force`,
  ],
  [
    'debian',
    'SHELL ["/bin/bash", "-c"]\nRUN apt update',
    `SHELL ["/bin/bash", "-c"]\nRUN apt update ${LISTS}`,
  ],
  [
    'debian',
    [
      'RUN apt-get update && apt-get install -y curl',
      'RUN mkdir -p /a && cd /a && curl -fsSL https://a.example/x | tar xz && chown -R 1 . && useradd x',
      'RUN apt-get purge -y curl && echo "deb x" > /etc/apt/sources.list.d/x.list && apt-get update && x && rm -rf /var/lib/apt/lists/*',
      'RUN find / -name __pycache__ -exec rm -rf {} + && python3 -m pip install --no-cache-dir x',
      'CMD ["apache2ctl"]',
    ].join('\n'),
    [
      `RUN apt-get update && apt-get install -y curl ${LISTS}`,
      'RUN mkdir -p /a && cd /a && curl -fsSL https://a.example/x | tar xz && chown -R 1 . && useradd x',
      'RUN apt-get purge -y curl && echo "deb x" > /etc/apt/sources.list.d/x.list && apt-get update && x && rm -rf /var/lib/apt/lists/*',
      'RUN find / -name __pycache__ -exec rm -rf {} + && python3 -m pip install --no-cache-dir x',
      'CMD ["apache2ctl"]',
    ].join('\n'),
  ],
  ['alpine', 'RUN apk add curl', 'RUN apk add --no-cache curl'],
  [
    'alpine',
    'RUN apk -U add a; apk --no-cache add b && apk upgrade -q',
    'RUN apk -U add --no-cache a; apk --no-cache add b && apk upgrade --no-cache -q',
  ],
  ['alpine', 'RUN apk update && apk add curl', 'RUN apk update && apk add curl && rm -rf /var/cache/apk/*'],
  ['fedora', 'RUN dnf -y install curl', 'RUN dnf -y install curl && dnf clean all'],
  ['amazonlinux', 'RUN yum -y update', 'RUN yum -y update && yum clean all'],
  ['almalinux', 'RUN microdnf install -y tar', 'RUN microdnf install -y tar && microdnf clean all'],
  ['opensuse/leap', 'RUN zypper -n in curl', 'RUN zypper -n in curl && zypper clean --all'],
  ['python', 'RUN pip install flask', 'RUN pip install --no-cache-dir flask'],
  [
    'python',
    'RUN pip3 \\\n  install flask && \\\n  # pip install nothing\n  python -m pip install gunicorn',
    'RUN pip3 \\\n  install --no-cache-dir flask && \\\n  # pip install nothing\n  python -m pip install --no-cache-dir gunicorn',
  ],
  ['node', 'RUN npm ci', 'RUN npm ci && npm cache clean --force'],
  ['node', 'RUN npm ci >&2 2>&1 &>x', 'RUN npm ci >&2 2>&1 &>x && npm cache clean --force'],
];

const LEFT: readonly (readonly [why: string, base: string, text: string])[] = [
  ['a later RUN installs with the lists', 'debian', 'RUN apt-get update\nRUN apt-get install -y curl'],
  ['a stage on it does', 'debian', 'RUN apt-get update\nFROM a AS b\nRUN apt install -y curl\nFROM a'],
  ['a later RUN is a script', 'debian', 'RUN apt-get update\nCOPY x /\nRUN /opt/install'],
  ['a later RUN is a script in a shell', 'debian', 'RUN apt-get update\nCOPY x /\nRUN sh /x'],
  ['a trigger may install', 'debian', 'RUN apt-get update\nONBUILD RUN apt-get install -y curl'],
  ...[
    'xargs -a packages.txt apt-get install -y',
    'cat p | xargs apt-get install -y',
    'eatmydata apt-get install -y x',
    'timeout -k 5 60 apt-get install -y x',
    'find . -name x -exec apt-get install -y {} +',
    'x=$(apt-get install -y x)',
    'echo "$(/usr/bin/apt-get install -y x)"',
    'busybox sh -c "apt-get install -y x"',
    'apt-cache show x',
    'rosdep install --from-paths src -y',
    'mk-build-deps -i -t "apt-get -y"',
    'nala install x',
    'setup',
    'python3 setup.py',
    '. /build.env',
    'perl x.pl',
    '/opt/bin/cp a b',
    'find . -exec ./install {} +',
    'apt-get update -o Dir::Etc::sourcelist=x.list -o APT::Get::List-Cleanup=0 && apt-get install -y x',
    'test -e /x || apt-get update; apt-get install -y x; rm -rf /var/lib/apt/lists/*',
    'x=$(apt-get install -y x) && apt-get update && rm -rf /var/lib/apt/lists/*',
    `rm -rf ${'a'.repeat(65_536)}`,
  ].map(
    (run) =>
      [`a later RUN may install: ${run.slice(0, 60)}`, 'debian', `RUN apt-get update\nRUN ${run}`] as const,
  ),
  ['it is started to install', 'debian', 'RUN apt-get update\nCMD apt-get install -y x && app'],
  ['it is started as a list', 'debian', 'RUN apt-get update\nENTRYPOINT ["apt-get", "install"]'],
  [
    'another stage takes the lists',
    'debian',
    'RUN apt-get update\nFROM debian\nCOPY --from=a /var/lib/apt/lists /var/lib/apt/lists\nRUN apt-get install -y x\nFROM a',
  ],
  [
    'another stage mounts them',
    'debian',
    'RUN apt-get update\nFROM debian\nRUN --mount=from=a,target=/a cp -r /a/var/lib/apt /var/lib/ && apt-get install -y x\nFROM a',
  ],
  ['a later RUN takes the cache', 'node', 'RUN npm ci\nRUN npm ci --offline && npm cache clean --force'],
  ['a later RUN takes the metadata', 'fedora', 'RUN dnf -y install a\nRUN dnf -C -y install b'],
  ['a later RUN takes the index', 'alpine', 'RUN apk add curl\nRUN ["apk", "add", "bash"]'],
  ['it is a trigger', 'debian', 'ONBUILD RUN apt-get update\nFROM a'],
  ['it is a list', 'debian', 'RUN ["apt-get", "update"]'],
  ['something still runs at its end', 'node', 'RUN npm ci & npm i -g x'],
  ['something runs beside it', 'debian', 'RUN (sleep 1; touch /x) & apt-get update'],
  ['it is a heredoc', 'debian', 'RUN <<EOF\napt-get update\nEOF'],
  ['it gets rights from elsewhere', 'debian', 'RUN sudo apt-get update'],
  ['it may end before its end', 'debian', 'RUN apt-get update; test -f x || exit 0; x'],
  ['it ends in a comment', 'debian', 'RUN apt-get update # why'],
  ['it ends in a line of comment', 'debian', 'RUN apt-get update \\\n # why'],
  ['it ends in a semicolon', 'debian', 'RUN apt-get update;'],
  ['it goes on in the background', 'debian', 'RUN apt-get update &'],
  ['another shell reads it', 'debian', 'SHELL ["pwsh", "-c"]\nRUN apt-get update'],
  ['the words stand elsewhere too', 'python', 'RUN pip install flask && echo "pip install more"'],
  ['the option would be in a quote', 'python', "RUN pip 'install' flask"],
  ['an exception covers it', 'waived', 'RUN apt-get update'],
];

const toText = (base: string, text: string) => `FROM ${base} AS a\n${text}\n`;

async function fixAll(texts: readonly string[]) {
  const tree = plantTree({ '.github/base-images.yml': POLICY });
  for (const [index, text] of texts.entries()) tree.write(`${index}/Dockerfile`, Buffer.from(text, 'latin1'));
  const fix = () => runCommand(['fix'], { cwd: tree.root });
  const said = await fix();
  const read = (index: number) => readFileSync(join(tree.root, `${index}/Dockerfile`), 'latin1');
  return { said, contents: texts.map((_, index) => read(index)), again: await fix() };
}

describe('what a package manager leaves', () => {
  let certain: ReturnType<typeof fixAll> | undefined;
  let left: ReturnType<typeof fixAll> | undefined;

  test.each(CERTAIN.map((row, index) => [index, ...row] as const))(
    '%i. on %s: %j',
    async (index, base, _, after) => {
      certain ??= fixAll(CERTAIN.map(([on, before]) => toText(on, before)));
      const { contents, again } = await certain;
      expect(contents[index]).toBe(toText(base, after));
      expect(again.stdout).toMatch(/^Nothing to change\n/);
      expect(again.stdout).not.toContain('package-leftovers');
    },
  );

  test.each(LEFT.map(([why, base, text], index) => [why, index, base, text] as const))(
    'stays where %s',
    async (_, index, base, text) => {
      left ??= fixAll(LEFT.map(([, on, before]) => toText(on, before)));
      const { contents, said } = await left;
      expect(contents[index]).toBe(toText(base, text));
      expect(said.stdout).toContain('so a person has to choose: package-leftovers');
    },
  );

  test('is told as what is added', async () => {
    const { said } = await fixAll([toText('alpine', 'RUN apk add curl')]);
    expect(said.stdout).toMatch(
      /^✔ changed {2}1 place in 1 file, for 1 finding\n {2}0\/Dockerfile:2 {2}\+ --no-cache\n/,
    );
  });
});
