import { onTestFinished } from 'vitest';
import { type ObjectStore, openObjectStore } from '../../src/io/git/git-objects.js';

/** What git has stored for a folder, until the test is over. */
export function openObjects({ root }: { readonly root: string }): ObjectStore {
  const store = openObjectStore(root);
  onTestFinished(() => store.close());
  return store;
}
