import type { PeerResult } from './result.js';

const number = new Intl.NumberFormat('en-US');

const toRow = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const toTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [toRow(head), `|${'---|'.repeat(head.length)}`, ...rows.map(toRow)].join('\n');

const names = ({ versions }: PeerResult): string[] => Object.keys(versions);

const title = ({ versions }: PeerResult, name: string): string => `${name} ${versions[name]}`;

const find = <T extends { readonly name: string }>(tools: readonly T[], name: string): T => {
  const tool = tools.find((candidate) => candidate.name === name);
  if (tool === undefined) throw new Error(`has no result of ${name}`);
  return tool;
};

/** Who sees the image that is not approved. */
export function makeSeeingTable(result: PeerResult): string {
  const head = result.seeing.flatMap(({ cases, foreign, controls }) => [
    `foreign image, ${cases}: missed of ${number.format(foreign)}`,
    'blocked because unreadable',
    `nothing foreign, ${cases}: blocked of ${number.format(controls)}`,
  ]);
  const rows = names(result).map((name) => [
    title(result, name),
    ...result.seeing.flatMap(({ foreign, tools }) => {
      const { named, unread, falseBlocks } = find(tools, name);
      return [foreign - named - unread, unread, falseBlocks].map((count) => number.format(count));
    }),
  ]);
  return toTable(['tool', ...head], rows);
}

/** How long, and how much memory. */
export function makeSpeedTable(result: PeerResult): string {
  const head = result.speed.map(({ files }) => `${number.format(files)} ${files === 1 ? 'file' : 'files'}`);
  const rows = names(result).map((name) => [
    title(result, name),
    ...result.speed.map(({ tools }) => {
      const { milliseconds, cpuMilliseconds, megabytes } = find(tools, name);
      return `${number.format(milliseconds)} ms, CPU ${number.format(cpuMilliseconds)} ms, ${megabytes} MB`;
    }),
  ]);
  return toTable(['tool', ...head], rows);
}

/** When and where, for the line above a table. */
export function describeRun({ date, machine }: PeerResult): string {
  return `Measured on ${date}: ${machine}.`;
}

/** A few of the figures, for who only wants to know which tool is for what. */
export function makeShortTable(result: PeerResult): string {
  const sets = result.seeing.map(
    ({ cases, foreign, controls }) =>
      `${cases}: missed of ${number.format(foreign)}, wrongly blocked of ${number.format(controls)}`,
  );
  const sizes = result.speed.filter(({ files }) => files === 1 || files === 10_000);
  const head = sizes.map(
    ({ files }) => `CPU time, ${number.format(files)} ${files === 1 ? 'file' : 'files'}`,
  );
  const rows = names(result).map((name) => [
    title(result, name),
    ...result.seeing.map(({ foreign, tools }) => {
      const { named, unread, falseBlocks } = find(tools, name);
      return `${number.format(foreign - named - unread)}, ${number.format(falseBlocks)}`;
    }),
    ...sizes.map(({ tools }) => `${(find(tools, name).cpuMilliseconds / 1000).toFixed(2)} s`),
  ]);
  return toTable([`measured on ${result.date}`, ...sets, ...head], rows);
}
