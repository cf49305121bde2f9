import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantEmbedded } from '../support/embedded-repository.js';
import { POLICY } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { ON_POSIX, PLAIN_ENVIRONMENT } from '../support/system.js';

/** A git from before 2.38, which does not know `safe.bareRepository`. */
function plantOldGit(): Readonly<Record<string, string>> {
  const { root } = plantTree({}, { git: false });
  const path = PLAIN_ENVIRONMENT['PATH'] ?? '';
  const script = `#!/bin/sh\nfor word; do shift; [ "$word" = safe.bareRepository=explicit ] && word=x.y=z; set -- "$@" "$word"; done\nPATH='${path}' exec git "$@"\n`;
  writeFileSync(join(root, 'git'), script);
  chmodSync(join(root, 'git'), 0o755);
  return { PATH: root + delimiter + path };
}

async function judgeFrom(
  tree: PlantedTree,
  folder: string,
  words: readonly string[],
  env: Record<string, string>,
) {
  const options = { cwd: join(tree.root, folder), env };
  const run = await runCommand(['check', '--format', 'json', ...words], options);
  const { findings = [], policy } = JSON.parse(run.stdout);
  const found = findings.map(({ file, rule }: { file: string; rule: string }) => `${file}: ${rule}`);
  return { status: run.status, found, policy: policy?.source, commit: policy?.commit };
}

const BLOCKED = { status: 1, found: ['api/Dockerfile: unapproved'], policy: '.github/base-images.yml' };

describe.runIf(ON_POSIX)('a folder of the tree that git takes for a repository', () => {
  const rows: [string, string[]][] = [
    ['', []],
    ['', ['api']],
    ['', ['api/Dockerfile']],
    ['api', []],
    ['api', ['.']],
    ['api', ['Dockerfile']],
    ['api/objects', ['..']],
  ];
  describe.each<[string, () => Record<string, string>]>([
    ['today', () => ({})],
    ['before 2.38', plantOldGit],
  ])('with a git of %s', (_, open) => {
    test.each(rows)(
      'is judged by the policy of the real one, and of its base: in "%s", check %j',
      async (folder, words) => {
        const env = open();
        const { tree, hasRun } = plantEmbedded('api');
        expect(await judgeFrom(tree, folder, words, env)).toEqual(BLOCKED);
        const commit = tree.git('rev-parse', 'HEAD');
        const compared = await judgeFrom(tree, folder, ['--base', 'origin/main', ...words], env);
        expect(compared).toEqual({ ...BLOCKED, commit });
        expect(hasRun()).toBe(false);
      },
    );

    test('at the top of the tree', async () => {
      const env = open();
      const { tree, hasRun } = plantEmbedded('');
      expect(await judgeFrom(tree, 'api', [], env)).toEqual(BLOCKED);
      expect(await judgeFrom(tree, '', ['--base', 'origin/main'], env)).toMatchObject({
        status: 1,
        found: BLOCKED.found,
      });
      expect(hasRun()).toBe(false);
    });

    test('in a linked working tree', async () => {
      const env = open();
      const { tree, hasRun } = plantEmbedded('api');
      tree.commit();
      const place = join(plantTree({}, { git: false }).root, 'linked');
      tree.git('worktree', 'add', '--quiet', '--detach', place);
      expect(await judgeFrom({ ...tree, root: place }, 'api', ['--base', 'origin/main'], env)).toMatchObject({
        status: 1,
        found: BLOCKED.found,
      });
      expect(hasRun()).toBe(false);
    });

    test('without a repository around it: nothing in it is obeyed', async () => {
      const env = open();
      const { tree, hasRun } = plantEmbedded('api', false);
      const run = await runCommand(['check', 'api', '--policy', '.github/base-images.yml'], {
        cwd: tree.root,
        env,
      });
      expect(run.status).toBe(1);
      const based = await judgeFrom(tree, 'api', ['--base', 'origin/main'], env);
      expect(based).toMatchObject({ status: 2, found: [] });
      expect(hasRun()).toBe(false);
    });
  });
});

