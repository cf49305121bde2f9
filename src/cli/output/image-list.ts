import type { FileReading } from '../../core/report.js';
import type { Style } from '../../reporters/terminal/terminal-style.js';
import type { Format } from '../options/run-options.js';
import { HOME, VERSION } from '../version.js';

/** What was read, in a format, in pieces. */
export async function formatImages(
  readings: readonly FileReading[],
  format: Format,
  style: Style,
): Promise<Iterable<string>> {
  switch (format) {
    case 'json': {
      const { renderFileJson, toImagesJson } = await import('../../reporters/json.js');
      return toImagesJson(readings.map(renderFileJson));
    }
    case 'terminal': {
      const { renderImages } = await import('../../reporters/images/images-terminal.js');
      return renderImages(readings, style);
    }
    case 'markdown': {
      const { renderImagesMarkdown } = await import('../../reporters/images/images-markdown.js');
      return renderImagesMarkdown(readings);
    }
    case 'sarif': {
      const { toImagesSarif } = await import('../../reporters/images/images-sarif.js');
      return toImagesSarif(readings, { version: VERSION, home: HOME });
    }
    case 'github': {
      const { renderImagesGithub } = await import('../../reporters/images/images-github.js');
      return renderImagesGithub(readings);
    }
  }
}
