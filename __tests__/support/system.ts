import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Pipes, devices, shells, signals, and names that Windows does not take. */
export const ON_POSIX = process.platform !== 'win32';

/** Names whose bytes are not UTF-8, which the file systems of other systems refuse. */
export const ON_LINUX = process.platform === 'linux';

/** A disk without room. */
export const HAS_FULL_DISK = existsSync('/dev/full');

const NOTHING = join(tmpdir(), 'base-image-gate-has-no-such-file');

/** Whatever git is told elsewhere on this machine does not count. */
export const PLAIN_GIT = { GIT_CONFIG_GLOBAL: NOTHING, GIT_CONFIG_SYSTEM: NOTHING };

/** Where Node, from 22 on, keeps what it compiled: most of a short run is compiling the bundle. */
export const COMPILE_CACHE = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../lib/compiled', import.meta.url)),
};

/** A third of the compiler's time goes into memory that it gives back while it runs; it may keep this much. */
export const QUICK_COMPILER = { GOGC: 'off', GOMEMLIMIT: '1GiB' };

/** What a program needs to start at all, and nothing that changes what it says. */
export const PLAIN_ENVIRONMENT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
  HOME: NOTHING,
  USERPROFILE: NOTHING,
  ...PLAIN_GIT,
  ...COMPILE_CACHE,
};

/** A path as a report has it. */
export const slashed = (path: string): string => path.replaceAll('\\', '/');
