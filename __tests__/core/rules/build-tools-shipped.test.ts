import { describe, expect, it } from 'vitest';
import { run } from '../../support/gate.js';

const ON = 'rules: { unpinned: ignore, end-of-life: ignore, build-tools-shipped: warn }';

const find = (text: string, policy = ON) =>
  run(policy, text).findings.filter(({ rule }) => rule === 'build-tools-shipped');

const advise = (text: string, policy = ON): string | undefined => find(text, policy)[0]?.fix?.description;

describe('the sketch', () => {
  it.each<[string, string]>([
    [
      'FROM golang:1.26\nWORKDIR /src\nRUN go build -o /bin/app .\nCMD ["app", "-v"]',
      'Write FROM golang:1.26 AS build here, and end the file with a stage that only runs the result: FROM gcr.io/distroless/base-debian13:nonroot, COPY --from=build /bin/app /app, ENTRYPOINT ["/app", "-v"]. Add what else it needs at run time',
    ],
    [
      'FROM golang:1.26-bookworm\nWORKDIR /a\nRUN go build\nCMD ./a',
      'FROM debian:bookworm-slim, COPY --from=build /a/a /a,',
    ],
    [
      'FROM golang:1.26-alpine3.23\nWORKDIR /a\nRUN go build ./cmd/x\nCMD ./x',
      'FROM alpine:3.23, COPY --from=build /a/x /x,',
    ],
    [
      'FROM golang\nRUN apt-get update && apt-get install -y ffmpeg\nRUN go install a.b/c/d/v2@latest\nCMD d',
      'FROM debian:13-slim, COPY --from=build /go/bin/d /d,',
    ],
    ['FROM golang\nENV GOPATH=/x\nRUN go install ./...\nCMD ["app"]', 'COPY --from=build /x/bin/app /app'],
    [
      'FROM golang\nENV D /app\nWORKDIR $D\nRUN go build -o out/ ./cmd/s\nENTRYPOINT ["tini", "--", "./out/s"]\nCMD ["-p", "1"]',
      'COPY --from=build /app/out/s /s, ENTRYPOINT ["/s", "-p", "1"]',
    ],
    [
      'FROM golang\nRUN cd /a/b && CGO_ENABLED=0 go build main.go\nCMD /a/b/main',
      'COPY --from=build /a/b/main /main',
    ],
    [
      'FROM golang\nRUN <<EOF\ncd /a\ngo build -o=x .\nmv x /usr/bin/y\nEOF\nCMD y',
      'COPY --from=build /usr/bin/y /y',
    ],
    [
      'FROM rust:1\nWORKDIR /a\nRUN cargo build --release\nCMD ["target/release/a"]',
      'FROM gcr.io/distroless/cc-debian13:nonroot, COPY --from=build /a/target/release/a /a,',
    ],
    [
      'FROM rust:1-alpine\nRUN cargo install --path .\nCMD ["a"]',
      'FROM alpine:3, COPY --from=build /usr/local/cargo/bin/a /a,',
    ],
    [
      'FROM maven:3-eclipse-temurin-21\nWORKDIR /a\nRUN mvn package\nCMD ["java", "-Xmx1g", "-jar", "target/a.jar", "-p"]',
      'FROM eclipse-temurin:21-jre, COPY --from=build /a/target/a.jar /app.jar, ENTRYPOINT ["java", "-Xmx1g", "-jar", "/app.jar", "-p"]',
    ],
    [
      'FROM maven:3-jdk-11\nRUN mvn package\nCMD java -cp target/classes a.B',
      'FROM eclipse-temurin:11-jre. Copy what was built, and start it there',
    ],
    [
      'FROM maven\nRUN mvn package\nCMD java $OPTS -jar /target/a.jar',
      'FROM eclipse-temurin:…-jre, COPY --from=build /target/a.jar /app.jar. Add',
    ],
    [
      'FROM gradle:8-jdk17-alpine\nRUN ./gradlew bootJar\nCMD java -jar /a.jar',
      'FROM eclipse-temurin:17-jre-alpine, COPY --from=build /a.jar /app.jar,',
    ],
    ['FROM openjdk:8u232-jdk-slim\nRUN javac A.java\nCMD java A', 'FROM eclipse-temurin:8-jre. Copy'],
    [
      'FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine\nWORKDIR /s\nRUN dotnet publish -c Release -o out\nENTRYPOINT ["dotnet", "out/a.dll"]',
      'FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine, COPY --from=build /s/out /app, USER $APP_UID, ENTRYPOINT ["dotnet", "/app/a.dll"]',
    ],
    ['FROM gcc:15\nRUN gcc -o /x main.c\nCMD ["/x"]', 'FROM debian:13-slim, COPY --from=build /x /x,'],
    [
      'FROM buildpack-deps:noble\nWORKDIR /s\nRUN g++ a.cpp\nCMD ./a.out',
      'FROM ubuntu:noble, COPY --from=build /s/a.out /a.out,',
    ],
    [
      'FROM swift:6.2\nWORKDIR /a\nRUN swift build -c release\nCMD .build/release/App',
      'FROM swift:6.2-slim, COPY --from=build /a/.build/release/App /App,',
    ],
    [
      'FROM node:24\nWORKDIR /a\nRUN npm run build\nCMD ["npx", "serve", "-l", "80", "-s", "dist"]',
      'FROM nginx:1-alpine, COPY --from=build /a/dist /usr/share/nginx/html. Add',
    ],
    [
      'FROM eclipse-temurin:21-jdk-alpine\nCOPY a.jar /\nCMD java -jar /a.jar',
      'Use the tag 21-jre-alpine of the same image',
    ],
    [
      'FROM eclipse-temurin:21\nCOPY a.jar /\nENTRYPOINT ["java", "-jar", "/a.jar"]',
      'Use the tag 21-jre of the same image',
    ],
    [
      'FROM openjdk:8-slim\nCOPY a.jar /\nENTRYPOINT exec java $X -jar /a.jar',
      'Use the tag 8-jre-slim of the same image',
    ],
  ])('%s: %s', (text, advice) => {
    expect(advise(text)).toContain(advice);
  });
});

