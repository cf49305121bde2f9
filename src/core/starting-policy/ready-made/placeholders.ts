import type { OwnRegistry } from '../found/own-registries.js';

/** The registry that ready-made policies name in place of the reader's. */
const PLACEHOLDER = 'registry.example.com';
const OWN_LINE = /^( +)- registry\.example\.com\/base\/\*\*(.*)$/;
const OTHER_LINE = /^ +(?:- |except: )registry\.example\.com\//;

/** Puts the company's own registries in the place of the placeholder; without any, its lines go. */
export function fillPlaceholders(source: string, own: readonly OwnRegistry[]): string {
  // part of a public registry cannot stand for the whole of a private one
  const host = own.find(({ place }) => !place.includes('/'))?.place ?? PLACEHOLDER;
  const lines: string[] = [];
  for (const line of source.split('\n')) {
    const [, indent = '', rest = ''] = OWN_LINE.exec(line) ?? [];
    if (indent !== '') {
      if (own.length === 0) dropComment(lines);
      else lines.push(...own.map(({ place }) => `${indent}- ${place}/**${rest}`));
    } else if (!OTHER_LINE.test(line)) lines.push(line.replaceAll(PLACEHOLDER, host));
  }
  return lines.join('\n');
}

/** Whether a ready-made policy approves the reader's own images by a line of their own. */
export function hasOwnLine(source: string): boolean {
  return source.split('\n').some((line) => OWN_LINE.test(line));
}

/** The comment above a line that goes, with the empty line in front of it. */
function dropComment(lines: string[]): void {
  let isComment = false;
  while (/^ +#/.test(lines.at(-1) ?? '')) {
    lines.pop();
    isComment = true;
  }
  if (isComment && lines.at(-1) === '') lines.pop();
}
