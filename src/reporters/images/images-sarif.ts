import type { FileReading } from '../../core/report.js';
import { type SarifContext, toMessage, toRegion, toUri } from '../sarif.js';
import { quoteText } from '../text/message-text.js';

const SUMMARY = 'BuildKit would pull this image.';

function toRule({ home }: SarifContext): unknown {
  return {
    id: 'image',
    name: 'PulledImage',
    shortDescription: { text: SUMMARY },
    fullDescription: { text: SUMMARY },
    help: { text: SUMMARY },
    helpUri: home,
    defaultConfiguration: { level: 'note' },
  };
}

/** What BuildKit would pull as SARIF 2.1.0, one informational result each; in pieces. */
export function* toImagesSarif(readings: readonly FileReading[], context: SarifContext): Generator<string> {
  const driver = {
    name: 'Base Image Gate',
    semanticVersion: context.version,
    informationUri: context.home,
    rules: [toRule(context)],
  };
  const head = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' });
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n${head.slice(0, -1)},"results":[`;
  let separator = '';
  for (const { file, images } of readings)
    for (const use of images) {
      const result = {
        ruleId: 'image',
        ruleIndex: 0,
        kind: 'informational',
        level: 'none',
        message: { text: toMessage(`${quoteText(use.image ?? use.written)} (${use.role})`) },
        locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) }, region: toRegion(use) } }],
        properties: { image: use.image, role: use.role, via: use.via, reachable: use.reachable },
      };
      yield `${separator}\n${JSON.stringify(result)}`;
      separator = ',';
    }
  yield '\n]}]}\n';
}
