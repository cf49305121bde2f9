import { describe, expect, it } from 'vitest';
import { readText } from '../support/repository.js';

interface Locked {
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly optional?: boolean;
  readonly resolved?: string;
  /** It is a folder of this repository. */
  readonly link?: boolean;
  readonly engines?: { readonly node?: string };
}

const LOCKED = Object.entries<Locked>(JSON.parse(readText('package-lock.json')).packages);

/** Whether npm takes a package for a machine: https://docs.npmjs.com/cli/configuring-npm/package-json#os */
function suits(names: Locked['os'], name: string): boolean {
  const list = names === undefined ? [] : [names].flat();
  const allowed = list.filter((each) => !each.startsWith('!'));
  return !list.includes(`!${name}`) && (allowed.length === 0 || allowed.includes(name));
}

describe.each([
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['linux', 'arm64'],
  ['linux', 'x64'],
  ['win32', 'x64'],
  ['win32', 'arm64'],
])('on %s %s', (os, cpu) => {
  it('every package that must be installed can be', () => {
    const refused = LOCKED.filter(([, { optional }]) => optional !== true).filter(
      ([, locked]) => !suits(locked.os, os) || !suits(locked.cpu, cpu),
    );
    expect(refused).toEqual([]);
  });

  it.each(['@biomejs/cli', '@typescript/typescript', '@rolldown/binding'])('%s has a binary', (name) => {
    const found = LOCKED.filter(([path]) => path.includes(`/${name}-${os}-${cpu}`));
    expect(found.length).toBeGreaterThan(0);
  });
});

it('no package asks for a newer Node than the gate does', () => {
  const newer = LOCKED.filter(([, { engines }]) => /^\s*>=?\s*2[1-9][.\d]*\s*$/.test(engines?.node ?? ''));
  expect(newer).toEqual([]);
});

it('the lock file names no place to download from', () => {
  expect(LOCKED.filter(([, { resolved, link }]) => resolved !== undefined && link !== true)).toEqual([]);
});
