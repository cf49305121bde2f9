import { classifyName } from '../../../../dockerfile/file-names.js';
import { isVendored, mayDefineBuilds } from '../../../build-files.js';
import { parentFolder } from '../../../repo-path.js';

/** Programs that do what a file says which they are given, whatever its ending, or that look for one in a folder; as patterns. */
const RUNNERS = [
  'g?make npm pnpm yarn bun deno just (?:go-)?task mise moon rush lerna rake rails fastlane mage',
  'inv(?:oke)? fab doit poe tox nox hatch poetry pdm uv composer cargo zig dotnet java kotlin jbang',
  'scala(?:-cli)? sbt mill gradlew? mvnw? ant lein clj bb lua(?:jit)? tclsh expect nu elixir mix swift',
  'julia Rscript bats shellspec pytest jest gulp grunt ansible-playbook molecule cmake ctest ninja',
  'meson scons nix(?:-build|-shell)? vagrant sam serverless sls devspace garden',
]
  .join(' ')
  .replaceAll(' ', '|');
const RUNNER = new RegExp(
  String.raw`(?<![\w./-])(?:[\w./-]{0,200}/)?(?:${RUNNERS})(?=["'\s])([^\n;&|]{1,1000})`,
  'g',
);
const BETWEEN = /[\s"'\x60,()=]+/;
/** What is not run. */
const OTHER_TEXT =
  /\.(?:md|mdx|rst|adoc|txt|log|lock|sum|mod|png|jpe?g|gif|svg|pdf|html?|css|map|zip|t?gz|jar|whl)$/i;

/** The words that a text gives such programs. */
export function listRunnerWords(text: string): readonly string[] {
  const words = [...text.matchAll(RUNNER)].flatMap(([, given = '']) => given.split(BETWEEN));
  const named = words.map((word) => word.replace(/^-[A-Za-z](?=[\w./])/, '').replace(/\/+$/, ''));
  return [...new Set(named)].filter((word) => /^[\w.][\w./-]{0,199}$/.test(word));
}

/** A word that may be a folder, or a path in one (`just ci/build`, `--manifest-path ci/Cargo.toml`). */
export function listRunnerFolders(text: string): readonly string[] {
  return listRunnerWords(text).flatMap((word) => (word.includes('/') ? [word, parentFolder(word)] : [word]));
}

/** Whether a file that such a program is given may say what it does. */
export function mayBeTasks(path: string): boolean {
  return (
    !OTHER_TEXT.test(path) && !mayDefineBuilds(path) && !isVendored(path) && classifyName(path) === 'other'
  );
}
