import { describe, expect, test } from 'vitest';
import { readBakeProject } from '../../../src/core/builds/bake/read.js';
import type { Build } from '../../../src/core/builds/build.js';
import { BUILD_KINDS } from '../../../src/core/builds/build.js';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { listGenerators } from '../../../src/core/builds/sbom-generators.js';
import { treeOf } from '../../support/build-rows.js';

const FILE = '.github/workflows/a.yml';

/** The generators of all builds; of those that are not known the reason. */
function listIn(files: Record<string, string>): readonly string[] {
  const { builds } = findBuilds(treeOf({ Dockerfile: 'FROM a\n', ...files }), new Set(BUILD_KINDS));
  return builds.flatMap(showAll);
}

const showAll = (build: Build): string[] =>
  listGenerators(build).map(({ image, problem }) => (problem === undefined ? image : `? ${problem}`));

const step = (line: string): Record<string, string> => ({
  [FILE]: `on:\n  workflow_dispatch: { inputs: { yes: { type: boolean }, word: { type: string } } }\njobs:\n  j:\n    steps:\n      - ${line}\n`,
});
const push = (inputs: string) => step(`{ uses: docker/build-push-action@v6, with: { ${inputs} } }`);
const run = (words: string) => step(`{ run: ${JSON.stringify(words)} }`);
const expression = (text: string): string => `\${{ ${text} }}`;

/** As buildx v0.38.2 and BuildKit v0.34.2 parse them. */
describe('attestations of a command', () => {
  test.each([
    ['--attest type=sbom,generator=g', ['g']],
    ['--attest=type=sbom,generator=g:1@sha256:x', ['g:1@sha256:x']],
    ['--attest type=sbom,generator=a --attest type=sbom,generator=b', ['a']],
    ['--attest type=sbom,generator=a --sbom generator=b', ['a']],
    ['--attest type=sbom,disabled=1 --sbom generator=b', []],
    ['--attest type=SBOM,generator=a --sbom generator=b', ['a', 'b']],
    ['--attest type=sbom,generator=a,generator=b', ['b']],
    ['--attest type=provenance,type=sbom,generator=g', ['g']],
    ['--provenance mode=max,type=sbom,generator=g', ['g']],
    ["--attest ' Type =sbom,generator=g'", ['g']],
    ["--attest 'type=sbom, generator=g'", []],
    ['--attest type=sbom,Generator=g', []],
    [`--attest 'type=sbom,"generator=a,b"'`, ['a,b']],
    ['--attest type=sbom,generator=g,disabled=T', []],
    ['--attest generator=g', []],
    ['--sbom=generator=g', ['g']],
    ['--sbom generator=g', ['g']],
    ['--sbom=generator=', ['']],
    ['--sbom=true', []],
    ['--sbom=0', []],
    ['--sbom=', []],
    ['--sbom=true,generator=g', []],
    ['--build-arg BUILDKIT_ATTEST_SBOM=generator=g', ['g']],
    ['--build-arg BUILDKIT_ATTEST_Sbom=x,generator=a,generator=b', ['b']],
    ['--build-arg BUILDKIT_ATTEST_SBOM=', []],
    ['--build-arg BUILDKIT_ATTEST_SBOM=true', []],
    ['--build-arg BUILDKIT_ATTEST_PROVENANCE=generator=g', []],
    ['--build-arg buildkit_attest_sbom=generator=g', []],
    [
      '--build-arg BUILDKIT_ATTEST_SBOM',
      ['? Nothing in the repository decides what $BUILDKIT_ATTEST_SBOM is'],
    ],
    ['--sbom=generator=$G', ['? Nothing in the repository decides what $G is']],
  ])('docker build %s', (words, found) => expect(listIn(run(`docker build ${words} .`))).toEqual(found));
});

