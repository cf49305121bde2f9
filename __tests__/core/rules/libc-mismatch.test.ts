import { describe, expect, it } from 'vitest';
import { run } from '../../support/gate.js';

const ON = 'rules: { unpinned: ignore, end-of-life: ignore, libc-mismatch: warn }';

const find = (text: string, policy = ON) =>
  run(policy, text).findings.filter(({ rule }) => rule === 'libc-mismatch');

const RUST = 'FROM rust:1.91 AS b\nWORKDIR /s\nRUN cargo build --release\n';
const GO = 'FROM golang:1.26 AS b\nRUN go build -o /app .\n';
const C = 'FROM debian:13 AS b\nRUN gcc -o /app a.c\n';
const TAKE = 'COPY --from=b /app /app\nCMD ["/app"]';
const RUN = 'COPY --from=b /s/target/release/x /x\nCMD ["/x"]';

describe('what files that are copied in may decide', () => {
  const DOTNET = 'mcr.microsoft.com/dotnet';
  const start = `FROM ${DOTNET}/aspnet:10.0-alpine\nCOPY --from=b /out /app\nCMD ["/app/Web"]`;
  const rust = (before: string): string =>
    `FROM rust AS b\nWORKDIR /s\n${before}\nRUN cargo build --release\nFROM alpine:3\n${RUN}`;
  const dotnet = (before: string, more = ''): string =>
    `FROM ${DOTNET}/sdk:10.0 AS b\nWORKDIR /s\n${before}\nRUN dotnet publish -o /out${more}\n${start}`;

  it.each<[string, number]>([
    [rust('COPY Cargo.toml Cargo.lock ./'), 1],
    [rust('COPY Cargo.toml ./\nCOPY src ./src'), 1],
    [rust('COPY . .'), 0],
    [rust('COPY . /s/'), 0],
    [rust('COPY app /'), 0],
    [rust('COPY .cargo ./.cargo'), 0],
    [rust('COPY settings.toml /usr/local/cargo/config.toml'), 0],
    [rust('COPY settings.toml .cargo/config.toml'), 0],
    [rust('COPY settings /usr/local/cargo'), 0],
    [rust('COPY $FILES ./'), 0],
    [rust('COPY * ./'), 0],
    [rust('RUN git clone https://a.example/x .'), 0],
    [rust('ADD https://a.example/x.tar /d\nRUN tar xf /d'), 0],
    [
      'FROM rust AS b\nWORKDIR /s\nRUN --mount=type=bind,target=. cargo build --release\nFROM alpine:3\n'.concat(
        RUN,
      ),
      0,
    ],
    [dotnet(''), 1],
    [dotnet('COPY . .'), 0],
    [dotnet('COPY Web.csproj ./'), 0],
    [dotnet('COPY . .', ' -r linux-x64'), 1],
    [dotnet('COPY . .', ' --runtime=linux-arm64'), 1],
    [dotnet('COPY . .', ' -p:RuntimeIdentifier=linux-x64'), 1],
    [dotnet('COPY . .', ' -r $RID'), 0],
    [
      'FROM swift:6 AS b\nWORKDIR /p\nCOPY Package.swift ./\nRUN swift build -c release\nFROM alpine:3\nCOPY --from=b /p/.build/release/App /App',
      0,
    ],
    ['FROM haskell:9 AS b\nCOPY x.hs ./\nRUN ghc -o /app x.hs\nFROM alpine:3\n'.concat(TAKE), 1],
    ['FROM debian:13 AS b\nCOPY . .\nRUN gcc -o /app a.c\nFROM alpine:3\n'.concat(TAKE), 1],
  ])('%s', (text, count) => expect(find(text)).toHaveLength(count));
});

