import { describe, expect, it, vi } from 'vitest';
import { PACKAGE_MANAGERS } from '../../../src/core/advice/leftovers/package-managers.js';
import { run } from '../../support/gate.js';

const ON = 'rules: { unpinned: ignore, end-of-life: ignore, package-leftovers: warn }';

/** `2 apt`: the line, and whose leftovers they are. */
const find = (text: string): string[] =>
  run(ON, text)
    .findings.filter(({ rule }) => rule === 'package-leftovers')
    .map(({ line, message }) => `${line} ${message.split(' ')[0]}`);

const on = (base: string, ...lines: string[]): string => [`FROM ${base}`, ...lines].join('\n');
const debian = (...lines: string[]): string => on('debian:13', ...lines);
const alpine = (...lines: string[]): string => on('alpine:3.22', ...lines);
const fedora = (...lines: string[]): string => on('fedora:43', ...lines);
const python = (...lines: string[]): string => on('python:3.14', ...lines);
const node = (...lines: string[]): string => on('node:24', ...lines);

describe('what a package manager leaves in what ships', () => {
  it.each<[string, string[]]>([
    [debian('RUN apt-get update'), ['2 apt']],
    [debian('RUN apt-get update && apt-get install -y curl && apt-get clean'), ['2 apt']],
    [debian('RUN apt update -qq; apt install -y curl'), ['2 apt']],
    [debian('RUN apt-get up\\date'), ['2 apt']],
    [debian('RUN apt-get -qq -o Acquire::Retries=3 update'), ['2 apt']],
    [debian('RUN sudo DEBIAN_FRONTEND=noninteractive apt-get update'), ['2 apt']],
    [debian('RUN ["sh", "-c", "apt-get update"]'), ['2 apt']],
    [debian('RUN ["/usr/bin/apt-get", "update"]'), ['2 apt']],
    [debian('RUN bash -c "apt-get update && apt-get install -y curl"'), ['2 apt']],
    [debian('RUN <<EOF', 'apt-get update', 'apt-get install -y curl', 'EOF'), ['2 apt']],
    [debian("RUN trap 'rm -rf /var/lib/apt/lists/*' INT; apt-get update"), ['2 apt']],
    [debian("RUN trap 'rm -rf /tmp/x' EXIT; apt-get update"), ['2 apt']],
    [debian('RUN trap - EXIT; apt-get update'), ['2 apt']],
    // before is too early
    [debian('RUN rm -rf /var/lib/apt/lists/* && apt-get update'), ['2 apt']],
    [debian('RUN apt-get update && rm -rf /var/lib/apt/lists/* && apt-get update'), ['2 apt']],
    // something else is removed
    [debian('RUN apt-get update && rm -rf /tmp/*'), ['2 apt']],
    [debian('RUN --mount=type=cache,target=/var/cache/apt apt-get update'), ['2 apt']],
    [debian('RUN --mount=type=bind,target=/var/lib/apt apt-get update'), ['2 apt']],
    // not a script of one's own
    [debian('COPY setup.cfg /usr/local/bin/', 'RUN apt-get update && setup'), ['3 apt']],
    [debian('RUN apt-get update && /etc/init.d/cron start && /usr/bin/curl x'), ['2 apt']],
    [python('RUN /venv/bin/pip install a && /venv/bin/pip install b'), ['2 pip']],
    [python('RUN pip install a && python -u -m a.setup && python -c "import a"'), ['2 pip']],
    [node('RUN npm ci && node -v && node -e 0'), ['2 npm']],
    [python('RUN pip install flask && rm -rf /tmp/.[a-z]* ~/x*'), ['2 pip']],
    [python('RUN pip install $PACKAGES'), ['2 pip']],
    [python('RUN --mount=type=bind,target=/src pip install flask'), ['2 pip']],
    [fedora("RUN dnf -y install --disablerepo='*' --enablerepo=x ./a.rpm"), ['2 dnf']],
    [fedora('RUN dnf -y install --disablerepo=updates ./a.rpm'), ['2 dnf']],
    // two layers
    [debian('RUN apt-get update', 'RUN apt-get update', 'RUN apt-get clean'), ['2 apt', '3 apt']],
    [alpine('RUN apk add curl'), ['2 apk']],
    [alpine('RUN apk update && apk add --no-cache curl'), ['2 apk']],
    [alpine('RUN apk --update add curl'), ['2 apk']],
    [fedora('RUN dnf -y install curl'), ['2 dnf']],
    [fedora('RUN dnf -y install curl && dnf clean all && dnf -y upgrade'), ['2 dnf']],
    [on('amazonlinux:2', 'RUN yum -y update'), ['2 yum']],
    [on('almalinux:9-minimal', 'RUN microdnf install -y tar'), ['2 microdnf']],
    [on('opensuse/leap:15.6', 'RUN zypper -n in curl'), ['2 zypper']],
    [python('RUN pip install flask'), ['2 pip']],
    [python('RUN python3 -m pip install -r /app/requirements.txt'), ['2 pip']],
    [python('RUN /venv/bin/pip3.14 install flask'), ['2 pip']],
    [node('RUN npm ci'), ['2 npm']],
    [node('RUN npm install --omit=dev && rm -rf /tmp/*'), ['2 npm']],
    [debian('RUN apt-get update && apt-get install -y npm && npm i -g pm2'), ['2 apt', '2 npm']],
  ])('%s: %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  /** In an image. */
  const HOME_OF_ROOT = '/root';

  it.each([
    debian('RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*'),
    debian('RUN apt-get update; rm -r /var/lib/apt/lists /var/cache/apt'),
    debian('RUN apt-get update && (apt-get install -y curl; rm -rf /var/lib/apt/lists/*)'),
    debian('RUN apt-get update && cd /var/lib/apt && rm -rf lists/*'),
    debian('RUN apt-get update && rm -rf /var/lib/{apt,dpkg,cache}'),
    debian('RUN apt-get update && find /var/lib/apt/lists -type f -delete'),
    debian('RUN apt-get update && apt-get distclean'),
    debian('RUN apt-get update && apt-get dist-clean'),
    debian('RUN apt-get update && apt -y dist-clean'),
    debian('RUN apt-get update && rm -rf /var/lib/a*'),
    debian('RUN apt-get update && /usr/local/bin/setup'),
    debian('RUN apt-get update && ./build'),
    debian('COPY tools/setup /usr/local/bin/', 'RUN apt-get update && setup'),
    debian('COPY x /usr/local/bin/setup', 'RUN apt-get update && setup'),
    debian('RUN apt-get update && python3 tidy'),
    debian('RUN apt-get update && rm -rf $LEFTOVERS'),
    debian('RUN apt-get update && /opt/tidy.sh'),
    debian('RUN apt-get update && apt-cleanup'),
    debian('RUN apt-get update && make install'),
    debian('RUN --mount=type=cache,target=/var/lib/apt apt-get update'),
    debian('RUN --mount=type=cache,sharing=locked,dst=/var/lib/apt/lists/ apt-get update'),
    debian('RUN --mount=type=tmpfs,target=/var/lib apt-get update'),
    debian('RUN --mount=type=cache,target=$LISTS apt-get update'),
    debian('RUN apt-get -o Dir::State::lists=/tmp/lists update'),
    debian('COPY apt.conf /etc/apt/', 'RUN apt-get update'),
    debian('RUN apt-get install -y curl', 'RUN echo apt-get update'),
    debian('RUN <<EOF', 'apt-get update', 'rm -rf /var/lib/apt/lists/*', 'EOF'),
    debian('RUN <<EOF', "trap 'rm -rf /var/lib/apt/lists/*' EXIT", 'apt-get update', 'EOF'),
    debian("RUN trap 'apt-get clean; rm -rf /var/lib/apt/lists' 0 2 && apt-get update"),
    debian('RUN bash -c \'trap "rm -rf /var/lib/apt/lists/*" INT EXIT; apt-get update\''),
    alpine('RUN apk add --no-cache curl'),
    alpine('RUN apk add -U curl && rm -rf /var/cache/apk/*'),
    alpine('RUN --mount=type=cache,target=/var/cache/apk apk add curl'),
    alpine('RUN apk add --root /out --initdb busybox'),
    alpine('RUN apk del curl'),
    fedora('RUN dnf -y install curl && dnf clean all'),
    fedora('RUN dnf -y --installroot /out install curl'),
    fedora('RUN dnf -y install curl && rm -rf /var/cache/dnf'),
    fedora('RUN dnf list installed'),
    fedora("RUN dnf install -y --disablerepo='*' ./a.rpm"),
    fedora('RUN dnf install -y --disablerepo "*" ./a.rpm'),
    on('opensuse/leap:15.6', 'RUN zypper -n in curl && zypper clean -a'),
    python('RUN pip install --no-cache-dir flask'),
    python('ENV PIP_NO_CACHE_DIR=1', 'RUN pip install flask'),
    python('ARG PIP_NO_CACHE_DIR=off', 'RUN pip install flask'),
    python('RUN PIP_NO_CACHE_DIR=1 pip install flask'),
    python('RUN pip install flask && rm -rf ~/.cache'),
    python('RUN pip install flask && pip cache purge'),
    python('RUN --mount=type=cache,target=/home/app/.cache pip install flask'),
    python('COPY pip.conf /etc/pip.conf', 'RUN pip install flask'),
    python('RUN --mount=type=secret,id=a,target=/etc/pip.conf pip install flask'),
    python('RUN --mount=type=bind,source=pip.conf,target=/etc/pip.conf pip install flask'),
    python('ARG OPTS', 'RUN pip install $OPTS flask'),
    python('RUN pip install "$PIP_FLAGS" flask'),
    python('RUN pip install flask && rm -rf ~/.[acpw]*'),
    python('RUN pip install flask && rm -rf ~/.[a-z]*'),
    node('RUN npm ci && node scripts/tidy'),
    python('RUN pip install --no-index --find-links /wheels flask'),
    python('RUN pip install /wheels/*'),
    python('RUN sudo pip install flask'),
    python('RUN pip wheel -w /wheels flask'),
    node('RUN npm ci && npm cache clean --force'),
    node('RUN npm ci && rm -rf /home/node/.npm'),
    node('RUN --mount=type=cache,target=/home/node/.npm npm ci'),
    node('ENV npm_config_cache=/tmp/npm', 'RUN npm ci'),
    node('RUN npm run build'),
    `${debian('RUN apt-get update')}\nFROM scratch\nCOPY --from=0 /etc/passwd /etc/`,
  ])('%s leaves nothing, or it is not known', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('says that a later RUN removes nothing from the layer', () => {
    const { findings } = run(ON, debian('RUN apt-get update', 'RUN rm -rf /var/lib/apt/lists/*'));
    expect(findings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 apt leaves the package lists in this layer of what ships: removal in a later RUN does not make the layer smaller.',
    ]);
  });

  it('advises the command that was called', () => {
    const advice = (text: string) => run(ON, text).findings.map(({ fix }) => fix?.description);
    expect(advice(on('amazonlinux:2', 'RUN yum -y update'))).toEqual([
      'End the same RUN with && yum clean all',
    ]);
  });

  it.each<[string, string[]]>([
    // a mount on the home of somebody else
    [node('USER node', `RUN --mount=type=cache,target=${HOME_OF_ROOT}/.npm npm ci`), ['3 npm']],
    [node('USER root', 'RUN --mount=type=cache,target=/home/node/.npm npm ci'), ['3 npm']],
    [node('USER node', `RUN npm ci && rm -rf ${HOME_OF_ROOT}/.npm`), ['3 npm']],
    [node('USER node', 'RUN --mount=type=cache,target=/home/node/.npm npm ci'), []],
    [node('USER root', `RUN --mount=type=cache,target=${HOME_OF_ROOT}/.npm npm ci`), []],
    [node('USER $NAME', `RUN --mount=type=cache,target=${HOME_OF_ROOT}/.npm npm ci`), []],
    [
      node(
        `ENV HOME=${HOME_OF_ROOT}`,
        'USER node',
        `RUN --mount=type=cache,target=${HOME_OF_ROOT}/.npm npm ci`,
      ),
      [],
    ],
    [
      python(
        'RUN useradd -m app',
        'USER app',
        `RUN --mount=type=cache,target=${HOME_OF_ROOT}/.cache pip install a`,
      ),
      ['4 pip'],
    ],
    // the folder of apt is the same for all
    [debian('USER app', 'RUN --mount=type=cache,target=/var/lib/apt apt-get update'), []],
    // nothing is kept without a home
    [python('USER 1001', 'RUN pip install flask'), []],
    [python('USER nobody', 'RUN pip install flask'), []],
    [python('RUN useradd app', 'USER app', 'RUN pip install flask'), []],
    [python('RUN adduser -D -H app', 'USER app', 'RUN pip install flask'), []],
    [python('RUN adduser -D app', 'USER app:app', 'RUN pip install flask'), ['4 pip']],
  ])('in the home of the user: %s: %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each<[string, string]>([
    [
      node('RUN npm ci'),
      `&& npm cache clean --force, or mount a cache: RUN --mount=type=cache,target=${HOME_OF_ROOT}/.npm`,
    ],
    [node('USER node', 'RUN npm ci'), '&& npm cache clean --force'],
    [python('USER app', 'RUN pip install flask'), 'pip install --no-cache-dir'],
    [python('ENV HOME=/app', 'RUN pip install flask'), 'pip install --no-cache-dir'],
    [python('USER root', 'RUN pip install a'), `target=${HOME_OF_ROOT}/.cache/pip`],
  ])('advises a mount where it is certain to help: %s', (text, advice) => {
    const [fix] = run(ON, text).findings.map((finding) => finding.fix?.description ?? '');
    expect(fix?.slice(-advice.length)).toBe(advice);
  });

  it.each<[string, string[]]>([
    [debian('ARG DEBUG=false', 'RUN if [ "$DEBUG" = "true" ]; then apt-get update; fi'), []],
    [debian('ARG DEBUG=true', `RUN if [ \${DEBUG} = true ]; then apt-get update; fi`), ['3 apt']],
    [debian('ARG DEBUG', 'RUN if [ "$DEBUG" = true ]; then apt-get update; fi'), []],
    [debian('ARG DEBUG=false', 'RUN if [[ $DEBUG == true ]]; then apt-get update; fi'), []],
    [debian('ARG DEBUG=1', 'RUN if [ -n "$DEBUG" ]; then apt-get update; else apt-get upgrade; fi'), []],
    [debian('ARG DEBUG=false', 'RUN apt-get update; if [ "$DEBUG" = true ]; then ls; fi'), ['3 apt']],
    [
      debian(
        'ARG CLEAN=false',
        'RUN apt-get update; if [ "$CLEAN" = 1 ]; then rm -rf /var/lib/apt/lists/*; fi',
      ),
      [],
    ],
    [debian('RUN if [ ! -e /usr/bin/curl ]; then apt-get update; fi'), ['2 apt']],
    [debian('RUN ["apt-get", "update", "if"]'), ['2 apt']],
  ])('that an argument decides: %s: %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('counts an instruction once, whatever the bases', () => {
    const policy = `${ON}\nbuilds: [{ paths: ["**"], args: { V: ["12", "13"] } }]`;
    const { files, findings } = run(policy, 'ARG V\nFROM debian:$V\nRUN apt-get update');
    expect(files[0]?.images.map(({ image }) => image)).toHaveLength(2);
    expect(findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['package-leftovers 3']);
  });

  it('counts the layers of every stage that a target is built on, once', () => {
    const text = `FROM debian:13 AS base\nRUN apt-get update\nFROM base AS a\nFROM base AS b\n`;
    expect(find(text)).toEqual(['2 apt']);
    expect(find('FROM debian:13 AS base\nRUN apt-get update\nFROM debian:13')).toEqual([]);
    expect(find('FROM debian:13 AS app\nRUN apt-get update\nFROM app AS app-dev')).toEqual([]);
    expect(find('FROM debian:13 AS app\nRUN apt-get update\nFROM app AS validate')).toEqual([]);
  });

  it('counts the triggers of a stage where they run', () => {
    expect(find('FROM debian:13 AS base\nONBUILD RUN apt-get update\nFROM base')).toEqual(['2 apt']);
  });
});

it('looks at each step once for settings and removals, however many leave something', () => {
  const [apt] = PACKAGE_MANAGERS;
  if (apt === undefined) throw new Error('no package manager is known');
  const spies = [vi.spyOn(apt.settings, 'test'), vi.spyOn(apt, 'cleans')];
  const updates = Array.from({ length: 200 }, () => 'RUN apt-get update && echo clean');
  expect(find(debian(...updates))).toHaveLength(200);
  for (const spy of spies) {
    expect(spy.mock.calls.length).toBeLessThan(1000);
    spy.mockRestore();
  }
});
