const LFS = Buffer.from('version https://git-lfs.github.com/spec/');
const OLD_LFS = Buffer.from('version https://hawser.github.com/spec/');

/** Why the bytes are a Git LFS pointer instead of the file; null if they are the file. */
export function findPointer(bytes: Uint8Array): string | null {
  const isPointer = [LFS, OLD_LFS].some((start) => start.equals(bytes.subarray(0, start.length)));
  return isPointer ? 'is a Git LFS pointer without its content (`git lfs pull` fetches it)' : null;
}
