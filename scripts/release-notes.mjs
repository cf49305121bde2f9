// What a release workflow asks: `notes TAG` prints the section of CHANGELOG.md, `moves-major TAG TAG…` whether the
// first tag is the newest of its major version, so that a backport never moves `v1` back, `is-newest TAG TAG…` whether
// it is the newest of all.
import { readFileSync } from 'node:fs';

/** The text under `## [1.2.3]`. Throws where there is none, or nothing in it. */
export function findNotes(changelog, tag) {
  const version = tag.replace(/^v/, '');
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  const notes = section?.split('\n').slice(1).join('\n').trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md has no section "## [${version}]" with text in it`);
  return notes;
}

/** Whether no other tag of the same major version is newer. */
export function isNewestOfMajor(tag, tags) {
  return isNewest(
    tag,
    tags.filter((other) => parseTag(other)?.[0] === parseTag(tag)?.[0]),
  );
}

/** Whether no other tag is newer. */
export function isNewest(tag, tags) {
  const own = parseTag(tag);
  if (own === null) throw new Error(`${tag} is not a version such as v1.2.3`);
  return tags
    .map(parseTag)
    .filter((other) => other !== null)
    .every((other) => compareVersions(other, own) <= 0);
}

function parseTag(tag) {
  const match = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag);
  return match === null ? null : match.slice(1).map(Number);
}

function compareVersions(one, other) {
  const index = one.findIndex((part, at) => part !== other[at]);
  return index < 0 ? 0 : one[index] - other[index];
}

const [command, tag = '', ...tags] = process.argv.slice(2);
if (import.meta.filename === process.argv[1]) {
  if (command === 'notes') console.log(findNotes(readFileSync('CHANGELOG.md', 'utf8'), tag));
  else if (command === 'moves-major') console.log(isNewestOfMajor(tag, tags) ? 'yes' : 'no');
  else if (command === 'is-newest') console.log(isNewest(tag, tags) ? 'yes' : 'no');
  else throw new Error('usage: release-notes.mjs notes TAG | moves-major TAG TAG… | is-newest TAG TAG…');
}
