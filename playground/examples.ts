import type { PlaygroundInput } from './input.js';

/** What the build puts into the page: texts of this repository's documents and policies, as they are there. */
export interface ExampleCollection {
  readonly examples: readonly Example[];
  /** The index of the one that the page begins with. */
  readonly first: number;
  readonly policies: readonly ReadyMadePolicy[];
  /** Of the gate. */
  readonly version: string;
}

export interface Example {
  /** The document that it is from. */
  readonly group: string;
  readonly title: string;
  readonly input: Partial<PlaygroundInput> & Pick<PlaygroundInput, 'dockerfile' | 'policy'>;
}

export interface ReadyMadePolicy {
  readonly title: string;
  readonly text: string;
}
