import type { BuildChangeRow } from './build-changes.js';
import { EVIL } from './changed-arguments.js';

const FLOW =
  'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: ./b.sh\n';
const FROM = `FROM ${EVIL}`;
const expand = (name: string): string => `$\{${name}}`;

/** A script that has a Dockerfile in it, and only the script changes. */
const row = (name: string, text: string, line: number | null, path = 'b.sh'): BuildChangeRow => ({
  name: `inner Dockerfiles: ${name}`,
  base: { '.github/workflows/ci.yml': FLOW, [path]: '\n' },
  change: { [path]: text },
  found: line === null ? [] : [`${path}:${line} unapproved ${EVIL}`],
});

export const INNER_DOCKERFILES: readonly BuildChangeRow[] = [
  row('standard input', `docker build -t x - <<EOF\n${FROM}\nEOF\n`, 2),
  row('standard input in quotes', `docker build - <<'END'\n# a\n${FROM}\nRUN true\nEND\n`, 3),
  row('a pipe', `cat <<EOF | docker build -\n${FROM}\nEOF\n`, 2),
  row('a file', `cat > Dockerfile <<EOF\n${FROM}\nEOF\ndocker build .\n`, 2),
  row('a file of any name', `cat <<EOF > /tmp/x\n${FROM}\nEOF\nF=/tmp/x\ndocker build -f "$F" .\n`, 2),
  row('with tabs', `docker build - <<-EOF\n\t${FROM}\n\tRUN true\n\tEOF\n`, 2),
  row('a word behind a backslash', `docker build - <<\\EOF\n${FROM}\nEOF\n`, 2),
  row('a word with other characters', `docker build - <<EO-F.1\n${FROM}\nEO-F.1\n`, 2),
  row('a frontend', `docker build - <<EOF\n# syntax=${EVIL}\nFROM debian:trixie\nEOF\n`, 2),
  row('a variable', `B=${EVIL}\ndocker build - <<EOF\nFROM $B\nEOF\n`, 3),
  row(
    'a second value of a variable',
    `B=debian:trixie\n[ "$X" ] && B=${EVIL}\ndocker build - <<EOF\nFROM ${expand('B')}\nEOF\n`,
    4,
  ),
  row('a default', `docker build - <<EOF\nFROM ${expand(`B:-${EVIL}`)}\nEOF\n`, 2),
  row(
    'behind a stage that is not known',
    `docker build - <<EOF\nFROM $UNKNOWN AS a\nRUN true\n${FROM}\nEOF\n`,
    4,
  ),
  row(
    'a second stage',
    `docker build - <<EOF\nFROM debian:trixie AS a\n${FROM}\nCOPY --from=a /x /x\nEOF\n`,
    3,
  ),
  row('an argument of the Dockerfile', `docker build - <<'EOF'\nARG B=${EVIL}\nFROM $B\nEOF\n`, 3),
  row('a copy', `docker build - <<'EOF'\nFROM scratch\nCOPY --from=${EVIL} /x /x\nEOF\n`, 3),
  row('echo', `echo "${FROM}" | docker build -\n`, 1),
  row('echo without quotes', `echo ${FROM} | docker build -t x -\n`, 1),
  row('echo into a file', `echo '${FROM}' > /tmp/d\ndocker build -f /tmp/d .\n`, 1),
  row(
    'echo of several lines',
    `{ echo "${FROM}"; echo "RUN true"; } > /tmp/d\ndocker build -f /tmp/d .\n`,
    1,
  ),
  row('printf', `printf 'FROM debian:trixie\\nCOPY --from=${EVIL} /x /x\\n' | docker build -\n`, 1),
  row('a base of podman', `podman build --from ${EVIL} .\n`, 1),
  row('a base of podman with an equals sign', `podman build -t x --from=${EVIL} .\n`, 1),
  row('buildah', `c=$(buildah from ${EVIL})\nbuildah commit $c x\n`, 1),
  row('buildah with flags', `buildah from --pull --name w "docker://${EVIL}"\n`, 1),
  row('a Makefile', `b:\n\tpodman build --from ${EVIL} .\n`, 2, 'Makefile'),
  row('echo in a Makefile', `b:\n\t@echo "${FROM}" | docker build -\n`, 2, 'Makefile'),
  row(
    'a pipeline of GitLab',
    `b:\n  script:\n    - |\n      docker build - <<EOF\n      ${FROM}\n      EOF\n`,
    5,
    '.gitlab-ci.yml',
  ),
  row('nothing of what a script prints', `docker build .\ncat <<EOF\n${FROM}\nEOF\necho "${FROM}"\n`, null),
  row('nothing without a builder', `cat > x <<EOF\n${FROM}\nEOF\n`, null),
  row(
    'nothing of SQL',
    'docker build .\npsql <<EOF > out\nFROM users\nEOF\necho "FROM users" | psql\n',
    null,
  ),
  row('nothing of a base that is scratch', 'c=$(buildah from scratch)\n', null),
  row('nothing of a value that is not known', 'docker build - <<EOF\nFROM $UNKNOWN\nEOF\n', null),
];