describe('a workflow', () => {
  const unknown = (text: string) => [`? Nothing in the repository decides what ${expression(text)} is`];

  test.each([
    ['sbom: "generator=g"', ['g']],
    ['sbom: " generator=g "', ['g']],
    ['sbom: "true"', []],
    ['sbom: "false, generator=g"', []],
    [`sbom: '"generator=g"'`, ['g']],
    ['attests: "type=sbom,generator=g"', ['g']],
    ['attests: "type=provenance\\ntype=sbom,generator=g"', ['g']],
    ['attests: "type=sbom,generator=a", sbom: "generator=b"', ['b']],
    ['attests: "type=sbom,generator=a", sbom: "false"', []],
    ['provenance: "mode=max,type=sbom,generator=g"', ['g']],
    [`provenance: "mode=${expression('inputs.word')}"`, []],
    [`sbom: "${expression('inputs.yes')}"`, []],
    [`sbom: "${expression('inputs.word')}"`, unknown('inputs.word')],
    [`sbom: "${expression("inputs.word == 'a' || !inputs.b && (true)")}"`, []],
    [`sbom: "${expression("startsWith(github.ref, 'refs/tags/')")}"`, []],
    [`sbom: "${expression("github.ref == 'a' && 'true' || 'false'")}"`, []],
    [`sbom: "${expression("inputs.yes && 'generator=g' || 'false'")}"`, ['g']],
    [`sbom: "${expression("format('generator={0}', 'a')")}"`, ['a']],
    [`sbom: "${expression("format('generator={0}', vars.A)")}"`, unknown('vars.A')],
    [
      `sbom: "${expression("contains('a', 'b') || inputs.word")}"`,
      unknown("contains('a', 'b') || inputs.word"),
    ],
    [`attests: "${expression('inputs.word')}"`, unknown('inputs.word')],
    [`attests: "type=sbom,generator=g/${expression('inputs.word')}"`, unknown('inputs.word')],
    [`attests: "type=provenance,builder-id=${expression('inputs.word')}"`, []],
  ])('docker/build-push-action with %s', (inputs, found) => expect(listIn(push(inputs))).toEqual(found));

  const bake = { 'docker-bake.hcl': 'target "default" {}\ntarget "more" {}\n' };
  test.each([
    ['{ uses: docker/bake-action@v6, with: { sbom: "generator=g" } }', ['g']],
    ['{ uses: docker/bake-action@v6, with: { set: "*.attest=type=sbom,generator=g" } }', ['g']],
    ['{ uses: docker/bake-action@v6, with: { set: "default.attest+=type=sbom,generator=g" } }', ['g']],
    [
      '{ uses: docker/bake-action@v6, with: { set: "*.attest=type=sbom,generator=a", sbom: "generator=b" } }',
      ['b'],
    ],
    [
      `{ uses: docker/bake-action@v6, with: { set: "${expression('inputs.word')}.attest=type=sbom,generator=g" } }`,
      ['g'],
    ],
    [
      `{ uses: docker/bake-action@v6, with: { set: "*.attest=${expression('inputs.word')}" } }`,
      unknown('inputs.word'),
    ],
    ['{ run: "docker buildx bake --sbom generator=g" }', ['g']],
    ['{ run: "docker buildx bake --sbom=generator=g --set *.attest=type=sbom,disabled=true" }', ['g']],
  ])('%s', (line, found) => expect(listIn({ ...bake, ...step(line) })).toEqual(found));

  test('docker compose build with a generator for all services', () => {
    const files = { 'compose.yaml': 'services: { a: { build: . } }\n' };
    expect(listIn({ ...files, ...run('docker compose build --sbom=generator=g a') })).toEqual(['g']);
    expect(listIn({ ...files, ...run('docker compose up --build') })).toEqual([]);
  });
});

describe('a compose file', () => {
  test.each([
    ['sbom: "generator=g"', ['g']],
    ['sbom: true', []],
    ['sbom: "false"', []],
    ['sbom: ""', []],
    ['provenance: "mode=max,type=sbom,generator=g"', ['g']],
    ['provenance: true', []],
    ['sbom: "generator=${' + 'G:-g}"', ['g']],
    ['sbom: "generator=g,x=$' + 'X"', ['g']],
    ['sbom: "generator=$' + 'G"', ['? sbom depends on $' + 'G, which nothing in the repository gives']],
    ['sbom: $' + 'G', ['? sbom depends on $' + 'G, which nothing in the repository gives']],
    ['provenance: $' + 'G', []],
    ['args: [BUILDKIT_ATTEST_SBOM=generator=g]', ['g']],
  ])('%s', (line, found) =>
    expect(
      listIn({ 'compose.yaml': `services:\n  a:\n    build:\n      context: .\n      ${line}\n` }),
    ).toEqual(found),
  );
});

