import { describe, expect, it } from 'vitest';
import { DIGEST, run } from '../../support/gate.js';

const ON = 'rules: { unpinned: ignore, root-user: warn }';
const APP = '\nCOPY . /app\nCMD ["node", "/app/x.js"]';

const find = (text: string, policy = ON) =>
  run(policy, text)
    .findings.filter(({ rule }) => rule === 'root-user')
    .map(({ fix }) => fix?.description ?? '');

describe('a base that can do without root', () => {
  it.each<[string, string]>([
    ['FROM node:24\nCMD node x', 'Write USER node in front of'],
    ['FROM node:lts-slim\nCMD npm start', 'USER node'],
    ['FROM node\nENTRYPOINT ["yarn", "start"]', 'USER node'],
    ['FROM node:24\nCMD cd /app && exec node x', 'USER node'],
    ['FROM node:24\nCMD NODE_ENV=production /usr/local/bin/node x', 'USER node'],
    ['FROM public.ecr.aws/docker/library/node:24\nCMD node x', 'USER node'],
    ['FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENTRYPOINT ["dotnet", "a.dll"]', 'USER $APP_UID'],
    ['FROM gcr.io/distroless/static\nCOPY a /a\nENTRYPOINT ["/a"]', 'Use the tag nonroot'],
    ['FROM nginx:1.14-alpine\nCOPY . /a', 'nginxinc/nginx-unprivileged'],
    ['FROM nginx:1\nCOPY . /a', 'nginxinc/nginx-unprivileged'],
    ['FROM nginx:stable\nCOPY . /a', 'nginxinc/nginx-unprivileged'],
    ['FROM gcr.io/distroless/static:latest\nCMD ["/a"]', 'Use the tag nonroot'],
    ['FROM gcr.io/distroless/static:latest-arm64\nCMD ["/a"]', 'Use the tag nonroot-arm64'],
    ['FROM gcr.io/distroless/base:debug\nCMD ["/a"]', 'Use the tag debug-nonroot'],
    [
      'FROM nginx:1.29\nCOPY . /usr/share/nginx/html',
      'Use nginxinc/nginx-unprivileged, which listens on port 8080',
    ],
    ['FROM nginx\nCOPY . /a\nCMD ["nginx", "-g", "daemon off;"]', 'nginxinc/nginx-unprivileged'],
  ])('%s: %s', (text, advice) => {
    const found = find(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(advice);
  });

  it.each([
    'FROM gcr.io/distroless/static:nonroot\nCMD ["/a"]',
    'FROM gcr.io/distroless/static:debug-nonroot\nCMD ["/a"]',
    `FROM gcr.io/distroless/static@${DIGEST}\nCMD ["/a"]`,
    'FROM gcr.io/distroless/static',
    'FROM gcr.io/distroless/static\nCOPY rm mkdir /bin/',
    'FROM nginx:1.13-alpine\nCOPY . /a',
    'FROM nginx:0.8\nCOPY . /a',
    'FROM node:7\nCMD node x',
    'FROM node:0.10\nCMD node x',
    'FROM node:24',
    'FROM node:24\nRUN npm ci',
    'FROM node:24\nCMD ["bash"]',
    'FROM node:24\nCMD npm test',
    'FROM node:24\nCMD ["npm", "run", "test"]',
    'FROM node:24\nCMD ["npx", "playwright", "test"]',
    'FROM node:24\nCMD ["npx", "jest"]',
    'FROM node:24\nCMD ["node", "--test"]',
    'FROM node:24\nCMD yarn e2e',
    'FROM node:24\nCMD node x && service ssh start',
    'FROM node:24\nENTRYPOINT ["/entrypoint.sh"]\nCMD ["node", "x"]',
    'FROM nginx:1.29',
    'FROM nginx:1.29\nCOPY a /a\nENTRYPOINT ["/a.sh"]',
    'FROM nginx:1.29\nCOPY a /a\nCMD ["/usr/bin/runsvdir"]',
    'FROM nginxinc/nginx-unprivileged:1.29\nCOPY a /a',
    'FROM mcr.microsoft.com/dotnet/aspnet:6.0\nCMD ["dotnet", "a.dll"]',
    'FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\nCMD ["dotnet", "a.dll"]',
    'FROM mcr.microsoft.com/dotnet/sdk:10.0\nCMD ["dotnet", "a.dll"]',
    'FROM acme/node:24\nCMD node x',
    'FROM python:3.14\nCMD python x',
  ])('%s is fine, or not known', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('the user', () => {
  it.each<[string, number]>([
    ['USER root', 1],
    ['USER 0:0', 1],
    ['USER node\nRUN x\nUSER root', 1],
    ['USER node', 0],
    ['USER 1000', 0],
    ['USER root\nUSER node', 0],
    ['USER $NAME', 0],
    ['RUN apt-get install -y gosu', 0],
    ['RUN <<EOF\nsu-exec node x\nEOF', 0],
    ['EXPOSE 80', 0],
    ['EXPOSE 443/tcp', 0],
    ['EXPOSE 80-90', 0],
    ['ENV PORT=443\nEXPOSE $PORT', 0],
    [`ENV PORT 443\nEXPOSE \${PORT}/tcp`, 0],
    ['ARG PORT=80\nEXPOSE $PORT', 0],
    ['ARG PORT\nEXPOSE $PORT', 0],
    [`EXPOSE \${PORT:-80}`, 0],
    ['ARG A=80\nENV PORT=$A\nEXPOSE 8080 $PORT', 0],
    ['EXPOSE 8080', 1],
    ['EXPOSE 8080-8090', 1],
    ['ENV PORT=3000\nEXPOSE $PORT', 1],
    ['ARG PORT=3000\nEXPOSE $PORT', 1],
    ['ENV PORT=3000\nEXPOSE $PORT\nENV PORT=80', 0],
    ['ENV PORT=80', 0],
    ['ENV PORT 443', 0],
    ['ARG HTTP_PORT="80"', 0],
    ['ENV ASPNETCORE_URLS=http://+:80', 0],
    ['ENV ASPNETCORE_URLS=http://+', 0],
    ['ENV ASPNETCORE_URLS="https://+:8443;http://*"', 0],
    ['ENV ASPNETCORE_HTTP_PORTS=8080;80', 0],
    ['ENV LISTEN=0.0.0.0:80', 0],
    ['ENV PORT=8080', 1],
    ['ENV ASPNETCORE_URLS=http://+:8080', 1],
    ['ENV ASPNETCORE_HTTP_PORTS=8080', 1],
    ['ENV NODE_VERSION=24', 1],
    ['ENV TZ_AT=12:30:45', 1],
    ['CMD ["npx", "http-server", "-p", "80"]\nENTRYPOINT ["node", "x"]', 0],
    ['ENTRYPOINT ["node", "x", "--port=80"]', 0],
    ['ENTRYPOINT node x --listen :443', 0],
    ['ENTRYPOINT node x --port 3000', 1],
    ['LABEL com.github.actions.name=x', 0],
  ])('%s', (text, count) => {
    expect(find(`FROM node:24\n${text}${APP}`)).toHaveLength(count);
  });

  it('is that of the stages that ship', () => {
    expect(find(`FROM node:24 AS base\nUSER node\nFROM base${APP}`)).toHaveLength(0);
    expect(find(`FROM node:24 AS base${APP}\nFROM base\nUSER node`)).toHaveLength(0);
    expect(find(`FROM node:24 AS base${APP}\nFROM base\nRUN x`)).toHaveLength(1);
    expect(find(`FROM node:24 AS a${APP}\nFROM busybox:1`)).toHaveLength(0);
    expect(find(`FROM node:24 AS base\nONBUILD USER node\nFROM base${APP}`)).toHaveLength(0);
  });

  it('is that of any target', () => {
    const policy = `${ON}\nbuilds: [{ paths: ["**"], targets: [a, b] }]`;
    const base = `FROM node:24 AS base${APP}\n`;
    expect(find(`${base}FROM base AS a\nFROM base AS b\nUSER node`, policy)).toHaveLength(1);
    expect(find(`${base}FROM base AS a\nUSER 1\nFROM base AS b\nUSER 2`, policy)).toHaveLength(0);
  });
});

describe('what is not meant to ship', () => {
  it.each(['development', 'dev-envs', 'e2e-test', 'validate'])('is a target %s', (name) => {
    expect(find(`FROM node:24 AS ${name}${APP}`)).toEqual([]);
  });

  it('is a file for development', () => {
    expect(run(ON, { 'Dockerfile.dev': `FROM node:24${APP}` }).findings).toEqual([]);
    expect(run(ON, { 'Dockerfile.web': `FROM node:24${APP}` }).findings).toHaveLength(1);
  });
});

it.each<[string, string, string | undefined]>([
  [
    'nginx:1.29',
    '[docker.io/library/**, docker.io/nginxinc/**]',
    'Use nginxinc/nginx-unprivileged, which listens on port 8080',
  ],
  [
    'nginx:1.29',
    '["docker.io/library/**", "docker.io/nginxinc/nginx-unprivileged:1.*"]',
    'Use nginxinc/nginx-unprivileged, which listens on port 8080',
  ],
  [
    'nginx:1.29',
    '[docker.io/library/**]',
    'Use nginxinc/nginx-unprivileged, which listens on port 8080, once the policy approves it',
  ],
  ['nginx:1.29', '[docker.io/library/**]\ndeny: [docker.io/nginxinc/**]', undefined],
  [
    'r.io/hub/library/nginx:1.29',
    '[r.io/hub/**]\nsettings: { mirrors: { r.io/hub: docker.io } }',
    'Use r.io/hub/nginxinc/nginx-unprivileged, which listens on port 8080',
  ],
  ['gcr.io/distroless/static', '["gcr.io/distroless/*:nonroot"]', 'Use the tag nonroot'],
  [
    'gcr.io/distroless/static',
    '["gcr.io/distroless/*:latest"]',
    'Use the tag nonroot, once the policy approves it',
  ],
  ['gcr.io/distroless/static', '[gcr.io/**]\ndeny: ["gcr.io/**:nonroot"]', undefined],
])('what is used instead of %s is judged too: %s', (base, allow, advice) => {
  const found = find(`FROM ${base}\nCOPY a /a\nCMD ["nginx"]`, `allow: ${allow}\n${ON}`);
  expect(found).toEqual(advice === undefined ? [] : [advice]);
});

it('is found behind a mirror, at the base', () => {
  const policy = `${ON}\nsettings: { mirrors: { r.io/hub: docker.io } }`;
  expect(run(policy, `FROM r.io/hub/library/node:24${APP}`).findings).toMatchObject([
    { line: 1, image: 'r.io/hub/library/node:24', role: 'final' },
  ]);
});
