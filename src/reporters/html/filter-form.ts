import { ROLES } from '../../core/dockerfile/reading.js';
import type { Finding } from '../../core/report.js';
import { totalByRule } from '../groups/totals.js';
import { findState } from './finding-state.js';

const LEVELS = ['block', 'warn', 'waived', 'existing'];

/** What a script turns into a filter; without one everything is shown, and the form is not. */
export function renderFilter(findings: readonly Finding[]): string {
  const rules = totalByRule(findings).map(({ rule }) => rule);
  const levels = new Set(findings.map((finding) => nameLevel(finding)));
  const roles = new Set(findings.flatMap(({ role }) => role ?? []));
  return renderForm([
    renderChoice('rule', 'Rule', rules),
    renderChoice(
      'level',
      'Level',
      LEVELS.filter((level) => levels.has(level)),
    ),
    renderChoice(
      'role',
      'Role',
      ROLES.filter((role) => roles.has(role)),
    ),
    renderSearch('file', 'File contains'),
    renderSearch('image', 'Image contains'),
  ]);
}

/** The same for images that nothing was found about. */
export function renderImageFilter(roles: ReadonlySet<string>): string {
  return renderForm([
    renderChoice(
      'role',
      'Role',
      ROLES.filter((role) => roles.has(role)),
    ),
    renderSearch('file', 'File contains'),
    renderSearch('image', 'Image contains'),
  ]);
}

function nameLevel(finding: Finding): string {
  const state = findState(finding);
  return state === 'open' ? finding.level : state;
}

function renderForm(fields: readonly string[]): string {
  return `<form class="filter" role="search" aria-label="Filter" hidden>
${fields.join('')}<button type="reset">Show all</button>
<p role="status" class="status"></p>
</form>
`;
}

function renderChoice(name: string, label: string, values: readonly string[]): string {
  const options = values.map((value) => `<option>${value}</option>`).join('');
  return `<label>${label} <select name="${name}"><option value="">any</option>${options}</select></label>\n`;
}

function renderSearch(name: string, label: string): string {
  return `<label>${label} <input type="search" name="${name}" autocomplete="off" spellcheck="false"></label>\n`;
}
