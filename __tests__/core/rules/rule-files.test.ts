import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNoFaults } from '../../support/faults.js';
import { dropFencedBlocks } from '../../support/markdown.js';
import { listFiles, ROOT, readText } from '../../support/repository.js';

/*
 * What a new rule lacks, said in words. It reads the files as text, so that it can also tell what keeps them from being
 * imported; contract.test.ts looks at the rules themselves.
 */

const FOLDER = 'src/core/rules/';
const INDEX = readText(`${FOLDER}index.ts`);
const LIST = /^const LIST = \[([^\]]*)\]/m.exec(INDEX)?.[1] ?? '';
const FRAME = new Set([`${FOLDER}index.ts`, `${FOLDER}define-rule.ts`]);
const names = listFiles(FOLDER.slice(0, -1), '.ts')
  .filter((path) => !FRAME.has(path))
  .map((path) => path.slice(FOLDER.length, -'.ts'.length));
const HEADINGS = ['Why', 'What is reported', 'What passes', 'Options', 'Exceptions'];

function findGaps(name: string): string[] {
  const file = `${FOLDER}${name}.ts`;
  const source = readText(file);
  const id = /^ {2}id: '(.*)',$/m.exec(source)?.[1];
  const rule = /^export const (\w+) = defineRule\(\{$/m.exec(source)?.[1];
  if (rule === undefined) return [`write "export const … = defineRule({" in ${file}`];
  if (id !== name)
    return [`${file} declares the id ${id ?? '(none)'}: give the file and the id the same name`];
  const importLine = `import { ${rule} } from './${name}.js';`;
  return [
    ...(INDEX.includes(importLine) ? [] : [`add "${importLine}" to ${FOLDER}index.ts`]),
    ...(RegExp(`\\b${rule}\\b`).test(LIST) ? [] : [`add ${rule} to LIST in ${FOLDER}index.ts`]),
    ...findPageGaps(name, /^ {2}options\b/m.test(source)),
    ...findWrongImports(file, source),
    // An image behind a mirror, or at another name of Docker Hub, would get past it.
    ...(/[{.,]\s*host\b/.test(source)
      ? [`${file} looks at a host: ask findPattern, with the patterns of a patternsOption`]
      : []),
  ];
}

function findPageGaps(id: string, hasOptions: boolean): string[] {
  const page = `docs/rules/${id}.md`;
  if (!existsSync(ROOT + page)) return [`write ${page}, as CONTRIBUTING.md says`];
  const text = dropFencedBlocks(readText(page));
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const present = HEADINGS.filter((heading) => headings.includes(heading));
  const ordered = headings.filter((heading) => present.some((other) => other === heading));
  const mark = (section: string) =>
    text.includes(`\n<!-- generated:${section} ${id} -->\n`)
      ? []
      : [`put "<!-- generated:${section} ${id} -->" and "<!-- /generated -->" on two lines of ${page}`];
  return [
    ...(text.startsWith(`# ${id}\n`) ? [] : [`begin ${page} with "# ${id}"`]),
    ...HEADINGS.filter((heading) => !present.includes(heading)).map(
      (heading) => `add the section "## ${heading}" to ${page}`,
    ),
    ...(ordered.join() === present.join() ? [] : [`order the sections of ${page}: ${HEADINGS.join(', ')}`]),
    ...mark('default'),
    ...(hasOptions ? mark('options') : []),
    // What is generated is left aside; a second sentence about the default could be wrong.
    ...(/\bDefault: /.test(text.replace(/^<!-- generated:[\s\S]*?^<!-- \/generated -->$/gm, ''))
      ? [`leave the default out of ${page}: "npm run generate" writes it`]
      : []),
  ];
}

/** A rule sees what was found out already: it takes the contract, messages, and words about images. */
function findWrongImports(file: string, source: string): string[] {
  const statements = source.match(/^import\b[\s\S]*?;$/gm) ?? [];
  return statements.flatMap((statement) => {
    const [, isType, imported = '', path = ''] =
      /^import (type )?\{([^}]*)\} from '(.*)';$/.exec(statement) ?? [];
    if (path === './define-rule.js' || path === '../message.js') return [];
    if (!/^\.\.\/(image|end-of-life)\//.test(path))
      return [
        `${file}: "${statement}": a rule imports ./define-rule.js, ../message.js, and words about images from ../image and ../end-of-life`,
      ];
    const values = isType ? [] : imported.split(',').map((each) => each.trim());
    return values
      .filter((each) => !/^(type .*|[A-Z_]*)$/.test(each))
      .map(
        (each) =>
          `${file} imports ${each}: a rule imports no functions; put what it needs into contract/option.ts (what a policy writes) or contract/subject.ts (what is known about an image)`,
      );
  });
}

test.each(names)('%s is complete', (name) => {
  expectNoFaults(findGaps(name));
});

test('every page is that of a rule', () => {
  const pages = listFiles('docs/rules', '.md').filter((path) => path !== 'docs/rules/README.md');
  const strays = pages.filter((path) => !names.includes(path.slice('docs/rules/'.length, -'.md'.length)));
  expect(strays, 'pages without a rule of their name').toEqual([]);
});
