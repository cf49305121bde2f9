import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { bundle } from '../support/github/bundle.js';
import { check, FILES, judge, POLICY } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { ON_LINUX, ON_POSIX } from '../support/system.js';

describe('which files', () => {
  const tree = () =>
    plantTree({
      ...FILES,
      '.devcontainer/Dockerfile': 'FROM a:1\n',
      'docs/x.Dockerfile': 'FROM b:1\n',
      'odd/name.txt': 'FROM c:1\n',
      '.gitignore': 'ignored/\n',
      'ignored/Dockerfile': 'FROM d:1\n',
    });

  test.each<[string, string[], string[]]>([
    ['all of the tree', [], ['.devcontainer/Dockerfile', 'api/Dockerfile', 'docs/x.Dockerfile']],
    ['the folder as a dot', ['.'], ['.devcontainer/Dockerfile', 'api/Dockerfile', 'docs/x.Dockerfile']],
    ['a folder', ['docs'], ['docs/x.Dockerfile']],
    ['a folder with a slash', ['./docs/'], ['docs/x.Dockerfile']],
    ['a file whatever its name', ['odd/name.txt'], ['odd/name.txt']],
    ['an ignored file that is named', ['ignored/Dockerfile'], ['ignored/Dockerfile']],
    ['an ignored folder', ['ignored'], []],
    [
      'each file once',
      ['api', 'api/Dockerfile', '.'],
      ['.devcontainer/Dockerfile', 'api/Dockerfile', 'docs/x.Dockerfile'],
    ],
  ])('%s', async (_, words, files) => {
    const { files: found } = await judge(tree(), ...words);
    expect(found.map(({ file }: { file: string }) => file)).toEqual(files);
  });

  test('the lower-case name that BuildKit falls back to', async () => {
    const tree = plantTree({
      ...FILES,
      'web/dockerfile': 'FROM evil.io/a:1\n',
      'web/dockerfile.go': 'package a\n',
    });
    expect((await judge(tree)).findings).toMatchObject([{ file: 'web/dockerfile', rule: 'unapproved' }]);
  });

  test('from a folder inside: all of the tree, and paths start where one stands', async () => {
    const { root } = tree();
    const from = async (...words: string[]) =>
      JSON.parse(
        (await runCommand(['check', '--format', 'json', ...words], { cwd: join(root, 'docs') })).stdout,
      );
    expect((await from()).counts.files).toBe(3);
    expect((await from('.')).files).toMatchObject([{ file: 'docs/x.Dockerfile' }]);
    expect((await from('../api/Dockerfile')).files).toMatchObject([{ file: 'api/Dockerfile' }]);
  });

  test('without git every file is searched, ignored or not', async () => {
    const plain = plantTree({ ...FILES, 'x/Dockerfile': 'FROM node:22\n' }, { git: false });
    expect(await judge(plain)).toMatchObject({ status: 0, counts: { files: 2 } });
    const run = await runCommand(['check'], {
      cwd: plain.root,
      env: { PATH: join(plain.root, 'no-programs') },
    });
    expect(run).toMatchObject({ status: 0, stderr: '' });
  });

  test('a git that fails is said, and nothing is left out', async () => {
    const broken = plantTree({ ...FILES, '.gitignore': 'x/\n', 'x/Dockerfile': 'FROM evil:1\n' });
    broken.write('.git/index', 'nonsense');
    const { status, counts, problems } = await judge(broken);
    expect({ status, counts }).toMatchObject({ status: 1, counts: { files: 2, blocking: 1 } });
    expect(problems).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^Git could not list the files/) },
    ]);
  });

  test.runIf(ON_POSIX).each<[string, string, string]>([
    ['prints nothing', 'exit 0', '"git rev-parse" printed nothing, where a folder was expected'],
    ['prints something else', 'echo hello', 'git names "hello" as the repository'],
  ])('a git that %s: exit 3', async (_, script, reason) => {
    const broken = plantTree(FILES);
    broken.write('bin/git', `#!/bin/sh\n${script}\n`);
    chmodSync(join(broken.root, 'bin/git'), 0o755);
    for (const words of [[], ['.'], ['--base', 'HEAD'], ['api/Dockerfile']]) {
      const env = { PATH: `${join(broken.root, 'bin')}:${process.env['PATH']}` };
      const run = await runCommand(['check', ...words], { cwd: broken.root, env });
      expect(run).toMatchObject({ status: 3, stderr: expect.stringContaining('Git does not work here') });
      expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain(reason);
      expect(run.stderr).not.toContain('bug');
    }
  });

  test('settings.files and settings.ignore', async () => {
    const own = plantTree({
      '.github/base-images.yml': `${POLICY}settings: { files: ["**/*.build"], ignore: ["old/**"] }\n`,
      'a.build': 'FROM node:22\n',
      'old/b.build': 'FROM evil:1\n',
      Dockerfile: 'FROM evil:1\n',
    });
    expect((await judge(own)).files).toMatchObject([{ file: 'a.build' }]);
  });

  test('a folder in settings.files: it names no file in it', async () => {
    const own = plantTree({
      '.github/base-images.yml': `${POLICY}settings: { files: [docker, "*.build"] }\n`,
      'docker/app': 'FROM evil:1\n',
    });
    expect((await judge(own)).problems).toContainEqual(
      expect.objectContaining({
        file: '.github/base-images.yml',
        message: expect.stringContaining('settings.files names docker, which is a folder'),
      }),
    );
  });

  test('a name in another case than the policy has it', async () => {
    const policy = `${POLICY}settings: { files: ["**/Dockerfile*"], ignore: ["old/Dockerfile"] }
overrides: [{ paths: ["prod/Dockerfile"], allow: ["docker.io/library/alpine:*"] }]
`;
    const tree = plantTree({
      '.github/base-images.yml': policy,
      'api/dockerfile': 'FROM evil:1\n',
      'old/dockerfile': 'FROM evil:1\n',
      'prod/dockerfile': 'FROM node:22\n',
      'web/DOCKERFILE.dev': 'FROM evil:1\n',
    });
    expect((await judge(tree)).findings.map(({ file }: { file: string }) => file)).toEqual([
      'api/dockerfile',
      'old/dockerfile',
      'prod/dockerfile',
      'web/DOCKERFILE.dev',
    ]);
  });

  test('files with the usual names that the policy leaves out are said', async () => {
    const own = plantTree({
      '.github/base-images.yml': `${POLICY}settings: { files: ["api/*"], ignore: ["old/**"] }\n`,
      'api/Dockerfile': 'FROM node:22\n',
      'old/Dockerfile': 'FROM evil:1\n',
      'web/Dockerfile': '# syntax=evil/x\n',
      'x/Dockerfile.dev': 'fr\\\nom evil:1\n',
      'y/Dockerfile': 'prose about it\n',
    });
    expect(await judge(own)).toMatchObject({
      status: 0,
      counts: { files: 1 },
      problems: [
        { file: 'web/Dockerfile', message: expect.stringMatching(/^This file was not judged, .* 1 more/) },
      ],
    });
    expect((await judge(own, 'api')).problems).toEqual([]);
  });

  test('the names that Dockerfiles have, and those that only look so', async () => {
    const judged = [
      'Containerfile',
      'Dockerfile-prod',
      'api/Dockerfile',
      'dockerfile.test',
      'x-Dockerfile',
      'x_DOCKERFILE',
    ];
    const others = [
      'Dockerfile.dockerignore',
      'Dockerfile.md',
      'Dockerfile.rego',
      'dockerfile.go',
      'dockerfile.yml',
    ];
    const tree = plantTree(FILES);
    for (const path of [...judged, ...others]) tree.write(path, 'FROM node:22\n');
    const { files, problems } = await judge(tree);
    expect(files.map(({ file }: { file: string }) => file)).toEqual(judged);
    // What they are named for is not a Dockerfile, but these are.
    expect(problems).toMatchObject([
      { file: 'dockerfile.go', message: expect.stringMatching(/The same is true of 1 more/) },
    ]);
  });

  test('names near the usual ones are mentioned if the file begins like a Dockerfile', async () => {
    const near = [
      'Dockerfile1',
      'Dockerfile.py',
      'Dockerfile~',
      'foo.docker',
      'myDockerfile',
      'a/b.container',
    ];
    const far = ['notes.txt', 'docker', 'Dockerfile.md', 'main.py'];
    for (const path of near) {
      const tree = plantTree({ ...FILES, [path]: '# syntax=docker/dockerfile:1\nFROM evil:1\n' });
      expect((await judge(tree)).problems).toMatchObject([
        { file: path, message: expect.stringMatching(/^This file was not judged/) },
      ]);
      tree.write(path, 'import docker\n');
      expect((await judge(tree)).problems).toEqual([]);
    }
    const tree = plantTree({ ...FILES, ...Object.fromEntries(far.map((path) => [path, 'FROM evil:1\n'])) });
    expect((await judge(tree)).problems).toEqual([]);
  });

  test('templates are passed over and counted, unless settings.files names them', async () => {
    const templates = {
      'a/Dockerfile.j2': '{{ x }}',
      'Dockerfile.tmpl': 'FROM evil:1\n',
      'nginx.conf.j2': '',
    };
    const tree = plantTree({ ...FILES, ...templates });
    const note = {
      file: 'Dockerfile.tmpl',
      level: 'warning',
      message: expect.stringMatching(/^2 Dockerfile templates/),
    };
    expect(await judge(tree)).toMatchObject({ status: 0, counts: { files: 1 }, problems: [note] });
    expect((await check(tree)).stdout).toMatch(
      /^warning: Dockerfile\.tmpl: 2 Dockerfile templates were skipped/m,
    );
    const images = await runCommand(['images'], { cwd: tree.root });
    expect(images.stderr).toMatch(/^warning: Dockerfile\.tmpl: 2 Dockerfile templates/m);
    expect((await judge(tree, 'a')).problems).toMatchObject([
      { file: 'a/Dockerfile.j2', message: expect.stringMatching(/^1 Dockerfile template/) },
    ]);

    tree.write('.github/base-images.yml', `${POLICY}settings: { files: ["*.tmpl"], ignore: [a*/**] }\n`);
    expect(await judge(tree)).toMatchObject({
      status: 1,
      files: [{ file: 'Dockerfile.tmpl' }],
      problems: [],
    });
  });

  test('that settings.ignore leaves out all of it is said where nothing else is judged', async () => {
    const tree = plantTree({
      'a/Dockerfile': 'FROM evil:1\n',
      'b/x.dockerfile': 'FROM evil:1\n',
      'b/read.me': '',
      '.github/base-images.yml': `${POLICY}settings: { ignore: [a/**, b/**] }\n`,
    });
    const note = (file: string, words: string) => [
      {
        file,
        level: 'warning',
        message: `Nothing was judged: \`settings.ignore\` of the policy leaves out ${words}. To judge one anyway, name the file itself.`,
      },
    ];
    const all = note('a/Dockerfile', 'this file and 1 more');
    expect(await judge(tree)).toMatchObject({ status: 0, problems: all });
    expect((await judge(tree, 'b')).problems).toMatchObject(note('b/x.dockerfile', 'this file'));
    expect(await judge(tree, 'a/Dockerfile')).toMatchObject({ status: 1, problems: [] });
    tree.write('Dockerfile', 'FROM node:22\n');
    expect(await judge(tree)).toMatchObject({ status: 0, problems: [] });
    expect((await judge(tree, 'a')).problems).toMatchObject(note('a/Dockerfile', 'this file'));
  });

  test('a file that is named and is none', async () => {
    const compose = 'services:\n  web:\n    build: .\n';
    const tree = plantTree({ ...FILES, 'docker-compose.yml': compose, 'odd.txt': '# x\nFROM node:22\n' });
    const { status, problems } = await judge(tree, 'docker-compose.yml');
    expect({ status, problems }).toMatchObject({
      status: 1,
      problems: [
        { file: 'docker-compose.yml', message: expect.stringMatching(/^This file was named, so it is read/) },
        {
          file: 'docker-compose.yml',
          message: expect.stringMatching(/^web builds Dockerfile, which does not/),
        },
      ],
    });
    expect(await judge(tree, 'odd.txt', 'api/Dockerfile')).toMatchObject({ status: 0, problems: [] });
  });

  test.runIf(ON_LINUX)('two names that are one as text', async () => {
    for (const git of [true, false]) {
      const tree = plantTree({ ...FILES, 'x\\xff/Dockerfile': 'FROM node:22\n' }, { git });
      const folder = Buffer.concat([Buffer.from(join(tree.root, 'x')), Buffer.from([0xff])]);
      mkdirSync(folder);
      writeFileSync(Buffer.concat([folder, Buffer.from('/Dockerfile')]), 'FROM evil:1\n');
      expect(await judge(tree)).toMatchObject({
        status: 3,
        verdict: 'error',
        problems: [{ message: expect.stringMatching(/^Two files get this name/) }],
      });
    }
  });

  test('standard input', async () => {
    const { root } = plantTree(FILES);
    const run = await runCommand(['check', '-'], { cwd: root, input: 'FROM node:22\nFROM evil:1\n' });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^-\n\n {2}✖ block unapproved · final image · line 2\n {4}2 │ FROM evil:1\n/);
  });
});

