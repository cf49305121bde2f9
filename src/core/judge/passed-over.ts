import type { Problem } from '../report.js';

/** Files that were not judged though people may think they were, each from the tree's root. */
export interface PassedOver {
  /** Templates of Dockerfiles, by their names. */
  readonly templates: readonly string[];
  /** Changed files whose first instruction reads like a Dockerfile's. */
  readonly lookAlikes: readonly string[];
  /** Files with the usual names that `settings.files` leaves out, and that begin like Dockerfiles. */
  readonly leftOut?: readonly string[];
  /** Files that are judged because they were named, and whose first instruction is not a Dockerfile's. */
  readonly strangers?: readonly string[];
}

/** Says what was passed over and how it would be judged; nothing where nothing was. */
export function describePassedOver({
  templates,
  lookAlikes,
  leftOut = [],
  strangers = [],
}: PassedOver): Problem[] {
  const note = (file: string, message: string): Problem => ({
    file,
    line: 0,
    column: 0,
    level: 'warning',
    message,
  });
  const [first, ...others] = [...templates].sort();
  const more = others.length === 0 ? '' : ` This and ${others.length} more were passed over.`;
  const [left, ...alsoLeft] = [...leftOut].sort();
  return [
    ...(first === undefined
      ? []
      : [
          note(
            first,
            `${others.length + 1} ${others.length === 0 ? 'template of a Dockerfile was' : 'templates of Dockerfiles were'} passed over: a template is in a language of its own. What is made from it is judged where it is committed; \`settings.files\` can name templates that are Dockerfiles as they are.${more}`,
          ),
        ]),
    ...(left === undefined
      ? []
      : [
          note(
            left,
            `This file was not judged, though it has the name of a Dockerfile and begins like one: \`settings.files\` of the policy does not name it.${alsoLeft.length === 0 ? '' : ` The same goes for ${alsoLeft.length} more.`} If it is built, name it there; if it is not, name it in \`settings.ignore\`.`,
          ),
        ]),
    ...strangers.map((path) =>
      note(
        path,
        'This file was named, so it is read as a Dockerfile, but it does not begin like one. Of a compose file, a workflow or a script, name the Dockerfiles that it builds, or their folder.',
      ),
    ),
    ...[...lookAlikes]
      .sort()
      .map((path) =>
        note(
          path,
          "This changed file was not judged, but its first instruction reads like a Dockerfile's. If it is built, name it in `settings.files` of the policy.",
        ),
      ),
  ];
}
