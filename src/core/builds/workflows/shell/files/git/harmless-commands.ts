/** Commands of git that leave the files which it has checked out, and the commit that is there, as they are. */
const HARMLESS = new Set(
  [
    'add annotate archive blame branch bugreport bundle cat-file check-attr check-ignore check-mailmap',
    'check-ref-format cherry clean clone column commit commit-graph commit-tree count-objects credential',
    'credential-cache credential-store daemon describe diagnose diff diff-files diff-index diff-tree difftool',
    'fast-export fetch-pack fmt-merge-msg for-each-ref format-patch fsck fsck-objects gc get-tar-commit-id grep',
    'hash-object help http-backend imap-send index-pack init-db instaweb interpret-trailers log ls-files',
    'ls-remote ls-tree mailinfo mailsplit maintenance merge-base merge-tree mktag mktree multi-pack-index mv',
    'name-rev notes pack-objects pack-redundant pack-refs patch-id prune prune-packed push range-diff',
    'receive-pack reflog remote repack request-pull rerere rev-list rev-parse rm send-email send-pack shortlog',
    'show show-branch show-index show-ref sparse-checkout stage status stripspace submodule tag unpack-file',
    'unpack-objects update-server-info upload-archive upload-pack var verify-commit verify-pack verify-tag version',
    'whatchanged worktree write-tree',
    // what is looked at by itself: patches, and files that are taken
    'apply am restore stash read-tree',
    // well-known additions to git
    'lfs cliff semver secrets credential-manager credential-manager-core clang-format',
  ].flatMap((names) => names.split(' ')),
);

/** What `hub` has besides. */
const HARMLESS_OF_HUB =
  /^(?:alias|api|browse|ci-status|compare|create|delete|fork|gist|issue|pull-request|release)$/;

/** Whether a command leaves the working tree alone, whatever its words. */
export function isHarmless(program: string, command: string): boolean {
  return HARMLESS.has(command) || (program === 'hub' && HARMLESS_OF_HUB.test(command));
}

/** Commands of git that are neither harmless nor known by what they bring. */
const OTHERS = new Set(
  [
    'backfill checkout cherry-pick citool filter-branch fast-import for-each-repo gui history hook merge merge-file merge-index',
    'merge-octopus merge-one-file merge-ours merge-recursive merge-resolve merge-subtree p4 pull quiltimport rebase',
    'refs replay reset revert svn switch fetch bisect subtree update-index checkout-index update-ref symbolic-ref replace config init',
  ].flatMap((names) => names.split(' ')),
);

/** Whether git has a command of that name, so that no alias takes its place. */
export function isOfGit(command: string): boolean {
  return HARMLESS.has(command) || OTHERS.has(command);
}
