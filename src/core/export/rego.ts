import type { BuildPolicy } from './build-policy.js';
import type { Clause } from './clause.js';
import {
  anchor,
  describePlace,
  type ExportSource,
  listHeading,
  writeComment,
  writeString,
} from './source-text.js';

/** A policy for buildx: `Dockerfile.rego`. https://docs.docker.com/build/policies/ */
export function writeRego(policy: BuildPolicy, source: ExportSource): string {
  const { approvals, denials } = policy;
  const lists = [...new Set(approvals?.flat() ?? [])];
  return [
    ...listHeading(policy, source).map((line) => `# ${writeComment(line)}`),
    'package docker',
    '',
    'decision := {"allow": count(refusals) == 0, "deny_msg": [message | some message in refusals]}',
    '',
    '# Only images are judged: what a build reads from disk, from Git or over HTTP is let through.',
    'refusals contains message if {',
    '\tsome entry in denied',
    '\tmatches(entry)',
    '\tmessage := sprintf("%s is %s", [input.image.ref, entry.message])',
    '}',
    ...(approvals === null ? [] : writeApprovals(approvals, lists, source)),
    '',
    '# An entry means what one expression of `match` matches, and of `and` where it has that, but none of `except`.',
    'matches(entry) if {',
    '\tfits(entry.match)',
    '\tfits(object.get(entry, "and", ["."]))',
    '\tnot fits(object.get(entry, "except", []))',
    '}',
    '',
    'fits(expressions) if {',
    '\tsome expression in expressions',
    '\tregex.match(expression, input.image.ref)',
    '}',
    ...lists.flatMap((list, index) => ['', ...writeList(nameList(index), list)]),
    '',
    ...writeList('denied', denials, true),
    '',
  ].join('\n');
}

const nameList = (index: number): string => (index === 0 ? 'approved' : `approved_${index + 1}`);

function writeApprovals(
  approvals: NonNullable<BuildPolicy['approvals']>,
  lists: readonly (readonly Clause[])[],
  { policy }: ExportSource,
): string[] {
  return [
    '',
    'refusals contains message if {',
    '\tinput.image',
    '\tnot is_approved',
    `\tmessage := sprintf(${writeString(`%s is not approved by ${policy.replaceAll('%', '%%')}`)}, [input.image.ref])`,
    '}',
    ...approvals.flatMap((way) => [
      '',
      'is_approved if {',
      ...way.flatMap((list) => {
        const name = nameList(lists.indexOf(list));
        return [`\tsome ${name}_entry in ${name}`, `\tmatches(${name}_entry)`];
      }),
      '}',
    ]),
  ];
}

function writeList(name: string, clauses: readonly Clause[], isDenial = false): string[] {
  if (clauses.length === 0) return [`${name} := []`];
  return [`${name} := [`, ...clauses.flatMap((clause) => writeClause(clause, isDenial)), ']'];
}

function writeClause(clause: Clause, isDenial: boolean): string[] {
  const { text, message, place, groups, except } = clause;
  const [match = [], and = []] = groups;
  return [
    `\t# ${writeComment(text)}${writeComment(describePlace(place))}`,
    '\t{',
    ...(isDenial ? [`\t\t"message": ${writeString(message)},`] : []),
    `\t\t"match": ${writeExpressions(match)},`,
    ...(and.length === 0 ? [] : [`\t\t"and": ${writeExpressions(and)},`]),
    ...(except.length === 0 ? [] : [`\t\t"except": ${writeExpressions(except)},`]),
    '\t},',
  ];
}

function writeExpressions(expressions: readonly string[]): string {
  return expressions.length === 0
    ? '[]'
    : `[\n${expressions.map((each) => `\t\t\t\`${anchor(each)}\`,`).join('\n')}\n\t\t]`;
}
