import { describe, expect, test } from 'vitest';
import { SourceText } from '../../../src/core/builds/source-text.js';
import { withoutSaid } from '../../../src/core/builds/workflows/scripts/said/said-texts.js';
import { listGivenValues } from '../../../src/core/builds/workflows/scripts/texts/given-values.js';

const FLAG = '--build-arg BASE=a/b:1';
const USAGE = `usage() {\n  echo "x ${FLAG}"\n}\n`;
const DOCUMENT = `cat <<X\n  docker build ${FLAG}\nX\n`;

/** What a script gives builds, without what it only says. */
const given = (
  file: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
): readonly string[] => {
  const around = Object.entries(others).map(([path, each]) => new SourceText(path, each));
  const script = withoutSaid(new SourceText(file, text), () => around);
  expect(script.text).toHaveLength(text.length);
  return listGivenValues(script.text).map(({ value }) => value);
};

describe('what a script only says', () => {
  test.each([
    `echo "x ${FLAG}"`,
    `printf 'x %s ${FLAG}\\n' "$X"`,
    `echo x ${FLAG} >&2`,
    `>&2 echo x ${FLAG}`,
    `echo ${FLAG} > /dev/stderr`,
    `echo ${FLAG} >> "$GITHUB_STEP_SUMMARY"`,
    `[ -z "$M" ] && echo "x ${FLAG}"`,
    `test -n "$M" || { echo "x ${FLAG}"; exit 1; }`,
    `if x; then\n  echo "x ${FLAG}"\nfi`,
    `x | while read -r l; do echo "$l ${FLAG}"; done`,
    DOCUMENT,
    DOCUMENT.replace('<<X', ">&2 <<-'X'"),
    `${USAGE}usage`,
    `${USAGE}[ $# -gt 0 ] || usage >&2\nB=$(cat x)\n`,
    `die() {\n  echo "x ${FLAG}"\n  exit 1\n}\nmain() { die "see usage"; }\nmain`,
    `usage() {\n${DOCUMENT}}\ncase $1 in -h) usage; exit;; esac`,
  ])('in a shell: %s', (text) => {
    expect(given('b.sh', text)).toEqual([]);
    expect(given('b.sh', text, { 'a.yml': 'x: ./b.sh "$(git describe | cut -c1)" || true\n' })).toEqual([]);
  });

  test.each([
    `echo "x ${FLAG}" | sh`,
    `echo "x ${FLAG}" |& sh`,
    `echo "x ${FLAG}" > x.sh`,
    `echo "x ${FLAG}" >> "$GITHUB_OUTPUT"`,
    `echo "x ${FLAG}" >&3`,
    `echo "::set-output name=x::${FLAG}"`,
    `{ echo "x ${FLAG}"; } | sh`,
    `( echo "x ${FLAG}" ) > x`,
    `for i in a; do echo "x ${FLAG}"; done > x`,
    `eval "$(echo x ${FLAG})"`,
    `x=\`echo x ${FLAG}\``,
    `docker build $(echo ${FLAG}) .`,
    `sh <(echo x ${FLAG})`,
    `echo "$(docker build ${FLAG} .)"`,
    `echo $X\`docker build ${FLAG} .\``,
    `printf -v X '${FLAG}'`,
    `exec > x\necho "x ${FLAG}"`,
    `exec > >(sh)\necho "x ${FLAG}"`,
    `coproc { echo "x ${FLAG}"; }`,
    `alias echo=eval\necho "x ${FLAG}"`,
    `echo() { eval "$@"; }\necho "x ${FLAG}"`,
    `$("$0" x)\necho "x ${FLAG}"`,
    `bash "$0" x | sh\necho "x ${FLAG}"`,
    `eval "$X"\necho "x ${FLAG}"`,
    `bash <<X\ndocker build ${FLAG} .\nX`,
    DOCUMENT.replace('<<X', '<<X | sh'),
    DOCUMENT.replace('<<X', '> x.sh <<X'),
    DOCUMENT.replace('<<X', '- y <<X'),
    DOCUMENT.replace('docker build', '$(docker build').replace(FLAG, `${FLAG})`),
    `${USAGE}docker build $(usage) .`,
    `${USAGE}docker build "$(cd x && usage)" .`,
    `${USAGE}usage | sh`,
    `${USAGE}usage > x`,
    `${USAGE}sh <(usage)`,
    `${USAGE}show() { usage; }\nx=$(show)`,
    `${USAGE}show() { usage; }\nshow | sh`,
    `${USAGE}run usage`,
    `${USAGE}eval 'x=$(usage)'`,
    `${USAGE}f=usage\nx=$($f)`,
    `${USAGE}$f | sh`,
    `${USAGE}cat <<X\n$(usage)\nX`,
    `${USAGE}for i in $(usage); do :; done`,
  ])('and not what goes elsewhere: %s', (text) => {
    expect(given('b.sh', text)).toContain('a/b:1');
  });

  test.each([
    ['a.sh', 'docker build $(./b.sh) .'],
    ['a.sh', 'docker build $(cd x; ./b.sh --y) .'],
    ['a.sh', './b.sh; x=$(./b.sh)'],
    ['a.sh', 'x=$(\n  ./b.sh\n)'],
    ['a.sh', './b.sh | sh'],
    ['a.sh', './b.sh \\\n  | sh'],
    ['a.sh', '{\n  ./b.sh\n} | sh'],
    ['a.sh', '. ./b.sh > x'],
    ['a.sh', 'mapfile -t A < <(./b.sh)'],
    ['a.fish', 'set x (./b.sh)'],
    ['a.ps1', '$x = ./b.sh'],
    ['a.yml', 'run: echo "x=`./b.sh`" >> $GITHUB_OUTPUT'],
    ['a.yml', 'run: ./b.sh >> $GITHUB_ENV'],
    ['a.yml', 'with: { script: "x = await exec.getExecOutput(\'./b.sh\')" }'],
    ['a.yml', `run: ./b.sh\nx: \${{ steps.x.outputs.stdout }}`],
    ['a.py', 'x = subprocess.check_output(["./b.sh"])'],
    ['Makefile', 'X := $(shell ./b.sh)\n'],
  ])('unless another file may take it: %s: %s', (file, text) => {
    expect(given('b.sh', `echo "x ${FLAG}"`, { [file]: `${text}\n` })).toEqual(['a/b:1']);
  });

  test('unless another file has the function', () => {
    const lib = `${USAGE}other() { echo "y ${FLAG}"; }\n`;
    expect(given('lib.sh', lib, { 'a.sh': '. ./lib.sh\nusage\nother\n' })).toEqual([]);
    expect(given('lib.sh', lib, { 'a.sh': '. ./lib.sh\ndocker build $(usage)\nother\n' })).toEqual(['a/b:1']);
  });

  test.each([
    `help:\n\t@echo "x ${FLAG}"\n\t@printf "%s ${FLAG}\\n" $(X) >&2\n`,
    `help:\n\t@echo "$(X) $$Y ${FLAG}" # | sh\n`,
    `help:\n\t-@test -n "$(X)" || { echo "x \\\n\t  ${FLAG}"; exit 1; }\n`,
  ])('in a recipe of make: %s', (text) => {
    expect(given('Makefile', text)).toEqual([]);
    expect(given('Makefile', text, { 'a.yml': 'run: make help\n', 'a.sh': 'make -C x help 2>&1' })).toEqual(
      [],
    );
  });

  test.each([
    `x:\n\t@echo "x ${FLAG}" | sh\n`,
    `x:\n\t@docker build $$(echo "${FLAG}") .\n`,
    `x:\n\t@echo "$(shell docker build ${FLAG} .)"\n`,
    `x:\n\t@echo "x ${FLAG}" > x.sh\n`,
    `x:\n\t@docker build $$($(MAKE) -s y)\ny:\n\t@echo "${FLAG}"\n`,
    `X = $(shell make -s y)\ny:\n\t@echo "${FLAG}"\n`,
    `SHELL = ./run\nx:\n\t@echo "${FLAG}"\n`,
    `.ONESHELL:\nx:\n\t@echo "${FLAG}"\n`,
    `X = echo "${FLAG}"\n`,
  ])('and not what goes elsewhere in make: %s', (text) => {
    expect(given('Makefile', text)).toContain('a/b:1');
  });

  test('and not what another file takes of make', () => {
    const text = `x:\n\t@echo "${FLAG}"\n`;
    expect(given('Makefile', text, { 'a.sh': 'docker build $(make -s x) .\n' })).toEqual(['a/b:1']);
    expect(given('Makefile', text, { 'a.py': 'run("make", "-s", "x")\n' })).toEqual(['a/b:1']);
  });

  test.each([
    ['b.py', `"""Builds.\n\n  docker build ${FLAG} .\n"""\nrun()\n`],
    ['b.py', `#!/usr/bin/python\n# x\n'${FLAG}'\n`],
    ['b.py', `def f(\n    a={},\n):\n    r'''x\n    ${FLAG}\n    '''  # y\n    run(f"{x}")\n`],
    ['b.py', `"""${FLAG}"""\nArgumentParser(description=__doc__)\nprint(__doc__)\n`],
    ['b.js', `/**\n * docker build ${FLAG} .\n */\nexec("x");\n`],
    ['b.mjs', `const a = \`b \${c}\`;\n  /* ${FLAG} */\n`],
    ['b.ts', `const a = ["src/**/*.ts", '\\'', b / 2];\n/* ${FLAG} */\n`],
    ['b.go', `package main\n\n/*\nx ${FLAG}\n*/\nvar a = \`\\\`\n/* ${FLAG} */\n`],
    ['B.java', `/** ${FLAG} */\nclass B { String x = """\n  a""";\n  /* ${FLAG} */ }\n`],
    ['b.rs', `/*\n${FLAG}\n*/\nfn f<'a>(x: &'a str) {}\n/* ${FLAG} */\n`],
    ['b.groovy', `/* ${FLAG} */\nsh '''\nx\n'''\n/* ${FLAG} */\n`],
    ['Jenkinsfile', `/*\n ${FLAG}\n*/\npipeline { x '**/*.xml' }\n`],
    ['b.rb', `# x's\n=begin\ndocker build ${FLAG} .\n=end\nsystem("x")\n`],
    ['b.ps1', `<#\n.EXAMPLE\n  docker build ${FLAG} .\n#>\nparam()\n`],
  ])('in comments of several lines: %s: %s', (file, text) => {
    expect(given(file, text)).toEqual([]);
  });

  test.each([
    ['b.py', `x = """\n${FLAG}\n"""\n`],
    ['b.py', `run(\n  """\n${FLAG}\n""")\n`],
    ['b.py', `x = {\n  "a":\n  """${FLAG}"""\n}\n`],
    ['b.py', `x = \\\n"""${FLAG}"""\n`],
    ['b.py', `f"""${FLAG}"""\n`],
    ['b.py', `"""${FLAG}""".split()\n`],
    ['b.py', `"""${FLAG}"""\nos.system(__doc__)\n`],
    ['b.py', `def f():\n  """${FLAG}"""\nos.system(f.__doc__)\n`],
    ['b.py', `"""\n>>> run("${FLAG}")\n"""\n`],
    ['b.js', `const a = "/*";\nexec("x ${FLAG}");\nconst b = "*/";\n`],
    ['b.js', `exec(\`\n/* x */ docker build ${FLAG}\n\`)\n`],
    ['b.js', `const a = \`\n/* ${FLAG} */\n\`;\n`],
    ['b.js', `const a = /[\`]/; const b = \`\n/* ${FLAG} */\n\`;\n`],
    ['b.js', `const a = /[/*]/;\nconst b = \`*/\n/* ${FLAG} */\n\`;\n`],
    ['b.js', `const a = \`\${"\`"}\`;\nconst b = \`\n/* ${FLAG} */\n\`;\n`],
    ['b.js', `exec("x"); /* y */ exec("${FLAG}"); /* z */\n`],
    ['b.go', `var a = \`\n/* ${FLAG} */\n\`\n`],
    ['b.go', `var a = '"'\nvar b = \`\n/* ${FLAG} */\n\`\n`],
    ['B.kt', `val a = """\\"""\nval b = """\n/* ${FLAG} */\n"""\n`],
    ['b.rs', `let a = "\n/* ${FLAG} */\n";\n`],
    ['b.rs', `let a = r#"""#; let b = "\n/* ${FLAG} */\n";\n`],
    ['b.rs', `let a = '"'; let b = "\n/* ${FLAG} */\n";\n`],
    ['b.groovy', `sh '''\n/* x */ docker build ${FLAG}\n'''\n`],
    ['b.rb', `system <<X\n=begin\n${FLAG}\n=end\nX\n`],
    ['b.rb', `system "\n=begin\n${FLAG}\n=end\n"\n`],
    ['b.ps1', `$a = "\n<# ${FLAG} #>\n"\n`],
    ['b.ps1', `$a = @"\n<# ${FLAG} #>\n"@\n`],
  ])('and not in texts: %s: %s', (file, text) => {
    expect(given(file, text)).toContain('a/b:1');
  });
});
