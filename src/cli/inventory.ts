import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import { type Inventory, takeInventory } from '../core/inventory/inventory.js';
import type { Policy } from '../core/policy/policy.js';
import type { FileReading } from '../core/report.js';
import { askWhile, openRegistries } from '../evidence.js';
import { PROGRAM } from '../program.js';
import { toCycloneDx } from '../reporters/inventory/cyclonedx.js';
import { toInventoryMarkdown } from '../reporters/inventory/inventory-markdown.js';
import { renderInventoryList } from '../reporters/inventory/inventory-terminal.js';
import type { InventoryFacts } from '../reporters/inventory/item-facts.js';
import { countOf } from '../reporters/terminal/terminal-style.js';
import type { Checkout } from './files/checkout.js';
import { readTypedImages } from './files/image-readings.js';
import type { CommandLine } from './options/command-line.js';
import type { InventoryFormat } from './options/inventory-format.js';
import type { RunOptions } from './options/run-options.js';
import { wantsColors } from './options/terminal-setting.js';
import { writePieces } from './output/output.js';
import { openProgress } from './output/progress.js';
import { findScreen } from './output/standard-streams.js';
import type { Result } from './result.js';

/** `inventory`: the bill of materials of base images; returns the exit status: 1 where a file could not be read at all. */
export async function runInventory(
  options: RunOptions,
  checkout: Checkout,
  line: CommandLine,
): Promise<Result<number>> {
  const read = await readTypedImages(options, checkout);
  if ('failure' in read) return read;
  const { policy, readings, unreadable } = read.value;

  const isLookedUp = !options.offline && (policy.evidence.length > 0 || line.options.has('look-up'));
  const inventory = await takeLookedUp(readings, policy, options.today, isLookedUp);
  const facts = { inventory, today: options.today, isLookedUp };
  const { output } = options;
  const written = writePieces(render(readFormat(line), facts, output === null), output);
  if ('failure' in written) return written;
  if (output !== null) {
    const said = writePieces(
      [`${countOf(inventory.items.length, 'image')}\n  list written to ${output}\n`],
      null,
    );
    if ('failure' in said) return said;
  }
  return { value: unreadable > 0 ? 1 : 0 };
}

/** The format that was asked for, which the table of options has checked. */
function readFormat({ options }: CommandLine): InventoryFormat {
  return (options.get('format')?.at(-1) ?? 'terminal') as InventoryFormat;
}

function render(format: InventoryFormat, facts: InventoryFacts, isHere: boolean): Iterable<string> {
  switch (format) {
    case 'terminal':
      return renderInventoryList(facts, isHere && wantsColors(findScreen('output'), process.env));
    case 'markdown':
      return toInventoryMarkdown(facts);
    case 'cyclonedx':
      return toCycloneDx(facts, PROGRAM);
  }
}

async function takeLookedUp(
  readings: readonly FileReading[],
  policy: Policy,
  today: string,
  isLookedUp: boolean,
): Promise<Inventory> {
  const judge = { policy, today, endOfLife: END_OF_LIFE };
  if (!isLookedUp) return takeInventory(readings, judge);
  const progress = openProgress(findScreen('error'), process.env);
  progress.wait('Asking registries');
  return askWhile(policy, openRegistries(process.env), async (evidence) =>
    takeInventory(readings, { ...judge, evidence }),
  ).finally(progress.clear);
}
