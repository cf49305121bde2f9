// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells
import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  Dockerfile: 'FROM debian\n',
  'build.txt': 'FROM debian\n',
  'api/Dockerfile': 'FROM debian\n',
  'api/build.txt': 'FROM debian\n',
  'Dockerfile.in': 'FROM quay.io/evil/x\n',
  x: 'FROM quay.io/evil/x\n',
  'c.cfg': 'url = "https://e.example/x"\noutput = Dockerfile\n',
  'urls.txt': 'https://e.example/Dockerfile\n',
  'aria.txt': 'https://e.example/x\n  out=Dockerfile\n',
  'batch.txt': 'get Dockerfile\n',
};

/** What is said of a script, after a checkout of another repository to `o`, before a build. */
function warnings(script: string, build = 'docker build .'): readonly string[] {
  const checkouts =
    '      - uses: actions/checkout@v4\n      - uses: actions/checkout@v4\n        with: { repository: evil/x, path: o }\n';
  const steps = [script, build].map((run) => `      - { run: ${JSON.stringify(run)} }\n`).join('');
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${checkouts}${steps}`;
  const { problems } = findBuilds(
    treeOf({ ...FILES, '.github/workflows/a.yml': flow }),
    new Set(['workflow']),
  );
  return problems.map(
    ({ message }) =>
      /^A script writes (.*), and what it then says is not judged$/.exec(message)?.[1] ?? message,
  );
}

const UNUSUAL = 'docker build -f build.txt .';

describe('a program that is told in a text what to write', () => {
  test.each([
    ['curl -K c.cfg'],
    ['curl --config=c.cfg'],
    ['curl -K - <<X\nurl = "https://e.example/x"\noutput = "Dockerfile"\nX'],
    ['printf "url=https://e.example/x\\noutput=Dockerfile" | curl -K -'],
    ['wget -i urls.txt'],
    ['wget -i - <<< https://e.example/Dockerfile'],
    ['wget -e output_document=Dockerfile https://e.example/x'],
    ['aria2c -i aria.txt'],
    ['aria2c -i urls.txt'],
    ['sftp h <<X\nget Dockerfile\nX'],
    ['sftp -b batch.txt h'],
    ['lftp -c "get https://e.example/x -o Dockerfile"'],
    ['sqlite3 db ".output Dockerfile" "select 1"'],
    ['sqlite3 db <<X\n.once Dockerfile\nselect 1;\nX'],
    ["sqlite3 db \"select writefile('Dockerfile', 'x')\""],
    ['sqlite3 db ".shell cp x Dockerfile"'],
    ['psql -c "\\copy t to Dockerfile"'],
    ['psql <<X\n\\o Dockerfile\nX'],
    ['mysql -e "select 1 into outfile \'Dockerfile\'"'],
    ['duckdb -c "copy (select 1) to \'Dockerfile\'"'],
    ['ed <<X\nr x\nw Dockerfile\nX'],
    ['printf "w Dockerfile\\n" | ed x'],
    ['ex x <<X\nw! Dockerfile\nX'],
    ['emacs --batch x --eval \'(write-file "Dockerfile")\''],
    ['gnuplot -e "set output \'Dockerfile\'"'],
  ])('%s', (script) => expect(warnings(script)).toContain('Dockerfile'));

  test.each([
    ['curl -K ~/.curlrc https://e.example/x'],
    ['curl -fsSL https://e.example/x | sh'],
    ['wget -i /tmp/urls.txt'],
    ['sqlite3 db "select 1"'],
    ['psql -c "select 1 from t"'],
    ['sftp h <<X\nput Dockerfile\nX'],
    ['ed x <<X\nw /tmp/x\nX'],
  ])('not %s', (script) => expect(warnings(script)).toEqual([]));
});

describe('what programs write next to what they are about', () => {
  test.each([
    ['curl -c Dockerfile https://e.example/'],
    ['curl -D Dockerfile https://e.example/'],
    ['curl --trace Dockerfile https://e.example/'],
    ['curl -w "%output{Dockerfile}%{url}" https://e.example/'],
    ['curl "https://e.example/{file}" -o "Docker#1"'],
    ['strace -o Dockerfile ls'],
    ['ltrace -oDockerfile ls'],
    ['sudo strace -f -o Dockerfile ls'],
    ['time -o Dockerfile ls'],
    ['http --download https://e.example/Dockerfile'],
    ['http -d e.example/Dockerfile'],
    ['axel https://e.example/Dockerfile'],
    ['sftp h:Dockerfile'],
    ['sops -d -i Dockerfile'],
    ['unlz4 Dockerfile.lz4'],
    ['brotli -d Dockerfile.br'],
  ])('%s', (script) => expect(warnings(script).join()).toMatch(/Docker(?:file|\*)$/));

  test.each([
    ['curl -c cookies.txt -D headers.txt https://e.example/'],
    ['strace -o /tmp/log cat Dockerfile'],
    ['stdbuf -o L cat Dockerfile'],
    ['sops -d secrets.yml'],
  ])('not %s', (script) => expect(warnings(script)).toEqual([]));
});

describe('new names that are made of those of files', () => {
  test.each([
    ["rename 's/\\.in$//' *.in"],
    ["rename 's/.in//' *"],
    ["rename .in '' *.in"],
    ["perl-rename -e 's/\\.in$//' Dockerfile.in"],
    ['for f in *.in; do mv "$f" "${f%.in}"; done'],
    ['for f in *.in; do cp "$f" "${f%.*}"; done'],
    ['for f in *.in; do cp "$f" "${f/.in/}"; done'],
    ['for f in *.in; do cp $f $(basename $f .in); done'],
  ])('%s', (script) => expect(warnings(script)).toContain('Dockerfile'));

  test.each([
    ["rename 's/linux/x/' *.tgz"],
    ["rename 's/\\.tmpl$//' *.tmpl"],
    ['for f in *.tmpl; do mv "$f" "${f%.tmpl}"; done'],
  ])('not %s', (script) => expect(warnings(script)).toEqual([]));
});

describe('a folder of another repository that is packed and unpacked here', () => {
  test.each([
    ['git -C o archive HEAD | tar x'],
    ['git --git-dir=o/.git archive HEAD | tar -x'],
    ['cd o; git archive HEAD | tar x -C ..'],
    ['tar -C o -c . | tar x'],
    ['tar cf - -C o . | tar xf -'],
    ['(cd o && tar c .) | tar x'],
    ['(cd o && find . | cpio -o) | cpio -i'],
    ['cd o && find . -print0 | cpio -0pdm ..'],
    ['tar czf /tmp/o.tgz -C o . && tar xzf /tmp/o.tgz'],
    ['git -C o archive -o /tmp/x.tar HEAD && tar xf /tmp/x.tar'],
    ['cd o && zip -r /tmp/x.zip . && cd .. && unzip -o /tmp/x.zip'],
    ['sudo mount --bind o .'],
    ['gh run download -n a -D p; cp -r p/. .'],
  ])('%s', (script) => {
    expect(warnings(script)).toEqual(['Dockerfile']);
    expect(warnings(script, UNUSUAL)).toEqual(['build.txt']);
  });

  test('what git puts into the folder above', () => {
    expect(warnings('git -C o checkout-index -a --prefix=../')).toEqual([
      'A script runs git checkout-index, which may bring another commit, and what is then built is not judged',
    ]);
  });

  test.each([
    ['git archive HEAD | tar x -C /tmp/x'],
    ['git archive -o /tmp/x.tar HEAD'],
    ['tar -C o -c . | tar x -C dist'],
    ['tar czf /tmp/o.tgz -C o . && tar xzf /tmp/o.tgz -C /tmp/y'],
    ['curl -fsSL https://e.example/x.tgz | tar xz -C /usr/local'],
    ['git checkout-index -a --prefix=../export/'],
  ])('not %s', (script) => expect(warnings(script)).toEqual([]));
});

describe('all that is in a folder elsewhere', () => {
  test.each([
    ['docker cp c:/w/. .'],
    ['docker compose cp web:/w/. .'],
    ['kubectl cp p:/w .'],
    ['rsync -a h:/w/ .'],
    ['rsync -a rsync://h/w/ .'],
    ['scp -r h:/w/. .'],
    ['aws s3 sync s3://b .'],
    ['aws s3 cp --recursive s3://b .'],
    ['rclone copy r:x .'],
  ])('%s', (script) => {
    expect(warnings(script)).toEqual(['Dockerfile']);
    expect(warnings(script, UNUSUAL)).toEqual(['build.txt']);
  });

  test.each([
    ['git clone https://e.example/x .', 'https://e.example/x'],
    ['gh repo clone evil/x .', 'evil/x'],
    ['hg clone https://e.example/x $PWD', 'https://e.example/x'],
    ['svn export --force https://e.example/x .', 'https://e.example/x'],
  ])('%s', (script, what) => {
    expect(warnings(script)).toEqual([`A script checks out ${what}, and what is then built is not judged`]);
  });

  test.each([
    ['docker cp c:/app/dist ./dist'],
    ['docker cp c:/app/dist/. dist'],
    ['kubectl cp p:/report.xml .'],
    ['aws s3 sync s3://b dist'],
    ['rsync -a src/ dist/'],
    ['git clone https://e.example/x /tmp/x'],
    ['git clone https://github.com/${{ github.repository }} .'],
    ['git clone https://github.com/$GITHUB_REPOSITORY.git .'],
  ])('not %s', (script) => expect(warnings(script)).toEqual([]));
});

test.each([
  ['find api -name Dockerfile -execdir cp {} .. ";"', 'docker build .', 'Dockerfile'],
  ['find api -name build.txt -execdir cp {} .. ";"', UNUSUAL, 'build.txt'],
  ['rsync --files-from=l.txt api .', UNUSUAL, 'build.txt'],
])('a list that names files where they are: %s', (script, build, name) => {
  expect(warnings(script, build)).toEqual([name]);
});

test('where more folders are packed than are followed, anything may be unpacked', () => {
  const pack = (count: number): string =>
    Array.from({ length: count }, (_, at) => `tar cf /tmp/x.tar -C p${at} .`).join('\n');
  expect(warnings(`${pack(600)}\ntar xf /tmp/x.tar`)).toEqual(['Dockerfile']);
  expect(warnings(`${pack(20)}\ntar xf /tmp/x.tar`)).toEqual([]);
});

test.each([
  ['cd o && mv * ..'],
  ['ditto o .'],
  ['find . -name y -exec git checkout evil -- Dockerfile ";"'],
  ['echo Dockerfile | xargs git checkout evil -- Dockerfile'],
])('%s', (script) => expect(warnings(script)).toContain('Dockerfile'));