describe('what another stage built', () => {
  it.each<[string, string]>([
    [
      'FROM golang:1.26 AS b\nWORKDIR /s\nRUN go build -o /app .\nFROM golang:1.26\nCOPY --from=b /app /app\nEXPOSE 80\nCMD ["/app"]',
      'Build the stage that ships on gcr.io/distroless/base-debian13:nonroot instead, and add what else it needs at run time',
    ],
    [
      'FROM golang:1.26-alpine AS base\nFROM base AS b\nRUN go install ./...\nFROM base\nRUN apk add git\nCOPY --from=b /go/bin/app /bin/\nEXPOSE 80\nCMD ["app"]',
      'on alpine:3 instead',
    ],
    [
      'FROM rust:1 AS b\nRUN cargo build --release\nFROM rust:1-trixie\nCOPY --from=b /target/release/app /app\nCMD /app',
      'on debian:trixie-slim instead',
    ],
    [
      'FROM maven:3-eclipse-temurin-21 AS b\nWORKDIR /s\nRUN mvn package\nFROM maven:3-eclipse-temurin-21\nCOPY --from=b /s/target/a.jar /a.jar\nCMD ["java", "-jar", "/a.jar"]',
      'on eclipse-temurin:21-jre instead',
    ],
    [
      'FROM gradle:8-jdk17 AS b\nRUN gradle build\nFROM openjdk:17\nWORKDIR /app\nCOPY --from=b /build/libs/*.jar ./a.jar\nENTRYPOINT ["java", "-jar", "a.jar"]',
      'on eclipse-temurin:17-jre instead',
    ],
    [
      'FROM maven:3 AS b\nRUN mvn package\nFROM openjdk:14-slim\nCOPY --from=b /target/*.jar app.jar\nENTRYPOINT ["java", "-jar", "app.jar"]',
      'on eclipse-temurin:…-jre instead',
    ],
    [
      'FROM mcr.microsoft.com/dotnet/sdk:10.0 AS b\nWORKDIR /s\nRUN dotnet publish -o /out\nFROM mcr.microsoft.com/dotnet/sdk:10.0\nWORKDIR /app\nCOPY --from=b /out .\nENTRYPOINT ["dotnet", "x.dll"]',
      'on mcr.microsoft.com/dotnet/aspnet:10.0 instead',
    ],
    [
      'FROM node:24 AS b\nWORKDIR /s\nRUN npm run build\nFROM node:24\nRUN npm install -g serve\nCOPY --from=b /s/dist /dist\nCMD ["serve", "-s", "/dist"]',
      'on nginx:1-alpine instead',
    ],
    [
      'FROM gcc:15 AS b\nRUN g++ -o /x a.cpp\nFROM b AS c\nFROM gcc:15\nCOPY --from=c /x /usr/bin/x\nCMD ["/usr/bin/x"]',
      'on debian:13-slim instead',
    ],
    [
      'FROM swift:6.2 AS b\nWORKDIR /a\nRUN swift build -c release\nFROM swift:6.2\nCOPY --from=b /a/.build/release/App /App\nCMD ["/App"]',
      'on swift:6.2-slim instead',
    ],
  ])('%s: %s', (text, advice) => {
    expect(find(text).map(({ message, fix }) => [message, fix?.description])).toEqual([
      [expect.stringContaining('it only starts what another stage built'), expect.stringContaining(advice)],
    ]);
  });

  const go = 'FROM golang AS b\nRUN go build -o /app .\nFROM golang\nCOPY --from=b /app /app\n';
  const rust = 'FROM rust AS b\nRUN cargo build\nFROM rust\nCOPY --from=b /target/debug/app /app\n';
  const java = 'FROM maven AS b\nRUN mvn package\nFROM maven\nCOPY --from=b /target/a.jar /a.jar\n';
  const net = 'mcr.microsoft.com/dotnet/sdk:10.0';
  it.each([
    // a linter or generator
    `${go}CMD ["/app"]`,
    `${go}EXPOSE 80\nCMD ["/entry.sh"]`,
    `${go}EXPOSE 80\nCMD ["/other"]`,
    `${go}EXPOSE 80\nRUN go env\nCMD ["/app"]`,
    `${go}EXPOSE 80\nENTRYPOINT ["go", "tool"]\nCMD ["/app"]`,
    `${rust}RUN cargo install x\nCMD ["/app"]`,
    `${rust}CMD ["cargo", "run"]`,
    `${rust}CMD ["/y"]`,
    'FROM rust AS b\nRUN make\nFROM rust\nCOPY --from=b /app /app\nCMD ["/app"]',
    'FROM rust AS b\nRUN cargo build\nFROM rust\nCOPY --from=b /Cargo.toml /app\nCMD ["/app"]',
    'FROM rust\nCOPY app /app\nCMD ["/app"]',
    'FROM rust\nCOPY --from=acme/app:1 /app /app\nCMD ["/app"]',
    `${java}RUN mvn -v\nCMD ["java", "-jar", "/a.jar"]`,
    `${java}CMD ["java", "-jar", "/agent.jar"]`,
    `${java}CMD ["java", "-jar", "/b.jar"]`,
    `${java}CMD ["mvn", "exec:java"]`,
    `FROM ${net} AS b\nRUN dotnet publish -o /o\nFROM ${net}\nCOPY --from=b /o /o\nRUN dotnet tool install x\nCMD ["dotnet", "/o/a.dll"]`,
    `FROM ${net} AS b\nRUN dotnet publish -o /o\nFROM ${net}\nCOPY --from=b /o /o\nCMD ["dotnet", "watch"]`,
    'FROM node AS b\nRUN npm run build\nFROM node\nCOPY --from=b /dist /dist\nCMD ["node", "/dist/x.js"]',
    'FROM rust AS b\nRUN cargo build\nFROM rust AS test\nCOPY --from=b /target/debug/app /app\nCMD ["/app"]',
  ])('%s: nothing', (text) => {
    expect(find(text)).toEqual([]);
  });
});

