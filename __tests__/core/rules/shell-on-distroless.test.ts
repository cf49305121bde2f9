import { describe, expect, it } from 'vitest';
import { DIGEST, run } from '../../support/gate.js';

const ON = 'rules: { unpinned: ignore, shell-on-distroless: warn }';
const STATIC = 'FROM gcr.io/distroless/static:nonroot\n';

function find(text: string, policy = ON): string[] {
  return run(policy, text).findings.map(({ line, message }) => `${line} ${message.split(' ')[0]}`);
}

describe('an instruction in shell form on a base without a shell', () => {
  it.each<[string, string[]]>([
    ['ENTRYPOINT /app', ['2 ENTRYPOINT']],
    ['CMD /app --flag', ['2 CMD']],
    ["CMD ['/app']", ['2 CMD']],
    ['RUN chmod +x /app', ['2 RUN']],
    ['RUN <<EOF\nchmod +x /app\nEOF', ['2 RUN']],
    ['HEALTHCHECK CMD /app health', ['2 HEALTHCHECK']],
    ['HEALTHCHECK --interval=5s CMD curl -f http://localhost/', ['2 HEALTHCHECK']],
    ['COPY --from=build /out/app /app\nENTRYPOINT /app', ['3 ENTRYPOINT']],
    ['COPY app /\nCMD /app', ['3 CMD']],
    ['ENTRYPOINT ["/app"]\nCMD serve', ['3 CMD']],
    ['CMD /a\nCMD ["/b"]', []],
    ['CMD ["/a"]\nCMD /b', ['3 CMD']],
    ['ENTRYPOINT /app\nCMD serve', ['2 ENTRYPOINT']],
    ['ENTRYPOINT ["/app"]\nCMD ["--flag"]', []],
    ['HEALTHCHECK NONE\nCMD ["/app"]', []],
    ['HEALTHCHECK CMD ["/app", "health"]', []],
    ['CMD ""', []],
    // a list that starts one
    ['ENTRYPOINT ["sh", "-c", "/app $X"]', ['2 ENTRYPOINT']],
    ['ENTRYPOINT ["/bin/bash", "/start.sh"]\nCMD ["sh"]', ['2 ENTRYPOINT']],
    ['CMD ["/bin/sh", "-c", "/app"]', ['2 CMD']],
    ['ENTRYPOINT []\nCMD ["ash"]', ['3 CMD']],
    ['ENTRYPOINT ["/app"]\nCMD ["sh"]', []],
    ['HEALTHCHECK CMD ["sh", "-c", "true"]', ['2 HEALTHCHECK']],
    ['CMD ["sh"]\nCMD ["/app"]', []],
    ['COPY --from=busybox:1.37 /bin/sh /bin/sh\nCMD ["sh"]', []],
    // something may have brought a shell
    ['COPY --from=busybox:1.37 /bin/sh /bin/sh\nCMD app', []],
    ['COPY --from=busybox:1.37 /bin/busybox /b\nCMD app', []],
    ['COPY --from=build /rootfs/ /\nCMD app', []],
    ['COPY . /\nCMD app', []],
    ['COPY bin /usr/bin/\nCMD app', ['3 CMD']],
    ['COPY bin/ /usr/bin/\nCMD app', []],
    ['COPY $FILES /\nCMD app', []],
    ['ADD base.tar.xz /\nCMD app', []],
    ['ADD --unpack https://a.io/x /\nCMD app', []],
    ['ADD --unpack=true https://a.io/x /opt\nCMD app', []],
    ['ADD --unpack=false base.tar.xz /opt/\nCMD app', ['3 CMD']],
    ['ADD https://a.io/x /\nCMD app', ['3 CMD']],
    ['ADD https://a.io/x.git#v1 /\nCMD app', []],
    ['SHELL ["/app", "-c"]\nCMD app', []],
    ['RUN ["/install"]\nCMD app', []],
    ['RUN --mount=from=busybox:1.37,target=/bin echo\nCMD app', []],
  ])('%s', (text, expected) => {
    expect(find(STATIC + text)).toEqual(expected);
  });

  it.each<[string, number]>([
    ['gcr.io/distroless/base-debian12', 1],
    ['gcr.io/distroless/java21-debian12:nonroot', 1],
    [`gcr.io/distroless/base:nonroot@${DIGEST}`, 1],
    [`gcr.io/distroless/base@${DIGEST}`, 0],
    ['gcr.io/distroless/base:debug', 0],
    ['gcr.io/distroless/base:debug-nonroot', 0],
    ['cgr.dev/chainguard/bash:latest', 0],
    ['cgr.dev/chainguard/static:latest', 1],
    ['cgr.dev/acme.com/glibc-dynamic', 1],
    ['chainguard/static', 1],
    ['cgr.dev/chainguard/static:latest-dev', 0],
    ['cgr.dev/chainguard/node:latest', 0],
    ['acme/distroless/base:1', 0],
    ['alpine:3.22', 0],
  ])('%s', (image, count) => {
    expect(find(`FROM ${image}\nCMD app`)).toHaveLength(count);
  });

  it('is on scratch', () => {
    expect(find('FROM scratch\nCOPY app /app\nENTRYPOINT /app')).toEqual(['3 ENTRYPOINT']);
    expect(find('FROM scratch AS a\nCOPY app /app\nFROM a\nCMD /app')).toEqual(['4 CMD']);
    // a command that runs shows that there is a shell
    expect(find('FROM scratch\nCOPY rootfs.d /x\nRUN x\nCMD y')).toEqual([]);
    expect(find('FROM scratch\nADD rootfs.tar.gz /\nCMD y')).toEqual([]);
    expect(find('FROM scratch AS a\nCMD y\nFROM busybox:1.37')).toEqual([]);
    expect(find('ARG V\nFROM scratch AS stage\nFROM stage$V\nCMD y')).not.toContain('4 CMD');
  });

  it('is in a stage that builds on another, in the stages that ship', () => {
    expect(find(`${STATIC.trim()} AS base\nCMD a\nFROM base\nCMD b\n`)).toEqual(['4 CMD']);
    expect(find(`${STATIC.trim()} AS a\nCMD a\nFROM busybox:1.37`)).toEqual([]);
    const policy = `${ON}\nbuilds: [{ paths: ["**"], targets: [a, b] }]`;
    expect(find(`${STATIC.trim()} AS base\nCMD x\nFROM base AS a\nFROM base AS b\nCMD y`, policy)).toEqual([
      '2 CMD',
      '5 CMD',
    ]);
  });

  it('is found behind a mirror', () => {
    const policy = `${ON}\nsettings: { mirrors: { r.io/gcr: gcr.io } }`;
    expect(find('FROM r.io/gcr/distroless/static\nCMD app', policy)).toEqual(['2 CMD']);
  });

  it('says what a list starts', () => {
    const text = `${STATIC}ENTRYPOINT ["/bin/sh", "-c", "/app"]`;
    expect(run(ON, text).findings.map(({ message, fix }) => [message, fix?.description])).toEqual([
      [
        'ENTRYPOINT starts /bin/sh, which gcr.io/distroless/static:nonroot does not have.',
        'Start the program itself, or use a base with a shell if a script has to run first',
      ],
    ]);
    expect(find('FROM scratch\nCOPY a /a\nCMD ["sh", "/a"]')).toEqual(['3 CMD']);
  });

  it.each<[string, string, string, string]>([
    ['nodejs24-debian13', 'CMD ["node", "/x.js"]', 'begins with node, but', 'Write: CMD ["/x.js"]'],
    [
      'nodejs24-debian13',
      'CMD ["/nodejs/bin/node", "/x.js"]',
      'takes that for a file',
      'Write: CMD ["/x.js"]',
    ],
    ['nodejs24-debian13', 'CMD ["npm", "start"]', 'begins with npm, but', 'already starts /nodejs/bin/node'],
    ['nodejs24-debian13', 'CMD ["sh", "-c", "node x.js"]', 'begins with sh, but', 'Start the program itself'],
    [
      'nodejs24-debian13',
      'ENTRYPOINT ["node", "/x.js"]',
      'starts node, which is not on the path',
      'Write: ENTRYPOINT ["/nodejs/bin/node", "/x.js"]',
    ],
    [
      'nodejs24-debian13',
      'ENTRYPOINT []\nCMD ["node", "/x.js"]',
      'starts node, which is not on the path',
      'Write: CMD ["/nodejs/bin/node", "/x.js"]',
    ],
    [
      'nodejs24-debian13',
      'HEALTHCHECK CMD ["node", "/h.js"]',
      'starts node, which is not on the path',
      'Write: HEALTHCHECK CMD ["/nodejs/bin/node", "/h.js"]',
    ],
    ['nodejs24-debian13', 'ENTRYPOINT ["npm", "start"]', 'starts npm, which', 'Start the program itself'],
    [
      'java21-debian13',
      'CMD ["java", "-jar", "/a.jar"]',
      'already starts /usr/bin/java',
      'Write: CMD ["/a.jar"]',
    ],
    [
      'python3-debian13',
      'CMD ["python3", "/a.py"]',
      'already starts /usr/bin/python3',
      'Write: CMD ["/a.py"]',
    ],
  ])('of %s, %s: %s', (name, text, message, advice) => {
    const { findings } = run(ON, `FROM gcr.io/distroless/${name}\nCOPY x /x\n${text}`);
    expect(findings.map((found) => [found.message, found.fix?.description])).toEqual([
      [expect.stringContaining(message), expect.stringContaining(advice)],
    ]);
  });

  it.each([
    ['nodejs24-debian13', 'CMD ["/x.js"]'],
    ['nodejs24-debian13', 'CMD ["--enable-source-maps", "x.js"]'],
    ['nodejs24-debian13', 'CMD ["node.js"]'],
    ['nodejs24-debian13', 'ENTRYPOINT ["/nodejs/bin/node"]\nCMD ["node"]'],
    ['nodejs24-debian13', 'ENTRYPOINT ["/nodejs/bin/node", "/x.js"]'],
    ['nodejs24-debian13', 'ENV PATH=/nodejs/bin:$PATH\nENTRYPOINT ["node", "/x.js"]'],
    ['java21-debian13', 'CMD ["/a.jar", "java"]'],
    ['java21-debian13', 'ENTRYPOINT ["java", "-cp", "/a", "b.C"]'],
    ['java-base-debian13', 'CMD ["java", "-jar", "/a.jar"]'],
    ['python3-debian13', 'ENTRYPOINT ["python3", "/a.py"]'],
    ['python3-debian13', 'CMD ["-m", "a"]'],
    ['nodejs24-debian13:debug', 'CMD ["node", "/x.js"]'],
  ])('of %s, %s: nothing', (name, text) => {
    expect(find(`FROM gcr.io/distroless/${name}\nCOPY x /x\n${text}`)).toEqual([]);
  });

  const SCRIPT = 'COPY --chmod=755 <<EOF /run.sh\n#!/bin/sh\nexec /app "$@"\nEOF\n';
  it.each([
    `${SCRIPT}ENTRYPOINT ["/run.sh"]`,
    `${SCRIPT}CMD ["/run.sh", "x"]`,
    `${SCRIPT}HEALTHCHECK CMD ["/run.sh"]`,
    `${SCRIPT.replace('#!/bin/sh\n', '')}ENTRYPOINT ["/run.sh"]`,
    `${SCRIPT.replace('/bin/sh', '/usr/bin/env bash')}ENTRYPOINT ["/run.sh"]`,
    `WORKDIR /srv\n${SCRIPT.replace('/run.sh', 'run.sh')}ENTRYPOINT ["./run.sh"]`,
  ])('finds a script that the file itself writes: %s', (text) => {
    const { findings } = run(ON, `${STATIC}${text}`);
    expect(findings.map((found) => [found.message, found.fix?.description])).toEqual([
      [
        expect.stringMatching(/starts \S*run\.sh, a script for a shell, which .* does not have/),
        expect.stringContaining('Start the program itself'),
      ],
    ]);
  });

  it.each([
    `${SCRIPT.replace('/bin/sh', '/app -x')}ENTRYPOINT ["/run.sh"]`,
    `${SCRIPT}ENTRYPOINT ["/app"]`,
    `${SCRIPT}COPY --from=busybox:1.37 /bin/sh /bin/sh\nENTRYPOINT ["/run.sh"]`,
    `${SCRIPT}COPY app /run.sh\nENTRYPOINT ["/run.sh"]`,
    `${SCRIPT}ENTRYPOINT ["/app"]\nCMD ["/run.sh"]`,
  ])('says nothing of another program: %s', (text) => expect(find(`${STATIC}${text}`)).toEqual([]));

  it('says what to write', () => {
    const say = (text: string) => run(ON, STATIC + text).findings.map(({ fix }) => fix?.description);
    expect(say('CMD /app  --port=8080')).toEqual(['Write it as a JSON list: CMD ["/app", "--port=8080"]']);
    expect(say('HEALTHCHECK CMD /app health')).toEqual([
      'Write it as a JSON list: HEALTHCHECK CMD ["/app", "health"]',
    ]);
    expect(say('CMD /app $PORT')).toEqual([
      'Write the program and its arguments as a JSON list: CMD ["/program", "argument"]',
    ]);
    expect(say('RUN x')).toEqual(['Run it in a build stage that has a shell, and copy the result']);
  });

  const NODE = 'gcr.io/distroless/nodejs22-debian12';
  const JAVA = 'gcr.io/distroless/java21-debian12:nonroot';
  const PYTHON = 'gcr.io/distroless/python3-debian12';
  it.each<[string, string, string]>([
    [NODE, 'CMD node /app.js', 'CMD ["/app.js"]'],
    [NODE, 'CMD exec node --enable-source-maps app.js', 'CMD ["--enable-source-maps", "app.js"]'],
    [NODE, 'CMD /nodejs/bin/node /app.js', 'CMD ["/app.js"]'],
    [NODE, 'CMD server.mjs --port 80', 'CMD ["server.mjs", "--port", "80"]'],
    [NODE, 'CMD node', 'already starts /nodejs/bin/node'],
    [NODE, 'CMD npm start', 'already starts /nodejs/bin/node'],
    [NODE, 'CMD node $FILE', 'already starts /nodejs/bin/node'],
    [NODE, 'ENTRYPOINT node /app.js', 'ENTRYPOINT ["/nodejs/bin/node", "/app.js"]'],
    [NODE, 'ENTRYPOINT []\nCMD node /app.js', 'CMD ["/nodejs/bin/node", "/app.js"]'],
    [NODE, 'ENTRYPOINT npm start', 'ENTRYPOINT ["/program", "argument"]'],
    [NODE, 'ENTRYPOINT /usr/local/bin/node /app.js', 'ENTRYPOINT ["/program", "argument"]'],
    [NODE, 'HEALTHCHECK CMD node /health.js', 'HEALTHCHECK CMD ["/nodejs/bin/node", "/health.js"]'],
    ['gcr.io/distroless/nodejs', 'CMD node a.js', 'CMD ["a.js"]'],
    [JAVA, 'CMD java -jar app.jar', 'CMD ["app.jar"]'],
    [JAVA, 'CMD java -jar /a.jar serve', 'CMD ["/a.jar", "serve"]'],
    [JAVA, 'CMD /a.jar', 'CMD ["/a.jar"]'],
    [JAVA, 'CMD java -Xmx1g -jar /a.jar', 'already starts /usr/bin/java -jar'],
    [JAVA, 'CMD java -jar -Xmx1g /a.jar', 'already starts /usr/bin/java -jar'],
    [JAVA, 'CMD java -cp /app Main', 'already starts /usr/bin/java -jar'],
    [JAVA, 'ENTRYPOINT java -Xmx1g -jar /a.jar', 'ENTRYPOINT ["/usr/bin/java", "-Xmx1g", "-jar", "/a.jar"]'],
    ['gcr.io/distroless/java-base-debian12', 'CMD java -jar a.jar', 'CMD ["java", "-jar", "a.jar"]'],
    [PYTHON, 'CMD python3 app.py', 'CMD ["app.py"]'],
    [PYTHON, 'CMD python -m flask run', 'CMD ["-m", "flask", "run"]'],
    [PYTHON, 'CMD gunicorn app', 'already starts /usr/bin/python3'],
    [PYTHON, 'ENTRYPOINT python app.py', 'ENTRYPOINT ["/usr/bin/python3", "app.py"]'],
    ['gcr.io/distroless/dotnet', 'CMD dotnet a.dll', 'may have an ENTRYPOINT that already starts it'],
    ['gcr.io/distroless/dotnet', 'ENTRYPOINT /a', 'ENTRYPOINT ["/a"]'],
    [STATIC.slice(5, -1), 'ENTRYPOINT exec /app x', 'ENTRYPOINT ["/app", "x"]'],
    [STATIC.slice(5, -1), 'CMD PORT=80 /app', 'CMD ["/program", "argument"]'],
    [STATIC.slice(5, -1), 'CMD sh /start.sh', 'CMD ["/program", "argument"]'],
    [STATIC.slice(5, -1), 'CMD /start.sh', 'CMD ["/program", "argument"]'],
    [STATIC.slice(5, -1), 'ENTRYPOINT ["/app"]\nCMD serve --port 80', 'CMD ["serve", "--port", "80"]'],
    [STATIC.slice(5, -1), 'ENTRYPOINT ["/app"]\nCMD /app --port 80', 'already starts /app'],
    [STATIC.slice(5, -1), 'ENTRYPOINT ["/app"]\nCMD serve $PORT', 'already starts /app'],
    ['scratch', 'CMD node a.js', 'CMD ["node", "a.js"]'],
  ])('on %s says instead of %s: %s', (image, text, advice) => {
    const [fix, ...others] = run(ON, `FROM ${image}\n${text}`).findings.map(
      (found) => found.fix?.description,
    );
    expect(others).toEqual([]);
    expect(fix).toMatch(new RegExp(`${advice.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:: write only.*)?$`));
  });

  it('is waived by an exception for the image', () => {
    const policy = `${ON}\nexceptions: [{ image: gcr.io/distroless/static, rules: [shell-on-distroless], owner: "@a", reason: "A-1", expires: "2026-12-31" }]`;
    expect(run(policy, `${STATIC}CMD app`).findings).toMatchObject([
      { line: 2, image: 'gcr.io/distroless/static:nonroot', waiver: { owner: '@a' } },
    ]);
  });
});
