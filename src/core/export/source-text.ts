import type { PolicyPlace } from '../policy/policy.js';
import type { BuildPolicy } from './build-policy.js';
import type { ExportLimit } from './limits.js';

/** What is said of the file at its top, or in it. */
export interface ExportSource {
  /** The policy, as people find it. */
  readonly policy: string;
  readonly path: string;
}

/** A line for a comment: nothing in it may end the line or turn its direction, or be a command in a log. */
export const writeComment = (text: string): string =>
  text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, toEscape).replaceAll('##[', '## [');

/** A text in double quotes, as JSON and Rego read it. */
export const writeString = (text: string): string => escapeJson(JSON.stringify(text));

/** Data as JSON, with escapes for the same. */
export const writeData = (data: unknown): string => escapeJson(JSON.stringify(data, null, 2));

/** The only ends of lines in it are those between its parts. */
const escapeJson = (json: string): string =>
  json
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => (character === '\n' ? character : toEscape(character)))
    .replaceAll('##[', '##\\u005b');

function toEscape(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

export function describeLimit({ isWeaker, text, place }: ExportLimit): string {
  return `${isWeaker ? 'not enforced: ' : ''}${text}${describePlace(place)}`;
}

export const describePlace = (place: PolicyPlace | null): string =>
  place === null ? '' : ` (${place.file}:${place.line})`;

/** The first lines of an export. */
export function listHeading({ limits }: BuildPolicy, { policy, path }: ExportSource): readonly string[] {
  return [
    `Written by base-image-gate export from ${policy}, for ${path}.`,
    'Change the policy and export again instead of editing this file.',
    ...(limits.length === 0
      ? []
      : ['What differs from a check:', ...limits.map((limit) => `- ${describeLimit(limit)}`)]),
  ];
}

/** An expression that matches the whole of a reference. */
export const anchor = (expression: string, before = ''): string => `^${before}(?:${expression})$`;
