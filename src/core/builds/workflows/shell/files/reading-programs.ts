import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isOtherBuilder } from '../builders/other-builders.js';
import { findProgram } from '../subcommands.js';

const listWords = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Programs that only read the files which they are given, or of which other files say what they write. */
const READING = listWords(`
  bat tac nl od xxd hexdump strings head tail less more cat grep egrep fgrep zgrep rg ag ack wc diff colordiff cmp comm
  test [ [[ ls dir stat file du find fd fdfind echo printf print : true false export declare typeset local readonly unset read
  mapfile readarray set shopt source . eval cd pushd popd rm rmdir mkdir chmod chown chgrp touch which type basename dirname
  realpath readlink zip gzip sort uniq cut tr paste join base32 base64 b2sum cksum sum md5sum sha1sum sha224sum sha256sum
  sha384sum sha512sum shasum jq yq sed gsed awk gawk mawk nawk if while for case hadolint trivy checkov snyk grype syft conftest
  semgrep dockle yamllint shellcheck codespell typos reuse ssh git gh docker podman buildah nerdctl docker-compose buildctl
  kaniko executor earthly img kubectl helm az aws gcloud su runuser fly flyctl heroku openssl gpg cosign tar unzip 7z 7za 7zr cpio
  gunzip unxz bunzip2 unzstd uncompress xz bzip2 zstd zcat lz4 unlz4 lzma unlzma brotli unbrotli lzip lunzip curl wget svn dd gc
  get-content get-item get-itemproperty get-filehash get-childitem gci select-string sls resolve-path split-path test-path
  write-host write-output write-error write-warning write-verbose write-information write-debug throw`);

/** Programs that may do anything, to which files with the names of build files are mostly given to be read. */
const MOSTLY_READING = listWords(`
  python python2 python3 perl ruby node make npm npx yarn pnpm envsubst pre-commit xargs parallel`);

/** Programs whose `run` or `exec` starts another program, or a file in their own language. */
const RUNNERS = listWords('uv pipx poetry deno bundle go');
const SOURCE = /\.(?:py|rb|[cm]?[jt]sx?|go)$/;

/** What `find` and `fd` do to what they find. */
const DOING = /^-(?:exec|execdir|ok|okdir|x|X|fprint0?|fprintf|fls)$|^--exec(?:-batch)?$/;

/** What flags of programs give them to read: `-f FILE`, `--env-file FILE`. */
const READ = /^(?:-[cfi]|--(?:rcfile|(?:[\w-]+-)?(?:file|config|input|dockerfile)))(?==|$)/;

/** Whether a flag gives a program the word, or what is behind it, to read. */
export function isForReading(word: TracedText, before: TracedText | undefined): boolean {
  return (
    READ.test(word.value) || (before !== undefined && READ.test(before.value) && !before.value.includes('='))
  );
}

/** How a program treats the files that its words name. */
export type FileUse = 'reads' | 'mostly reads' | 'unknown';

export function useOfFiles(name: string, given: readonly TracedText[]): FileUse {
  const program = name.toLowerCase();
  const [verb, inner, ...rest] = given;
  // a flag in between may have a value, which is not the program
  if (
    RUNNERS.has(program) &&
    /^(?:run|exec)$/.test(verb?.value ?? '') &&
    inner?.value.startsWith('-') === false
  )
    return !SOURCE.test(inner.value) && useOfFiles(baseName(inner.value), rest) === 'unknown'
      ? 'unknown'
      : 'mostly reads';
  if (MOSTLY_READING.has(program)) return 'mostly reads';
  if (findProgram(program) !== undefined || isOtherBuilder(program)) return 'reads';
  if (!READING.has(program)) return 'unknown';
  const at = /^(?:find|fd|fdfind)$/.test(program) ? given.findIndex(({ value }) => DOING.test(value)) : -1;
  if (at === -1) return 'reads';
  const [started, ...words] = given.slice(at + 1);
  if (/^-f/.test(given[at]?.value ?? '') || started === undefined) return 'unknown';
  return useOfFiles(baseName(started.value), words) === 'reads' ? 'reads' : 'mostly reads';
}
