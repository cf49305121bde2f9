import type { Problem } from '../../report.js';

/** Files that were not judged though people may think they were, each from the tree's root. */
export interface PassedOver {
  /** Templates of Dockerfiles, by their names; where a change is judged, those that it touches. */
  readonly templates: readonly string[];
  /** Changed files whose first instruction reads like a Dockerfile's. */
  readonly lookAlikes: readonly string[];
  /** Files with the names of Dockerfiles, or names near them, that are not judged, and that begin like Dockerfiles. */
  readonly leftOut?: readonly string[];
  /** Files that are judged because they were named, and whose first instruction is not a Dockerfile's. */
  readonly strangers?: readonly string[];
  /** Files with the names of Dockerfiles that `settings.ignore` leaves out, where nothing else was found. */
  readonly ignored?: readonly string[];
}

/** Says what was skipped and how to have it judged; empty if nothing was. */
export function describePassedOver({
  templates,
  lookAlikes,
  leftOut = [],
  strangers = [],
  ignored = [],
}: PassedOver): Problem[] {
  const note = (file: string, message: string): Problem => ({
    file,
    line: 0,
    column: 0,
    level: 'warning',
    message,
  });
  const [first, ...others] = [...templates].sort();
  const more = others.length === 0 ? '' : ` This file and ${others.length} more were skipped.`;
  const [left, ...alsoLeft] = [...leftOut].sort();
  const [out, ...alsoOut] = [...ignored].sort();
  return [
    ...(out === undefined
      ? []
      : [
          note(
            out,
            `Nothing was judged: \`settings.ignore\` of the policy leaves out this file${alsoOut.length === 0 ? '' : ` and ${alsoOut.length} more`}. To judge one anyway, name the file itself.`,
          ),
        ]),
    ...(first === undefined
      ? []
      : [
          note(
            first,
            `${others.length + 1} ${others.length === 0 ? 'Dockerfile template was' : 'Dockerfile templates were'} skipped: a template is in a language of its own. The generated file is judged if it is committed; list templates that are valid Dockerfiles in \`settings.files\`, and others in \`settings.ignore\`.${more}`,
          ),
        ]),
    ...(left === undefined
      ? []
      : [
          note(
            left,
            `This file was not judged, although its name and its first instruction look like those of a Dockerfile: \`settings.files\` of the policy does not name it.${alsoLeft.length === 0 ? '' : ` The same is true of ${alsoLeft.length} more.`} If it is built, add it there; otherwise add it to \`settings.ignore\`.`,
          ),
        ]),
    ...strangers.map((path) =>
      note(
        path,
        'This file was named, so it is read as a Dockerfile, but it does not begin like one. For a compose file, a workflow or a script, name the Dockerfiles that it builds, or their folder.',
      ),
    ),
    ...[...lookAlikes]
      .sort()
      .map((path) =>
        note(
          path,
          'This changed file was not judged, but it begins as a Dockerfile does. If it is built, add it to `settings.files` of the policy.',
        ),
      ),
  ];
}