it.each([
  'FROM golang\nRUN go build -o /x',
  'FROM golang\nRUN go build -o /x\nCMD ["bash"]',
  'FROM golang\nRUN go build -o /x\nCMD ["go", "run", "."]',
  'FROM golang\nRUN go build -o /x\nCMD go build && /x',
  'FROM golang\nRUN go build -o /x\nENTRYPOINT ["/entrypoint.sh"]\nCMD ["/x"]',
  'FROM golang\nRUN go install a.b/golangci-lint@v2\nENTRYPOINT ["golangci-lint"]',
  'FROM golang\nRUN go install golang.org/x/vuln/cmd/govulncheck@v1\nENTRYPOINT ["govulncheck"]',
  'FROM golang\nRUN go install github.com/gopherjs/gopherjs@v1\nENTRYPOINT ["gopherjs"]',
  'FROM golang\nRUN go install github.com/magefile/mage@v1\nENTRYPOINT ["mage"]',
  'FROM golang\nRUN go install github.com/google/go-licenses@v1\nENTRYPOINT ["go-licenses"]',
  'FROM golang\nRUN go install sigs.k8s.io/controller-tools/cmd/controller-gen@v0.19.0\nENTRYPOINT ["controller-gen"]',
  'FROM rust\nRUN cargo install bacon\nCMD ["bacon"]',
  'FROM rust\nRUN cargo install cargo-make\nENTRYPOINT ["makers"]',
  'FROM rust\nRUN cargo install cross\nENTRYPOINT ["cross"]',
  'FROM eclipse-temurin:21-jdk\nCOPY a.jar /\nRUN jar xf a.jar\nCMD ["java", "-jar", "/a.jar"]',
  'FROM eclipse-temurin:21-jdk\nCOPY a.jar /\nRUN ["jar", "--extract", "--file", "a.jar"]\nCMD ["java", "-jar", "/a.jar"]',
  'FROM eclipse-temurin:21-jdk\nCOPY a.jar /\nHEALTHCHECK CMD jhsdb jstack\nCMD ["java", "-jar", "/a.jar"]',
  'FROM golang\nCOPY x /x\nCMD ["/x"]',
  'FROM golang\nRUN go get -d ./...\nCMD ["x"]',
  'FROM golang\nRUN make\nCMD ["./x"]',
  'FROM golang AS test\nRUN go build -o /x\nCMD ["/x"]',
  'FROM golang\nRUN go build -o /x\nONBUILD COPY . .\nCMD ["/x"]',
  'FROM golang AS a\nRUN go build -o /x\nCMD ["/x"]\nFROM alpine:3\nCOPY --from=a /x /x',
  'FROM acme/golang\nRUN go build -o /x\nCMD ["/x"]',
  'ARG V\nFROM golang:$V\nRUN go build -o /x\nCMD ["/x"]',
  'FROM rust\nRUN cargo build\nCMD ["cargo", "run"]',
  'FROM maven\nRUN mvn package\nCMD ["mvn", "spring-boot:run"]',
  'FROM maven\nCMD ["java", "-jar", "a.jar"]',
  'FROM mcr.microsoft.com/dotnet/sdk:10.0\nRUN dotnet publish\nCMD ["dotnet", "watch"]',
  'FROM mcr.microsoft.com/dotnet/aspnet:10.0\nRUN dotnet publish\nCMD ["dotnet", "a.dll"]',
  'FROM node:24\nRUN npm run build\nCMD ["npm", "start"]',
  'FROM node:24\nRUN npm run build\nCMD ["node", "dist/server.js"]',
  'FROM node:24\nCMD ["serve", "-s", "dist"]',
  'FROM eclipse-temurin:21-jre\nCMD java -jar a.jar',
  'FROM eclipse-temurin:21\nRUN jlink --output /x\nCMD java -jar a.jar',
  'FROM eclipse-temurin:21\nCMD ["java", "-jar", "jenkins.war"]',
  'FROM openjdk:17\nCOPY a.jar /\nCMD java -jar /a.jar',
  'FROM openjdk:8-jdk-oracle\nCOPY a.jar /\nCMD java -jar /a.jar',
  'FROM swift:6.2-slim\nRUN swift build\nCMD .build/debug/x',
])('%s may need what its base has', (text) => {
  expect(find(text)).toEqual([]);
});

