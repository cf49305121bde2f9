/** The command `fix`, as its help says it. */
export const FIX = {
  usage: 'fix [PATH…]',
  summary: 'write what findings say to write instead, where it can be proved to change nothing else',
  options: [
    'policy',
    'dry-run',
    'build-arg',
    'target',
    'platform',
    'build-context',
    'today',
    'offline',
    'help',
  ],
  operands: { least: 0, most: Number.POSITIVE_INFINITY },
  notes: [
    'Files are changed in place, in Dockerfiles, compose and bake files; what is left is listed with the reason.',
    'The exit status is that of check afterwards. A PATH is a folder or a Dockerfile; without one the whole working tree',
    'is searched. --dry-run prints a difference for git apply, and the list to standard error.',
  ],
  examples: [
    ['fix', 'everything that can be fixed'],
    ['fix --dry-run', 'show the difference, and change nothing'],
    ['fix --dry-run > base-images.patch', 'for git apply base-images.patch'],
    ['fix api', 'only the Dockerfiles under api'],
  ],
} as const;
