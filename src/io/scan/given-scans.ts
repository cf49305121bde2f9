import { readFileSync, statSync } from 'node:fs';
import type { GivenScan, ScanReading } from '../../core/evidence/scan/scan.js';
import { readScanDocument, SCAN_PARTS } from '../../core/evidence/scan/scan-document.js';
import { parseReference } from '../../core/image/reference.js';
import { own } from '../../core/message.js';
import { pickJson } from '../json/picked-json.js';

/** Bytes; reports on the largest images have some ten million. */
const MAX_REPORT = 40 << 20;

/** Reads reports that are given as `IMAGE=FILE`. What cannot be found is a mistake of whoever gives it. */
export function readGivenScans(
  given: readonly string[],
): { readonly scans: readonly GivenScan[] } | { readonly error: string } {
  const scans: GivenScan[] = [];
  for (const text of given) {
    const scan = readGiven(text);
    if ('error' in scan) return { error: `${scan.error}; write IMAGE=FILE, such as node:22=trivy.json` };
    scans.push(scan);
  }
  return { scans };
}

function readGiven(text: string): GivenScan | { readonly error: string } {
  const at = text.indexOf('=');
  const [name, file] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 0 || name === '' || file === '')
    return { error: `"${text}" does not say the image and its report` };
  const image = parseReference(name);
  if ('error' in image) return { error: `"${name}" is not an image reference: ${image.error}` };
  const content = readContent(file);
  return 'error' in content ? content : { image, file, reading: content };
}

function readContent(file: string): ScanReading | { readonly error: string } {
  try {
    const { size } = statSync(file);
    if (size > MAX_REPORT) return unread(`has ${size} bytes, and more than ${MAX_REPORT} are not read`);
    return readScan(readFileSync(file));
  } catch (error) {
    return {
      error: `the scan report "${file}" cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`,
    };
  }
}

function readScan(bytes: Uint8Array): ScanReading {
  const picked = pickJson(bytes, SCAN_PARTS);
  if (picked.kind === 'read') return readScanDocument(picked.value);
  return unread(
    picked.kind === 'malformed'
      ? 'is not JSON that is in order'
      : 'lists more, or is nested more deeply, than the gate reads',
  );
}

function unread(reason: string): ScanReading {
  return { kind: 'unread', reason: own(reason) };
}
