import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { readCalls, useBash } from '../../support/ran-scripts.js';

const runByBash = useBash();
const LINE = "docker build --build-arg 'BASE=a b' .";
const CALL = ['', 'build', '--build-arg', 'BASE=a b', '.'];
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const here = (text: string): string => `<<'END'\n${text}\nEND\n`;

/** What takes a script from its standard input, on its own line. */
const READERS = [
  'bash',
  'sh -s a',
  'bash -',
  'exec bash',
  'env A=b sh -x',
  'bash /dev/stdin',
  'sh -c sh',
  'cat | sh',
  'cat - | { tee /dev/null | bash; }',
  'bash <(cat)',
  'bash < <(cat /dev/stdin)',
  '. /dev/stdin',
  'eval "$(cat)"',
  'read -r L; eval "$L"',
];

/** What is around it. */
const AROUND: readonly ((reader: string) => string)[] = [
  (reader) => `{ ${reader}; }`,
  (reader) => `( cd . && ${reader} )`,
  (reader) => `if true; then ${reader}; fi`,
  (reader) => `if ! { ${reader}; }; then :; fi`,
  (reader) => `for i in 1; do ${reader}; done`,
  (reader) => `while true; do ${reader}; break; done`,
  (reader) => `until { ${reader}; }; do break; done`,
  (reader) => `case x in x) ${reader};; esac`,
  (reader) => `{ true && ( { ${reader}; } ); } 2>/dev/null`,
  (reader) => `{ cat | ( ${reader} ); }`,
];

/** How the script gets there. */
const GIVEN: readonly ((command: string) => string)[] = [
  (command) => `${command} <<< ${quote(LINE)}`,
  (command) => `${command} ${here(LINE)}`,
  (command) => `echo ${quote(LINE)} | ${command}`,
  (command) => `cat ${`<<'END' | ${command}\n${LINE}\nEND\n`}`,
  (command) => `${command} < <(printf '%s\\n' ${quote(LINE)})`,
  (command) => `f() { ${command}; }; f <<< ${quote(LINE)}`,
  (command) => `f() ${command.startsWith('{') ? command : `{ ${command}; }`} <<< ${quote(LINE)}; f`,
  (command) => `function f { ${command}; }; echo ${quote(LINE)} | f`,
  (command) => `exec 0<<< ${quote(LINE)}; ${command}`,
  (command) => `exec 3<<< ${quote(LINE)}; ${command} <&3`,
  (command) => `exec {fd}<<< ${quote(LINE)}; ${command} 0<&$fd`,
  (command) => `exec 7${here(LINE)}exec 5<&7-; ${command} < /dev/fd/5`,
  (command) => `{ { ${command} <&4; } 4<&0; } ${here(LINE)}`,
  (command) => `eval ${quote(command)} ${here(LINE)}`,
  (command) => `bash -c ${quote(command)} <<< ${quote(LINE)}`,
];

