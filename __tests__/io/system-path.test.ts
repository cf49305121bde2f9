import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRelativePath, isInside, joinSystemPath, toSlashes } from '../../src/io/disk/system-path.js';
import { findGitProgram } from '../../src/io/git/git-program.js';

describe('a path in the repository has slashes, whatever the system has', () => {
  test.each([
    [win32, 'C:\\repo', 'C:\\repo\\api\\Dockerfile', 'api/Dockerfile'],
    [win32, 'C:\\repo', 'c:\\Repo\\api', 'api'],
    [win32, 'C:\\repo', 'C:\\repo', ''],
    [win32, '\\\\server\\share', '\\\\server\\share\\a\\b', 'a/b'],
    [posix, '/repo', '/repo/api/Dockerfile', 'api/Dockerfile'],
    [posix, '/repo', '/repo/a\\b', 'a\\b'],
  ])('%#: %j %j is %j', (paths, folder, path, expected) => {
    expect(findRelativePath(folder, path, paths)).toBe(expected);
  });

  test.each([
    [win32, '..\\x\\policy.yml', '../x/policy.yml'],
    [win32, 'C:\\x\\policy.yml', 'C:/x/policy.yml'],
    [posix, 'a\\b', 'a\\b'],
  ])('%#: %j is %j', (paths, path, expected) => expect(toSlashes(path, paths)).toBe(expected));
});

describe('what lies in a folder', () => {
  test.each([
    [win32, 'C:\\repo', 'C:\\repo\\x', true],
    [win32, 'C:\\Repo', 'c:\\repo\\x', true],
    [win32, 'C:\\', 'C:\\x', true],
    [win32, 'C:\\repo', 'C:\\repository\\x', false],
    [win32, 'C:\\repo', 'D:\\repo\\x', false],
    [win32, 'C:\\repo', 'C:\\repo\\.GIT\\config', false],
    [win32, 'C:\\repo', 'C:\\repo\\.github\\x', true],
    [posix, '/repo', '/Repo/x', false],
    [posix, '/repo', '/repo/.GIT/x', true],
    [posix, '/repo', '/repo/.git', false],
  ])('%#: %j %j is %j', (paths, folder, path, expected) => {
    expect(isInside(folder, path, paths)).toBe(expected);
  });
});

describe('what git lists is opened where it is', () => {
  test.each([
    [win32, 'C:\\repo', 'api/Dockerfile', 'C:\\repo\\api\\Dockerfile'],
    [win32, 'C:\\', 'Dockerfile', 'C:\\Dockerfile'],
    [posix, '/repo', 'a\\b', '/repo/a\\b'],
    [posix, '/', 'Dockerfile', '/Dockerfile'],
  ])('%#: %j %j is %j', (paths, folder, path, expected) => {
    const opened = joinSystemPath(folder, path, paths);
    expect(opened).toBe(expected);
    expect(isInside(folder, String(opened), paths)).toBe(true);
  });

  test('bytes that are not UTF-8 stay as they are', () => {
    expect(joinSystemPath('/repo', Buffer.from([0xff]), posix)).toEqual(Buffer.from('/repo/\xff', 'latin1'));
  });
});

describe('which git is started', () => {
  const find = (path: string, ...files: string[]) =>
    findGitProgram({ platform: 'win32', path, isFile: (file) => files.includes(file) });

  test('elsewhere than on Windows the system looks for it', () => {
    expect(findGitProgram({ platform: 'linux', path: '', isFile: () => false })).toBe('git');
    expect(findGitProgram({ platform: 'darwin', path: '', isFile: () => false })).toBe('git');
  });

  test.each([
    ['C:\\Windows;C:\\Git\\cmd', 'C:\\Git\\cmd\\git.exe'],
    ['"C:\\Program Files\\Git\\cmd"', 'C:\\Program Files\\Git\\cmd\\git.exe'],
    ['\\\\server\\tools', '\\\\server\\tools\\git.exe'],
  ])('the first of %s', (path, expected) => {
    expect(find(path, expected, 'Z:\\git.exe')).toBe(expected);
  });

  test.each([[''], ['.'], ['tools'], ['..\\tools'], ['\\tools'], ['C:tools']])(
    'none in the folder where it would run: %j',
    (path) => {
      const everywhere = findGitProgram({ platform: 'win32', path, isFile: () => true });
      expect(everywhere).toBe(win32.join(process.execPath, 'git.exe'));
    },
  );
});
