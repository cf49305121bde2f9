import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { WILDCARD } from '../shell/files/build-names.js';
import type { ScriptWord } from '../shell/shell-words.js';
import { NO_NAMES, type PossibleNames, uniteNames } from './file-names.js';

/** What parts the names of files in words from one another, and from what is around them. */
const SEPARATORS = /[\s"'`,;|&()<>=:@$!^%#+/\\{}[\]]+/;
/** Folders of the runner: what is behind them has a name of its own. */
const OF_RUNNER =
  /^\$\{?(?:(?:GITHUB|RUNNER)_\w+|HOME|PWD)\}?$|^\$\{\{\s*(?:github|runner)\s*\.\s*\w+\s*\}\}$/i;
/** Files of the runner, from which no value of a file is read. */
const ASIDE =
  /^(?:\/dev\/\w+|\$\{?GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\}?|\$\{\{\s*github\s*\.\s*(?:env|output|path|step_summary)\s*\}\})$/i;
/** Commands within an expansion, which are not listed by themselves. */
const HOLDING = /^\$\{[\s\S]*(?:\$\(|`)/;

/** The names of files that words may have. */
export function namesIn(words: readonly ScriptWord[], texts: UnknownTexts): PossibleNames {
  let names: PossibleNames = NO_NAMES;
  for (const { text, isLoose } of words) {
    if (ASIDE.test(texts.restore(text.value))) continue;
    const isOpen = isLoose && (WILDCARD.test(text.value) || !isOfRunner(text.value, texts));
    names = isOpen ? null : uniteNames(names, namesInText(text.value));
    if (names === null) return null;
  }
  return names;
}

/** The names that a path, or another text with paths, has; null: its end is not known. */
export function namesInText(text: string): PossibleNames {
  if (isUnknown(text.slice(text.lastIndexOf('/') + 1))) return null;
  const parts = text.toLowerCase().split(SEPARATORS);
  return new Set(parts.filter((part) => !isUnknown(part) && !/^\.*$/.test(part)));
}

/** The names of a file that a command writes to. */
export function namesOfOutput(path: string, texts: UnknownTexts): PossibleNames {
  if (ASIDE.test(texts.restore(path))) return NO_NAMES;
  return WILDCARD.test(path) ? null : namesInText(path);
}

function isOfRunner(value: string, texts: UnknownTexts): boolean {
  return texts.expressionsIn(value).every((each) => OF_RUNNER.test(each));
}

/** Whether a text has commands in it that are not listed. */
export function hidesCommands(text: string, texts: UnknownTexts): boolean {
  return texts.expressionsIn(text).some((each) => HOLDING.test(each));
}

/** The same of what is not listed at all: the target of a redirection. */
export function runsCommands(text: string, texts: UnknownTexts): boolean {
  return texts.expressionsIn(text).some((each) => /\$\(|`/.test(each));
}
