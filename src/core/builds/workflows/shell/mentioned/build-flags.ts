/** What chooses images of a build, in words for a program that may hand them on. */
const FLAGS = [
  String.raw`--build-(?:args?|contexts?)(?:-file)?(?=["']?(?:[\s=,:\])]|$))`,
  String.raw`--(?:sbom|attest)[\s=]["']?\S{0,200}\bgenerator=`,
  String.raw`--set[\s=]["']?[\w-]*\*[\w*-]*\.(?:args|contexts|context|dockerfile|attest)\b`,
  // a target by its name: an argument in capitals, as no value of a chart is called
  String.raw`--set[\s=]["']?[\w-]+\.(?:args\.[A-Z]\w*|contexts\.[^\s=]{1,200}|dockerfile)=`,
  `BUILDKIT_SYNTAX["']?[=:]`,
].join('|');
const HANDED = new RegExp(String.raw`(?<![\w-])(?:${FLAGS})`);

/** Variables that choose images by themselves where a build is given their value. */
const CHOOSING = /^BUILDKIT_SYNTAX$/;

/** Whether a text has flags with which a build chooses images. */
export function hasBuildFlags(text: string): boolean {
  return HANDED.test(text);
}

/** A flag that a shell puts together: `--build$A`, `A=--build-`. */
const PARTS = /--build-?(?![\w-])/;
const QUOTED = /[a-z-](?:["'\\])+[a-z-]/i;

/** The same, or what a shell may make such flags of. */
export function mayMakeBuildFlags(script: string): boolean {
  return (
    hasBuildFlags(script) ||
    PARTS.test(script) ||
    (QUOTED.test(script) && hasBuildFlags(script.replace(/["'\\]/g, '')))
  );
}

/** The same of a variable. */
export function givesBuildFlags(name: string, text: string): boolean {
  return (CHOOSING.test(name) && text !== '') || hasBuildFlags(text);
}

/** The part of a text that begins with such flags. */
export function fromBuildFlags(text: string): string {
  return text.slice(Math.max(text.search(HANDED), 0));
}