/** As `docker buildx bake --print` shows the targets. */
describe('a bake file', () => {
  const bake = (attest: string, set: readonly string[] = []): readonly string[] => {
    const text = `variable "V" { default = "v" }\nvariable "W" {}\ntarget "p" { attest = ["type=sbom,generator=p"] }\ntarget "a" {\n${attest}\n}\n`;
    const tree = treeOf({ Dockerfile: '', 'docker-bake.hcl': text });
    const { builds, problems } = readBakeProject({ files: [], targets: ['a'], set, workdir: '.' }, tree);
    return [...problems.map(({ message }) => `! ${message}`), ...builds.flatMap(showAll)];
  };
  const refused = 'docker buildx bake refuses this file:';

  test.each([
    ['attest = ["type=sbom,generator=${' + 'V}"]', ['v']],
    ['attest = [{ type = "sbom", generator = "g" }]', ['g']],
    ['attest = [{ type = "sbom", generator = "g", disabled = true }]', []],
    ['attest = ["type=sbom,generator=a", "type=sbom,generator=b"]', ['b']],
    ['attest = concat(["type=sbom,generator=a"], ["type=SBOM,generator=b"])', ['a', 'b']],
    ['inherits = ["p"]', ['p']],
    ['inherits = ["p"]\nattest = ["type=sbom"]', []],
    ['inherits = ["p"]\nattest = ["type=provenance"]', ['p']],
    ['inherits = ["p"]\nattest = []', ['p']],
    ['attest = target.p.attest', ['p']],
    ['attest = ["type=sbom,generator=${' + 'W}"]', ['? the variable "W" has no default']],
    ['attest = [W]', ['? the variable "W" has no default']],
    ['attest = ["type=provenance,mode=${' + 'W}"]', []],
    ['attest = ["sbom"]', [`! ${refused} invalid value sbom`]],
    ['attest = null', [`! ${refused} null is not allowed here (in null)`]],
    ['attest = "type=sbom"', [`! ${refused} attest must be a list`]],
  ])('%s', (attest, found) => expect(bake(attest)).toEqual(found));

  test.each([
    [['a.attest='], []],
    [['a.attest=type=sbom,generator=s'], ['s']],
    [['a.attest=', '*.attest=type=provenance'], []],
    [['a.attest=type=provenance'], ['p']],
    [['a.attest+=type=sbom,disabled=1'], []],
  ])('--set %s', (set, found) => expect(bake('inherits = ["p"]', set)).toEqual(found));
});

test('the options of a devcontainer', () => {
  const text = '{ "build": { "dockerfile": "Dockerfile", "options": ["--sbom=generator=g"] } }';
  expect(listIn({ '.devcontainer.json': text })).toEqual(['g']);
});

describe('where a generator stands', () => {
  const place = (path: string, text: string): string | undefined => {
    const { builds } = findBuilds(treeOf({ Dockerfile: 'FROM a\n', [path]: text }), new Set(BUILD_KINDS));
    const found = builds.flatMap(listGenerators)[0]?.place;
    if (found == null) return undefined;
    return text.split('\n')[found.line - 1]?.slice(found.column - 1, found.endColumn - 1);
  };

  test.each([
    [
      'compose.yaml',
      'services: { a: { build: { context: ., sbom: "a=b,generator=g/x:1,c=d" } } }\n',
      'g/x:1',
    ],
    [
      'compose.yaml',
      'services: { a: { build: { context: ., sbom: "generator=g\\x2fx:1" } } }\n',
      '"generator=g\\x2fx:1"',
    ],
    [
      'compose.yaml',
      'services: { a: { build: { context: ., args: [BUILDKIT_ATTEST_SBOM=generator=g/x] } } }\n',
      'g/x',
    ],
    ['docker-bake.hcl', 'target "a" { attest = ["type=sbom,generator=g/x"] }\n', 'g/x'],
    ['docker-bake.json', '{ "target": { "a": { "attest": ["type=sbom,generator=g/x"] } } }\n', 'g/x'],
    [FILE, push('sbom: "generator=g/x"')[FILE] ?? '', 'g/x'],
    [FILE, run('docker build --attest type=sbom,generator=g/x .')[FILE] ?? '', 'g/x'],
  ])('%s: %s', (path, text, written) => expect(place(path, text)).toBe(written));
});
