import type { Report } from '../../core/report.js';
import type { TerminalContext } from '../../reporters/terminal/terminal-page.js';
import type { FailOn, Format } from '../options/run-options.js';
import { HOME, VERSION } from '../version.js';

/**
 * A report in a format, in pieces. Only the reporter in question is loaded. `files`: what JSON says about each file, in the
 * order of their paths.
 */
export async function formatReport(
  report: Report,
  files: readonly string[],
  format: Format,
  failOn: FailOn,
  terminal: () => TerminalContext,
): Promise<Iterable<string>> {
  switch (format) {
    case 'terminal': {
      const { renderTerminal } = await import('../../reporters/terminal/terminal.js');
      return renderTerminal(report, terminal());
    }
    case 'json': {
      const { toReportJson } = await import('../../reporters/json.js');
      return toReportJson(report, files);
    }
    case 'markdown': {
      const [{ renderMarkdown }, { LOCAL_CONTEXT }] = await Promise.all([
        import('../../reporters/comment/markdown.js'),
        import('../../reporters/comment/render-context.js'),
      ]);
      return [renderMarkdown(report, { ...LOCAL_CONTEXT, failOn })];
    }
    case 'sarif': {
      const { toSarif } = await import('../../reporters/sarif.js');
      return toSarif(report, { version: VERSION, home: HOME });
    }
    case 'github': {
      const { renderGithubCommands } = await import('../../reporters/github-commands.js');
      return [renderGithubCommands(report, failOn)];
    }
  }
}
