/** What a file is, judged by its name alone. `template`: what a Dockerfile is generated from, in a language of its own. */
export type NameKind = 'dockerfile' | 'template' | 'other';

const WORDS = '(?:docker|container)file';
/** `Dockerfile`, with any prefix or suffix separated by `.`, `-` or `_`. */
const NAME = new RegExp(`^(?:.*[._-])?${WORDS}(?:[._-].*)?$`, 's');

const TEMPLATES = listEndings(
  'j2 jinja jinja2 njk tmpl tpl gotmpl gotpl template tt erb eex ejs in m4 mustache hbs handlebars',
);

/** What BuildKit, buildx and buildah keep next to a Dockerfile. */
const COMPANIONS = listEndings('dockerignore containerignore rego');

/** Files about Dockerfiles, or that handle them, in any tree. */
const TEXTS = listEndings('md mdx markdown rst adoc asciidoc html htm pdf diff patch snap ipynb');
const PICTURES = listEndings('svg png jpg jpeg gif webp ico avif mp4');
const DATA = listEndings('json jsonc json5 jsonl yml yaml toml xml xsd csv tsv lock map proto graphql sql');
const CODE = listEndings(`
  go mod sum rs py pyi pyc rb php phtml java kt kts scala groovy gradle clj cljs cljc class
  js jsx mjs cjs ts tsx mts cts vue svelte astro css scss sass less wasm
  c h cc cpp cxx hh hpp hxx cs csproj fs fsx vb swift dart lua pl pm r jl nim zig
  ex exs erl hrl hs ml mli el lisp scm rkt vim sol
  sh bash zsh fish ps1 psm1 psd1 bat cmd awk
  tf tfvars hcl bicep nix cue rego jsonnet libsonnet star bzl bazel cmake`);

const NO_DOCKERFILES: ReadonlySet<string> = new Set([...COMPANIONS, ...TEXTS, ...PICTURES, ...DATA, ...CODE]);

function listEndings(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** What a test expects of a program that reads Dockerfiles: `dockerfile.json.golden`. A golden image is `Dockerfile.golden`. */
function isExpectedData(name: string): boolean {
  return name.endsWith('.golden') && hasForeignEnding(name.slice(0, -'.golden'.length));
}

/** Reads a path's last segment, ignoring case. */
export function classifyName(path: string): NameKind {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  const ending = dot === -1 ? '' : name.slice(dot + 1);
  if (TEMPLATES.has(ending)) return classifyName(name.slice(0, dot)) === 'other' ? 'other' : 'template';
  return NAME.test(name) && !NO_DOCKERFILES.has(ending) && !isExpectedData(name) ? 'dockerfile' : 'other';
}

/** Whether the extension says that it is source code, data or prose. */
export function hasForeignEnding(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  return dot > 0 && NO_DOCKERFILES.has(name.slice(dot + 1));
}

const LANGUAGES: ReadonlySet<string> = new Set([...DATA, ...CODE]);

/** Whether a name is that of a Dockerfile but for an ending of code or data, so that the file may be either: `Dockerfile.php`. */
export function isNamedForLanguage(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return NAME.test(name) && LANGUAGES.has(name.slice(name.lastIndexOf('.') + 1));
}

const NEAR_NAME = new RegExp(`${WORDS}|\\.(?:docker|containers?)$`);

/** Whether a name is that of a Dockerfile or close to it, so that what is in the file tells more. */
export function isNearDockerfile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return (
    classifyName(name) === 'dockerfile' ||
    (NEAR_NAME.test(name) && !COMPANIONS.has(ending) && !TEXTS.has(ending))
  );
}

/** What BuildKit builds where there is no `Dockerfile`: `ReadEntrypoint` of dockerui/config.go. Null for any other path. */
export function findFallback(path: string): string | null {
  return /(?:^|\/)Dockerfile$/.test(path) ? `${path.slice(0, -'Dockerfile'.length)}dockerfile` : null;
}

/** Files that are built from now on although nobody changed them. `gone`: what is not a regular file any more. */
export function listUncovered(gone: Iterable<string>, has: (path: string) => boolean): string[] {
  return [...gone].flatMap((path) => findFallback(path) ?? []).filter(has);
}
