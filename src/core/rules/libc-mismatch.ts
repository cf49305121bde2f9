import { joinMessages, type Message, own, say } from '../message.js';
import { defineRule, type LibcMismatch } from './define-rule.js';

export const libcMismatch = defineRule({
  id: 'libc-mismatch',
  about: 'shipped',
  summary: 'A program is copied into an image without the C library that it was built for',
  help: 'A program that is linked with glibc does not run on musl, and the reverse; in an image without any library only static programs run. Build for the C library of the final stage, or link statically.',
  level: 'ignore',
  urgency: 18,
  check: ({ familiar, mismatches }) =>
    mismatches.map((mismatch) => ({
      message: describe(familiar, mismatch),
      fix: { description: advise(mismatch), replacement: null },
      decidedBy: null,
      at: mismatch.at,
      topic: mismatch.path,
    })),
});

function describe(familiar: string, mismatch: LibcMismatch): Message {
  const { kind, path, from, built, has } = mismatch;
  const copied = say`${path} comes from ${from}, with ${own(built)}, and is copied into ${familiar}, which has ${own(NAMES[has])}`;
  return say`${copied}: ${own(CONSEQUENCES[kind] ?? 'it will probably not start')}.`;
}

const NAMES: Readonly<Record<LibcMismatch['has'], string>> = {
  glibc: 'glibc',
  musl: 'musl',
  none: 'no C library',
  'glibc without C++': 'neither libstdc++ nor libgcc',
};

const CONSEQUENCES: Partial<Readonly<Record<LibcMismatch['kind'], string>>> = {
  go: 'it will probably not start, because Go links programs that use the network with the C library',
  node: 'packages with native parts do not load',
  python: 'packages with native parts do not load',
};

function advise({ kind, built, has, cxx }: LibcMismatch): Message {
  if (kind === 'go') return say`Build it with ${'CGO_ENABLED=0'}, or on the C library of the final stage`;
  if (has === 'glibc without C++')
    return cxx === null
      ? own('Use an image that has them, or link statically')
      : say`Use ${cxx.text}, which has them${own(sayOnce(cxx))}, or link statically`;
  if (kind === 'node' || kind === 'python' || kind === 'jdk' || kind === 'runtime' || kind === 'release')
    return own(
      `Build it on an image that has ${has === 'none' ? 'the C library of the final stage' : has}, or end with an image that has ${built}`,
    );
  if (kind === 'rust' && built === 'glibc')
    return joinMessages([
      say`Build it with ${'--target x86_64-unknown-linux-musl'}, or end with an image that has glibc`,
      cxx === null ? own('') : say`, such as ${cxx.text}${own(sayOnce(cxx))}`,
    ]);
  return own('Link it statically, or use images with the same C library for both stages');
}

const sayOnce = ({ isUnapproved }: NonNullable<LibcMismatch['cxx']>): string =>
  isUnapproved ? ' (once the policy approves it)' : '';
