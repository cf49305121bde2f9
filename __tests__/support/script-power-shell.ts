import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLAG = `--build-arg BASE=${EVIL}`;
const BUILD = `docker build ${FLAG} .`;

const row = (script: string, found: readonly string[]): BuildChangeRow => ({
  name: `${found.length === 0 ? 'quiet' : 'found'} in a script of PowerShell: ${script}`,
  base: { Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n' },
  change: {
    '.github/workflows/build.yml': `on: push\njobs:\n  build:\n    runs-on: windows-latest\n    steps:\n      - { shell: pwsh, run: ${JSON.stringify(script)} }\n`,
  },
  found,
});

/** A comment ends where its line does, and quotes, spaces and the ends of lines may be others than those of ASCII. */
const FOUND: readonly string[] = [
  `docker build -t x . # copies C:\\img \`\n${BUILD}`,
  `# x\r${BUILD}`,
  `$a=# "\n${BUILD}\n# "`,
  `Write-Host "a"#"\n${BUILD}\n#"`,
  `Write-Host ‘a #’ ; ${BUILD}`,
  `Write-Host “a #” ; ${BUILD}`,
  `Write-Host ‚a„ #‛ ; ${BUILD}`,
  `docker build --build-arg “BASE=${EVIL}” .`,
  `docker “build” ${FLAG} .`,
  `& ‘docker’ build ${FLAG} .`,
  `docker\u00a0build\u2003--build-arg\u0085BASE=${EVIL}\u3000.`,
  `docker build "--build-arg"BASE=${EVIL} .`,
  `Write-Host "a""" ; ${BUILD}`,
  `Write-Host 'a''' ; ${BUILD}`,
  `$x = @'\nit's\n'@\n${BUILD}`,
  `$x = @"\nit"s $(${BUILD}) "\n"@`,
  `Write-Host (${BUILD})`,
  `& (Get-Command docker) build ${FLAG} .`,
  `Set-Alias d docker; d build ${FLAG} .`,
  `New-Alias -Name d -Value 'docker'; d build ${FLAG} .`,
  `$f = $d + "$(${BUILD})"`,
  `$f = $d + (${BUILD})`,
  `$f = $d + 'x' ; ${BUILD}`,
  `if ($f -eq "$(${BUILD})") { }`,
  `if ($f -ne 'x') { ${BUILD} }`,
  `$c = 'docker' + ''; & docker build ${FLAG} .`,
];

const UNRESOLVED: readonly string[] = [
  `docker build --build-arg 'BASE=alpine:3'.Replace('alpine', '${EVIL}') .`,
  `docker build --build-arg 'BASE=alpine:3'.Replace(‘alpine’, (x)) .`,
  `docker build --build-arg "BASE=al\`u{70}ine:3" .`,
];

/** What writes a Dockerfile, though it begins as what only makes a path, compares or says something. */
const WRITING: readonly string[] = [
  "$f = $d + 'Dockerfile'; Set-Content $f 'FROM x'",
  "$f = $d + 'Dockerfile'; [IO.File]::WriteAllText($f, $t)",
  '$f = Join-Path $d Dockerfile; cp x.txt $f',
  "$f -eq 'x' > Dockerfile",
  "Write-Host 'FROM x' | Set-Content Dockerfile",
  "$f = 'Dockerfile'; Set-Content -Path $f -Value 'FROM x'",
  "$f = '.\\Dockerfile'\n'FROM x' | Out-File $F",
  "$d = 'x/..'; Set-Content \"$d/Dockerfile\" 'FROM x'",
  "$env:F = 'Dockerfile'; 'FROM x' > $env:F",
  '$f = \'Dockerfile\'; [System.IO.File]::WriteAllText("$f", $t)',
  "[IO.File]::Copy('odd', 'Dockerfile', $true)",
  "$w = [IO.StreamWriter]::new('Dockerfile')",
  "$x.Save('Dockerfile')",
  '& $c -eq Dockerfile',
];

/** What is put together in brackets is read as a command that is not plain, and a path that is put together is not known. */
const NOTED: readonly string[] = [
  "$f = $d + 'Dockerfile'; docker build -t x --file=$f .",
  "$f = Join-Path $d 'Dockerfile'; docker build -f $f .",
  `docker ('build') ${FLAG} .`,
  `docker @('build','--build-arg','BASE=${EVIL}','.')`,
  `docker "buil\`u{64}" ${FLAG} .`,
];

const QUIET: readonly string[] = [
  "$f = $d + 'Dockerfile'; docker build .",
  'docker build --platform linux/amd64,linux/arm64 -t "x:$env:TAG" --build-arg "BASE=debian:13" . # "done',
  'if ((Get-Item x).Length -gt 3) { docker build -t ("x:" + $env:TAG) . }',
  `Write-Host '${BUILD}'`,
  "if ($f -eq 'Dockerfile') { docker build . }",
  "Write-Host 'builds Dockerfile'; docker build .",
  "$f = 'Dockerfile'; docker build -f $f .",
  '$f = \'Dockerfile\'; Get-Content $f; Get-FileHash $f; Write-Host "builds $f"; docker build .',
  "$t = [IO.File]::ReadAllText('Dockerfile'); $x.Load('Dockerfile'); docker build .",
  "[IO.File]::Copy('Dockerfile', 'out.txt', $true); docker build .",
  "if (!(Test-Path Dockerfile)) { throw 'no Dockerfile' }; docker build .",
];

export const POWER_SHELL_CHANGES: readonly BuildChangeRow[] = [
  ...FOUND.map((script) => row(script, [`Dockerfile:2 unapproved ${EVIL}`])),
  ...UNRESOLVED.map((script) => row(script, ['Dockerfile:2 unresolved'])),
  ...WRITING.map((script) => ({
    ...row(`${script}; docker build .`, []),
    noted: ['.github/workflows/build.yml'],
  })),
  ...NOTED.map((script) => ({ ...row(script, []), noted: ['.github/workflows/build.yml'] })),
  ...QUIET.map((script) => row(script, [])),
];
