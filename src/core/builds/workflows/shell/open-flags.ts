/** What flags may give a build: where they are not known, neither is that. `flags` stands for all that only they could give. */
export const OF_FLAGS = ['args', 'flags', 'target', 'platforms'];
