const LFS = Buffer.from('version https://git-lfs.github.com/spec/');
const OLD_LFS = Buffer.from('version https://hawser.github.com/spec/');

/** Why bytes are not the file but Git LFS's pointer to it, null where they are the file. */
export function findPointer(bytes: Uint8Array): string | null {
  const isPointer = [LFS, OLD_LFS].some((start) => start.equals(bytes.subarray(0, start.length)));
  return isPointer ? 'is a Git LFS pointer, its content is not here (`git lfs pull` fetches it)' : null;
}
