import { describe, expect, it } from 'vitest';
import { classifyName, isNamedForLanguage } from '../../../src/core/dockerfile/file-names.js';

const classify = (names: string) => names.split(' ').map((name) => [name, classifyName(name)]);
const all = (names: string, kind: string) => names.split(' ').map((name) => [name, kind]);

describe('what a file is by its name', () => {
  it.each([
    [
      'the names that BuildKit and podman look for',
      'Dockerfile Containerfile dockerfile containerfile DOCKERFILE',
    ],
    [
      'with something after it',
      'Dockerfile.dev Dockerfile-prod Dockerfile_dev dockerfile.test Containerfile.x86_64',
    ],
    [
      'with something before it',
      'x-Dockerfile x_Dockerfile api.Dockerfile api.dockerfile base.Containerfile .Dockerfile',
    ],
    ['with both', 'app.Dockerfile.dev base-dockerfile-gpu'],
    ['versions, which are no endings', 'Dockerfile.3.12 Dockerfile-node22.1 Dockerfile.ubuntu-24.04'],
    [
      'endings that say nothing',
      'Dockerfile.golden Dockerfile.json.prod Dockerfile.prod.golden Dockerfile.txt Dockerfile.bak Dockerfile.prod.old Dockerfile.',
    ],
    ['whatever the folder is called', 'a/b/Dockerfile templates.j2/Dockerfile x.md/Dockerfile-dev'],
  ])('a Dockerfile: %s', (_, names) => {
    expect(classify(names)).toEqual(all(names, 'dockerfile'));
  });

  it.each([
    [
      'what BuildKit, buildx and buildah keep beside it',
      'Dockerfile.dockerignore api.Dockerfile.dockerignore Dockerfile.rego Containerfile.containerignore',
    ],
    ['prose', 'Dockerfile.md dockerfile.MD dockerfile.rst Dockerfile.html'],
    [
      'source code',
      'dockerfile.go Dockerfile.ts Dockerfile.test.tsx Dockerfile.py DockerFile.java dockerfile.rs dockerfile.rb dockerfile.lua dockerfile.vim',
    ],
    ['data and pictures', 'dockerfile.json dockerfile.yml dockerfile.yaml dockerfile.svg dockerfile.snap'],
    ['data that a test expects', 'dockerfile.json.golden dockerfile-custom-policies.JSON.golden'],
    ['scripts', 'lint-dockerfile.sh dockerfile.ps1'],
    ['other words', 'Dockerfiles mydockerfile docker-file dockerfileparser dockerfilelint.txt compose.yaml'],
    ['what lies in a folder of that name', 'Dockerfile/x Dockerfile.d/readme'],
  ])('not one: %s', (_, names) => {
    expect(classify(names)).toEqual(all(names, 'other'));
  });

  it.each([
    ['Dockerfile.php', true],
    ['api/web-Dockerfile.SQL', true],
    ['dockerfile.go', true],
    ['Dockerfile', false],
    ['Dockerfile.dev', false],
    ['Dockerfile.md', false],
    ['Dockerfile.dockerignore', false],
    ['dockerfiles.go', false],
  ])('one for a language but for its name: %s', (path, is) => expect(isNamedForLanguage(path)).toBe(is));

  it('templates, of Dockerfiles only', () => {
    const templates =
      'Dockerfile.j2 Dockerfile.jinja Dockerfile.tmpl Dockerfile.tpl Dockerfile.template Dockerfile.tt Dockerfile.erb Dockerfile.in Dockerfile.m4 Dockerfile.mustache Dockerfile.hbs Dockerfile.gotmpl Dockerfile-alpine.template api.dockerfile.J2 x/Containerfile.in';
    expect(classify(templates)).toEqual(all(templates, 'template'));
    const others = 'nginx.conf.j2 config.h.in dockerfiles.tmpl Dockerfile.py.j2';
    expect(classify(others)).toEqual(all(others, 'other'));
  });
});
