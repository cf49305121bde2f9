/** Words for what is made to develop, to test or to look at code. */
const FOR_DEVELOPMENT =
  'dev|devel|develop|developer|development|devcontainer|devenv|test|tests|tester|testing|testbase|testsuite|(?:unit|run|load|smoke|e2e)tests?|e2e|bench|benchmarks?|runbench|coverage|debug|debugger|lint|linter|linting|(?:es|py|yaml|proto|hado|style|markdown|commit)lint|ci|cicd|validate|validation';
/** Words for what others are built on. */
const TO_BUILD_ON = 'build|builder|base|sdk|tools?';
const NOT_SHIPPED = wordsOf(`${FOR_DEVELOPMENT}|${TO_BUILD_ON}`);
const DEVELOPMENT_FILE = wordsOf(FOR_DEVELOPMENT);
/** What such a target is called where that is all of its name: in a longer one the word may say what a service does. */
const JOB = /^(?:check|checks|verify|gen|generate|generated|vendored|fmt|format|gofmt|shfmt|shellcheck)$/i;
/** The word that says that a file is a Dockerfile, with what separates it from others. */
const DOCKERFILE = /[-_.]*(?:docker|container)file[-_.]*/i;

function wordsOf(alternatives: string): RegExp {
  return new RegExp(`(?:^|[-_.])(?:${alternatives})(?:[-_.]|$)`, 'i');
}

/** Whether nothing in the name of a target says that it does not ship. */
export function isNamedToShip(name: string | null): boolean {
  return name === null || !(NOT_SHIPPED.test(name) || JOB.test(name));
}

/** The same of a Dockerfile: `Dockerfile.dev` and `test.Dockerfile` do not, and a `Dockerfile.base` does in what is built on it. */
export function isFileToShip(path: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = file.replace(DOCKERFILE, '.');
  return name === file || !DEVELOPMENT_FILE.test(name);
}