test.each([
  [
    'on a later line of its instruction',
    'FROM \\\n    evil:1 \\\n  AS x\n',
    ['2 │     evil:1 \\', '  │     ^^^^^^'],
  ],
  ['behind a byte order mark', '\ufeffFROM evil:1 \\\n  AS x\n', ['1 │ FROM evil:1 \\', '  │      ^^^^^^']],
])('a name is pointed to %s', async (_, input, shown) => {
  const run = await runCommand(['check', '-'], { cwd: plantTree(FILES).root, input });
  expect(run.stdout).toContain(shown.map((line) => `    ${line}\n`).join(''));
});

describe('what cannot be read is unreadable, exit 1, never skipped', () => {
  test.each<[string, (tree: PlantedTree) => void, RegExp]>([
    [
      'a link out of the tree',
      (tree) => tree.link('Dockerfile', process.execPath),
      /symbolic link.*out of the tree/,
    ],
    ['a link to nothing', (tree) => tree.link('Dockerfile', 'gone'), /does not exist/],
    ['a link to itself', (tree) => tree.link('Dockerfile', 'Dockerfile'), /back to itself/],
    [
      'a pointer of Git LFS',
      (tree) => tree.write('Dockerfile', 'version https://git-lfs.github.com/spec/v1\n'),
      /LFS/,
    ],
    [
      'too large',
      (tree) => tree.write('Dockerfile', Buffer.alloc(17 * 1024 * 1024, '#')),
      /larger than 16 MiB/,
    ],
    ['nothing in it', (tree) => tree.write('Dockerfile', ''), /cannot be empty/],
    ['no Dockerfile at all', (tree) => tree.write('Dockerfile', Buffer.from([0, 255, 254, 10])), /./],
  ])('%s', async (_, plant, message) => {
    for (const git of [true, false]) {
      const tree = plantTree(FILES, { git });
      plant(tree);
      const { status, counts, findings } = await judge(tree);
      expect({ status, counts }).toMatchObject({ status: 1, counts: { files: 2, blocking: 1 } });
      expect(findings).toMatchObject([
        { rule: 'unreadable', file: 'Dockerfile', message: expect.stringMatching(message) },
      ]);
    }
  });

  test.runIf(ON_POSIX)('a pipe, wherever it is, unless it is ignored', async () => {
    for (const git of [true, false]) {
      const tree = plantTree({ ...FILES, '.gitignore': 'tmp/\n', 'pipes/deep/x': '', 'tmp/x': '' }, { git });
      for (const folder of ['pipes/deep', ...(git ? ['tmp'] : [])])
        execFileSync('mkfifo', [join(tree.root, folder, 'Dockerfile')]);
      expect(await judge(tree)).toMatchObject({
        status: 1,
        findings: [
          { rule: 'unreadable', file: 'pipes/deep/Dockerfile', message: expect.stringMatching(/is a pipe/) },
        ],
      });
    }
  });

  test.runIf(ON_POSIX)('a device that is named', async () => {
    const tree = plantTree(FILES);
    const { status, findings } = await judge(tree, '/dev/null', '--policy', '.github/base-images.yml');
    expect({ status, findings }).toMatchObject({
      status: 1,
      findings: [{ rule: 'unreadable', file: 'null', message: expect.stringMatching(/is a device/) }],
    });
  });

  test.runIf(ON_POSIX)('a link to itself that is named, and a path through it', async () => {
    const tree = plantTree(FILES);
    tree.link('loop', 'loop');
    for (const path of ['loop', 'loop/Dockerfile'])
      expect(await judge(tree, path)).toMatchObject({
        status: 1,
        findings: [{ rule: 'unreadable', file: path }],
      });
  });

  test.runIf(ON_POSIX)('a folder as standard input', async () => {
    const { root } = plantTree(FILES);
    const script = process.env['BASE_IMAGE_GATE_CLI'] ?? (await bundle('cli'));
    const run = spawnSync('sh', ['-c', '"$1" "$2" check - < .', 'sh', process.execPath, script], {
      cwd: root,
    });
    expect(run).toMatchObject({ status: 1 });
    expect(String(run.stdout)).toMatch(/unreadable/);
  });

  test('a link inside the tree is followed and keeps its name', async () => {
    const tree = plantTree({ ...FILES, 'docker/base': 'FROM evil:1\n' });
    tree.link('web/Dockerfile', '../docker/base');
    expect((await judge(tree)).findings).toMatchObject([{ rule: 'unapproved', file: 'web/Dockerfile' }]);
  });

  test('a folder named Dockerfile is no Dockerfile, nor is a link to one', async () => {
    const tree = plantTree({ ...FILES, 'Dockerfile/readme': 'x' });
    tree.link('web/Dockerfile', '../Dockerfile');
    expect(await judge(tree)).toMatchObject({ status: 0, counts: { files: 1 } });
  });

  test('a submodule is named', async () => {
    const other = plantTree({ Dockerfile: 'FROM evil:1\n' });
    other.commit();
    const tree = plantTree(FILES);
    tree.git('submodule', '--quiet', 'add', other.root, 'vendor/other');
    expect(await judge(tree)).toMatchObject({
      status: 0,
      problems: [{ file: 'vendor/other', level: 'warning', message: expect.stringMatching(/not judged/) }],
    });
    tree.write('.github/base-images.yml', `${POLICY}settings: { ignore: [vendor/**] }\n`);
    expect(await judge(tree)).toMatchObject({ status: 0, problems: [] });
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      tree.git('submodule', '--quiet', 'add', other.root, `sub/${name}`);
    expect((await judge(tree)).problems).toMatchObject([
      {
        file: 'sub/a',
        message:
          'This is a submodule or another repository, so its files are not judged. If that is intended, add it to `settings.ignore`. The same is true of sub/b, sub/c, sub/d and 1 more.',
      },
    ]);
  });

  test('a submodule is named where a change moves or adds it', async () => {
    const other = plantTree({ Dockerfile: 'FROM evil:1\n' });
    other.commit();
    const tree = plantTree(FILES);
    tree.commit();
    tree.git('submodule', '--quiet', 'add', other.root, 'sub');
    tree.link('Dockerfile', 'sub/Dockerfile');
    const named = [{ file: 'sub' }];
    tree.commit();
    expect((await judge(tree, '--base', 'HEAD~')).problems).toMatchObject(named);
    tree.write('readme', 'x');
    tree.commit();
    expect(await judge(tree, '--base', 'HEAD~')).toMatchObject({ status: 0, findings: [], problems: [] });
    expect((await judge(tree, '--base', 'HEAD~', '--scope', 'all')).problems).toMatchObject(named);
    other.write('Dockerfile', 'FROM evil:2\n');
    other.commit();
    tree.git('-C', 'sub', 'pull', '--quiet');
    tree.commit();
    // what is checked out can be read
    expect(await judge(tree, '--base', 'HEAD~')).toMatchObject({
      findings: [{ file: 'Dockerfile', rule: 'unapproved', image: 'docker.io/library/evil:2' }],
      problems: named,
    });
  });

  test('a file that a sparse checkout leaves out is read from git', async () => {
    const tree = plantTree({ ...FILES, 'web/Dockerfile': 'FROM evil:1\n' });
    tree.commit();
    tree.git('sparse-checkout', 'set', 'api', '.github');
    expect(await judge(tree)).toMatchObject({ status: 1, findings: [{ file: 'web/Dockerfile', line: 1 }] });
  });

  test.runIf(ON_POSIX)('names with line ends, escapes and workflow commands', async () => {
    const tree = plantTree({ ...FILES, '\n::error::x\u001b[31m/Dockerfile': 'FROM evil:1\n' });
    for (const format of ['terminal', 'github', 'markdown']) {
      const { status, stdout } = await check(tree, '--format', format);
      expect(status).toBe(1);
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toMatch(/^::error::x/m);
    }
    expect((await judge(tree)).findings[0].file).toBe('\n::error::x\u001b[31m/Dockerfile');
  });
});
