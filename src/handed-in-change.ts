import { isActionFile, isWorkflowFile } from './core/builds/build-files.js';
import type { NamedInChange } from './core/judge/notes/named/named-notes.js';

/** Reads workflows and actions that a change has name images, which most do not. */
export async function addHanded(found: NamedInChange): Promise<NamedInChange> {
  if (!found.named.some(({ file }) => isWorkflowFile(file) || isActionFile(file))) return found;
  const { openHanded } = await import('./core/judge/notes/named/handed-images.js');
  return { ...found, findHanded: openHanded(found.texts) };
}