describe('the image in the sketch', () => {
  const GO = 'FROM golang:1.26\nRUN go build -o /x\nCMD ["/x"]';
  const MAVEN = 'FROM maven:3\nRUN mvn package\nCMD ["java", "-jar", "/a.jar"]';
  const rules = (more = '') =>
    `rules: { unapproved: ignore, end-of-life: ignore, build-tools-shipped: warn, ${more} }`;
  const RULES = 'rules: { unpinned: ignore, end-of-life: ignore, build-tools-shipped: warn }';
  it.each<[string, string, string, string]>([
    [
      'is one that the policy approves',
      `allow: [docker.io/library/**]\n${RULES}`,
      GO,
      'FROM debian:13-slim,',
    ],
    [
      'is said to need an approval',
      `allow: [docker.io/library/golang]\n${RULES}`,
      GO,
      'The policy has to approve gcr.io/distroless/base-debian13:nonroot first',
    ],
    [
      'is not one that the policy denies',
      `allow: [docker.io/library/golang]\ndeny: [gcr.io/**]\n${RULES}`,
      GO,
      'The policy has to approve debian:13-slim first',
    ],
    [
      'comes through the mirror',
      `allow: [r.io/**]\n${RULES}\nsettings: { mirrors: { r.io/hub: docker.io, r.io/gcr: gcr.io } }`,
      'FROM r.io/hub/library/golang:1.26\nRUN go build -o /x\nCMD ["/x"]',
      'FROM r.io/gcr/distroless/base-debian13:nonroot, COPY',
    ],
    [
      'does not come through a mirror that is denied',
      `allow: [docker.io/library/**, gcr.io/**]\ndeny: [r.io/**]\n${RULES}\nsettings: { mirrors: { r.io/gcr: gcr.io } }`,
      GO,
      'FROM gcr.io/distroless/base-debian13:nonroot, COPY',
    ],
    [
      'has the place of a digest where it needs one',
      rules('unpinned: { level: warn, require: version }'),
      GO,
      'FROM gcr.io/distroless/base-debian13:nonroot@sha256:…, COPY',
    ],
    [
      'needs none where its tag is enough',
      rules('unpinned: { level: warn, require: version }'),
      'FROM golang:1.26-alpine3.23\nRUN go build -o /x\nCMD ["/x"]',
      'FROM alpine:3.23, COPY',
    ],
    [
      'may have a tag to be filled in',
      `allow: ["docker.io/library/{maven,eclipse-temurin}:*"]\n${RULES}`,
      MAVEN,
      'start it there',
    ],
    [
      'may have a tag to be filled in, and need an approval',
      `allow: [docker.io/library/maven]\n${RULES}`,
      MAVEN,
      'The policy has to approve eclipse-temurin:…-jre first',
    ],
  ])('%s', (_, policy, text, part) => {
    const found = advise(text, policy);
    expect(found).toContain(part === 'start it there' ? 'FROM eclipse-temurin:…-jre' : part);
    expect(found?.includes('has to approve')).toBe(part.includes('has to approve'));
  });

  it('is a tag that the policy may have to approve', () => {
    const text = 'FROM eclipse-temurin:21-jdk\nCOPY a.jar /\nCMD ["java", "-jar", "/a.jar"]';
    const tell = (allow: string) =>
      advise(text, `allow: ["docker.io/library/eclipse-temurin:${allow}"]\n${RULES}`);
    expect(tell('21-*')).toBe('Use the tag 21-jre of the same image');
    expect(tell('21-jdk')).toBe('Use the tag 21-jre of the same image, once the policy approves it');
  });
});

