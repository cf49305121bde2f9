import type { BuildChangeRow } from './build-changes.js';

const GOOD = 'debian:trixie-slim';
const EVIL = 'evil.example/x:1';
const DOCKERFILE = `ARG BASE=${GOOD}\nFROM $BASE\n`;
const FLOW = '.github/workflows/build.yml';

const variable = (text: string) => `\${${text}}`;
const expression = (text: string) => `\${{ ${text} }}`;
const compose = (build: string) => `services:\n  web:\n    build:\n      context: .\n      ${build}\n`;
const withBase = (base: string) => compose(`args: { BASE: "${base}" }`);
const flow = (run: string, env: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - { run: ${run}, env: { A: "${expression('vars.A')}", ${env} } }\n`;

/** Another text in a value of which it is not known whether it counts. */
function value(
  name: string,
  write: (base: string) => Readonly<Record<string, string>>,
  found: readonly string[],
  evil = EVIL,
): BuildChangeRow {
  return {
    name: `may be: ${name}`,
    base: { Dockerfile: DOCKERFILE, ...write(GOOD) },
    change: write(evil),
    found,
    noted: [],
  };
}

const JUDGED = [`Dockerfile:2 unapproved ${EVIL}`, 'Dockerfile:2 unresolved'];

/** A value of compose, where `A` is open and `B` is known. */
const composed = (text: string, found = JUDGED, evil = EVIL) =>
  value(
    `compose, ${text}`,
    (base) => ({ 'compose.yaml': withBase(text), '.env': `A=$Z\nB=${base}\n` }),
    found,
    evil,
  );

const bake = (target: string, base: string) => ({
  'docker-bake.hcl': `variable "A" {}\nvariable "B" { default = "${base}" }\nvariable "C" { default = A != "" ? A : B }\ntarget "default" { ${target} }\n`,
});

/** A value of bake, where `A` has no default. */
const baked = (text: string) =>
  value(`bake, ${text}`, (base) => bake(`args = { BASE = ${text} }`, base), JUDGED);

const OPEN = 'Dockerfile:4 unresolved';
const SIDED = [`Dockerfile:4 unapproved ${EVIL}`, OPEN];

/** A name that depends on no value, only on whether there is one. */
const SIDES = [`Dockerfile:4 unapproved ${EVIL}`];

/** What a Dockerfile takes in the place of `A`, which a script gives it from a variable that is not known. */
const sided = (from: string, found: readonly string[] = SIDED): BuildChangeRow => {
  const build = (base: string) => flow(`docker build --build-arg A=$A --build-arg O=${base} .`, 'X: ""');
  return {
    name: `may be: the Dockerfile, ${from}`,
    base: { Dockerfile: `ARG A\nARG O=${GOOD}\nARG I=$O\nFROM ${from}\n`, [FLOW]: build(GOOD) },
    change: { [FLOW]: build(EVIL) },
    found,
    noted: [],
  };
};

export const CANDIDATE_CHANGES: readonly BuildChangeRow[] = [
  composed(variable('A:-$B')),
  composed(variable('A:+$B')),
  composed(variable(`A:-${variable('C:-$B')}`)),
  composed(variable(`CI-$B`)),
  composed(`${variable('A:-$B')}`, ['Dockerfile:2 unresolved'], 'busybox:1'),
  composed(variable('A:?$B'), ['Dockerfile:2 unresolved']),
  composed(variable('A-$B'), []),
  value(
    'a word of compose',
    (base) => ({ 'compose.yaml': withBase(variable(`A:-${base}`)), '.env': 'A=$Z\n' }),
    JUDGED,
  ),
  value(
    'a default in .env',
    (base) => ({ 'compose.yaml': withBase('$A'), '.env': `A=${variable(`CI:-${base}`)}\n` }),
    JUDGED,
  ),
  value(
    'a context of compose',
    (base) => ({
      'compose.yaml': compose(`additional_contexts: { "${GOOD}": "docker-image://${variable('A:-$B')}" }`),
      '.env': `A=$Z\nB=${base}\n`,
    }),
    JUDGED,
  ),
  value(
    'an inline Dockerfile of compose',
    (base) => ({
      'compose.yaml': compose(`dockerfile_inline: "FROM ${variable('A:-$B')}"`),
      '.env': `A=$Z\nB=${base}\n`,
    }),
    ['compose.yaml:2 unresolved', `compose.yaml:5 unapproved ${EVIL}`],
  ),
  value(
    'what makes the SBOM of compose',
    (base) => ({
      'compose.yaml': compose(`sbom: generator=${variable('A:-$B')}`),
      '.env': `A=$Z\nB=${base}\n`,
    }),
    [`compose.yaml:5 unapproved ${EVIL}`, 'compose.yaml:5 unresolved'],
  ),
  {
    ...value(
      'the Dockerfile of compose',
      (base) => ({
        'compose.yaml': compose(`dockerfile: "${variable('A:-$B')}"`),
        '.env': `A=$Z\nB=${base}\n`,
        odd: `FROM ${EVIL}\n`,
      }),
      ['compose.yaml:5 unresolved', `odd:1 unapproved ${EVIL}`],
      'odd',
    ),
  },
  {
    ...value(
      'an image of compose that is run',
      (base) => ({
        'compose.yaml': `services:\n  web:\n    image: "${variable('A:-$B')}"\n`,
        '.env': `A=$Z\nB=${base}\n`,
      }),
      [`compose.yaml:3 unapproved ${EVIL}`, 'compose.yaml:3 unresolved'],
    ),
    settings: 'run-images: true',
  },
  value(
    'compose in a script',
    (base) => ({
      'compose.yaml': withBase(variable('A:-$B')),
      [FLOW]: flow('docker compose build', `B: "${base}"`),
    }),
    JUDGED,
  ),
  baked('A != "" ? A : B'),
  baked('A == "x" ? B : "busybox"'),
  baked('coalesce(A, B)'),
  baked('try(A, B)'),
  baked('"$' + '{A != "" ? A : B}"'),
  baked('(A != "" ? A : B)'),
  baked('C'),
  value(
    'a context of bake',
    (base) => bake(`contexts = { "${GOOD}" = "docker-image://${variable('coalesce(A, B)')}" }`, base),
    JUDGED,
  ),
  sided(variable('A:-$O')),
  sided(variable('A:+$O'), SIDES),
  sided(variable(`A:-${variable('C:-$O')}`)),
  sided(variable('A:-$I')),
  sided('$O$A', [OPEN]),
  sided('$O-$A', [OPEN]),
  sided(variable('A-$O'), [OPEN]),
];
