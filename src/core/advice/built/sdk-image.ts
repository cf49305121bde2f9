import type { Reference } from '../../image/reference.js';
import { ownValue } from '../../own-value.js';
import { isWindowsImage } from '../windows-images.js';
import type { Toolchain } from './built-program.js';
import { PLAIN_START, type StageStart } from './located-steps.js';

/** An image that is made to build with, and what runs what it builds. */
export interface SdkImage extends StageStart {
  readonly builders: readonly Toolchain[];
  /** What its programs are called: they need it. */
  readonly tools: RegExp;
  /** The image on which what it builds runs. */
  readonly runtime: string;
  /** The same where packages are installed, which distroless images cannot. */
  readonly withPackages: string;
  /** A tag of the same image without what builds; null where there is none. */
  readonly slimTag: string | null;
}

const CODENAME = /^(?:jessie|stretch|buster|bullseye|bookworm|trixie|forky)$/;
const UBUNTU = /^(?:bionic|focal|jammy|noble|xenial)$/;
const ALPINE = /^alpine(\d+\.\d+)?$/;
const JAVA = /^(?:jdk\d*|openjdk|temurin|ibmjava|ibm|corretto|amazoncorretto|sapmachine)$/;
const NEWEST_DEBIAN = 'debian:13-slim';

