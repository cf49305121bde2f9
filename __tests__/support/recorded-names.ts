import { POLICY, SMALL_POLICY } from './github/stage.js';

type Files = Readonly<Record<string, string>>;

/** A repository whose baseline records a name without a value, and a change of it. */
export interface RecordedName {
  readonly name: string;
  readonly base: Files;
  readonly change: Files;
  /** Whether what is recorded is still the same. */
  readonly same: boolean;
  /** Where only new references count, it is judged otherwise. */
  readonly otherwise?: true;
}

export const EVIL = 'evil.example/x:1';
const variable = (text: string) => `\${${text}}`;
const REPLACED = `ARG X\nARG Y\nFROM debian${variable('X/a/$Y')}\n`;
const REFUSED = `ARG X\nARG Y=busybox\nFROM --platform=linux/$X debian AS x\nFROM $Y\n`;

const compose = (args: string, name = 'web', more = '') =>
  `services:\n  ${name}:\n    build: { context: ., args: { ${args} }${more} }\n`;
const bake = (lines: string) => `target "web" {\n  context = "."\n${lines}}\n`;
const inline = (word: string, more = '') =>
  bake(`  dockerfile-inline = <<EOT\nARG X\nFROM debian$${variable(`X/a/${word}`)}\n${more}EOT\n`);

function text(name: string, before: string, after: string, same = false): RecordedName {
  return { name, base: { Dockerfile: before }, change: { Dockerfile: after }, same };
}

/** Another word in a Dockerfile: `@` is the part that changes. */
function word(name: string, file: string, before = 'busybox', after = EVIL): RecordedName {
  return text(name, file.replaceAll('@', before), file.replaceAll('@', after));
}

function build(
  name: string,
  Dockerfile: string,
  [path, before, after]: readonly [string, string, string],
  result: { readonly same?: boolean; readonly otherwise?: true } = {},
): RecordedName {
  return {
    name,
    base: { Dockerfile, [path]: before },
    change: { [path]: after },
    same: false,
    ...result,
  };
}

const give = (before: string, after: string): readonly [string, string, string] => [
  'compose.yaml',
  compose(before),
  compose(after),
];

const WORDS: readonly RecordedName[] = [
  word('a replacement', `ARG X\nFROM debian${variable('X/a/@')}\n`),
  word('all of them', `ARG X\nFROM debian${variable('X//a/@')}\n`),
  word('what is replaced', `ARG X\nFROM debian${variable('X/@/x')}\n`, 'a', 'b'),
  word('what is taken from the front', `ARG X\nFROM debian${variable('X#@')}\n`, 'a', 'b'),
  word('the longest', `ARG X\nFROM debian${variable('X##@')}\n`, 'a*', 'b*'),
  word('what is taken from the end', `ARG X\nFROM debian${variable('X%@')}\n`, 'a', 'b'),
  word('the longest there', `ARG X\nFROM debian${variable('X%%@')}\n`, '*a', '*b'),
  word('a word for any value', `ARG X\nFROM debian$X${variable('X:+@')}\n`),
  word('one inside of another', `ARG X\nFROM debian$X${variable(`X:+${variable('X#@')}`)}\n`),
  word('a default in a replacement', `ARG X\nFROM debian$X${variable(`X:+${variable('Z:-@')}`)}\n`),
  word('an argument in it', `ARG X\nARG Y=@\nFROM debian${variable('X/a/$Y')}\n`),
  word(
    'a chain of arguments',
    `ARG X\nARG Y=@\nARG Z="${variable('Y')}"\nFROM debian${variable('X/a/$Z')}\n`,
  ),
  word('the argument as a whole', `ARG X\nARG Y=${variable('X/a/@')}\nFROM debian$Y\n`),
  word('a part of a name', `ARG X\nFROM registry.acme.com/$X${variable('X:+@')}\n`, 'a', 'b'),
  word(
    'a part of the name of a stage',
    `FROM debian AS x-a\nFROM x-${variable('X/a/@')}\n`.replace(/^/, 'ARG X\n'),
  ),
  word('what is a stage without the value', `ARG X\nFROM debian AS x\nFROM x${variable('X/a/@')}\n`),
  text(
    'the order of arguments',
    `ARG X\nARG Y=a\nARG Y=${EVIL}\nARG Y=a\nFROM debian${variable('X/a/$Y')}\n`,
    `ARG X\nARG Y=a\nARG Y=a\nARG Y=${EVIL}\nFROM debian${variable('X/a/$Y')}\n`,
  ),
  text(
    'another escape',
    `ARG X\nFROM debian${variable('X/a\\\\/b')}\n`,
    `# escape=\`\nARG X\nFROM debian${variable('X/a\\\\/b')}\n`,
  ),
  text(
    'everything around it',
    `ARG X\nARG Y=a\nFROM debian${variable('X/a/$Y')}\n`,
    `# moved\nARG Z=${EVIL}\nARG X\nARG Y=a\nFROM debian AS z\nFROM debian${variable('X/a/$Y')}\nRUN true\n`,
    true,
  ),
];

