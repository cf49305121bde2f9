import { describe, expect, test } from 'vitest';
import { isPlatform } from '../../../src/core/evidence/index-platform.js';

/** As `Only` of containerd/platforms v1.0.0 matches them, but for 386 on amd64 and arm on arm64. */
describe('an image for one platform on another', () => {
  test.each<[wanted: string, fits: string, others: string]>([
    [
      'linux/amd64',
      'linux/amd64 linux/amd64/v1 linux/x86_64 linux/x86-64 Linux/AMD64',
      'linux/amd64/v2 linux/amd64/v3 linux/386 linux/arm64 windows/amd64 linux/amd64p32',
    ],
    ['linux/amd64/v3', 'linux/amd64 linux/amd64/v2 linux/x86_64/V3', 'linux/amd64/v4 linux/amd64/v0'],
    ['linux/arm64', 'linux/arm64 linux/arm64/v8 linux/aarch64 linux/arm64/8', 'linux/arm64/v9 linux/arm/v7'],
    ['linux/arm64/v8', 'linux/arm64 linux/arm64/v8', 'linux/arm64/v9'],
    ['linux/arm64/v9', 'linux/arm64 linux/arm64/v8.5 linux/arm64/v9', 'linux/arm64/v9.2'],
    ['linux/arm', 'linux/arm linux/arm/v7 linux/arm/v6 linux/arm/5 linux/armhf linux/armel', 'linux/arm/v8'],
    ['linux/arm/v6', 'linux/arm/v6 linux/arm/v5 linux/armel', 'linux/arm linux/arm/v7 linux/arm/v4'],
    ['linux/arm/v8', 'linux/arm/v7 linux/arm/v8', 'linux/arm64'],
    ['linux/riscv64/x', 'linux/riscv64/x', 'linux/riscv64'],
    ['linux/386', 'linux/386 linux/i386', 'linux/amd64'],
    ['linux/s390x', 'linux/s390x', 'linux/s390'],
    ['windows/amd64', 'windows/amd64 Windows/x86_64', 'linux/amd64'],
  ])('%s', (wanted, fits, others) => {
    expect(fits.split(' ').filter((each) => !isPlatform(each, wanted))).toEqual([]);
    expect(others.split(' ').filter((each) => isPlatform(each, wanted))).toEqual([]);
  });
});