describe('a shell that is typed a script, whatever is around it', () => {
  const rows = READERS.flatMap((reader, index) =>
    [0, 1, 2].map((round) => {
      const wrap = AROUND[(index + round * 3) % AROUND.length];
      const give = GIVEN[(index * 2 + round * 4) % GIVEN.length];
      return wrap === undefined || give === undefined ? '' : give(wrap(reader));
    }),
  );
  test.each(rows)('%s', (script) => {
    expect(runByBash(script)).toContainEqual(CALL);
    expect(readCalls(script)).toContainEqual(CALL);
  });

  test.each(GIVEN.map((give) => give('{ bash; }')))('%s', (script) => {
    expect(runByBash(script)).toContainEqual(CALL);
    expect(readCalls(script)).toContainEqual(CALL);
  });

  test.each([
    `coproc { echo ${quote(LINE)}; sleep 1; }; bash <&\${COPROC[0]}`,
    `exec 3<<< ${quote(LINE)}; . /dev/fd/3`,
    `echo ${quote(LINE)} | bash /dev/../dev//fd/./0`,
    `{ cd /dev; bash ./stdin; } <<< ${quote(LINE)}`,
    `ln -sf /dev/stdin a; ln -sf a b; echo ${quote(LINE)} | sh ./b`,
    `exec 3<<< ${quote(LINE)}; <&3 cat | bash`,
    `exec 3<<< ${quote(LINE)}; read -r -u 3 L; eval "$L"`,
    `exec 3< <(echo ${quote(LINE)}); bash /proc/self/fd/3`,
    `bash 3<<< ${quote(LINE)} 0<&3`,
    `bash -c 'bash <&3' 3<<< ${quote(LINE)}`,
    `f() { exec 0<<< ${quote(LINE)}; }; f; bash`,
    `exec <<< ${quote(LINE)}; trap bash EXIT`,
    `exec <<< ${quote(LINE)}; exec 5<&0; exec < /dev/null; bash <&5`,
    `{ bash <<< true; bash < /dev/null; bash; } <<< ${quote(LINE)}`,
    `exec 9<<< ${quote(LINE)}; while read -r L; do eval "$L"; done <&9`,
    `select x in a; do bash; done <<< $'1\\n'${quote(LINE)}`,
  ])('%s', (script) => {
    expect(runByBash(script)).toContainEqual(CALL);
    expect(readCalls(script)).toContainEqual(CALL);
  });

  test.each([[`<<< ${quote(LINE)} | zsh`], [`zsh <<< ${quote(LINE)} <<< true`], [`( zsh ) ${here(LINE)}`]])(
    'in zsh: %s',
    (script) => expect(readCalls(script, 'zsh {0}')).toContainEqual(CALL),
  );

  test.each([
    ['{ read -r a; bash; }', [": <<'E'", LINE]],
    ['{ read -r a; read -r b; sh; }', ['true', ": <<'E'", LINE]],
    ['while read -r a; do bash; done', [": <<'E'", LINE]],
    ['( read -r a ); bash -s', [": <<'E'", LINE]],
    ['{ read -r a <&3; } 3<&0; bash', [": <<'E'", LINE]],
  ])('what is left after some lines: %s', (command, lines) => {
    const script = `{ ${command}; } ${here(lines.join('\n'))}`;
    expect(runByBash(script)).toContainEqual(CALL);
    expect(readCalls(script)).toContainEqual(CALL);
  });
});

const FLOW = '.github/workflows/a.yml';

/** What is said of a script: the arguments of the builds that are read, and `not read`. */
function say(script: string, shell = 'bash'): string[] {
  const step = `{ run: ${JSON.stringify(script)}, shell: ${JSON.stringify(shell)} }`;
  const text = `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [ ${step} ] } }\n`;
  const { builds } = findBuilds(treeOf({ [FLOW]: text }), new Set(['workflow']));
  return builds.map(({ args, problem }) =>
    /^Only plain/.test(problem ?? '') ? 'not read' : [...args].map((arg) => arg.join('=')).join(' '),
  );
}

const BUILD = 'docker build --build-arg BASE=x .';

