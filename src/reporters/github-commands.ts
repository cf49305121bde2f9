import type { Problem, Report } from '../core/report.js';
import { type Annotation, toAnnotations } from './annotations.js';
import { countOf } from './terminal/terminal-style.js';
import { cleanLogText, showHidden } from './text/hostile-text.js';
import { messageOf, writeMessage, writePath } from './text/message-text.js';

/** The report as workflow commands, most severe first, for a step that runs the command line. GitHub shows ten of each kind. */
export function renderGithubCommands(report: Report, failOn: 'block' | 'warn' | 'never'): string {
  const { annotations } = toAnnotations(report, {
    maxErrors: Number.POSITIVE_INFINITY,
    maxWarnings: Number.POSITIVE_INFINITY,
    failOn,
  });
  const { files, images, blocking, warnings, waived, existing } = report.counts;
  return [
    ...report.problems.map(renderProblem),
    ...annotations.map(renderAnnotation),
    `base-image-gate: ${report.verdict}, ${blocking} blocking, ${countOf(warnings, 'warning')}, ${waived} waived, ${existing} existing, in ${countOf(files, 'Dockerfile')} with ${countOf(images, 'image reference')}`,
    '',
  ].join('\n');
}

function renderAnnotation(annotation: Annotation): string {
  return renderCommand(
    annotation.level,
    {
      file: annotation.file,
      line: annotation.line,
      endLine: annotation.endLine,
      col: annotation.column,
      endColumn: annotation.endColumn,
      title: annotation.title,
    },
    annotation.message,
  );
}

function renderProblem(problem: Problem): string {
  const { level, file, line, column } = problem;
  const message = writeMessage(messageOf(problem));
  if (file === '') return renderCommand(level, { title: 'Base images' }, cleanLogText(message, 4000));
  const place = line === 0 ? { file } : { file, line, col: column };
  return renderCommandIn(place, level, 'Base image policy', message);
}

/** Of a path that is printed as it is. */
const MAX_PATH = 4000;

/** A command about a place in a file, which the message names if the name would change when printed: the runner would not find it. */
export function renderCommandIn(
  place: { readonly file: string; readonly line?: number; readonly col?: number },
  level: Level,
  title: string,
  message: string,
): string {
  const isPlain = cleanLogText(place.file, MAX_PATH) === place.file;
  const text = isPlain ? message : `${message} In ${writePath(place.file)}`;
  return renderCommand(level, { ...(isPlain ? place : {}), title }, cleanLogText(text, 4000));
}

type Level = 'error' | 'warning' | 'notice';

/** One `::level key=value::message`, escaped as @actions/core does. */
export function renderCommand(
  level: Level,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${level} ${list}::${escapeData(message)}`;
}

// the runner also obeys `##[command]` in the middle of a line
function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll('##[', '## [');
}

function escapeProperty(text: string): string {
  return showHidden(escapeData(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
