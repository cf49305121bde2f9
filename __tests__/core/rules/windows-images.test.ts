import { describe, expect, it } from 'vitest';
import { isWindowsImage } from '../../../src/core/advice/windows-images.js';
import type { FileBuild } from '../../../src/core/dockerfile/variants/variant-options.js';
import { parseReference } from '../../../src/core/image/reference.js';
import { run } from '../../support/gate.js';

const RULES =
  'build-tools-shipped libc-mismatch no-init package-leftovers root-user shell-on-distroless'.split(' ');
const ON = `rules: { unpinned: ignore, end-of-life: ignore, ${RULES.map((id) => `${id}: warn`).join(', ')} }`;

const find = (text: string, policy = ON, builds?: Parameters<typeof run>[2]) =>
  run(policy, text, builds).findings.map(({ rule }) => rule);

/** What is done, with `IMAGE` for the base of what ships: on Linux each is reported. */
const DONE: readonly (readonly [rule: string, linux: string, text: string])[] = [
  ['root-user', 'mcr.microsoft.com/dotnet/aspnet:10.0', 'FROM IMAGE\nENTRYPOINT ["dotnet", "a.dll"]'],
  ['root-user', 'node:24', 'FROM IMAGE\nCMD ["node", "a.js"]'],
  ['build-tools-shipped', 'golang:1.26', 'FROM IMAGE\nRUN go build -o a.exe .\nCMD ["./a.exe"]'],
  [
    'build-tools-shipped',
    'eclipse-temurin:21-jdk',
    'FROM IMAGE\nCOPY a.jar .\nCMD ["java", "-jar", "a.jar"]',
  ],
  ['build-tools-shipped', 'maven:3', 'FROM IMAGE\nRUN mvn package\nCMD ["java", "-jar", "target/a.jar"]'],
  ['package-leftovers', 'python:3.14', 'FROM IMAGE\nRUN pip install flask'],
  [
    'libc-mismatch',
    'python:3.14',
    `FROM node:24-alpine AS b\nFROM IMAGE\n${'COPY --from=b /usr/local/bin/node /n'}`,
  ],
  ['no-init', 'python:3.14', 'FROM IMAGE\nCMD python a.py & python b.py'],
];

describe('an image for Windows', () => {
  it.each(DONE)('has no %s, as %s has', (rule, image, text) => {
    const on = (name: string) => text.replace('IMAGE', name);
    expect(find(on(image))).toEqual([rule]);
    expect(find(on(`${image}-nanoserver-ltsc2022`))).toEqual([]);
    expect(find(on(`${image}-windowsservercore-1809`))).toEqual([]);
    expect(find(on(`--platform=windows/amd64 ${image}`))).toEqual([]);
    expect(find(on(`${image}\nSHELL ["powershell", "-Command"]`))).toEqual([]);
  });

  it.each(DONE)('is told by the platforms of the policy: %s of %s', (rule, image, text) => {
    const given = (platforms: string) => `${ON}\nsettings: { platforms: [${platforms}] }`;
    const file = text.replace('IMAGE', image);
    expect(find(file, given('windows/amd64'))).toEqual([]);
    expect(find(file, given('linux/amd64, windows/amd64'))).toEqual([rule]);
    expect(find(text.replace('IMAGE', `--platform=linux/amd64 ${image}`), given('windows/amd64'))).toEqual([
      rule,
    ]);
    const build = `${ON}\nbuilds: [{ paths: ["**"], platforms: [windows/amd64] }]`;
    expect(find(file, build)).toEqual([]);
  });
});

it('is told by the platforms of all builds of the repository', () => {
  const build = (...platforms: string[]): FileBuild => ({
    name: 'a build',
    file: 'compose.yaml',
    line: 1,
    args: new Map(),
    target: null,
    platforms,
    contexts: new Map(),
    unknownArgs: [],
    problem: null,
  });
  const judge = (...builds: FileBuild[]) =>
    find('FROM node:24\nCMD ["node", "a.js"]', ON, { builds: { Dockerfile: builds } });
  expect(judge(build('windows/amd64'), build('windows(10.0.20348)/amd64'))).toEqual([]);
  expect(judge(build('windows/amd64', 'linux/amd64'))).toEqual(['root-user']);
  expect(judge(build('windows/amd64'), build())).toEqual(['root-user']);
  expect(judge({ ...build('windows/amd64'), hasUnknownPlatforms: true })).toEqual(['root-user']);
});

it('is told on nothing at all, too', () => {
  const text = 'FROM scratch\nCOPY a.exe /\nCMD a.exe';
  expect(find(text)).toEqual(['shell-on-distroless']);
  expect(find(text.replace('FROM', 'FROM --platform=windows/amd64'))).toEqual([]);
  expect(find(text, `${ON}\nsettings: { platforms: [windows/amd64] }`)).toEqual([]);
});

it('is built with .NET as on Linux, with the image for Windows', () => {
  const advise = (from: string, path: string) =>
    run(
      ON,
      `FROM ${from}\nRUN dotnet publish -o ${path}\nENTRYPOINT ["dotnet", "${path}/a.dll"]`,
    ).findings.map(({ fix }) => fix?.description);
  const sdk = 'mcr.microsoft.com/dotnet/sdk:10.0';
  const there = [expect.stringContaining('FROM mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2022')];
  expect(advise(`${sdk}-nanoserver-ltsc2022`, '/out')).toEqual(there);
  expect(advise(`--platform=windows ${sdk}`, '/out')).toEqual([expect.stringContaining('--from=build /out')]);
  expect(advise(`--platform=windows ${sdk}`, 'C:/out')).toEqual([
    expect.stringContaining('Copy what was built'),
  ]);
});

it.each<[string, boolean]>([
  ['mcr.microsoft.com/windows/nanoserver:1809', true],
  ['mcr.microsoft.com/windows:20H2', true],
  ['mcr.microsoft.com/windows/servercore/iis', true],
  ['mcr.microsoft.com/dotnet/framework/aspnet:4.8', true],
  ['mcr.microsoft.com/powershell:lts-nanoserver-1809', true],
  ['mcr.microsoft.com/oss/kubernetes/windows-host-process-containers-base-image:v1.0.0', true],
  ['microsoft/windowsservercore', true],
  ['winamd64/golang:1.26', true],
  ['golang:1.26-windowsservercore', true],
  ['golang:1.26-windowsservercore-ltsc2025', true],
  ['portainer/agent:windows1809-amd64', true],
  ['acme/helper:x86_64-servercore21H2', true],
  ['acme/proxy:v1.22.1-1809', true],
  ['acme/app:ltsc2022', true],
  ['acme/app-windows:1', true],
  ['mcr.microsoft.com/dotnet/aspnet:10.0', false],
  ['mcr.microsoft.com/powershell:lts-debian-12', false],
  ['centos:7.9.2009', false],
  ['centos:7.6.1810', false],
  ['acme/base:ubuntu-2004', false],
  ['acme/windowsill:1', false],
  ['windows.example/app:1', false],
  ['debian:13', false],
])('%s: %s', (text, expected) => {
  const reference = parseReference(text);
  if ('error' in reference) throw new Error(reference.error);
  expect(isWindowsImage(reference)).toBe(expected);
});
