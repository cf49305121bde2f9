/** Programs that run tests or look at code, and do nothing else. */
const RUNNER =
  /(?<![\w.-])(?:pytest|py\.test|nosetests\d?|tox|unittest|jest|vitest|karma|mocha|jasmine|cypress|protractor|nightwatch|testcafe|wdio|rspec|cucumber|phpunit|behat|behave|codecept|bats|ctest|gotestsum|newman|eslint|stylelint)(?![\w.-])|\bnode\s+--test\b/;
/** Programs that do so with a word for it. */
const WITH_WORD =
  /(?<![\w.-])(?:npm|yarn|pnpm|bun|npx|deno|ng|nx|lerna|turbo|next|playwright|go|cargo|dotnet|mvnw?|gradlew?|sbt|lein|mix|rake|rails|bundle|composer|make|swift|stack|cabal|bazel|flutter|manage\.py)(?:\s[^;&|\n]{0,200})?\s(?:test|tests|spec|e2e|lint|check|verify|integration-test)(?=$|[\s:;&|)])/;

/** Whether a command line runs tests or a linter: it is not what ships that is started. */
export const runsTests = (script: string): boolean => RUNNER.test(script) || WITH_WORD.test(script);
