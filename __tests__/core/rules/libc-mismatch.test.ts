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
  const rust = (before: string, taken = '/s/target/release/x /x', build = 'cargo build --release'): string =>
    `FROM rust:1 AS b\nWORKDIR /s\n${before}\nRUN ${build}\nFROM alpine:3\nCOPY --from=b ${taken}\nCMD ["/x"]`;
  const dotnet = (before: string, more = ''): string =>
    `FROM ${DOTNET}/sdk:10.0 AS b\nWORKDIR /s\n${before}\nRUN dotnet publish -o /out${more}\n${start}`;

  it.each<[string, number]>([
    [rust('COPY Cargo.toml Cargo.lock ./'), 1],
    [rust('COPY Cargo.toml ./\nCOPY src ./src'), 1],
    // with another target in settings it would be in target/TARGET/release
    [rust('COPY . .'), 1],
    [rust('COPY . /s/'), 1],
    [rust('COPY app /'), 1],
    [rust('COPY . .\nCOPY .cargo .cargo'), 0],
    [rust('COPY . .', '/s/target/release /x'), 0],
    [rust('COPY . .', '/s /x'), 0],
    [rust('COPY . .\nENV RUSTFLAGS="-C target-feature=+crt-static"'), 0],
    [rust('COPY . .', '/y /x', 'cargo build --release && cp target/release/x /y'), 1],
    [rust('COPY . .', '/y /x', 'cargo build --release && mv /s/target/release/x /t && mv /t /y'), 1],
    [rust('COPY . .', '/y /x', 'cargo build --release --bin x && cp $(find . -name x) /y'), 0],
    [rust('COPY . .', '/y/x /x', 'cargo build --release && cp -r target/release /y'), 0],
    [rust('COPY . .', '/usr/local/cargo/bin/x /x', 'cargo install --path .'), 0],
    [rust('COPY Cargo.toml ./', '/usr/local/cargo/bin/x /x', 'cargo install --path .'), 1],
    [rust('COPY . .').replace('rust:1 AS b', 'lukemathwalker/cargo-chef:latest-rust-1-trixie AS b'), 1],
    [rust('COPY . .').replace('rust:1 AS b', 'lukemathwalker/cargo-chef:latest-rust-1-alpine AS b'), 0],
    [rust('COPY .cargo ./.cargo'), 0],
    [rust('COPY settings.toml /usr/local/cargo/config.toml'), 0],
    [rust('COPY settings.toml .cargo/config.toml'), 0],
    [rust('COPY settings /usr/local/cargo'), 0],
    [rust('COPY $FILES ./'), 1],
    [rust('COPY * ./'), 1],
    [rust('RUN git clone https://a.example/x .'), 1],
    [rust('ADD https://a.example/x.tar /d\nRUN tar xf /d'), 1],
    [
      'FROM rust AS b\nWORKDIR /s\nRUN --mount=type=bind,target=. cargo build --release\nFROM alpine:3\n'.concat(
        RUN,
      ),
      1,
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

describe('what runs packages of Node.js', () => {
  const from = 'FROM node:24-alpine AS b\nWORKDIR /a\nCOPY package.json ./\nRUN apk add g++ && npm ci\n';
  const take = 'COPY --from=b /a/node_modules /a/node_modules\n';
  it.each<[string, string, number]>([
    ['node:24-slim', 'CMD ["node", "x.js"]', 1],
    ['node:24-slim', 'CMD ["./start.sh"]', 1],
    ['node:24-slim', 'CMD ["sh", "-c", "node migrate.js && node x.js"]', 1],
    ['node:24-slim', '', 1],
    ['gcr.io/distroless/nodejs24-debian13', 'CMD ["x.js"]', 1],
    ['gcr.io/distroless/cc-debian13', 'CMD ["/x"]', 0],
    ['debian:13', 'CMD ["pm2-runtime", "x.js"]', 1],
    ['debian:13', 'CMD ["./node_modules/.bin/next", "start"]', 1],
    ['nginx:1', '', 0],
    ['node:24-alpine', 'CMD ["x.js"]', 0],
    ['node:24-slim', 'RUN npm ci\nCMD ["node", "x.js"]', 0],
  ])('on %s: %s', (base, start, count) => {
    expect(find(`${from}FROM ${base}\n${take}${start}`)).toHaveLength(count);
  });
});

describe('what the advice names', () => {
  const rust = `${RUST}FROM alpine:3\n${RUN}`;
  const bare = `${RUST}FROM gcr.io/distroless/base-debian13\n${RUN}`;
  const nothing = `${RUST}FROM scratch\n${RUN}`;
  const cc = 'gcr.io/distroless/cc';
  it.each<[string, string, string]>([
    [rust, '', `or end with an image that has glibc, such as ${cc}`],
    [rust, `allow: [docker.io/library/**]`, `such as ${cc} (once the policy approves it)`],
    [rust, `deny: [{ image: gcr.io/**, reason: no }]`, 'or end with an image that has glibc'],
    [rust, `settings: { mirrors: { r.io/gcr: gcr.io } }`, 'such as r.io/gcr/distroless/cc'],
    [nothing, `allow: [docker.io/library/**]`, `such as ${cc} (once the policy approves it)`],
    [bare, '', `Use ${cc}, which has them, or link statically`],
    [bare, `deny: [{ image: ${cc}*, reason: no }]`, 'Use an image that has them, or link statically'],
  ])('%s %s', (text, policy, advice) => {
    const [found] = find(text, `${ON}\n${policy}`);
    expect(found?.fix?.description.endsWith(advice)).toBe(true);
  });

  it('knows that musl-dev is no other library on Alpine', () => {
    const build = 'RUN apk add --no-cache gcc musl-dev\nRUN CGO_ENABLED=1 go build -o /app .';
    const text = `FROM golang:1.26-alpine AS b\n${build}\nFROM gcr.io/distroless/static-debian13\n${TAKE}`;
    expect(find(text)).toHaveLength(1);
    expect(find(text.replace('gcc musl-dev', 'gcc openssl-libs-static'))).toEqual([]);
    expect(find(text.replace('/static-debian13', '/base-debian13'))).toHaveLength(1);
    expect(find(text.replace('gcr.io/distroless/static-debian13', 'alpine:3'))).toEqual([]);
  });
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

describe('packages with native parts', () => {
  const node = (run: string, before = '', base = 'node:24', into = 'node:24-alpine'): string =>
    `FROM ${base} AS b\nWORKDIR /a\n${before}\nRUN ${run}\nFROM ${into}\nCOPY --from=b /a/node_modules /a/node_modules\nCMD ["node", "x"]`;
  const pip = (run: string, folder = '/d', before = ''): string =>
    `FROM python:3.14 AS b\n${before}\nRUN ${run}\nFROM python:3.14-alpine\nCOPY --from=b ${folder} ${folder}\nCMD ["python", "x"]`;
  const SHARP = 'npm install sharp';

  it.each<[string, number]>([
    // the names are whole words of a command that installs
    [node(SHARP), 1],
    [node('npm install sharp@0.34'), 1],
    [node('npm i --save-dev "sharp@^0.34" express'), 1],
    [node('npm install img@npm:sharp@0.34'), 1],
    [node('pnpm add better-sqlite3'), 1],
    [node('npm install canvas-confetti'), 0],
    [node('npm install bcrypt-nodejs'), 0],
    [node('npm install bcryptjs @types/bcrypt'), 0],
    [node('npm install @types/sharp'), 0],
    [node('npm install acme/sharp'), 0],
    [node('echo "sharp tools" && npm install express'), 0],
    [node('npm install express', 'ENV NAME=sharp'), 0],
    [node('npm install --workspace sharp express'), 0],
    [node('npm install', 'RUN mkdir sharp'), 0],
    [node('npm install -g sharp && npm install express'), 0],
    [node('npm install sharp express && npm uninstall sharp'), 0],
    [node('npm install -D sharp && npm prune --omit=dev'), 0],
    [node('npm install --prefix /b sharp'), 0],
    [node('npm install --prefix /a sharp', 'WORKDIR /b'), 1],
    // versions that have parts for both
    [node('npm install bcrypt'), 0],
    [node('npm install bcrypt@6'), 0],
    [node('npm install bcrypt@^5.1.1'), 1],
    [node('npm install argon2'), 0],
    [node('npm install argon2@0.31.2'), 1],
    [node('npm install leveldown serialport'), 0],
    // Yarn 1 installs both
    [node('yarn add sharp'), 0],
    [node('yarn add sharp@0.32.6'), 1],
    [node('yarn add canvas'), 1],
    // what compiles
    [node('apt-get update && apt-get install -y python3 make g++ && npm ci'), 1],
    [node('apt-get update && apt-get install -y g++-14 && npm ci'), 1],
    [node('apt-get install -y g++=4:14.2.0-1 && npm ci'), 1],
    [node('npm ci', 'RUN apk add --no-cache python3 make g++', 'node:24-alpine', 'node:24-slim'), 1],
    [node('npm ci', 'RUN dnf install -y gcc-c++', 'registry.access.redhat.com/ubi9/nodejs-24'), 1],
    [node('tools="python3 make g++"; apt-get install -y $tools && npm ci'), 1],
    [node('npm ci', 'ENV TOOLS="make g++"\nRUN apt-get install -y $TOOLS'), 1],
    [node('npm install -g node-gyp && npm ci'), 1],
    [node('echo "no gcc" && npm ci'), 0],
    [node('npm ci', 'ENV CC=gcc'), 0],
    [node('apt-get install -y gcc-arm-none-eabi && npm ci'), 0],
    [node('apt-get install -y libcurl4-openssl-dev && npm ci'), 0],
    [node('apt-get purge -y gcc && npm ci'), 0],
    [node('apk add --virtual gcc python3 && npm ci'), 0],
    // for a different library from that of the stage
    [node('npm install --cpu=x64 --os=linux --libc=musl sharp'), 0],
    [node('npm install --cpu x64 --os linux --libc musl sharp'), 0],
    [node('npm install --cpu=x64 --os=linux sharp'), 1],
    [node('npm install --platform=linuxmusl --arch=x64 sharp'), 0],
    [node('npm install sharp @img/sharp-linuxmusl-x64'), 0],
    [node('npm install sqlite3 --target_libc=$LIBC'), 0],
    [node(`npm config set libc musl && ${SHARP}`), 0],
    [node(`npm set libc=$LIBC && ${SHARP}`), 0],
    [node(`echo "libc=musl" >> .npmrc && ${SHARP}`), 0],
    [node(SHARP, 'ENV npm_config_libc=musl'), 0],
    [node(SHARP, 'ENV npm_config_platform linuxmusl'), 0],
    [node(SHARP, 'ARG NPM_CONFIG_LIBC'), 0],
    [node(SHARP, 'COPY package.json .npmrc ./'), 0],
    [node(SHARP, 'COPY pnpm-workspace.yaml ./'), 0],
    [node(SHARP, 'COPY package*.json ./'), 1],
    [node(SHARP, 'ARG TARGETPLATFORM'), 1],
    [node('npm install --libc=glibc sharp', '', 'node:24-alpine', 'node:24-slim'), 0],
    [node('apk add gcc musl-dev && npm ci', '', 'node:24-alpine', 'node:24-slim'), 1],
    [node('npm install $FLAGS sharp', 'ARG FLAGS'), 0],
  ])('of Node.js: %s', (text, count) => expect(find(text)).toHaveLength(count));

  it.each<[string, number]>([
    [pip('pip install --target /d numpy'), 1],
    [pip('pip install --target=/d "numpy<3"'), 1],
    [pip('pip install -t /d Scikit_Learn==1.7'), 1],
    [pip('python -m pip install --prefix /d cryptography[ssh]'), 1],
    [pip('pip install --target /d pandas-stubs types-PyYAML'), 0],
    [pip('pip install --target /d pyyaml'), 0],
    [pip('pip install --target /d pydantic'), 1],
    [pip('pip install --target /d pydantic==1.10'), 0],
    [pip('pip install --target /d "pydantic<2"'), 0],
    [pip('pip install --target /d --no-binary numpy flask'), 0],
    [pip('pip install --target /d flask && echo numpy'), 0],
    [pip('pip install --target /d flask', '/d', 'ENV USES=numpy'), 0],
    [pip('pip install --target /d flask && pip install --target /e numpy'), 0],
    [pip('uv pip install --python-platform x86_64-unknown-linux-musl --target /d numpy'), 0],
    [pip('pip install --target /d numpy', '/d', 'ENV PIP_PLATFORM=$P'), 0],
    [pip('pip install --target /d numpy', '/d', 'COPY pip.conf /etc/pip.conf'), 0],
    [pip('pip install --target /d -r r.txt', '/d', 'RUN apt-get install -y libpq-dev'), 1],
    [pip('pip install --target /d -r r.txt', '/d', 'RUN apt-get install -y libcurl4-openssl-dev'), 0],
    // folders that are called like those of libraries
    [pip('pip install --target /deps numpy', '/deps'), 1],
    [pip('pip install --target /app/libs numpy', '/app/libs'), 1],
    [pip('pip install --target /d numpy').replace('CMD', 'COPY --from=b /libs /libs\nCMD'), 0],
    // of virtual environments
    [pip('python -m venv /v && /v/bin/pip install numpy', '/v'), 1],
    [pip('python -m venv /v && /v/bin/pip install pyyaml', '/v'), 0],
    [pip('python -m venv /v && pip install --target /d numpy', '/v'), 0],
    [pip('pip install numpy', '/usr/local/lib/python3.14/site-packages'), 1],
    [pip('python -m venv /v && /v/bin/pip install numpy', '/usr/local/lib/python3.14/site-packages'), 0],
  ])('of Python: %s', (text, count) => expect(find(text)).toHaveLength(count));

  it('are looked for in a folder into which files are copied, too', () => {
    const text = node('npm install canvas', 'COPY package.json .').replaceAll('/a/node_modules', '/a');
    expect(find(text)).toHaveLength(1);
    expect(find(text.replace('COPY package.json .', 'COPY package.json package-lock.json ./'))).toHaveLength(
      1,
    );
    expect(find(text.replace('COPY package.json .', 'COPY x /a'))).toEqual([]);
  });
});

describe('what programs are built with', () => {
  const go = (tools: string): string =>
    `FROM golang:1.26-alpine AS b\nRUN ${tools}\nRUN go build -o /app .\nFROM debian:13\n${TAKE}\nEXPOSE 80`;
  const rust = (tools: string): string =>
    `FROM alpine:3 AS b\nWORKDIR /s\nRUN ${tools}\nRUN cargo build --release\nFROM debian:13\n${RUN}`;
  const bun = (flags: string, base = 'oven/bun:1-debian', into = 'alpine:3'): string =>
    `FROM ${base} AS b\nRUN bun build --compile ${flags} ./a.ts\nFROM ${into}\n${TAKE}`;
  const deno = (flags: string, base = 'denoland/deno:debian', into = 'alpine:3'): string =>
    `FROM ${base} AS b\nRUN deno compile ${flags} ./a.ts\nFROM ${into}\n${TAKE}`;

  it.each<[string, number]>([
    [go('apk add g++'), 1],
    [go('apk add gcc'), 1],
    [go('apk add g++~=14'), 1],
    [go('echo gcc'), 0],
    [go('apk add gcc-avr'), 0],
    [rust('apk add cargo gcc'), 1],
    [rust('apk add rust'), 1],
    [rust('apk add gcc curl && curl https://sh.rustup.rs | sh'), 0],
    [bun('--outfile /app'), 1],
    [bun('--outfile=/app --target=bun-linux-x64'), 1],
    [bun('--outfile /app --target=bun'), 1],
    [bun('--outfile /app --target=bun-linux-x64-musl'), 0],
    [bun('--outfile /app --target=bun-windows-x64'), 0],
    [bun('--outfile /app --target=$TARGET'), 0],
    [bun('--outfile /app').replace('--compile', ''), 0],
    [bun('--outfile /app', 'oven/bun:1'), 0],
    [bun('--outfile /app', 'oven/bun:1-alpine', 'debian:13'), 0],
    [bun('--outfile /app', 'oven/bun:1-debian', 'gcr.io/distroless/base'), 0],
    [deno('-o /app'), 1],
    [deno('--output=/app --target x86_64-unknown-linux-gnu'), 1],
    [deno('--output /app --target x86_64-apple-darwin'), 0],
    [deno('-o /app', 'denoland/deno:debian', 'denoland/deno:alpine'), 0],
    [deno('-o /app', 'denoland/deno:alpine', 'debian:13'), 0],
    [
      'FROM eclipse-temurin:25 AS b\nRUN "$JAVA_HOME/bin/jlink" --add-modules java.base --output /jre\nFROM alpine:3\nCOPY --from=b /jre /jre',
      1,
    ],
    [
      `FROM eclipse-temurin:25 AS b\nRUN \${JAVA_HOME}/bin/jlink --add-modules java.base --output /jre\nFROM alpine:3\nCOPY --from=b /jre /jre`,
      1,
    ],
    // the files of CMake are not seen
    [
      `FROM debian:13 AS b\nCOPY . .\nRUN apt-get install -y cmake g++ && cmake -B /o . && cmake --build /o\nFROM alpine:3\nCOPY --from=b /o/app /app\nCMD ["/app"]`,
      0,
    ],
  ])('%s', (text, count) => expect(find(text)).toHaveLength(count));
});

it.each(['"', "'"])('reads a stage with many variables and quotes (%s) in a moment', (quote) => {
  const run = `a=${quote} $a `.repeat(8000);
  const text = `FROM node:24 AS b\nRUN apt-get install ${run}\nRUN npm ci\nFROM alpine:3\nCOPY --from=b /node_modules /n\nCMD node`;
  const start = performance.now();
  find(text);
  expect(performance.now() - start).toBeLessThan(5000);
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
