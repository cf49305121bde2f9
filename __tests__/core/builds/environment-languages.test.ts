// biome-ignore-all lint/suspicious/noTemplateCurlyInString: scripts of shells
import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import {
  ALL_OPEN,
  expression,
  NOTHING_OPEN,
  openAfter,
  openAfterScript,
} from '../../support/earlier-steps.js';

describe('a program that goes through all variables, or a folder of the runner, and writes where that leads', () => {
  test.each<[string, string?]>([
    ['import os\nopen(os.environ["github_env".upper()],"a").write("A=1")', 'python'],
    ['import os\nfor k in os.environ:\n  if k[7:]=="ENV": open(os.environ[k],"a").write("A=1")', 'python'],
    [
      'from os import environ as e\nfor k, v in e.items():\n  if k[7:]=="ENV":\n    with open(v, mode="a") as f: f.write("A=1")',
      'python',
    ],
    ['import os\nd = dict(os.environ)\nwith open(d[n], "a") as f: f.write("A")', 'python'],
    ['import os\nenv = os.environ.copy()\nPath(env[n]).write_text("A")', 'python'],
    ['import os\nfor v in os.environ.values():\n  if "set_e" in v: Path(v).write_text("A")', 'python'],
    ['import os, shutil\nshutil.copy("x", os.getenv(n))', 'python'],
    ['import os\nopen(os.getenv("x".join(n)), m)', 'python'],
    ['import os\np = getattr(os, "env" + "iron")[n]\nopen(p, "a")', 'python'],
    [
      "for (const [k, v] of Object.entries(process.env)) if (/HUB_E/.test(k)) fs.appendFileSync(v, 'A=1')",
      'node {0}',
    ],
    ["fs.appendFileSync(process.env[['GITHUB','ENV'].join('_')], 'A=1')", 'node {0}'],
    ["const { env } = process; for (const k in env) fs.writeFileSync(env[k], 'A=1')", 'node {0}'],
    ["const env = process.env; fs.appendFileSync(env[n], 'A=1')", 'node {0}'],
    ["const e = { ...process.env }; Object.keys(e).forEach(k => fs.appendFileSync(e[k], 'A'))", 'node {0}'],
    ["const { ['GITHUB_' + x]: f } = process.env; fs.appendFileSync(f, 'A')", 'node {0}'],
    ["const { A, ...rest } = process.env; fs.appendFileSync(Object.values(rest)[3], 'A')", 'node {0}'],
    ['setlocal enabledelayedexpansion\nset n=GITHUB_\nset n=%n%ENV\necho BASE=evil>>!%n%!', 'cmd'],
    ['for %%f in ("%GITHUB_OUTPUT%") do for %%g in ("%%~dpf*") do echo BASE=x>>"%%g"', 'cmd'],
    [`for /f "tokens=2 delims==" %%v in ('set GITHUB_E') do echo BASE=x>>%%v`, 'cmd'],
    ['set n=GITHUB_E\ncall echo A=1 >> %%%n%NV%%', 'cmd'],
    [`env | awk -F= '/HUB_EN/{print "BASE=evil" >> $2}'`],
    [`printenv | perl -ne 'if (/HUB_E.*=(.*)/) { open F, ">>$1"; print F "A=1" }'`],
    [`awk 'BEGIN { for (k in ENVIRON) if (k ~ /HUB_EN/) print "A=1" >> ENVIRON[k] }'`],
    [`awk 'BEGIN { f = ENVIRON["GITHUB_" x]; print "A=1" >> f }'`],
    [`perl -e 'for (keys %ENV) { if (/HUB_E/) { open my $f, ">>", $ENV{$_}; print $f "A=1" } }'`],
    [`ruby -e 'ENV.each { |k, v| File.open(v, "a") { |f| f.puts 1 } if k =~ /HUB_E/ }'`],
    [`ruby -e 'File.write(ENV[["GITHUB", "ENV"].join("_")], "A=1", mode: "a")'`],
    [`php -r 'foreach (getenv() as $k => $v) if (substr($k, 7) == "ENV") file_put_contents($v, "A=1", 8);'`],
    ["gci $env:RUNNER_TEMP -Recurse -File | % { ac $_ 'BASE=evil' }", 'pwsh'],
    ["gci $env:RUNNER_TEMP | gci | % { 'A=1' >> $_ }", 'pwsh'],
    ["Get-ChildItem env: | ? { $_.Name -like '*HUB_EN*' } | % { Add-Content $_.Value 'A=1' }", 'pwsh'],
    ["'A=1' >> (gi ('env:' + $n)).Value", 'pwsh'],
    ["'A=1' >> (gci env:GITHUB_E*).Value", 'pwsh'],
    ["$v = [Environment]::GetEnvironmentVariables(); ac $v[$n] 'A=1'", 'pwsh'],
    [
      "import os\nfor d in os.listdir(os.environ['RUNNER_TEMP']):\n  for f in os.listdir(d): open(f, 'a')",
      'python',
    ],
    ["f=$(jq -r .env <<< '${{ toJSON(github) }}'); echo BASE=x >> $f"],
    ['d=$(realpath "$GITHUB_OUTPUT"); echo BASE=evil.example/x >> ${d/set_output/set_env}'],
    ['o=%GITHUB_OUTPUT%\nset "o=%GITHUB_OUTPUT%"\necho A=1>>%o:output=env%', 'cmd'],
    ['set o=%GITHUB_OUTPUT%\necho A=1>>!o:output=env!', 'cmd'],
    ['dir /s /b %RUNNER_TEMP% > l\nfor /f %%f in (l) do echo A=1>>%%f', 'cmd'],
    ['for /r "%RUNNER_TEMP%" %%f in (*) do echo A=1>>"%%f"', 'cmd'],
    ['import os\nf = os.environ[n]\nopen(f, "a")', 'python'],
    ['const f = process.env[n]; fs.appendFileSync(f, x)', 'node {0}'],
    ['const f = process.env?.[n]; fs.appendFileSync(f, x)', 'node {0}'],
    ['x = { ...process.env }[n]; fs.appendFileSync(x, y)', 'node {0}'],
    ['import os\np = os.environ.copy()[n]\nopen(p, "a")', 'python'],
    ['import os\np = {**os.environ}[n]\nopen(p, "a")', 'python'],
    ['import os\np = dict(os.environ)[n]\nopen(p, "a")', 'python'],
    ['python3 - <<E\nimport os\nwith open(os.path.expandvars("$GITHUB_" + x), "a") as f: f.write("A")\nE'],
    [`node -e "require('fs').appendFileSync(process.env['GITHUB_'+x], 1)"`],
    ['import os\nsubprocess.run(["tee", "-a", os.environ[n]], input=b"A=1")', 'python'],
    ['import os\nos.system(f"echo A=1 >> {os.environ[n]}")', 'python'],
    ["require('child_process').execSync(`echo A=1 >> ${process.env[n]}`)", 'node {0}'],
    ["perl -e '`echo A=1 >> $ENV{$n}`'"],
    ["for f in glob.glob(os.environ['RUNNER_TEMP'] + '/*/*'): open(f, 'a')"],
    ["[System.IO.File]::AppendAllText((Get-Item env:$n).Value, 'A=1')", 'pwsh'],
    ["$p = (Get-ChildItem env: | Where-Object Name -like '*HUB_E*').Value; 'A=1' | Out-File $p -Append"],
    [
      "Get-ChildItem -Path $env:RUNNER_TEMP -Recurse -Include *env* | ForEach-Object { Add-Content -Path $_.FullName -Value 'A=1' }",
      'pwsh',
    ],
    ["$t = $env:RUNNER_TEMP; gci $t -r | % { ac $_ 'A=1' }", 'pwsh'],
    ['echo A=1 | tee -a $(find $RUNNER_TEMP -type f)'],
    [
      "import os, pathlib\nfor p in pathlib.Path(os.environ['RUNNER_TEMP']).iterdir():\n  for q in p.iterdir():\n    q.open('a').write('A=1')",
      'python',
    ],
    [
      "const d = process.env.RUNNER_TEMP; for (const a of fs.readdirSync(d)) for (const b of fs.readdirSync(d + '/' + a)) fs.appendFileSync(`${d}/${a}/${b}`, 'A=1')",
      'node {0}',
    ],
    ['set | findstr HUB_E > t\nfor /f "tokens=2 delims==" %%a in (t) do echo A=1>>%%a', 'cmd'],
    [
      'import os\nout = "x"\nfor out in os.environ.values():\n  with open(out, "a") as f: f.write("A=1")',
      'python',
    ],
    ['import os\nout = "x"\ndef f(out): open(out, "a").write("A=1")\nf(os.environ[n])', 'python'],
    [
      'import os\nk = [k for k in os.environ if k.endswith("B_ENV")][0]\nopen(os.environ[k], "a").write("A=1")',
      'python',
    ],
    ['import os\nfd = os.open(os.environ[n], os.O_APPEND | os.O_WRONLY)\nos.write(fd, b"A=1")', 'python'],
    ['import os\nwith open(os.environ[n], mode="a") as f: print("A=1", file=f)', 'python'],
    ['import os,io\nio.open(os.environ[n], "a")', 'python'],
    ['import os\nfrom pathlib import Path\nPath(os.environ[n]).open(mode="a").write("A=1")', 'python'],
    ['import os, fileinput\nfor l in fileinput.input(os.environ[n], inplace=True): print(l)', 'python'],
    ['from os import *\nopen(environ[n], "a")', 'python'],
    ['from os import getenv as g\nopen(g(n), "a")', 'python'],
    ['import os as o\nopen(o.environ[n], "a")', 'python'],
    ['import os\ne = os.environ\nopen(e[n], "a")', 'python'],
    ['import os\ne = os.environ\nopen(e.get(n), "a")', 'python'],
    ['import os\ne = os.environ\nopen(e.get( n ), "a")', 'python'],
    ['import os\ne = os.environ\nopen(e.get("B_" + n), "a")', 'python'],
    ['import os\ne = os.environ\nopen(e.get(*n), "a")', 'python'],
    ['import os\ne = vars(os)["environ"]\nopen(e[n], "a")', 'python'],
    ['import os\nopen(os.environ.get(n), "a")', 'python'],
    ['import os\nopen(next(v for k, v in os.environ.items() if "B_E" in k), "a")', 'python'],
    ['import os\nopen("/proc/self/environ").read().split("\\0")\nopen(x, "a")', 'python'],
    ["const p = process.env; fs.appendFileSync(p[n], 'A=1')", 'node {0}'],
    ["const { appendFileSync: w } = fs; w(process.env[n], 'A=1')", 'node {0}'],
    ["fs['append' + 'FileSync'](process.env[n], 'A=1')", 'node {0}'],
    ["fs.promises.appendFile(process.env[n], 'A=1')", 'node {0}'],
    ["const s = fs.createWriteStream(process.env[n], { flags: 'a' })", 'node {0}'],
    ["const fd = fs.openSync(process.env[n], 'a')", 'node {0}'],
    ["await Bun.write(process.env[n], 'A=1')", 'node {0}'],
    ["Deno.writeTextFileSync(Deno.env.get(n), 'A=1', { append: true })", 'node {0}'],
    ["Deno.writeTextFileSync(Deno.env.toObject()[n], 'A=1', { append: true })", 'node {0}'],
    ["globalThis['process']['env'][n]; fs.appendFileSync(x, y)", 'node {0}'],
    ['perl -e \'open(my $f, ">>", $ENV{"GITHUB_" . "ENV"}) or die; print $f "A=1\\n"\''],
    ['ruby -e \'k = ENV.keys.grep(/B_ENV/)[0]; open(ENV[k], "a") { |f| f.puts "A=1" }\''],
    ['ruby -e \'IO.write(ENV.fetch(n), "A=1")\''],
    ['php -r \'$f = fopen(getenv($n), "a"); fwrite($f, "A=1");\''],
    ['awk -v n=$N \'BEGIN { print "A=1" > ENVIRON[n] }\''],
    ['awk \'BEGIN { for (k in ENVIRON) if (k ~ /B_E/) system("echo A=1 >> " ENVIRON[k]) }\''],
    [
      "$n = 'GITHUB_' + 'ENV'; [IO.File]::AppendAllText([Environment]::GetEnvironmentVariable($n), 'A=1')",
      'pwsh',
    ],
    ["$f = (ls env: | where Name -match 'B_ENV').Value; echo A=1 >> $f", 'pwsh'],
    ["Get-Item env:* | ? Name -like '*B_ENV' | % { 'A=1' | Add-Content $_.Value }", 'pwsh'],
    [
      "$e = Get-ChildItem Env:; foreach ($v in $e) { if ($v.Name -match 'B_E') { Add-Content -Path $v.Value -Value 'A=1' } }",
      'pwsh',
    ],
    ['(Get-Content env:\\$n) | % { Out-File $_ -InputObject A=1 }', 'pwsh'],
    ['for /f "tokens=1,2 delims==" %%a in (\'set\') do if %%a==%N% echo A=1>>%%b', 'cmd'],
    ['for /f "delims=" %%a in (\'cmd /c echo %%%N%%%\') do echo A=1>>%%a', 'cmd'],
    ["jq -rn --arg n \"$n\" 'env[$n]' | xargs -I{} sh -c 'echo A=1 >> {}'"],
    ['lua -e \'local f = io.open(os.getenv(n), "a") f:write("A=1")\''],
    ['Rscript -e \'cat("A=1", file=Sys.getenv(n), append=TRUE)\''],
    ["tclsh <<'E'\nset f [open $env($n) a]\nputs $f A=1\nE"],
  ])('%s', (script, shell) => expect(openAfterScript(script, shell)).toEqual(ALL_OPEN));
});