describe('what a shell may be typed that is not known', () => {
  test.each([
    `{ dd bs=1 count=1 of=/dev/null; bash; } <<< '#${BUILD}'`,
    `{ read -r -n 1 a; bash; } <<< '#${BUILD}'`,
    `bash <<'X'\nread -r a\n: <<'E'\n${BUILD}\nX`,
    `{ sed s/a/a/ | bash; } <<< '${BUILD}'`,
    `echo '${BUILD}' | sed s/a/a/ | { bash; }`,
    `{ echo '${BUILD}'; date; } | bash`,
    `echo '${BUILD}' | tee >(bash)`,
    `{ echo '${BUILD}'; } > >(bash)`,
    `exec 3> >(bash); echo '${BUILD}' >&3`,
    `coproc bash; echo '${BUILD}' >&\${COPROC[1]}`,
    `{ echo '${BUILD}' >&3; } 3>&1 | bash`,
    `exec 3<>p; echo '${BUILD}' >&3; bash <&3`,
    `{ echo '${BUILD}'; } > s.sh; bash s.sh`,
    `f() { echo '${BUILD}'; }; f > s.sh; sh s.sh`,
    `exec > s.sh; echo '${BUILD}'; bash s.sh`,
    `{ cat; } > s.sh <<< '${BUILD}'; bash s.sh`,
    `echo '${BUILD}' | "$SHELL"`,
    `echo '${BUILD}' | $S bash`,
    `echo '${BUILD}' | sudo -i`,
    `echo '${BUILD}' | docker exec -i c sh`,
    `echo '${BUILD}' | { ssh host; }`,
    `{ ssh host; } <<< '${BUILD}'`,
    `{ python3 -; } <<< '${BUILD}'`,
    `{ xargs docker; } <<< 'build --build-arg BASE=x .'`,
    `echo '${BUILD}' > f | zsh`,
  ])('is said: %s', (script) =>
    expect(say(script, script.endsWith('zsh') ? 'zsh {0}' : 'bash')).toEqual(['not read']),
  );

  test.each([
    [`{ pwsh -NoProfile -Command -; } <<< '${BUILD}'`, ['BASE=x']],
    [`echo '${BUILD}' | pwsh`, ['BASE=x']],
    [`echo '${BUILD}' | bash`, ['BASE=x']],
    [`cat <<X | sudo bash -s\n${BUILD}\nX`, ['BASE=x']],
    [`bash <(echo '${BUILD}')`, ['BASE=x']],
  ])('nothing is said where all of it is read: %s', (script, found) => expect(say(script)).toEqual(found));

  test.each([
    [`{ docker build --build-arg A=1 -; } <<X\nFROM a\nX`, 'FROM a\n'],
    [`f() { docker build --build-arg A=1 -; }; f <<< 'FROM a'`, 'FROM a'],
    [`exec 3<<< 'FROM a'; docker build --build-arg A=1 - <&3`, 'FROM a'],
  ])('a Dockerfile that is typed is read: %s', (script, text) => {
    const flow = `on: push\njobs: { j: { steps: [ { run: ${JSON.stringify(script)} } ] } }\n`;
    const { builds } = findBuilds(treeOf({ [FLOW]: flow }), new Set(['workflow']));
    expect(builds.map(({ inline }) => inline?.text)).toEqual([text]);
  });
});

describe('scripts that give a command something to read, and build only what they say', () => {
  test.each([
    'curl -fsSL https://example.com/x.sh | sudo -E bash -',
    'bash <(curl -s https://example.com/x.sh)',
    'curl -s https://example.com | { read -r a; sh; }',
    'cat <<EOF | sh\necho hi\nEOF',
    'kubectl apply -f - <<EOF\nkind: Pod\nEOF',
    '{\n  echo "## Built"\n  echo "by docker build"\n} >> "$GITHUB_STEP_SUMMARY"',
    'while read -r image; do docker pull "$image"; done <<< "$list"; echo "docker build done"',
    'while IFS= read -r f; do hadolint "$f"; done < <(git ls-files)',
    'while read -r host; do ssh "$host" uptime; done <<< "$hosts"; echo "docker build done"',
    'exec > >(tee log.txt) 2>&1; echo "Running docker build"',
    'echo "$TOKEN" | docker login -u x --password-stdin',
    'sudo tee /etc/docker/daemon.json <<EOF\n{ "features": {} }\nEOF',
    'sudo bash <<EOF\napt-get update\necho "docker build is next"\nEOF',
    'find . -name x | while read -r f; do bash "$f"; done; echo "docker build done"',
    '. <(grep -v "^#" values.env) || true; source <(kubectl completion bash)',
    'yes | sudo sh get-docker.sh; echo "docker build done"',
    'mapfile -t images < <(docker images -q)',
    'exec 3>&1; { echo "docker build"; } >&3',
    'cp "$(which docker)" bin/; mv docker old; old build.sh',
  ])('%s', (script) =>
    expect(say(`docker build --build-arg BASE=x .; ${script}`).filter((found) => found !== 'BASE=x')).toEqual(
      [],
    ),
  );
});
