import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { PeerResult } from './result.js';
import { measureSeeing } from './seeing.js';
import { measureSpeed } from './speed.js';
import { makeSeeingTable, makeSpeedTable } from './tables.js';
import { TOOLS } from './tools.js';

const recorded = new URL('../../../../scripts/bench/peers/result.json', import.meta.url);

/** Compares with other tools and prints two tables; to `write` them keeps the result for `npm run generate`. */
export function benchPeers(write: boolean): void {
  const result: PeerResult = {
    date: new Date().toISOString().slice(0, 10),
    machine: `Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unnamed processor'}`,
    versions: Object.fromEntries(TOOLS.map(({ name, version }) => [name, version])),
    seeing: measureSeeing(),
    speed: measureSpeed(),
  };
  console.log(`${makeSeeingTable(result)}\n\n${makeSpeedTable(result)}`);
  if (write) writeFileSync(recorded, `${JSON.stringify(result, null, 2)}\n`);
}
