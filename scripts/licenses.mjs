// Which packages a bundle holds, and their licences: every one must bring its text along.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(?<folder>.*[\\/]node_modules[\\/](?<name>(?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/** Packages that forgot the text, and one of the same repository that has it. */
const TEXT_IN = { '@sigstore/verify': '@sigstore/core' };
/** Who gives up all rights asks for no text. */
const PUBLIC_DOMAIN = ['CC0-1.0'];

/** The folders of all packages from which a module is bundled, by webpack's statistics. */
export function findBundledPackages(stats) {
  const folders = new Set();
  const visit = (modules = []) => {
    for (const module of modules) {
      const folder = PACKAGE.exec(module.nameForCondition ?? '')?.groups?.folder;
      if (folder !== undefined) folders.add(folder);
      visit(module.modules);
    }
  };
  visit(stats.modules);
  for (const chunk of stats.chunks ?? []) visit(chunk.modules);
  return [...folders].sort();
}

/** The text of `licenses.txt`. Throws where a package has no licence to pass on. */
export function describeLicenses(folders) {
  const entries = folders.map((folder) => {
    const { name, version, license, repository } = readPackage(folder);
    const own = readTexts(folder);
    const sibling = join(folder, '..', '..', TEXT_IN[name] ?? name);
    const isShared =
      own.length === 0 && existsSync(sibling) && isSameSource(readPackage(sibling), { license, repository });
    const texts = isShared ? readTexts(sibling) : own;
    if (typeof license !== 'string' || (texts.length === 0 && !PUBLIC_DOMAIN.includes(license)))
      throw new Error(`${name} is bundled, and has no licence to pass on: ${folder}`);
    return `${[`${name} ${version}\n${license}`, ...texts].join('\n\n')}\n`;
  });
  return [...new Set(entries)].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function readTexts(folder) {
  return readdirSync(folder)
    .sort()
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.(?:md|txt))?$/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
}

function isSameSource(one, other) {
  return one.license === other.license && one.repository?.url === other.repository?.url;
}
