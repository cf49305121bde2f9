import { parse } from 'yaml';
import { COMMANDS, type CommandName } from '../../src/cli/options/command-table.js';
import { renderCommandHelp } from '../../src/cli/options/help.js';
import type { Rule } from '../../src/core/rules/define-rule.js';
import type { PeerResult } from '../bench/peers/result.js';
import { describeRun, makeSeeingTable, makeShortTable, makeSpeedTable } from '../bench/peers/tables.js';
import {
  describeCheck,
  describeDefault,
  makeCheckedTable,
  makeDefaultTable,
  makeOptionTable,
  makeRuleTable,
  makeShortRuleTable,
} from './policy-tables.js';
import { toCell } from './table-cell.js';

/** What the tables and blocks in documents are made from. */
export interface Sources {
  /** The text of action.yml. */
  readonly action: string;
  readonly rules: readonly Rule[];
  /** Where the pages of the rules are, seen from the document: `docs/rules/`. */
  readonly rulePages: string;
  /** Reads another file of the repository, whose text goes into the document. */
  readonly read: (path: string) => string;
}

/** Where GitHub publishes it. */
const PLAYGROUND = 'https://base-image-gate.github.io/base-image-gate/';

const OPEN = /^<!-- generated:(\w+)(?: (\S+))? -->$/;
const CLOSE = '<!-- /generated -->';
/** Also what somebody meant as one of them. */
const MARK = /^\s*<!--\s*\/?\s*generated\b/;

/**
 * Fills what is between the lines `<!-- generated:NAME ARGUMENT -->` and `<!-- /generated -->`, which come in pairs. Its
 * errors go on from the path of the document.
 */
export function fillSections(document: string, sources: Sources): string {
  const filled: string[] = [];
  let openedAt: number | null = null;
  for (const [index, line] of document.split('\n').entries()) {
    const at = `line ${index + 1} ("${line.trim()}")`;
    const [, name, argument = ''] = OPEN.exec(line) ?? [];
    if (openedAt !== null) {
      if (name !== undefined)
        throw new Error(`lacks ${CLOSE} before ${at}: line ${openedAt} opens a section`);
      if (line === CLOSE) openedAt = null;
      else if (MARK.test(line)) throw new Error(`needs ${CLOSE}, and nothing else, in ${at}`);
      else continue;
    } else if (name !== undefined) {
      openedAt = index + 1;
      filled.push(line, makeSection(name, argument, sources));
      continue;
    } else if (line === CLOSE) throw new Error(`closes a section that nothing opens in ${at}`);
    else if (MARK.test(line)) throw new Error(`needs <!-- generated:NAME -->, and nothing else, in ${at}`);
    filled.push(line);
  }
  if (openedAt !== null) throw new Error(`lacks ${CLOSE} after line ${openedAt}, which opens a section`);
  return filled.join('\n');
}

function makeSection(name: string, argument: string, sources: Sources): string {
  switch (name) {
    case 'inputs':
    case 'outputs':
      return makeActionTable(sources.action, name);
    case 'rules':
      return argument === 'on'
        ? makeShortRuleTable(sources.rules, sources.rulePages)
        : makeRuleTable(sources.rules, sources.rulePages);
    case 'checked':
      return makeCheckedTable(sources.rules, sources.rulePages, sources.read('policies/recommended.yml'));
    case 'checks':
      return describeCheck(sources.rules, argument, sources.rulePages);
    case 'defaults':
      return makeDefaultTable(sources.rules);
    case 'default':
      return describeDefault(sources.rules, argument);
    case 'options':
      return makeOptionTable(sources.rules, argument);
    case 'yaml':
      return makeBlock(sources.read(argument));
    case 'help':
      return makeHelp(argument);
    case 'workflow':
      return makeBlock(nameWhatExists(sources.read(argument), isReleased(sources)));
    case 'release':
      return isReleased(sources)
        ? 'Pin the commit of a release, as with any action: Dependabot and Renovate keep it up to date.'
        : 'There is no release yet, so this uses the branch `main`. Once there is one, use `v1` or pin its commit.';
    case 'peers':
      return makePeerTable(JSON.parse(sources.read('scripts/bench/peers/result.json')), argument);
    case 'playground':
      return isReleased(sources)
        ? `It is at <${PLAYGROUND}>, made from the newest release.`
        : 'There is no release yet, so it is not published. On your own machine, from a clone of this repository: `npm ci && npm run playground`.';
    default:
      throw new Error(`has a section "${name}", which no generator makes`);
  }
}

function makePeerTable(result: PeerResult, part: string): string {
  switch (part) {
    case 'seeing':
      return makeSeeingTable(result);
    case 'speed':
      return `${describeRun(result)}\n\n${makeSpeedTable(result)}`;
    case 'short':
      return makeShortTable(result);
    default:
      throw new Error(`has a table "${part}" of other tools, which no generator makes`);
  }
}

function makeHelp(name: string): string {
  if (!Object.hasOwn(COMMANDS, name)) throw new Error(`has the help of "${name}", which is not a command`);
  return `\`\`\`text\n${renderCommandHelp(name as CommandName)}\`\`\``;
}

function makeBlock(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;
}

/** Until there is a release, documents name the default branch instead of the tag. */
export function isReleased({ read }: Pick<Sources, 'read'>): boolean {
  return /^## \[\d/m.test(read('CHANGELOG.md'));
}

/** The same steps by what can be used today: nobody's copy names a tag that does not exist. */
export function nameWhatExists(text: string, released: boolean): string {
  return text.replaceAll(
    /(uses: base-image-gate\/base-image-gate)@(?:v\d+|main)\b.*/g,
    released
      ? '$1@v1 # pin the commit: Dependabot and Renovate keep it up to date'
      : '$1@main # use v1 once it is released',
  );
}

/** A table of action.yml's inputs or outputs, in their order there. */
export function makeActionTable(action: string, part: 'inputs' | 'outputs'): string {
  const entries: Record<string, { description?: string; default?: string }> = parse(action)[part] ?? {};
  const hasDefaults = part === 'inputs';
  const rows = Object.entries(entries).map(([name, { description, default: value }]) => {
    const text = `| \`${name}\` | ${toCell(description ?? '')} |`;
    if (!hasDefaults) return text;
    return value === undefined ? `${text} |` : `${text} \`${toCell(value)}\` |`;
  });
  const head = hasDefaults ? ['| input | | default |', '|---|---|---|'] : ['| output | |', '|---|---|'];
  return [...head, ...rows].join('\n');
}
