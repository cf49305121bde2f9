import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/build.yml';
const flow = (step: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
const bake = (inputs: string) => flow(`{ uses: docker/bake-action@v6, with: { source: ., ${inputs} } }`);
const OVERRIDES = '$' + '{{ inputs.overrides }}';
const hidden = (text: string) => `\${{ github.sha && '${text}' }}`;

const BASE = {
  Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
  'evil.txt': `FROM ${EVIL}\n`,
  'docker-bake.hcl':
    'variable "IMAGE" { default = "debian" }\ntarget "web" {\n  args = { BASE = IMAGE }\n}\ngroup "default" { targets = ["web"] }\n',
  'more.hcl': `target "web" { args = { BASE = "${EVIL}" } }\n`,
};
const PULLED = [`Dockerfile:2 unapproved ${EVIL}`];
const ARGUMENT = ['Dockerfile:2 unresolved'];
const OPEN_ARGUMENT = [`${FLOW}:6 unresolved`, 'Dockerfile:2 unresolved'];
const OPEN = `${FLOW}:6 unresolved`;

/** What a step hands to bake, and what is to be found of it; the step before asked for the default. */
function step(
  inputs: string,
  found: readonly string[],
  base = bake('files: docker-bake.hcl'),
): BuildChangeRow {
  return {
    name: `a step with ${inputs}`,
    base: { ...BASE, [FLOW]: base },
    change: { [FLOW]: bake(inputs) },
    found,
    ...(found === OPEN_ARGUMENT ? { noted: [FLOW] } : {}),
  };
}

function command(words: string, found: readonly string[]): BuildChangeRow {
  return {
    name: `a script with ${words}`,
    base: { ...BASE, [FLOW]: flow('{ run: docker buildx bake }') },
    change: { [FLOW]: flow(`{ run: 'docker buildx bake ${words}' }`) },
    found,
  };
}

/** The inputs of docker/bake-action and the options of bake, known, hidden in expressions and put where others stand. */
export const BAKE_STEP_CHANGES: readonly BuildChangeRow[] = [
  step(`set: "*.args.BASE=${EVIL}"`, PULLED),
  step(`targets: "default,--set=*.args.BASE=${EVIL}"`, PULLED),
  step('targets: "default,--file=docker-bake.hcl,--file=more.hcl"', PULLED),
  step('targets: "https://github.com/a/b.git,default"', [OPEN]),
  step('files: "docker-bake.hcl,more.hcl"', PULLED),
  step(`files: "docker-bake.hcl,${hidden('more.hcl')}"`, PULLED),
  step(`vars: "IMAGE=${EVIL}"`, PULLED),
  step(`vars: "${hidden(`IMAGE=${EVIL}`)}"`, PULLED),
  step(`vars: "${hidden('IMAGE')}=${EVIL}"`, PULLED),
  step(`set: "${hidden(`*.args.BASE=${EVIL}`)}"`, PULLED),
  step(`set: "${hidden('*.args.OTHER=x')}"`, []),
  step(`set: "\${{ format('*.args.BASE={0}', github.sha) }}"`, ARGUMENT),
  step(`set: "\${{ format('*.args.{0}=x', github.sha) }}"`, ARGUMENT),
  step(`set: "\${{ format('{0}=x', github.sha) }}"`, OPEN_ARGUMENT),
  step(`set: "\${{ inputs.x || '*.output=x' }}"`, OPEN_ARGUMENT),
  step(`set: "\${{ format('*.output=type=image,name={0}', github.sha) }}"`, []),
  step(`set: "\${{ inputs.push && format('{0}.output={1}', github.sha, inputs.x) || '*.tags=' }}"`, []),
  step(`set: "*.output=\${{ inputs.x }}\\n\${{ inputs.x }}.tags=a\\nweb.cache-from=\${{ inputs.x }}"`, []),
  step(`set: "${hidden('web')}.args.BASE=${EVIL}"`, PULLED),
  step(`set: "*.args.${hidden('BASE')}=${EVIL}"`, PULLED),
  step(`set: "*.contexts.${hidden('debian')}=docker-image://${EVIL}"`, PULLED),
  step(`set: "${hidden('web')}.dockerfile=evil.txt"`, [`evil.txt:1 unapproved ${EVIL}`]),
  step(`set: "${hidden('web')}.tags=x"`, []),
  step(`set: "${hidden('web')}.cache-from=type=gha"`, []),
  step(`set: "${hidden(`*.args.BASE=${EVIL}`)}"`, PULLED, bake(`set: "${OVERRIDES}"`)),
  step(`set: "${OVERRIDES.replace('overrides', 'others')}"`, OPEN_ARGUMENT, bake(`set: "${OVERRIDES}"`)),
  step(`set: "${hidden('web')}.tags=y"`, [], bake(`set: "${OVERRIDES}"`)),
  command(`--set "*.args.BASE=${EVIL}"`, PULLED),
  command(`--var IMAGE=${EVIL}`, PULLED),
  command('-f docker-bake.hcl -f more.hcl', PULLED),
  command('--print=false -f docker-bake.hcl -f more.hcl', PULLED),
  command('--print -f docker-bake.hcl -f more.hcl', []),
  command('https://github.com/a/b.git', [OPEN]),
  ...[
    { uses: 'docker/metadata-action@v5', file: 'steps.meta.outputs.bake-file', found: [] },
    { uses: 'docker/metadata-action@v5', file: 'steps.meta.outputs.bake-file-tags', found: [] },
    { uses: 'docker/metadata-action@v5', file: 'steps.meta.outputs.json', found: OPEN_ARGUMENT },
    { uses: 'other/metadata-action@v5', file: 'steps.meta.outputs.bake-file', found: OPEN_ARGUMENT },
  ].map(({ uses, file, found }): BuildChangeRow => {
    const steps = (files: string) =>
      bake(`files: "${files}"`).replace('      - ', `      - { uses: ${uses}, id: meta }\n      - `);
    return {
      name: `a step with the file ${file} of ${uses}`,
      base: { ...BASE, [FLOW]: steps('docker-bake.hcl') },
      change: { [FLOW]: steps(`docker-bake.hcl,cwd://\${{ ${file} }}`) },
      found: found.map((each) => each.replace(':6 ', ':7 ')),
      ...(found.length === 0 ? {} : { noted: [FLOW] }),
    };
  }),
  // the last value of an argument counts
  ...[
    { args: `BASE=debian:trixie-slim\\nHIDDEN`, found: ARGUMENT },
    { args: `HIDDEN\\nBASE=debian:trixie-slim`, found: [] },
    { args: `HIDDEN=x\\nBASE=debian:trixie-slim\\n`, found: [] },
    { args: `BASE=debian:trixie-slim\\nHIDDEN=${EVIL}`, found: PULLED },
  ].map(
    ({ args, found }): BuildChangeRow => ({
      name: `a step with build-args ${args}`,
      base: BASE,
      change: {
        [FLOW]: flow(
          `{ uses: docker/build-push-action@v6, with: { context: ., build-args: "${args.replace('HIDDEN', hidden('BASE'))}" } }`,
        ),
      },
      found,
    }),
  ),
  ...['--build-arg BASE=debian --build-arg "$X"', '--build-arg BASE=debian $X'].map(
    (words): BuildChangeRow => ({
      name: `a script with ${words}`,
      base: BASE,
      change: { [FLOW]: flow(`{ run: 'docker build ${words} .' }`) },
      found: ARGUMENT,
      ...(words.endsWith('"') ? {} : { noted: [FLOW] }),
    }),
  ),
  {
    name: 'an argument of a compose file beside one whose name is not known',
    base: { ...BASE, 'compose.yaml': 'services:\n  web: { build: . }\n' },
    change: {
      'compose.yaml': 'services:\n  web: { build: { context: ., args: ["BASE=debian", "$OTHER=x"] } }\n',
    },
    found: ARGUMENT,
  },
  {
    name: 'an argument that a target of bake inherits, beside one whose name is not known',
    base: { ...BASE, 'docker-bake.hcl': 'target "web" {}\n' },
    change: {
      'docker-bake.hcl':
        'variable "V" {}\ntarget "base" { args = { BASE = "debian" } }\ntarget "web" {\n  inherits = ["base"]\n  args = { (V) = "x" }\n}\n',
    },
    found: ARGUMENT,
  },
];