describe('what only a build knows', () => {
  const go = (before: string, run = 'go build -o /app .', after = ''): string =>
    `FROM golang:1.26 AS b\nWORKDIR /s\n${before}\nRUN ${run}\nFROM alpine:3\n${after}\nCOPY --from=b /app /app\nEXPOSE 80\nCMD ["/app"]`;
  const rust = (before: string, run = 'cargo build --release'): string =>
    `FROM rust AS b\nWORKDIR /s\n${before}\nRUN ${run}\nFROM alpine:3\n${RUN}`;
  const c = (run: string): string => `FROM debian:13 AS b\nARG CFLAGS\nRUN ${run}\nFROM alpine:3\n${TAKE}`;
  const pip = (flags: string): string =>
    `FROM python:3.14 AS b\nARG F\nRUN pip install --target /d ${flags} numpy\nFROM python:3.14-alpine\nCOPY --from=b /d /d\nCMD ["python", "a.py"]`;

  it.each<[string, number]>([
    [go(''), 1],
    [go('ARG CGO_ENABLED'), 0],
    [go('ARG CGO_ENABLED=1'), 0],
    [go('ARG GOFLAGS'), 0],
    [go('ARG FLAGS\nENV GOFLAGS=$FLAGS'), 0],
    [go('ARG X', 'CGO_ENABLED=$X go build -o /app .'), 0],
    [go('ARG FLAGS', 'go build $FLAGS -o /app .'), 0],
    [go('ARG TAGS', 'go build -tags "$TAGS" -o /app .'), 0],
    [go('ARG TAGS', 'go build -tags=$TAGS -o /app .'), 0],
    [go('ARG MORE', 'go build -ldflags "-s -w $MORE" -o /app .'), 0],
    [go('ENV GOENV=/s/goenv'), 0],
    [go('COPY build.env .', 'set -a && . ./build.env && go build -o /app .'), 0],
    [go('', 'eval "$(cat flags)" && go build -o /app .'), 0],
    [go('', 'go build -o /app .', 'ARG P\nRUN apk add --no-cache $P'), 0],
    [go('', 'go build -o /app .', 'COPY glibc/ /usr/glibc-compat/'), 0],
    // these say nothing of how it is linked
    [go('ARG VERSION', 'go build -ldflags "-X main.v=$VERSION" -o /app .'), 1],
    [go('ARG TARGETARCH', 'GOARCH=$TARGETARCH go build -o /app .'), 1],
    [go('ARG APP=/app', 'go build -o /app ./cmd/x && echo $APP'), 1],
    [go('', 'go build -o /app .', 'RUN apk add --no-cache ca-certificates && echo $X'), 1],
    [rust(''), 1],
    [rust('ARG RUSTFLAGS'), 0],
    [rust('ARG CARGO_BUILD_TARGET'), 0],
    [rust('ARG T\nENV CARGO_BUILD_TARGET=$T'), 0],
    [rust('ARG F', 'cargo build --release $F'), 0],
    [rust('', 'cargo build --release --config build.toml'), 0],
    [rust('', '--mount=type=secret,id=c,target=/usr/local/cargo/config.toml cargo build --release'), 0],
    [rust('', '--mount=type=secret,id=c,target=/usr/local/cargo/credentials.toml cargo build --release'), 1],
    [rust('', '. "$HOME/.cargo/env" && cargo build --release'), 1],
    [c('gcc -o /app a.c'), 1],
    [c('gcc $CFLAGS -o /app a.c'), 0],
    [c('gcc -nostdlib -o /app a.c'), 0],
    [pip(''), 1],
    [pip('--platform musllinux_1_2_x86_64 --only-binary=:all:'), 0],
    [pip('$F'), 0],
  ])('%s', (text, count) => expect(find(text)).toHaveLength(count));
});

