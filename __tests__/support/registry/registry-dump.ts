import type { FakeRegistry } from './fake-registry.js';
import { digestOf } from './stored-manifest.js';

/** What a repository holds. */
export interface RegistryDump {
  readonly manifests: readonly {
    readonly tags: readonly string[];
    readonly type: string;
    readonly body: string;
  }[];
  readonly blobs: readonly string[];
}

/** Stores what was taken from another registry. */
export function putDump(registry: FakeRegistry, { manifests, blobs }: RegistryDump): void {
  for (const { tags, type, body } of manifests) {
    const manifest = { type, body, digest: digestOf(body) };
    registry.put('base/app', manifest);
    for (const tag of tags) registry.put('base/app', manifest, tag);
  }
  for (const content of blobs) registry.putBlob('base/app', content);
}
