/** One measurement and what it is held to. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: number;
  readonly unit: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export function meetsTarget({
  ratio,
  atLeast = Number.NEGATIVE_INFINITY,
  atMost = Number.POSITIVE_INFINITY,
}: Row): boolean {
  return ratio >= atLeast && ratio <= atMost;
}

export function toMarkdownTable(rows: readonly Row[]): string {
  const line = (row: Row) => {
    const target = row.atLeast === undefined ? `at most ${row.atMost}` : `at least ${row.atLeast}`;
    return `| ${row.what} | ${row.ours} | ${row.peer} | **${row.ratio.toFixed(1)}** ${row.unit} | ${target} | ${meetsTarget(row) ? 'met' : 'missed'} |`;
  };
  return [
    '| what | Base Image Gate | compared with | result | target | |',
    '|---|---|---|---|---|---|',
    ...rows.map(line),
  ].join('\n');
}
