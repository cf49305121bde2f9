import { findChromium, NO_CHROMIUM } from '../../scripts/screenshots/chromium.js';

/** One plain line instead of a failure for each test. */
export default function requireChromium(): void {
  if (findChromium() !== null) return;
  console.error(NO_CHROMIUM);
  process.exit(1);
}