describe('a repository inside another one is judged by its own policy, which is said', () => {
  const LAX = { '.github/base-images.yml': 'version: 1\nallow: ["**"]\n', Dockerfile: 'FROM acme/evil:1\n' };
  const OUTER = { '.github/base-images.yml': POLICY, 'web/Dockerfile': 'FROM alpine:3.22\n' };
  const NOTE =
    'api is a repository of its own inside another one, so its own policy applies here, and that of the outer repository does not.';

  async function readNotes(tree: PlantedTree, folder: string, ...words: string[]) {
    const run = await runCommand(['check', '--format', 'json', ...words], { cwd: join(tree.root, folder) });
    return {
      status: run.status,
      notes: JSON.parse(run.stdout).problems.map(({ message }: { message: string }) => message),
    };
  }

  const plantModule = (): PlantedTree => {
    const inner = plantTree(LAX);
    inner.commit();
    const tree = plantTree(OUTER);
    tree.git('submodule', '--quiet', 'add', inner.root, 'api');
    tree.commit();
    return tree;
  };
  const plantArchive = (): PlantedTree => {
    const tree = plantTree(OUTER);
    tree.commit();
    for (const [path, text] of Object.entries(LAX)) tree.write(`api/${path}`, text);
    tree.git('init', '--quiet', 'api');
    return tree;
  };

  test.each<[string, () => PlantedTree, string, string[]]>([
    ['a submodule that is named', plantModule, '', ['api']],
    ['a file in it', plantModule, '', ['api/Dockerfile']],
    ['named from another folder', plantModule, 'web', ['../api']],
    ['a submodule that the command is started in', plantModule, 'api', []],
    ['what was unpacked', plantArchive, '', ['api']],
  ])('%s', async (_, plant, folder, words) => {
    expect(await readNotes(plant(), folder, ...words)).toEqual({ status: 0, notes: [NOTE] });
  });

  test.each<[string, () => PlantedTree, string, string[]]>([
    ['the outer repository', plantArchive, 'web', []],
    ['where the command is started in what was unpacked', plantArchive, 'api', []],
    ['where the policy is named', plantModule, '', ['--policy', '.github/base-images.yml', 'api']],
  ])('but not of %s', async (_, plant, folder, words) => {
    expect((await readNotes(plant(), folder, ...words)).notes).not.toContain(NOTE);
  });

  test('nor of a linked working tree', async () => {
    const tree = plantTree(OUTER);
    tree.commit();
    tree.git('worktree', 'add', '--quiet', 'linked');
    expect(await readNotes(tree, 'linked')).toEqual({ status: 0, notes: [] });
  });
});

describe.runIf(ON_POSIX)('the configuration of a repository starts no program', () => {
  test.each<[string, (tree: PlantedTree, command: string) => void]>([
    ['clean', (tree, command) => tree.git('config', 'filter.x.clean', command)],
    ['process', (tree, command) => tree.git('config', 'filter.x.process', command)],
    [
      'required',
      (tree, command) => {
        tree.git('config', 'filter.x.clean', command);
        tree.git('config', 'filter.x.required', 'true');
      },
    ],
    [
      'a name that -c does not take',
      (tree, command) => {
        tree.write('.gitattributes', '* filter=x=y\nDockerfile -filter\n');
        tree.git('config', 'filter.x=y.clean', command);
      },
    ],
    [
      'another file of it',
      (tree, command) => {
        tree.write('settings', `[filter "x"]\n\tclean = "${command}"\n`);
        tree.git('config', 'include.path', '../settings');
      },
    ],
    [
      'a hook',
      (tree, command) => {
        tree.write('.git/hooks/post-index-change', `#!/bin/sh\n${command}\n`);
        chmodSync(join(tree.root, '.git/hooks/post-index-change'), 0o755);
      },
    ],
    ['a watcher of files', (tree, command) => tree.git('config', 'core.fsmonitor', command)],
    [
      'what shows differences',
      (tree, command) => {
        tree.write('.gitattributes', '* diff=x\n');
        for (const name of ['diff.external', 'diff.x.command', 'diff.x.textconv', 'core.pager', 'pager.diff'])
          tree.git('config', name, command);
      },
    ],
  ])('%s', async (_, configure) => {
    const marker = join(plantTree({}, { git: false }).root, 'ran');
    const tree = plantTree({
      '.github/base-images.yml': POLICY,
      'api/Dockerfile': 'FROM alpine:3.22\n',
      'api/data': 'x',
      '.gitattributes': '* filter=x\nDockerfile -filter\n',
    });
    tree.commit();
    configure(tree, `echo >> ${marker}; cat`);
    tree.write('api/data', 'y');
    const env = { PATH: PLAIN_ENVIRONMENT['PATH'] ?? '' };
    for (const words of [[], ['api'], ['--base', 'HEAD'], ['--base', 'HEAD', 'api']])
      expect((await judgeFrom(tree, '', words, env)).found).toEqual([]);
    expect(existsSync(marker)).toBe(false);
  });
});
