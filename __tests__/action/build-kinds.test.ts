import { describe, expect, it } from 'vitest';
import { args, bake, compose, DEFAULT, EVIL, type Files, push, workflow } from '../support/build-files.js';
import { submodule, symlink } from '../support/github/git-repository.js';
import { judgeChange } from '../support/github/judge-change.js';
import { BAD, GOOD, useStage } from '../support/github/stage.js';

const stage = useStage();

describe('what other build files, links and places elsewhere bring in', () => {
  it.each<[string, Files, Files, string[]]>([
    [
      'the default of a variable',
      {
        Dockerfile: DEFAULT,
        'docker-bake.hcl': `variable "B" { default = "debian:trixie" }\n${bake('  args = { BASE = B }')}`,
      },
      { 'docker-bake.hcl': `variable "B" { default = "${EVIL}" }\n${bake('  args = { BASE = B }')}` },
      ['Dockerfile: unapproved'],
    ],
    [
      'an inline Dockerfile of bake',
      { 'docker-bake.hcl': bake('  dockerfile-inline = "FROM debian:trixie"') },
      { 'docker-bake.hcl': bake(`  dockerfile-inline = "FROM ${EVIL}"`) },
      ['docker-bake.hcl: unapproved'],
    ],
    [
      'build-args of a workflow',
      { Dockerfile: DEFAULT, '.github/workflows/ci.yml': workflow(push('context: .')) },
      { '.github/workflows/ci.yml': workflow(push(`context: ., build-args: BASE=${EVIL}`)) },
      ['Dockerfile: unapproved'],
    ],
    [
      'build-args of a called workflow',
      {
        Dockerfile: DEFAULT,
        '.github/workflows/ci.yml': 'on: push\njobs: { x: { uses: ./.github/workflows/b.yml } }\n',
        '.github/workflows/b.yml': workflow(push('context: .'), 'on: workflow_call\n'),
      },
      {
        '.github/workflows/b.yml': workflow(
          push(`context: ., build-args: BASE=${EVIL}`),
          'on: workflow_call\n',
        ),
      },
      ['Dockerfile: unapproved'],
    ],
    [
      'a local action',
      {
        Dockerfile: DEFAULT,
        '.github/workflows/ci.yml': workflow('      - uses: ./tools/build\n'),
        'tools/build/action.yml': `runs:\n  using: composite\n  steps:\n${push('context: .')}`,
      },
      {
        'tools/build/action.yml': `runs:\n  using: composite\n  steps:\n${push(`context: ., build-args: BASE=${EVIL}`)}`,
      },
      ['Dockerfile: unapproved'],
    ],
    [
      'a bake file that a workflow names',
      {
        Dockerfile: DEFAULT,
        'release.hcl': bake(''),
        '.github/workflows/ci.yml': workflow(
          '      - uses: docker/bake-action@v6\n        with: { source: ., files: release.hcl, targets: app }\n',
        ),
      },
      { 'release.hcl': bake(`  args = { BASE = "${EVIL}" }`) },
      ['Dockerfile: unapproved'],
    ],
    [
      'a Dockerfile of a devcontainer',
      { '.devcontainer/image': BAD, '.devcontainer/devcontainer.json': '{ "image": "debian:trixie" }' },
      { '.devcontainer/devcontainer.json': '{ "build": { "dockerfile": "image" } }' },
      ['.devcontainer/image: unapproved'],
    ],
    [
      'a remote context',
      { Dockerfile: GOOD, 'compose.yaml': compose('.') },
      { 'compose.yaml': compose('https://github.com/evil/repo.git') },
      ['compose.yaml: unresolved'],
    ],
    [
      'a Dockerfile that is not known',
      { Dockerfile: GOOD, '.github/workflows/ci.yml': workflow(push('context: .')) },
      { '.github/workflows/ci.yml': workflow(push(`context: ., file: "\${{ inputs.file }}"`)) },
      ['.github/workflows/ci.yml: unresolved'],
    ],
    [
      'an argument that is not known',
      { Dockerfile: DEFAULT, '.github/workflows/ci.yml': workflow(push('context: .')) },
      { '.github/workflows/ci.yml': workflow(push(`context: ., build-args: "BASE=\${{ inputs.base }}"`)) },
      ['Dockerfile: unresolved'],
    ],
    [
      'a link to a build file',
      { Dockerfile: DEFAULT, 'compose.yaml': symlink('parts/a'), 'parts/a': compose('.') },
      { 'parts/a': args(EVIL) },
      ['Dockerfile: unapproved'],
    ],
    [
      'another target of a link to a build file',
      { Dockerfile: DEFAULT, 'compose.yaml': symlink('a'), a: compose('.'), b: args(EVIL) },
      { 'compose.yaml': symlink('b') },
      ['Dockerfile: unapproved'],
    ],
    [
      'a Dockerfile behind a link',
      { 'compose.yaml': compose('.'), Dockerfile: GOOD, x: symlink('real'), 'real/image': BAD },
      { 'compose.yaml': compose('{ context: x, dockerfile: image }') },
      ['real/image: unapproved'],
    ],
    [
      'a Dockerfile out of the tree',
      { 'compose.yaml': compose('.'), Dockerfile: GOOD, image: symlink('/etc/image') },
      { 'compose.yaml': compose('{ context: ., dockerfile: image }') },
      ['image: unreadable'],
    ],
    [
      'a Dockerfile in a submodule',
      { 'compose.yaml': compose('.'), Dockerfile: GOOD, sub: submodule('1'.repeat(40)) },
      { 'compose.yaml': compose('sub') },
      ['sub/Dockerfile: unreadable'],
    ],
  ])('%s', async (_, base, change, expected) => {
    const { found, result } = await judgeChange(stage, { base, change });
    expect(found).toEqual(expected);
    expect(result).toBe('fail');
  });
});
