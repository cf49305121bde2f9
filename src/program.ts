import type { Program } from './reporters/reporter.js';

/** As in package.json. */
export const VERSION = '1.0.0';

export const HOME = 'https://github.com/base-image-gate/base-image-gate';

export const PROGRAM: Program = { version: VERSION, home: HOME };
