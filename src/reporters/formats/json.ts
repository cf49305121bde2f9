import { renderFileJson, toImagesJson, toReportJson } from '../json.js';
import type { Reporter } from '../reporter.js';

export const reporter: Reporter = {
  renderReport: (report, { files }) => toReportJson(report, files),
  renderImages: (readings) => toImagesJson(readings.map(renderFileJson)),
  renderFile: renderFileJson,
};
