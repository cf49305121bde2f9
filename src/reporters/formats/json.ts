import { renderFileJson, toImagesJson, toReportJson, toUniqueJson } from '../json.js';
import type { Reporter } from '../reporter.js';

export const reporter: Reporter = {
  renderReport: (report, { files }) => toReportJson(report, files),
  renderImages: (readings) => toImagesJson(readings.map(renderFileJson)),
  renderUnique: toUniqueJson,
  renderFile: renderFileJson,
};
