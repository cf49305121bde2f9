import { describe, expect, it } from 'vitest';
import { parseAttributes } from '../../../src/core/git-attributes/attribute-lines.js';
import {
  describeConversion,
  findConversion,
  isAttributesPath,
} from '../../../src/core/git-attributes/conversion.js';

type Tree = Readonly<Record<string, string>>;

const convert = (files: string | Tree, path = 'api/Dockerfile') => {
  const tree: Tree = typeof files === 'string' ? { '.gitattributes': files } : files;
  const parsed = Object.entries(tree).map(([name, text]) => parseAttributes(name, Buffer.from(text)));
  const found = findConversion(parsed, path);
  return found === null ? null : `${found.file}:${found.line} ${found.attribute}`;
};

describe('what a checkout converts', () => {
  it.each([
    ['Dockerfile working-tree-encoding=ASCII//TRANSLIT', 'working-tree-encoding=ASCII//TRANSLIT'],
    ['Dockerfile working-tree-encoding', 'working-tree-encoding'],
    ['* ident', 'ident'],
    ['api/* filter=git-crypt diff=git-crypt', 'filter=git-crypt'],
    ['/api/Dockerfile filter=LFS', 'filter=LFS'],
    ['**/Dockerfile\ttext  filter=x -diff', 'filter=x'],
    ['"api/Dockerf\\151le" ident', 'ident'],
    ['[attr]odd filter=x\nDockerfile odd', 'filter=x'],
    ['[attr]a b\n[attr]b ident\nDockerfile a', 'ident'],
    ['[attr]binary filter=x\nDockerfile binary', 'filter=x'],
    ['Dockerfile -filter\r\nDockerfile filter=x\r\n', 'filter=x'],
  ])('%j', (text, attribute) => {
    expect(convert(text)).toMatch(new RegExp(`^\\.gitattributes:\\d ${attribute.replace('+', '\\+')}$`));
  });

  it.each([
    ['line ends only', '* text=auto eol=crlf\nDockerfile -text'],
    ['UTF-8', 'Dockerfile working-tree-encoding=UTF-8\napi/* working-tree-encoding=utf8'],
    ['Git LFS', '* filter=lfs diff=lfs merge=lfs -text'],
    [
      'taken off',
      '* filter=x ident working-tree-encoding=UTF-16\nDockerfile -filter !ident -working-tree-encoding',
    ],
    [
      'other files',
      'dockerfile.* ident\nweb/* ident\napi ident\napi/ ident\n/Dockerfile ident\nDockerfile? ident',
    ],
    ['comments and negated patterns', '# Dockerfile ident\n!Dockerfile ident\n\n'],
    ['values that git does not know', 'Dockerfile ident=yes'],
    ['a name that nobody sets', '[attr]odd filter=x\nDockerfile -odd'],
    ['a name that is defined again', '[attr]odd filter=x\n[attr]odd text\nDockerfile odd'],
  ])('not: %s', (_, text) => expect(convert(text)).toBeNull());

  it('the nearest file decides, and others are not asked', () => {
    expect(convert({ '.gitattributes': '* ident', 'api/.gitattributes': 'Dockerfile -ident' })).toBeNull();
    expect(convert({ '.gitattributes': '* -ident', 'api/.gitattributes': '/Dockerfile ident' })).toBe(
      'api/.gitattributes:1 ident',
    );
    expect(convert({ 'web/.gitattributes': '* ident', 'ap/.gitattributes': '* ident' })).toBeNull();
    expect(convert({ '.gitattributes': '', 'api/.gitattributes': '[attr]x ident\n* x' })).toBeNull();
  });

  it.each([
    ['a system without cases', 'DOCKERFILE ident'],
    ['which git is wrong about the name of another', 'Dockerfile ident $x'],
    ['a line that newer versions ignore', `Dockerfile ident ${'x'.repeat(3000)}`],
    ['what follows a zero byte', 'x text\0\nDockerfile ident'],
    ['a byte order mark', '\ufeffDockerfile ident'],
  ])('what some git may convert counts: %s', (_, text) => expect(convert(text)).toMatch(/ident$/));

  it.each([
    ['a system without cases', 'Dockerfile ident\nDOCKERFILE -ident'],
    ['which git is wrong about the name of another', 'Dockerfile ident\nDockerfile -ident $x'],
    ['a line that newer versions ignore', `Dockerfile ident\nDockerfile -ident ${'x'.repeat(3000)}`],
    ['what follows a zero byte', 'Dockerfile ident\nx text\0\nDockerfile -ident'],
  ])('and is not taken off by what some git ignores: %s', (_, text) =>
    expect(convert(text)).toMatch(/ident$/),
  );

  it('a file that is too large may say anything', () => {
    const large = '# nothing\n'.repeat(200_000);
    expect(convert(large)).toBe('.gitattributes:0 null');
    expect(describeConversion({ attribute: null, file: '.gitattributes', line: 0 })).toMatch(/too large/);
  });

  it('definitions that lead to each other come to an end', () => {
    expect(convert('[attr]a b\n[attr]b a $\nDockerfile a')).toBeNull();
  });

  it('which files speak of attributes', () => {
    const paths = [
      '.gitattributes',
      'a/.gitattributes',
      'a/.GitAttributes',
      'a.gitattributes',
      '.gitattributes/x',
    ];
    expect(paths.filter(isAttributesPath)).toEqual(paths.slice(0, 3));
  });
});
