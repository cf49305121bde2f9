import { describe, expect, test } from 'vitest';
import { readBakeBuilds } from '../../../src/core/builds/bake/read.js';
import { treeOf } from '../../support/build-rows.js';

/** The value of an argument, or why it is not known. */
function evaluate(expression: string): string | undefined {
  const file = `target "x" {\n  args = {\n    A = ${expression}\n  }\n}\n`;
  const [build] = readBakeBuilds(treeOf({ 'docker-bake.hcl': file })).builds;
  return build?.unknown.includes('args.A') === true
    ? /is not known: (.*)$/s.exec(build.problem ?? '')?.[1]
    : build?.args.get('A');
}

const UNICODE = 'it depends on the version of Unicode that buildx was built with';

describe('what versions of Unicode tell apart is not known', () => {
  test.each([
    'strlen("क्षि")',
    'substr("क्षि", 0, 1)',
    'reverse("क्षि")',
    'upper("ɤ")',
    'lower("Ɤ")',
    'title("ƛ")',
    'format("%5s", "ɤ")',
    'join("", formatlist("%2s", ["ƛ"]))',
    'can(strlen("क्षि")) ? "a" : "b"',
    'try(upper("ɤ"), "a")',
    'upper("ɤ") == "ɤ" ? "a" : "b"',
    'jsonencode(regexall("(?i)Ɤ", "ɤ"))',
    String.raw`can(regex("\\p{greek}", "x")) ? "a" : "b"`,
    String.raw`can(regex("\\p{Letter}", "x")) ? "a" : "b"`,
    String.raw`can(regex("\\p{Emoji}", "x")) ? "a" : "b"`,
    String.raw`can(regex("[\\p{Grek}]", "x")) ? "a" : "b"`,
    String.raw`can(regex("\\p{Garay}", "x")) ? "a" : "b"`,
  ])('%s', (expression) => expect(evaluate(expression)).toBe(UNICODE));

  test.each([
    ['upper("straße")', 'STRAßE'],
    ['strlen("👨‍👩‍👧")', '1'],
    ['strlen("é")', '1'],
    ['reverse("ñandú")', 'údnañ'],
    [String.raw`regex("\\p{Greek}", "xα")`, 'α'],
    [String.raw`regex("\\pN+", "a12")`, '12'],
    [String.raw`regex("\\P{Thai}", "x")`, 'x'],
    [String.raw`regex("\\_", "a_")`, '_'],
  ])('but %s is', (expression, expected) => expect(evaluate(expression)).toBe(expected));
});

describe('what is not computed as Go does it is not known', () => {
  test.each([
    ['cidrsubnet("10.0.0.0/8", -1, 0)', /larger than the one it is in/],
    ['cidrhost("::ffff:10.0.0.0/120", 5)', /IPv4 addresses that are written as IPv6/],
    [String.raw`jsondecode("\"\\ud800\"")`, /half of a pair/],
    [String.raw`jsondecode("\"\\ude00\\ud83d\"")`, /half of a pair/],
    [`formatdate("'''YYYY", "2020-01-01T00:00:00Z")`, /quotes next to quotes/],
    ['formattimestamp("YYYY", 999999999999)', /more than four digits/],
    ['try(formattimestamp("YYYY", 999999999999), "e")', /more than four digits/],
  ])('%s', (expression, reason) => expect(evaluate(expression)).toMatch(reason));

  test.each([
    ['cidrsubnet("10.0.0.0/08", 8, 2)', '10.2.0.0/16'],
    ['cidrhost("2001:db8::/64", 5)', '2001:db8::5'],
    [String.raw`jsondecode("\"\\ud83d\\ude00\"")`, '😀'],
    [`formatdate("''YYYY'a'", "2020-01-01T00:00:00Z")`, "'2020a"],
    ['formattimestamp("YYYY", 1700000000)', '2023'],
  ])('but %s is', (expression, expected) => expect(evaluate(expression)).toBe(expected));
});
