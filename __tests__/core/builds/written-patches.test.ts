import { describe, expect, test } from 'vitest';
import { RUNNER } from '../../support/runner-folders.js';
import { FILES, writtenBefore as written } from '../../support/written-files.js';

describe('build files that a patch changes', () => {
  const PATCH = '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1 +1 @@\n-a\n+b\n';
  const OTHER = PATCH.replaceAll('Dockerfile', 'x.go');
  const files = { ...FILES, 'p.patch': PATCH, 'p/x.patch': PATCH, 'q/x.patch': OTHER, 'q.patch': OTHER };

  test.each([
    'git apply p.patch',
    'cat p.patch | git apply',
    'cat p.patch | sed s/a/b/ | patch -p1',
    'sed s/a/b/ < p.patch | git apply -',
    'echo "$(cat p.patch)" | git apply',
    'git apply <(cat p.patch)',
    'patch -p1 < <(cat p.patch)',
    '{ patch -p1; } < p.patch',
    'cat p.patch | { git apply; }',
    'exec < p.patch; patch -p1',
    'exec 3< p.patch; patch -p1 <&3',
    'a() { patch -p1; }; a < p.patch',
    'a() { git apply "$@"; }; a p.patch',
    'git apply p/*',
    'git am p/*.patch',
    'cd p; git apply x.patch',
    'for p in p/*; do patch -p1 < $p; done',
    'for p in p/*; do git apply "$p"; done',
    'ls p/* | xargs git apply',
    'ls p/* | xargs -n1 patch -p1 -i',
    'find p -exec git apply {} +',
    "find . -name '*.patch' -exec git apply {} \\;",
    'for p in $(ls p); do git apply p/$p; done',
    `git apply <<'Z'\n${PATCH}Z`,
    `patch -p1 <<Z\n${PATCH}Z`,
    `{ patch -p1; } <<'Z'\n${PATCH}Z`,
    `cat <<'Z' | git apply\n${PATCH}Z`,
    `git apply <<< '${PATCH}'`,
    `echo '${PATCH}' | patch -p1`,
    `printf '${PATCH.replaceAll('\n', '\\n')}' | patch -p1`,
  ])('are named: %s', (text) => expect(written(text, files)).toEqual(['Dockerfile']));

  test.each([
    ['the old name alone', '--- a/Dockerfile\n+++ b/nothing\n@@ -1 +1 @@\n-a\n+b\n'],
    ['context', '*** a/Dockerfile\n--- b/Dockerfile\n***************\n*** 1 ****\n! a\n--- 1 ----\n! b\n'],
    ['an index', 'Index: Dockerfile\n1c1\n< a\n---\n> b\n'],
    ['bytes', 'diff --git a/Dockerfile b/Dockerfile\nindex 1..2 100644\nGIT binary patch\nliteral 1\nIcmZ\n'],
    ['escapes', '--- "a/Docker\\146ile"\n+++ "b/Docker\\146ile"\n@@ -1 +1 @@\n-a\n+b\n'],
    ['a new file', '--- /dev/null\n+++ b/Dockerfile\t2026-01-01\n@@ -0,0 +1 @@\n+b\n'],
    ['a new name', 'diff --git a/odd b/Dockerfile\nrename from odd\nrename to Dockerfile\n'],
  ])('are named in every form of a patch: %s', (_, patch) =>
    expect(written(`git apply <<'Z'\n${patch}Z`, files)).toEqual(['Dockerfile']),
  );

  test.each([
    'git diff A B -- CHANGELOG.md | git apply',
    'git diff "$A~1" "$A" -- q CHANGELOG.md > "$P"\ngit apply "$P"',
    'git diff A B -- x.go > p; patch -p1 < p',
  ])('are none that the paths leave out: %s', (text) => expect(written(text, files)).toEqual([]));

  test.each([
    'git diff A B | git apply',
    'git diff A B -- Dockerfile | git apply',
    'git diff A B -- . | git apply',
    'git diff A B -- "$X" | git apply',
    "git diff A B -- 'D*' | git apply",
    "git diff A B -- ':!x.go' | git apply",
    'git diff A B -- x.go | git apply -p2',
    'git diff --dst-prefix=q/ A B -- x.go | git apply',
    'git diff A B -- x.go | sed s/x.go/Dockerfile/ | git apply',
    'git -C o diff A B -- x.go | git apply',
    '(cd q; git diff A B -- x.go) | git apply',
    'git diff A B -- x.go > p; curl -o p x; git apply p',
    'git diff A B -- x.go > p; git diff A B >> p; git apply p',
  ])('are those at the paths, or any: %s', (text) => expect(written(text, files)).toContain('Dockerfile'));

  test.each([
    'git apply q.patch',
    'patch -p1 < list',
    'cat q.patch | git apply',
    'git apply q/*',
    'find q -exec git apply {} +',
    'for p in q/*; do patch -p1 < $p; done',
    `git apply <<'Z'\n${OTHER}Z`,
    'cat p.patch',
    'cat p.patch | wc -l; git apply q.patch',
  ])('are not those of others: %s', (text) => expect(written(text, files)).toEqual([]));

  test.each([
    ['curl https://example.com/x.patch | patch -p1', 'Dockerfile'],
    ['curl https://example.com/x.patch | git apply', 'Dockerfile'],
    ['wget -qO- https://example.com/x.patch | git am', 'Dockerfile'],
    ['git apply < <(curl https://example.com/x.patch)', 'Dockerfile'],
    ['patch -p1 <<< "$(curl https://example.com/x.patch)"', 'Dockerfile'],
    ['curl -o x https://example.com/x.patch; git apply x', 'Dockerfile'],
    ['patch -p1 -i $PATCH', 'Dockerfile'],
    ['echo "$PATCH" | base64 -d | git apply', 'Dockerfile'],
    ['./patches.sh | git apply', 'Dockerfile'],
    ['git diff origin/x | git apply', 'Dockerfile'],
    ['gh pr diff 3 | git apply', 'Dockerfile'],
    ['cd api; git apply $PATCH', 'api/Dockerfile'],
    ['git apply --directory=api $PATCH', 'api/Dockerfile'],
    [`cd ${RUNNER.workspace} && git apply $PATCH`, 'Dockerfile'],
    ['cd /tmp/../x && git apply $PATCH', 'Dockerfile'],
    ['git -C /tmp/../x apply $PATCH', 'Dockerfile'],
    ['git -C "$X" am $PATCH', 'Dockerfile'],
    ['git -C /tmp/x -C ../.. apply $PATCH', 'Dockerfile'],
    ['git -C /tmp/x --work-tree=. apply $PATCH', 'Dockerfile'],
    ['cd $FOLDER && git apply $PATCH', 'Dockerfile'],
  ])('may be any where what it says is not known: %s', (text, path) =>
    expect(written(text, files)).toEqual([path]),
  );

  test.each([
    'git apply --check $PATCH',
    'git apply --stat p.patch',
    'patch --dry-run -p1 < p.patch',
    'git am --abort',
    'git apply',
    'git diff | git apply -R',
    'git diff api > x; git stash; git apply x',
    'cd docs; git apply $PATCH',
    'patch -d /tmp/x -p1 < $PATCH',
    'git -C /tmp/x -c core.hooksPath=/dev/null am --3way "$PATCH"',
    'G="$(command -v git)"; P="$RUNNER_TEMP/x"; "$G" -C "$P" am "$P/p.patch"',
    'patch docs/x.md < $PATCH',
    'cd /tmp/x && curl https://example.com/x.patch | patch -p1',
    'cd "$(mktemp -d)" && git clone $URL x && cd x && git apply $PATCH',
    'git commit -m apply',
    'git stash; git stash apply',
    'npm version patch',
  ])('are none where it changes nothing here: %s', (text) => expect(written(text, files)).toEqual([]));
});
