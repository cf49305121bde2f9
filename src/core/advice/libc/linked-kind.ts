/** What needs the C library that it was built with. */
export type LinkedKind =
  | 'go'
  | 'rust'
  | 'c'
  | 'c++'
  | 'swift'
  | 'haskell'
  | 'native-image'
  | 'bun'
  | 'deno'
  | 'dotnet'
  | 'jdk'
  | 'release'
  | 'runtime'
  | 'node'
  | 'python';