const GIVEN: readonly RecordedName[] = [
  build('a value beside it, in compose', REPLACED, give('Y: busybox', `Y: "${EVIL}"`)),
  build('an unknown one beside it', REPLACED, give('Y: "$REG/a"', `Y: "$REG/b"`)),
  build('a first one', REPLACED, give('Z: a', `Y: "${EVIL}"`)),
  build('in bake', REPLACED, [
    'docker-bake.hcl',
    bake('  args = { Y = "a" }\n'),
    bake(`  args = { Y = "${EVIL}" }\n`),
  ]),
  {
    ...build('in .env', REPLACED, ['.env', 'V=a\n', `V=${EVIL}\n`]),
    base: { Dockerfile: REPLACED, '.env': 'V=a\n', 'compose.yaml': compose('Y: $V') },
  },
  build('a context', REPLACED, [
    'docker-bake.hcl',
    bake(''),
    bake(`  contexts = { debianb = "docker-image://${EVIL}" }\n`),
  ]),
  build('a platform', `ARG X\nFROM debian${variable('X/a/$TARGETARCH')}\n`, [
    'docker-bake.hcl',
    bake('  platforms = ["linux/amd64"]\n'),
    bake('  platforms = ["linux/amd64", "linux/riscv64"]\n'),
  ]),
  build('a target', `ARG X\nFROM debian AS evil\nFROM debian${variable('X/a/$TARGETSTAGE')}\n`, [
    'docker-bake.hcl',
    bake(''),
    bake('  target = "evil"\n'),
  ]),
  build('a second service with another value', REPLACED, [
    'compose.yaml',
    compose('Y: busybox'),
    `${compose('Y: busybox')}${compose(`Y: "${EVIL}"`, 'worker').replace('services:\n', '')}`,
  ]),
  build(
    'a second service with the same value',
    REPLACED,
    [
      'compose.yaml',
      compose('Y: busybox'),
      `${compose('Y: busybox')}${compose('Y: busybox, Z: a', 'worker').replace('services:\n', '')}`,
    ],
    { same: true },
  ),
  build('another name of the service', REPLACED, ['compose.yaml', compose('Y: a'), compose('Y: a', 'shop')], {
    same: true,
  }),
  build('other arguments', REPLACED, give('Y: a, Z: a', 'Y: a, Z: b'), { same: true }),
  {
    ...build('the file around it', REPLACED, give('Y: a', 'Y: a')),
    change: { Dockerfile: `# moved\n${REPLACED}RUN true\n` },
    same: true,
  },
];

const REFUSALS: readonly RecordedName[] = [
  build('what comes after the line that refuses it', REFUSED, give('Y: busybox', `Y: "${EVIL}"`)),
  build(
    'what a blank name is made of',
    `ARG X\nARG Y\nFROM $X${variable('X/a/$Y')}\n`,
    give('Y: a', `Y: "${EVIL}"`),
  ),
  build('what it does not declare', REFUSED, give('Z: a', 'Z: b'), { same: true, otherwise: true }),
];

const FLOW = '.github/workflows/build.yml';
const SCRIPT = {
  Dockerfile: `ARG X\nFROM $X\n`,
  [FLOW]:
    'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: docker build --build-arg X=$(cat conf/x.txt) .\n',
  'conf/x.txt': 'debian\n',
  'conf/y.txt': 'debian\n',
};

const FILES: readonly RecordedName[] = [
  { name: 'a file that a script reads', base: SCRIPT, change: { 'conf/x.txt': EVIL }, same: false },
  { name: 'another file', base: SCRIPT, change: { 'conf/y.txt': EVIL }, same: true },
];

/** Changes of names that have no value, recorded in a baseline. */
export const RECORDED_NAMES: readonly RecordedName[] = [...WORDS, ...GIVEN, ...REFUSALS, ...FILES];

const attesting = (image: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - { id: plan, run: "echo image=${image} >> $GITHUB_OUTPUT; date" }\n      - uses: docker/build-push-action@v6\n        with: { context: ., sbom: "generator=${variable('{ steps.plan.outputs.image }')}" }\n`;
const RUNNING = `${SMALL_POLICY}settings: { run-images: true }\n`;
const running = (image: string) => ({ 'compose.yaml': `services:\n  web: { image: "${image}" }\n` });

/** Of what is in build files a baseline excuses nothing where only changes are judged. */
export const RECORDED_IN_BUILD_FILES: readonly RecordedName[] = [
  {
    name: 'a replacement in a heredoc of bake',
    base: { 'docker-bake.hcl': inline('busybox') },
    change: { 'docker-bake.hcl': inline(EVIL) },
    same: false,
  },
  {
    name: 'a heredoc of bake with more in it',
    base: { 'docker-bake.hcl': inline('busybox') },
    change: { 'docker-bake.hcl': inline('busybox', 'RUN true\n') },
    same: true,
  },
  {
    name: 'a script that says what makes an SBOM',
    base: { Dockerfile: 'FROM debian\n', [FLOW]: attesting(`$(cat a)`) },
    change: { [FLOW]: attesting(`$(cat b)`) },
    same: false,
  },
  {
    name: 'what is around such a script',
    base: { Dockerfile: 'FROM debian\n', [FLOW]: attesting(`$(cat a)`) },
    change: { [FLOW]: `# moved\n${attesting(`$(cat a)`)}` },
    same: true,
  },
  {
    name: 'an image that is run',
    base: { [POLICY]: RUNNING, ...running('$REG/busybox') },
    change: running('$REG/evil'),
    same: false,
  },
  {
    name: 'the same in another line',
    base: { [POLICY]: RUNNING, ...running('$REG/busybox') },
    change: { 'compose.yaml': `name: shop\n${running('$REG/busybox')['compose.yaml']}` },
    same: true,
  },
];