describe('what does not run there', () => {
  it.each<[string, string]>([
    [
      `${RUST}FROM alpine:3.23\n${RUN}`,
      'comes from rust:1.91, with glibc, and is copied into alpine:3.23, which has musl',
    ],
    [`${RUST}FROM scratch\n${RUN}`, 'is copied into scratch, which has no C library'],
    [`${RUST}FROM gcr.io/distroless/static-debian13:nonroot\n${RUN}`, 'which has no C library'],
    [`${RUST}FROM gcr.io/distroless/base-debian13\n${RUN}`, 'which has neither libstdc++ nor libgcc'],
    [
      'FROM rust AS b\nRUN cargo install --path .\nFROM alpine:3\nCOPY --from=b /usr/local/cargo/bin/x /x',
      'which has musl',
    ],
    [`FROM debian:13 AS b\nRUN gcc -o /app a.c\nFROM alpine:3\n${TAKE}`, 'debian:13, with glibc'],
    [
      `FROM alpine:3 AS b\nRUN apk add gcc musl-dev && gcc a.c -o /app\nFROM debian:13\n${TAKE}`.replace(
        'musl-dev',
        'libc-dev',
      ),
      'alpine:3, with musl, and is copied into debian:13, which has glibc',
    ],
    [
      `FROM gcc:15 AS b\nRUN g++ -o /app a.cc\nFROM gcr.io/distroless/base\n${TAKE}`,
      'which has neither libstdc++ nor libgcc',
    ],
    [
      `FROM swift:6 AS b\nWORKDIR /p\nRUN swift build -c release\nFROM alpine:3\nCOPY --from=b /p/.build/release/App /App`,
      'with glibc',
    ],
    [
      'FROM eclipse-temurin:21 AS b\nRUN jlink --add-modules java.base --output /jre\nFROM alpine:3\nCOPY --from=b /jre /jre',
      'eclipse-temurin:21, with glibc',
    ],
    ['FROM alpine:3\nCOPY --from=eclipse-temurin:21-jre /opt/java/openjdk /opt/java', 'which has musl'],
    [
      'FROM debian:13\nCOPY --from=node:24-alpine /usr/local/bin/node /usr/local/bin/',
      'node:24-alpine, with musl',
    ],
    [
      'FROM elixir:1.19 AS b\nWORKDIR /a\nRUN mix release\nFROM alpine:3\nCOPY --from=b /a/_build/prod/rel/a /a',
      'with glibc',
    ],
    [
      'FROM mcr.microsoft.com/dotnet/sdk:10.0 AS b\nRUN dotnet publish -o /out\nFROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine\nCOPY --from=b /out /app\nCMD ["/app/Web"]',
      'with glibc',
    ],
    [
      'FROM node:24 AS b\nWORKDIR /a\nRUN npm install sharp\nFROM node:24-alpine\nCOPY --from=b /a/node_modules /a/node_modules\nCMD ["node", "x"]',
      'packages with native parts do not load',
    ],
    [
      'FROM python:3.14 AS b\nRUN python -m venv /venv && /venv/bin/pip install numpy\nFROM python:3.14-alpine\nCOPY --from=b /venv /venv\nCMD ["/venv/bin/python", "x"]',
      'packages with native parts do not load',
    ],
  ])('%s: %s', (text, words) => {
    const found = find(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(words);
  });

  it.each([
    `${GO}FROM alpine:3\n${TAKE}\nEXPOSE 80`,
    `${GO}FROM scratch\nCOPY --from=b /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/\n${TAKE}`,
    `${GO}FROM alpine:3\nRUN apk add ca-certificates\n${TAKE}`,
    `${GO}FROM alpine:3\nENV PORT=80\n${TAKE}`,
    `${GO}FROM alpine:3\nCOPY --from=b /app /app\nCMD ["/app", "--addr", ":8080"]`,
    `FROM golang AS b\nRUN go get github.com/gorilla/mux && go build -o /app .\nFROM alpine:3\n${TAKE}`,
    `FROM golang AS b\nRUN CGO_ENABLED=1 GOOS=linux GOARCH=amd64 go build -o /app .\nFROM alpine:3\n${TAKE}`,
    `FROM golang:1.26-alpine AS b\nRUN apk add build-base && go build -o /app .\nFROM debian:13\n${TAKE}\nEXPOSE 80`,
    'FROM golang AS b\nWORKDIR /a\nRUN go build\nFROM alpine:3\nEXPOSE 80\nCOPY --from=b /a/a /a\nCMD /a',
  ])('%s: Go that uses the network', (text) => {
    const found = find(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.fix?.description).toContain('CGO_ENABLED=0');
  });
});

it.each([
  `${RUST}FROM debian:13-slim\n${RUN}`,
  `${RUST}FROM gcr.io/distroless/cc-debian13\n${RUN}`,
  `${RUST}FROM acme/runtime:1\n${RUN}`,
  `${RUST}FROM busybox:1\n${RUN}`,
  `${RUST}FROM frolvlad/alpine-glibc:alpine-3.9\n${RUN}`,
  `${RUST}FROM alpine:3\nRUN apk add gcompat\n${RUN}`,
  `${RUST}FROM alpine:3\nCOPY --from=b /lib/x86_64-linux-gnu /lib/x86_64-linux-gnu\n${RUN}`,
  `${RUST}FROM alpine:3\nCOPY --from=b / /`,
  `${RUST}FROM alpine:3\nCOPY --from=b /s/assets /assets`,
  `${RUST}FROM scratch\nCOPY --from=b /s/target/release/x /x`,
  'FROM rust AS b\nRUN cargo build --release --target x86_64-unknown-linux-musl\nFROM alpine:3\nCOPY --from=b /target/x86_64-unknown-linux-musl/release/x /x',
  'FROM rust AS b\nENV RUSTFLAGS="-C target-feature=+crt-static"\nRUN cargo build\nFROM alpine:3\nCOPY --from=b /target/debug/x /x',
  'FROM rust:1-alpine AS b\nRUN cargo build\nFROM debian:13\nCOPY --from=b /target/debug/x /x',
  'FROM clux/muslrust AS b\nRUN cargo build\nFROM alpine:3\nCOPY --from=b /target/debug/x /x',
  `${GO}FROM alpine:3\n${TAKE}`,
  `FROM golang AS b\nENV CGO_ENABLED=0\nRUN go build -o /app\nFROM alpine:3\nEXPOSE 80\n${TAKE}`,
  `FROM golang AS b\nARG CGO_ENABLED=0\nRUN go build -o /app\nFROM alpine:3\nEXPOSE 80\n${TAKE}`,
  `FROM golang AS b\nRUN go build -tags netgo -o /app\nFROM alpine:3\nEXPOSE 80\n${TAKE}`,
  `FROM golang AS b\nRUN GOARCH=arm64 go build -o /app\nFROM alpine:3\nEXPOSE 80\n${TAKE}`,
  `FROM golang:1.26-alpine AS b\nRUN go build -o /app\nFROM scratch\nEXPOSE 80\n${TAKE}`,
  `FROM golang AS b\nRUN make\nFROM alpine:3\nEXPOSE 80\n${TAKE}`,
  `FROM gcc AS b\nRUN gcc -static -o /app a.c\nFROM scratch\n${TAKE}`,
  `FROM gcc AS b\nRUN gcc -o /app a.c\nFROM gcr.io/distroless/base\n${TAKE}`,
  `${C}FROM ubuntu:24.04\n${TAKE}`,
  `FROM debian:13 AS b\nRUN curl -o /app https://a.b/c\nFROM alpine:3\n${TAKE}`,
  'FROM node:24 AS b\nWORKDIR /a\nRUN npm ci\nFROM node:24-alpine\nCOPY --from=b /a/node_modules /a/node_modules\nCMD ["node", "x"]',
  'FROM node:24 AS b\nWORKDIR /a\nRUN npm install sharp && npm run build\nFROM nginx:1-alpine\nCOPY --from=b /a/dist /usr/share/nginx/html',
  'FROM mcr.microsoft.com/dotnet/sdk:10.0 AS b\nRUN dotnet publish -o /out\nFROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine\nCOPY --from=b /out /app\nCMD ["dotnet", "/app/Web.dll"]',
  'FROM maven:3 AS b\nRUN mvn package\nFROM eclipse-temurin:21-jre-alpine\nCOPY --from=b /target/a.jar /a.jar\nCMD java -jar /a.jar',
])('%s runs, or it is not known', (text) => {
  expect(find(text)).toEqual([]);
});

describe('where it was made', () => {
  it('is followed through stages that hand it on', () => {
    const text = `${C}FROM scratch AS files\nCOPY --from=b /app /out/app\nFROM files AS more\nFROM alpine:3\nCOPY --from=more /out/app /app`;
    expect(find(text)).toMatchObject([{ line: 7 }]);
    expect(find(text.replace('--from=b /app', 'app'))).toEqual([]);
  });

  it('is a stage by number, or by a name in any case', () => {
    expect(find(`${C}FROM alpine:3\nCOPY --from=0 /app /app`)).toHaveLength(1);
    expect(find(`${C}FROM alpine:3\nCOPY --from=B /app /app`)).toHaveLength(1);
  });

  it('is known behind mirrors, on both sides', () => {
    const policy = `${ON}\nsettings: { mirrors: { r.io/hub: docker.io } }`;
    const text = `FROM r.io/hub/library/gcc:15 AS b\nRUN gcc -o /app a.c\nFROM r.io/hub/library/alpine:3\n${TAKE}`;
    expect(find(text, policy)).toMatchObject([{ line: 4, image: 'r.io/hub/library/alpine:3' }]);
    expect(find(text)).toEqual([]);
  });

  it('depends on the build', () => {
    const text = `ARG BASE=trixie\nFROM golang:1.26-$BASE AS b\nRUN apk add gcc; go build -o /app\nFROM debian:13\nEXPOSE 80\n${TAKE}`;
    const build = (base: string) => `${ON}\nbuilds: [{ paths: ["**"], args: { BASE: [${base}] } }]`;
    expect(find(text)).toEqual([]);
    expect(find(text, build('bookworm'))).toEqual([]);
    expect(find(text, build('alpine'))).toHaveLength(1);
    expect(find(text, build('alpine, bookworm'))).toHaveLength(1);
    expect(find(text, build('bookworm, alpine'))).toHaveLength(1);
    expect(find(text.replace('ARG BASE=trixie', 'ARG BASE'))).toEqual([]);
  });

  it('is not known where a context replaces the stage', () => {
    const policy = `${ON}\nbuilds: [{ paths: ["**"], contexts: { b: docker-image://alpine:3 } }]`;
    expect(find(`${C}FROM alpine:3\n${TAKE}`, policy)).toEqual([]);
  });
});

it('is not looked for in a stage with more instructions than anybody writes', () => {
  const text = (count: number) => `${C}${'ENV A=b\n'.repeat(count)}FROM alpine:3\n${TAKE}`;
  expect(find(text(900))).toHaveLength(1);
  expect(find(text(1100))).toEqual([]);
});
