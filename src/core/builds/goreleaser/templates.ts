import { TracedText } from '../traced-text.js';
import type { UnknownTexts } from '../unknown-texts.js';

/** What the fields of GoReleaser's templates are, as far as files say it; undefined: that is not known. */
export type FindField = (path: string) => TracedText | undefined;

interface Action {
  /** Where it is, its braces included. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** `.Env.X` and its like, alone. */
const FIELD = /^\s*(\.\w+(?:\.\w+)*)\s*$/;
/** What decides about the text around it, or sets variables. */
const CONTROL = /^\s*(?:if|else|end|range|with|define|block|template|break|continue)\b|:?=/;

/** A text with its templates filled in; what only GoReleaser could tell is unknown. */
export function fillTemplates(text: TracedText, find: FindField, texts: UnknownTexts): TracedText {
  const { value } = text;
  if (!value.includes('{{')) return text;
  const actions = listActions(value);
  if (actions === null || actions.some((action) => reachesOut(action, value)))
    return text.as(texts.standIn(value));
  const parts: TracedText[] = [];
  let at = 0;
  for (const { start, end, words } of actions) {
    const written = text.slice(start, end);
    const [, path] = FIELD.exec(words) ?? [];
    const found = path === undefined ? undefined : find(path);
    parts.push(text.slice(at, start), (found ?? written.as(texts.standIn(written.value))).framed(written));
    at = end;
  }
  return TracedText.join([...parts, text.slice(at)]);
}

/** Whether an action decides more than what is in its own place. */
function reachesOut({ start, end, words }: Action, value: string): boolean {
  if (CONTROL.test(words.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""'))) return true;
  // it takes the space around it away
  return (
    (value[start + 2] === '-' && /\s/.test(value[start - 1] ?? '')) ||
    (value[end - 3] === '-' && /\s/.test(value[end] ?? ''))
  );
}

/** The actions of a template; null: one of them does not end. */
function listActions(value: string): readonly Action[] | null {
  const actions: Action[] = [];
  for (let start = value.indexOf('{{'); start !== -1; ) {
    const end = findEnd(value, start + 2);
    if (end === null) return null;
    actions.push({ start, end, words: value.slice(start + 2, end - 2).replace(/^-(?=\s)|(?<=\s)-$/g, '') });
    start = value.indexOf('{{', end);
  }
  return actions;
}

/** Where the action ends: braces in its texts are none. */
function findEnd(value: string, from: number): number | null {
  for (let at = from; at < value.length; at++) {
    const letter = value[at] ?? '';
    if (letter === '}' && value[at + 1] === '}') return at + 2;
    if (!/["`']/.test(letter)) continue;
    for (at++; at < value.length && value[at] !== letter; at++)
      if (value[at] === '\\' && letter !== '`') at++;
  }
  return null;
}