/** Null for every image that is not known to be one. `reference`: behind its mirrors. */
export function findSdk(reference: Reference): SdkImage | null {
  const { host, path, tag } = reference;
  const name = `${host}/${path}`.replace(/^docker\.io\/library\//, '');
  const words = (tag ?? '').split('-');
  const sdk = ownValue(SDKS, name)?.(words) ?? null;
  return sdk !== null && isWindowsImage(reference) && !isAlsoOnWindows(sdk) ? null : sdk;
}

/** Whether its advice is right for Windows too, where other images are needed to run programs. */
export const isAlsoOnWindows = ({ builders }: SdkImage): boolean => builders.includes('dotnet');

/** The system that the tag names, as an image that runs what is built on it. */
function findSystem(words: readonly string[]): string | null {
  const codename = words.find((word) => CODENAME.test(word));
  if (codename !== undefined) return `debian:${codename}-slim`;
  const ubuntu = words.find((word) => UBUNTU.test(word));
  if (ubuntu !== undefined) return `ubuntu:${ubuntu}`;
  const alpine = words.map((word) => ALPINE.exec(word)).find((match) => match !== null);
  return alpine === undefined ? null : `alpine:${alpine[1] ?? '3'}`;
}

type Describe = (words: readonly string[]) => SdkImage | null;

/** What is built needs nothing but the C library. `otherwise`: where the tag names no system. */
const compiled =
  (builders: readonly Toolchain[], tools: RegExp, otherwise = NEWEST_DEBIAN, start = PLAIN_START): Describe =>
  (words) => {
    const system = findSystem(words);
    const runtime = system ?? otherwise;
    return { builders, tools, ...start, runtime, withPackages: system ?? NEWEST_DEBIAN, slimTag: null };
  };

/** `3.9-eclipse-temurin-21` and `8-jdk17` name a version of Java; the placeholder is for somebody to fill in. */
function findJre(words: readonly string[]): string {
  const at = words.findIndex((word) => JAVA.test(word));
  const numbers = at < 0 ? [] : words.slice(at).map((word) => /^(?:jdk)?(\d+)/.exec(word)?.[1]);
  return nameJre(
    numbers.find((found) => found !== undefined),
    words,
  );
}

/** Temurin has a JRE of 8, 11, and all from 17 on. */
const hasTemurinJre = (major: number): boolean => major === 8 || major === 11 || major >= 17;

const nameJre = (version: string | undefined, words: readonly string[]): string =>
  `eclipse-temurin:${version !== undefined && hasTemurinJre(Number(version)) ? version : '…'}-jre${words.some((word) => ALPINE.test(word)) ? '-alpine' : ''}`;

const java =
  (tools: RegExp): Describe =>
  (words) => {
    const runtime = findJre(words);
    return {
      builders: ['java'],
      ...PLAIN_START,
      tools,
      runtime,
      withPackages: runtime,
      slimTag: null,
    };
  };

const jdk =
  (hasJre: (major: number) => boolean): Describe =>
  (words) => {
    if (words.some((word) => word.startsWith('jre'))) return null;
    const [first = ''] = words;
    const major = /^\d+/.exec(first)?.[0];
    const others = words.slice(1).filter((word) => word !== 'jdk');
    const isKnown = major !== undefined && hasJre(Number(major)) && others.every(namesSystem);
    const runtime = nameJre(major, words);
    return {
      builders: ['java'],
      ...PLAIN_START,
      tools: /^(?:javac|jshell|jlink|jcmd|jar)$/,
      runtime,
      withPackages: runtime,
      slimTag: isKnown ? [first, 'jre', ...others].join('-') : null,
    };
  };

const namesSystem = (word: string): boolean =>
  word === 'slim' || [ALPINE, CODENAME, UBUNTU].some((system) => system.test(word));

const dotnet =
  (image: string): Describe =>
  (words) => {
    const [first = '', ...others] = words;
    const number = /^\d+\.\d+/.exec(first)?.[0];
    if (number === undefined) return null;
    const runtime = `${image}:${[number, ...others].join('-')}`;
    return {
      builders: ['dotnet'],
      ...PLAIN_START,
      tools: /^$/,
      runtime,
      withPackages: runtime,
      slimTag: null,
    };
  };

const swift: Describe = (words) =>
  words.includes('slim')
    ? null
    : {
        builders: ['swift'],
        ...PLAIN_START,
        tools: /^(?:swift|swiftc|swiftlint|swift-format|sourcekit-lsp|lldb)$/,
        runtime: `swift:${[...words.filter((word) => word !== ''), 'slim'].join('-')}`,
        withPackages: `swift:${[...words.filter((word) => word !== ''), 'slim'].join('-')}`,
        slimTag: null,
      };

const node: Describe = () => ({
  builders: ['bundler'],
  ...PLAIN_START,
  tools: /^$/,
  runtime: 'nginx:1-alpine',
  withPackages: 'nginx:1-alpine',
  slimTag: null,
});

/** Programs that read or build Go code, and call the tools for that. */
const GO_TOOLS =
  /^(?:go(?:fmt|imports|doc|pls|lint|sec|cov|convey|releaser|mobile|test|tests|testsum|tour|markdown|reportcard.*|-torch|langci-lint|metalinter|depgraph|vulncheck|fumpt|modifytags|outline|pkgs|critic|da|tip|w|-licenses|-callvis|-mod-outdated)?|mage|task|modd|wgo|deadcode|nilaway|unparam|unconvert|apidiff|pkgsite|garble|fyne|stringer|enumer|counterfeiter|moq|ent|ogen|sqlboiler|easyjson|cobra-cli|gazelle|(?:controller|deepcopy|client|informer|lister|conversion)-gen|dlv|gin|air|realize|fresh|reflex|CompileDaemon|bee|revel|buffalo|gb|gox|xgo|revive|staticcheck|tip|diligent|errcheck|ineffassign|mockery|mockgen|swag|gqlgen|wire|present|tour|gore|yaegi|tinygo|gopherjs|ginkgo|dep|glide|godep|govendor|ko|xcaddy|kubebuilder|operator-sdk|hugo|wails|protoc.*|(?:go-?)?swagger|oapi-codegen|openapi-gen|go-bindata|go-enum|statik|packr2?|rice|goctl|goyacc|gotests|goreturns|golines|gci|genny|msgp|ffjson|ifacemaker|tfplugindocs|setup-envtest|(?:crd|register|defaulter)-gen)$/;
const RUST_TOOLS =
  /^(?:cargo(?:-.*)?|rust(?:c|up|fmt|doc|-analyzer|-script)|clippy-driver|rls|wasm-pack|mdbook|diesel|trunk|bacon|makers|cross|xargo|maturin|cbindgen|bindgen|sccache|evcxr|irust|just|watchexec|systemfd|sqlx|dx|anchor|worker-build)$/;

const SDKS: Readonly<Record<string, Describe>> = {
  golang: compiled(['go'], GO_TOOLS, 'gcr.io/distroless/base-debian13:nonroot', {
    env: new Map([
      ['GOPATH', '/go'],
      ['GOROOT', '/usr/local/go'],
    ]),
    folder: '/go',
  }),
  rust: compiled(['cargo'], RUST_TOOLS, 'gcr.io/distroless/cc-debian13:nonroot', {
    ...PLAIN_START,
    env: new Map([['CARGO_HOME', '/usr/local/cargo']]),
  }),
  maven: java(/^(?:mvn|mvnw)$/),
  gradle: java(/^(?:gradle|gradlew)$/),
  clojure: java(/^(?:lein|clj|clojure|boot)$/),
  'docker.io/hseeberger/scala-sbt': java(/^sbt$/),
  'docker.io/sbtscala/scala-sbt': java(/^sbt$/),
  'eclipse-temurin': jdk(() => true),
  openjdk: jdk((major) => major === 8 || major === 11),
  gcc: compiled(['c', 'c++'], /^(?:gcc|g\+\+|make|gdb|cmake|cppcheck|valgrind)$/),
  'buildpack-deps': compiled(['c', 'c++'], /^(?:gcc|g\+\+|make|gdb|git|hg|curl)$/),
  swift,
  node,
  'mcr.microsoft.com/dotnet/sdk': dotnet('mcr.microsoft.com/dotnet/aspnet'),
  'mcr.microsoft.com/dotnet/core/sdk': dotnet('mcr.microsoft.com/dotnet/core/aspnet'),
};