it.each([
  'github.com/go-swagger/go-swagger/cmd/swagger@v0.33.1',
  'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@latest',
  'k8s.io/kube-openapi/cmd/openapi-gen@latest',
  'github.com/segmentio/golines@latest',
  'github.com/abice/go-enum@latest',
])('%s reads Go code, and needs the tools of Go', (path) => {
  const name = path.replace(/@.*$/, '').replace(/^.*\//, '');
  expect(find(`FROM golang:1.26\nRUN go install ${path}\nENTRYPOINT ["${name}"]`)).toEqual([]);
});

describe('where it is', () => {
  it('is the base, through stages and mirrors', () => {
    const policy = `${ON}\nsettings: { mirrors: { r.io/hub: docker.io } }`;
    const text = 'FROM r.io/hub/library/golang:1.26 AS sources\nRUN go build -o /x\nFROM sources\nCMD ["/x"]';
    expect(find(text, policy)).toMatchObject([
      { line: 1, image: 'r.io/hub/library/golang:1.26', role: 'final' },
    ]);
  });

  it('is any target', () => {
    const policy = `${ON}\nbuilds: [{ paths: ["**"], targets: [a, b] }]`;
    const text = 'FROM golang AS g\nRUN go build -o /x\nFROM g AS a\nCMD ["/x"]\nFROM g AS b\nCMD ["bash"]';
    expect(find(text, policy)).toHaveLength(1);
  });
});

it('is said as text of the file, not of the gate', () => {
  const [finding] = find('FROM golang\nRUN go build -o "/a b"\nCMD ["/a b", "`x"]');
  expect(finding?.fix?.description).toContain('COPY --from=build ["/a b","/a b"]');
});
