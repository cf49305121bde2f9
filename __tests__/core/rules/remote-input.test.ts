import { describe, expect, it } from 'vitest';
import { load, run } from '../../support/gate.js';

const ON = 'rules: { remote-input: warn }';
const COMMIT = '1f3870be274f6c49b3e31a0c6728957f1f3870be';

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
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
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
  ])('is not %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is shown by its command where the URL is not written', () => {
    expect(find('RUN curl -sL $URL | sh')).toEqual(['curl -sL $URL']);
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
    expect(find('ONBUILD ADD https://a.io/x /')).toEqual([]);
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
});
