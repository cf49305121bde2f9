import type { FileReading } from '../../core/report.js';
import { endWithTally } from '../groups/unique-images.js';
import type { ImagesContext, Program, Reporter } from '../reporter.js';
import { toMessage, toRegion, toSarif, toUri } from '../sarif.js';
import { writeJson } from '../text/hostile-text.js';
import { quoteText, writeMessage } from '../text/message-text.js';
import { describeReadingProblem } from '../text/reading-problem.js';

export const reporter: Reporter = {
  renderReport: (report, { program, readLine }) => toSarif(report, { ...program, readLine }),
  renderImages: toImagesSarif,
};

const SUMMARY = 'BuildKit would pull this image.';

function toRule({ home }: Program): unknown {
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

/** What BuildKit would pull as SARIF 2.1.0, one informational result each, and what it would refuse as notifications. */
export function* toImagesSarif(
  readings: readonly FileReading[],
  { program, tallies }: Pick<ImagesContext, 'program' | 'tallies'>,
): Generator<string> {
  const driver = {
    name: 'Base Image Gate',
    semanticVersion: program.version,
    informationUri: program.home,
    rules: [toRule(program)],
  };
  const invocation = {
    executionSuccessful: true,
    toolExecutionNotifications: readings.flatMap(toNotification),
  };
  const head = writeJson({
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation],
  });
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n${head.slice(0, -1)},"results":[`;
  let separator = '';
  for (const { file, images } of readings)
    for (const use of images) {
      const result = {
        ruleId: 'image',
        ruleIndex: 0,
        kind: 'informational',
        level: 'none',
        message: {
          text: toMessage(
            `${quoteText(use.image ?? use.written)} (${use.role})${endWithTally(use, tallies)}`,
          ),
        },
        locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) }, region: toRegion(use) } }],
        properties: { image: use.image, role: use.role, via: use.via, reachable: use.reachable },
      };
      yield `${separator}\n${writeJson(result)}`;
      separator = ',';
    }
  yield '\n]}]}\n';
}

function toNotification({ file, problem }: FileReading): unknown[] {
  if (problem === null) return [];
  const physicalLocation = {
    artifactLocation: { uri: toUri(file) },
    region: { startLine: Math.max(1, problem.line) },
  };
  const text = toMessage(writeMessage(describeReadingProblem(problem)));
  return [{ level: 'warning', message: { text }, locations: [{ physicalLocation }] }];
}
