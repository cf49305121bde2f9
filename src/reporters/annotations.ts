import { compareUrgency } from '../core/judge/finding-order.js';
import type { FilePlace, Finding, Report } from '../core/report.js';
import { findAnnotationPlace, type ShownChange } from './annotation-place.js';
import { describeBuiltBy, findBuilder } from './text/built-by.js';
import { cleanLogText, cutText } from './text/hostile-text.js';
import { adviceOf, messageOf, quoteText, writeMessage, writePath } from './text/message-text.js';

/** GitHub truncates longer messages. In characters. */
const MESSAGE_LIMIT = 4096;
/** Images in the last line of a run, and the space for each. */
const MAX_NAMED = 3;
const SUBJECT_LIMIT = 300;
/** Space for each of the three parts of a message. */
const PART_LIMIT = 1300;

/** One annotation on a line of a pull request, as `@actions/core` takes it. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  /** Safe to print; the line breaks are the gate's own. */
  readonly message: string;
  /** Absent where the path itself cannot be printed; then the message names it. */
  readonly file?: string;
  readonly line: number;
  readonly endLine: number;
  /** Columns only if the finding is on one line; 1-based, inclusive. */
  readonly column?: number;
  readonly endColumn?: number;
}

export interface AnnotationOptions {
  /** The runner shows ten of each level per step, and `setFailed` is an error too. */
  readonly maxErrors: number;
  readonly maxWarnings: number;
  /**
   * What the pull request changes. A finding elsewhere stands where the change brings it in, in the build file, or else only
   * in the summary. Absent: all files.
   */
  readonly change?: ShownChange;
  /** `never`: nothing is an error, because nothing fails. */
  readonly failOn?: 'block' | 'warn' | 'never';
}

export interface Annotations {
  /** Most severe first: errors, then warnings; within each, findings about images before findings about files. */
  readonly annotations: readonly Annotation[];
  /** Findings that count but have no annotation, including those outside the pull request's files. */
  readonly omitted: number;
  /** Those that no file of the pull request has a place for. */
  readonly outside: number;
}

export function toAnnotations(report: Report, options: AnnotationOptions): Annotations {
  const { maxErrors, maxWarnings, change, failOn = 'block' } = options;
  const findPlace = (finding: Finding): FilePlace | null =>
    change === undefined ? finding : findAnnotationPlace(finding, change);
  const counting = report.findings.filter((finding) => finding.waiver === null && !finding.existing);
  const inside = counting.filter((finding) => findPlace(finding) !== null).toSorted(compareUrgency);
  const toAnnotation = (finding: Finding, level: Annotation['level']): Annotation =>
    annotate(finding, findPlace(finding) ?? finding, level);
  const blocking = inside.filter((finding) => finding.level === 'block');
  const warnings = inside.filter((finding) => finding.level === 'warn');
  const annotations =
    failOn === 'never'
      ? [...blocking, ...warnings].slice(0, maxWarnings).map((finding) => toAnnotation(finding, 'warning'))
      : [
          ...blocking.slice(0, maxErrors).map((finding) => toAnnotation(finding, 'error')),
          ...warnings.slice(0, maxWarnings).map((finding) => toAnnotation(finding, 'warning')),
        ];
  return {
    annotations,
    omitted: counting.length - annotations.length,
    outside: counting.length - inside.length,
  };
}

function annotate(finding: Finding, place: FilePlace, level: Annotation['level']): Annotation {
  const { file, line, column, endLine, endColumn } = place;
  const printable = cleanLogText(file, 4000) === file;
  const isElsewhere = place.file !== finding.file;
  const own = `${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}`;
  const parts = [
    writeMessage(messageOf(finding)),
    describeFix(finding),
    isElsewhere ? `In ${writePath(own)}${describeBuilder(finding)}` : '',
    printable ? '' : `In ${writePath(file)}`,
  ];
  return {
    level,
    title: `Base image: ${finding.rule}`,
    message: cutText(
      parts
        .map((part) => cleanLogText(part, PART_LIMIT))
        .filter((part) => part !== '')
        .join('\n'),
      MESSAGE_LIMIT,
    ),
    ...(printable ? { file } : {}),
    line: Math.max(1, line),
    endLine: Math.max(1, line, endLine),
    ...(line === endLine && endColumn > column ? { column, endColumn: endColumn - 1 } : {}),
  };
}

function describeBuilder(finding: Finding): string {
  const builder = findBuilder(finding);
  return builder === null ? '' : `, ${describeBuiltBy(finding)} ${quoteText(builder.name)}`;
}

/** The fix in words: what to do, and the text to write unless the words already include it. */
function describeFix({ fix }: Finding): string {
  if (fix === null) return '';
  const { description, replacement } = fix;
  const advice = writeMessage(adviceOf(fix));
  return replacement === null || description.includes(replacement)
    ? advice
    : `${advice}: ${quoteText(replacement)}`;
}

/**
 * The last line of a run that did not pass, for `setFailed`: how much blocks, the first images, and where to find the findings
 * without an annotation. `omitted` as `toAnnotations` counted them.
 */
export function describeFailure(report: Report, omitted: number): string {
  const { blocking, warnings } = report.counts;
  const what =
    blocking > 0
      ? `${countOf(blocking, 'base image finding blocks', 'base image findings block')} this change`
      : `${countOf(warnings, 'base image warning blocks', 'base image warnings block')} this change (fail-on: warn)`;
  const rest =
    omitted > 0
      ? ` ${countOf(omitted, 'finding has', 'findings have')} no annotation, see the job summary.`
      : '';
  return `${what}: ${nameSubjects(report, blocking > 0 ? 'block' : 'warn')}.${rest}`;
}

/** The first images that fail the run, each once with how many places it has; if there are none, the files that cannot be read. */
function nameSubjects({ findings }: Report, level: Finding['level']): string {
  const failing = findings.filter((it) => it.level === level && it.waiver === null && !it.existing);
  const subjects = new Map<string, { readonly name: string; readonly places: Set<string> }>();
  for (const { image, written, file, line } of failing.toSorted((a, b) => hasImage(b) - hasImage(a))) {
    const place = `${file}${line > 0 ? `:${line}` : ''}`;
    const name = written === '' ? (image ?? '') : written;
    const key = image ?? `${name} ${place}`;
    const subject = subjects.get(key) ?? { name, places: new Set() };
    subject.places.add(place);
    subjects.set(key, subject);
  }
  const named = [...subjects.values()].slice(0, MAX_NAMED).map(nameSubject);
  const more = subjects.size - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function nameSubject({
  name,
  places,
}: {
  readonly name: string;
  readonly places: ReadonlySet<string>;
}): string {
  const [first = ''] = places;
  const others = places.size - 1;
  const rest = others > 0 ? ` and ${countOf(others, 'more place', 'more places')}` : '';
  const said = name === '' ? quoteText(first) : `${quoteText(name)} (${quoteText(first)}`;
  return `${cleanLogText(said, SUBJECT_LIMIT)}${name === '' ? '' : `${rest})`}`;
}

function hasImage({ image, written }: Finding): number {
  return image !== null || written !== '' ? 1 : 0;
}

function countOf(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
