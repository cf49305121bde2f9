import { createHash } from 'node:crypto';

/** Reads a file of the repository. */
type Read = (path: string) => string;

const SCRIPT = 'lib/src/report-page/main.js';
const STYLE = 'src/report-page/style.css';

/** What the page of `--format html` has in it, and the hashes by which its Content-Security-Policy allows that and nothing else. */
export function generateReportPage(read: Read): string {
  const script = joinModules(read, SCRIPT);
  const style = squeezeStyle(read(STYLE));
  return `${JSON.stringify({ scriptHash: hash(script), styleHash: hash(style), script, style }, null, 2)}\n`;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const IMPORT = /^import [^;]*? from '\.\/([\w-]+\.js)';\n/gm;

/** Compiled modules as one script: each after those that it imports, in one scope in which every name must be another one. */
export function joinModules(read: Read, entry: string): string {
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
  const done = new Set<string>();
  const texts: string[] = [];
  const add = (path: string): void => {
    if (done.has(path)) return;
    done.add(path);
    const text = read(path);
    for (const [, name = ''] of text.matchAll(IMPORT)) add(folder + name);
    texts.push(text.replace(IMPORT, '').replace(/^export (?:\{\};\n)?/gm, ''));
  };
  add(entry);
  const script = texts.join('');
  if (/^\s*(?:import|export)\b/m.test(script)) throw new Error(`has an import or export left in ${entry}`);
  const names = [...script.matchAll(/^(?:function|const|let|class) (\w+)/gm)].map(([, name = '']) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`has two modules with the name ${twice}; rename one`);
  return `'use strict';\n{\n${script.replace(/^ {4,}/gm, (space) => ' '.repeat(space.length / 4))}}\n`;
}

/** On one line, so that nothing in it begins a line of a log. */
function squeezeStyle(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, (_, mark: string) => mark)
    .trim();
}