describe('a program that reads variables and writes files of its own', () => {
  test.each<[string, string?]>([
    [
      'import os\nenv = os.environ.copy()\nenv["A"] = "1"\nfor k, v in x.items():\n  env[k] = v\nsubprocess.run(c, env=env)\nwith open(p, "w") as f: f.write("a")',
      'python',
    ],
    [
      'import os\nfor n in names:\n  print(os.environ[n])\nwith open(os.environ["GITHUB_OUTPUT"], "a") as f: f.write("a=1")',
      'python',
    ],
    ['import os\nsubprocess.run(c, env={**os.environ, "A": "b"})\nopen(p, "w").write("x")', 'python'],
    [
      'import os\nif "CI" in os.environ: open(p, "w").write("x")\nos.environ.get("A", "b"); os.environ["X"] = "1"',
      'python',
    ],
    ['const { A, B: c } = process.env; fs.writeFileSync(p, A)', 'node {0}'],
    ["execSync('x', { env: { ...process.env, A: 1 } }); fs.writeFileSync(p, 'a')", 'node {0}'],
    ['Get-ChildItem env: | Sort-Object Name\n"a=$x" | Out-File -FilePath $env:GITHUB_OUTPUT -Append', 'pwsh'],
    ['for %%f in (*.sln) do echo name=%%~nf>>%GITHUB_OUTPUT%', 'cmd'],
    ['cd /d %~dp0\nset p=%~dp0bin\necho %p%>>%GITHUB_PATH%', 'cmd'],
    ["for /f %%i in ('git rev-parse HEAD') do echo sha=%%i>>%GITHUB_OUTPUT%", 'cmd'],
    ["env | awk -F= '{print $1}' > names.txt"],
    [`env | sort | awk -F= '/^INPUT_/ { print $2 }'; awk '{ print $1 > "x" }' y`],
    ["perl -e 'print $ENV{A}' > x; perl -pi -e 's/a/$ENV{B}/' x"],
    [`ruby -e 'File.write("x", ENV.fetch("A"))'; awk 'BEGIN { print ENVIRON["A"] }' > $x`],
    ['Get-ChildItem $env:RUNNER_TEMP\\logs -Recurse | % { Get-Content $_ }', 'pwsh'],
    ['Get-ChildItem $env:RUNNER_TEMP -Recurse | Remove-Item', 'pwsh'],
    ["echo '${{ toJSON(github) }}' > event.json; jq .sha event.json"],
    ['echo "$CTX" | jq . >> "$GITHUB_STEP_SUMMARY" # ${{ toJSON(github) }}'],
    [
      'import os\nout = os.environ["GITHUB_OUTPUT"]\nfor n in names:\n  with open(out, "a") as f:\n    f.write(os.environ[n])',
      'python',
    ],
    ['const out = process.env.GITHUB_OUTPUT;\nfs.appendFileSync(out, process.env[n])', 'node {0}'],
  ])('%s', (script, shell) => expect(openAfterScript(script, shell)).toEqual(NOTHING_OPEN));
});

