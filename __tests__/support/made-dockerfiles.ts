import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/build.yml';
const EVIL = 'evil.example/x:1';

const flow = (...steps: readonly object[]) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${JSON.stringify(step)}\n`).join('')}`;
const DOCKER = { run: 'docker build .' };

const PRINT = (image: string) => `printf 'FROM ${image}\\n' > Dockerfile`;

/** Scripts that write a Dockerfile with an image. */
const WRITING: Readonly<Record<string, (image: string) => string>> = {
  'a here-document': (image) => `cat > Dockerfile <<EOF\nFROM ${image}\nEOF\n`,
  'one to tee': (image) => `tee Dockerfile <<'EOF'\nFROM ${image}\nEOF\n`,
  printf: PRINT,
  'echo that adds': (image) => `echo ARG A > Dockerfile; echo "FROM ${image}" >> Dockerfile`,
};

const MAY_CHANGE = [{ run: './gen.sh' }, { run: 'make gen' }, { uses: './act' }, { uses: 'acme/x@v1' }];
const BESIDE = {
  'gen.sh': 'true\n',
  Makefile: 'gen:\n\ttrue\n',
  'act/action.yml': 'runs: { using: node24, main: x.js }\n',
  'act/x.js': '0\n',
};

/** What may change a Dockerfile between the script that writes it and the build. */
const between = (
  name: string,
  change: Readonly<Record<string, string>>,
  noted: readonly string[],
  steps: readonly object[] = MAY_CHANGE,
): BuildChangeRow => ({
  name: `${name}, a Dockerfile that a script writes`,
  base: { ...BESIDE, [FLOW]: flow({ run: PRINT('debian:13') }, ...MAY_CHANGE, DOCKER) },
  change: { [FLOW]: flow({ run: PRINT('debian:13') }, ...steps, DOCKER), ...change },
  found: [],
  noted,
});

/** Dockerfiles that scripts of workflows write. */
export const MADE_DOCKERFILE_CHANGES: readonly BuildChangeRow[] = [
  ...Object.entries(WRITING).flatMap(([name, write]): readonly BuildChangeRow[] => [
    {
      name: `an image in a Dockerfile that a script writes by ${name}`,
      base: { [FLOW]: flow({ run: write('debian:13') }, DOCKER) },
      change: { [FLOW]: flow({ run: write(EVIL) }, DOCKER) },
      found: [`${FLOW}:6 unapproved ${EVIL}`],
    },
    {
      name: `a Dockerfile that the same script writes by ${name}`,
      base: {},
      change: { [FLOW]: flow({ run: `${write(EVIL)}\ndocker build .` }) },
      found: [`${FLOW}:6 unapproved ${EVIL}`],
    },
    {
      name: `a Dockerfile that a script writes by ${name} as before`,
      base: { [FLOW]: flow({ run: write(EVIL) }, DOCKER) },
      change: { [FLOW]: flow({ run: write(EVIL) }, DOCKER, { run: 'true' }) },
      found: [],
    },
  ]),
  {
    name: 'a Dockerfile that a script writes in the place of one',
    base: { Dockerfile: 'FROM debian\n', [FLOW]: flow(DOCKER) },
    change: { [FLOW]: flow({ run: PRINT(EVIL) }, DOCKER) },
    found: [`${FLOW}:6 unapproved ${EVIL}`],
  },
  {
    name: 'what a build gives a Dockerfile that a script writes',
    base: { [FLOW]: flow({ run: 'printf "ARG B=debian\\nFROM \\$B\\n" > x.df' }, DOCKER) },
    change: {
      [FLOW]: flow(
        { run: 'printf "ARG B=debian\\nFROM \\$B\\n" > x.df' },
        { run: `docker build --build-arg B=${EVIL} -f x.df .` },
      ),
    },
    found: [`${FLOW}:6 unapproved ${EVIL}`],
  },
  {
    name: 'a Dockerfile that a script may write',
    base: { Dockerfile: 'FROM debian\n', [FLOW]: flow(DOCKER) },
    change: { [FLOW]: flow({ run: PRINT(EVIL), if: 'vars.X' }, DOCKER) },
    found: [],
    noted: [FLOW],
  },
  {
    name: 'a Dockerfile that a script writes and changes',
    base: {},
    change: { [FLOW]: flow({ run: `${PRINT('debian')}\nsed -i s/debian/x/ Dockerfile` }, DOCKER) },
    found: [],
    noted: [FLOW, FLOW],
  },
  {
    name: 'an image next to words of a made Dockerfile that are not known',
    base: {},
    change: {
      [FLOW]: flow({
        run: `cat > Dockerfile <<EOF\nFROM ${EVIL}\nLABEL v=$GITHUB_SHA\nRUN $(cat x)\nEOF\ndocker build .`,
      }),
    },
    found: [`${FLOW}:6 unapproved ${EVIL}`],
    noted: [FLOW],
  },
  {
    name: 'an image of a made Dockerfile that is not known',
    base: {},
    change: { [FLOW]: flow({ run: 'echo "FROM debian:$GITHUB_SHA" > Dockerfile' }, DOCKER) },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'a made Dockerfile that is removed after the build',
    base: {},
    change: {
      [FLOW]: flow({ run: `${PRINT('debian')}; docker build .; rm Dockerfile` }, { run: 'cp x Dockerfile' }),
    },
    found: [],
  },
  between('nothing new may change', { 'read.me': 'x\n' }, []),
  between('a changed script may change', { 'gen.sh': PRINT(EVIL) }, [FLOW]),
  between('a changed makefile may change', { Makefile: `gen:\n\t${PRINT(EVIL)}\n` }, [FLOW]),
  between('a changed action may change', { 'act/x.js': '1\n' }, [FLOW]),
  between(
    'another command may change',
    {},
    [FLOW],
    MAY_CHANGE.map((step) => ('run' in step ? { run: `${step.run} x` } : step)),
  ),
  between(
    'another version of an action may change',
    {},
    [FLOW],
    MAY_CHANGE.map((step) => ('uses' in step ? { uses: step.uses.replace('v1', 'v2') } : step)),
  ),
];
