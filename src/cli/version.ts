/** As in package.json. */
export const VERSION = '0.1.0';

export const HOME = 'https://github.com/base-image-gate/base-image-gate';