describe('where the runner may take commands from what a step prints', () => {
  const set = (value: string): string => `{ ACTIONS_ALLOW_UNSECURE_COMMANDS: ${value} }`;
  const action = (using: string) => ({
    'a/action.yml': `runs: ${using}\n`,
    'a/index.js': "core.exportVariable('ACTIONS_ALLOW_UNSECURE_COMMANDS', true)\n",
  });
  test.each<[string, string, readonly string[]]>([
    ['{ run: cat x.txt }', `env: ${set('true')}\n`, ALL_OPEN],
    [`{ run: 'c=set-env; echo "::$c name=A::1"' }`, `env: ${set('"TRUE "')}\n`, ALL_OPEN],
    [`{ env: ${set('true')}, run: cat x.txt }`, '', ALL_OPEN],
    [`{ env: ${set(`"${expression('vars.X')}"`)}, run: cat x.txt }`, '', ALL_OPEN],
    [`{ env: ${set('1')}, uses: "docker://alpine:3" }`, '', ALL_OPEN],
    ['{ uses: other/prints@v1 }', `env: ${set('true')}\n`, ALL_OPEN],
    ['{ run: cat x.txt }', `env: ${set('false')}\n`, NOTHING_OPEN],
    ['{ run: cat x.txt }', `env: ${set('""')}\n`, NOTHING_OPEN],
    [`{ env: ${set('"False"')}, run: cat x.txt }`, `env: ${set('true')}\n`, NOTHING_OPEN],
    ['{ run: cat x.txt }', '', NOTHING_OPEN],
    // what an earlier step says counts for those after it
    ['{ run: echo ACTIONS_ALLOW_UNSECURE_COMMANDS=true >> $GITHUB_ENV }', '', ALL_OPEN],
    ['{ run: echo OTHER=true >> $GITHUB_ENV }', '', NOTHING_OPEN],
  ])('%s %s', (step, more, unknown) => expect(openAfter(step, {}, more)).toEqual(unknown));

  test('an action of the repository allows it', () => {
    expect(openAfter('uses: ./a', action('{ using: node24, main: index.js }'))).toEqual(ALL_OPEN);
    expect(openAfter('uses: ./a', action('{ using: node24, main: other.js }'))).toEqual(NOTHING_OPEN);
  });
});

test('an expression within a command substitution is said as it is written', () => {
  const run = `f=$(jq -r .env <<< '${expression('toJSON(github)')}'); echo A=1 >> $f`;
  const action = `runs:\n  using: composite\n  steps:\n    - { shell: bash, run: ${JSON.stringify(run)} }\n`;
  const text =
    'on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps: [{ uses: ./a }, { run: docker build . }]\n';
  const tree = treeOf({ 'a/action.yml': action, '.github/workflows/a.yml': text });
  const { problems, builds } = findBuilds(tree, new Set(['workflow']));
  expect(problems.map(({ message }) => message)).toEqual([
    `A script writes $(jq -r .env <<< '${expression('toJSON(github)')}'), and what it then says is not judged`,
  ]);
  expect(builds.map(({ unknown }) => unknown)).toEqual([ALL_OPEN]);
});
