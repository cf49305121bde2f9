"use strict";
exports.id = 1120;
exports.ids = [1120];
exports.modules = {

  11120:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runInit: () => (  runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-path.js
var baseline_path = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(61005);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/load-policy.js + 2 modules
var load_policy = __webpack_require__(81138);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/new-file.js
var new_file = __webpack_require__(12517);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/workspace.js + 4 modules
var workspace = __webpack_require__(17071);
// EXTERNAL MODULE: ./lib/untyped/src/io/git/git-remote.js
var git_remote = __webpack_require__(82318);
// EXTERNAL MODULE: ./lib/untyped/src/policy-chain.js
var policy_chain = __webpack_require__(28273);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var core_message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-page.js
var terminal_page = __webpack_require__(93335);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-program.js
var terminal_program = __webpack_require__(92278);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/init/init-report.js





const MOST_LISTED = 6;
function* renderInit(report, paper) {
	const style = (0,terminal_style .EG)(paper.colors);
	const { written, made, own: registries, deprecated, leftOut, hints, blockFrom, today, recorded, next, program, } = report;
	const most = deprecated.length > 0 && leftOut.length > 0 ? MOST_LISTED / 2 : MOST_LISTED;
	const from = blockFrom <= today ? '' : ` from ${blockFrom}`;
	const blocks = recorded === null ? 'it blocks' : 'new uses of it block';
	for (const path of written)
		yield `${style.green(style.bold('\u2714 written'))}  ${style.bold(path)}\n`;
	const sentences = [
		made,
		describeStart(report),
		...describeBound(recorded?.bound ?? []),
		...registries.map(({ place, reason }) => `All of ${place} is approved as yours: ${reason}.`),
	];
	for (const sentence of sentences)
		yield writeLines(sentence, 2, paper);
	if (deprecated.length > 0) {
		yield `\n${style.yellow('\u25b2')} ${style.bold(`Deprecated, because support has ended or soon will; ${recorded === null ? 'blocked' : 'new uses are blocked'}${from}:`)}\n`;
		yield* listSome(deprecated.map(describePhaseOut), most, style, paper);
	}
	if (leftOut.length > 0) {
		yield `\n${style.yellow('\u25b2')} ${style.bold(`Left out, so ${blocks}${from}:`)}\n`;
		yield* listSome(leftOut.map(describeLeftOut), most, style, paper);
	}
	if (hints.length > 0)
		yield '\n';
	for (const hint of hints)
		yield writeLines((0,message_text .ZT)(hint), 2, paper);
	yield `\n${style.bold('Next:')}\n`;
	const longest = Math.max(...next.map(([command]) => command.length));
	for (const [command, purpose] of next)
		yield `  ${command.padEnd(longest)}  ${style.dim(`# ${purpose}`)}\n`;
	yield* (0,terminal_program .C)(program, style);
}
function describeStart({ blockFrom, today, recorded }) {
	if (recorded === null)
		return `Until ${blockFrom} every finding only warns; from that day on it blocks.`;
	const { findings, files, unrecorded } = recorded;
	const start = describeNew(blockFrom, today);
	if (findings + unrecorded === 0)
		return `Nothing is found today, so the baseline is empty. ${start}`;
	const whenBlocked = blockFrom <= today ? (unrecorded === 1 ? 'blocks' : 'block') : 'will block then';
	const others = unrecorded === 0 ? '' : ` ${(0,terminal_style .pq)(unrecorded, 'finding')} cannot be recorded and ${whenBlocked}.`;
	if (findings === 0)
		return `The baseline is empty. ${start}${others}`;
	return `${(0,terminal_style .pq)(findings, 'finding')} of today in ${(0,terminal_style .pq)(files, 'file')} ${findings === 1 ? 'is' : 'are'} recorded and will not block. ${start}${others}`;
}
function describeBound(files) {
	const [first] = files;
	if (first === undefined)
		return [];
	return [
		files.length === 1
			? `${first} cannot be read, and is excused only as it is: any change of it blocks until that is corrected.`
			: `${files.length} files that cannot be read, such as ${first}, are excused only as they are: any change of one blocks until that is corrected.`,
	];
}
function describeNew(blockFrom, today) {
	if (blockFrom <= today)
		return 'What is new blocks.';
	return `Until ${blockFrom} what is new only warns; from that day on it blocks.`;
}
function* listSome(lines, most, style, paper) {
	for (const line of lines.slice(0, most))
		yield writeLines(line, 4, paper);
	const more = lines.length - most;
	if (more > 0)
		yield `    ${style.dim(`and ${more} more, in the policy`)}\n`;
}
const describePhaseOut = ({ image, use, reason, files }) => `${image} (${(0,terminal_style .pq)(files.size, 'file')}): ${reason}${use === null ? '' : `; use ${use}`}`;
const describeLeftOut = ({ subject, why, files }) => `${(0,message_text .ZT)(subject)} (${(0,terminal_style .pq)(files, 'file')}): ${(0,message_text .ZT)(shorten(why))}`;
const LONGEST_WHY = 300;
function shorten(why) {
	if (why.text.length <= LONGEST_WHY)
		return why;
	return (0,core_message .hw)([(0,core_message .wu)(why, why.text.lastIndexOf(' ', LONGEST_WHY), why.text.length), (0,core_message .ZV)(' \u2026')]);
}
function writeLines(text, indent, paper) {
	const pad = ' '.repeat(indent);
	return (0,terminal_page .D)(text, indent, paper)
		.map((line) => `${pad}${line}\n`)
		.join('');
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/files/chosen-files.js + 22 modules
var chosen_files = __webpack_require__(51140);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/judged-files.js
var judged_files = __webpack_require__(25147);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/untyped/data/templates.json
const templates_namespaceObject =  JSON.parse('{"R3":{"minimal":"# yaml-language-server: $schema=./policy.schema.json\\n#\\n# minimal: the smallest useful policy.\\n#\\n# Copy it to `.github/base-images.yml`, replace registry.example.com with your own registry or remove\\n# that line, and you are done. An image that matches no line of `allow` fails the check. The other\\n# rules keep their defaults: floating tags, deprecations and end-of-life dates only warn.\\n#\\n# To start gently, write `unapproved: { level: block, effective: \\"2027-06-30\\" }` under `rules`: it warns until\\n# that day. Or set `fail-on: never` on the action, which reports findings but never fails on them.\\n\\nversion: 1\\n\\nallow:\\n  # Docker\'s official images. `**` crosses slashes; a pattern without a tag approves every tag.\\n  - docker.io/library/**\\n\\n  # Your own base images.\\n  - registry.example.com/base/**\\n\\n  # The Dockerfile frontend. A first line such as `# syntax=docker/dockerfile:1` makes the builder pull\\n  # and run this image, so it needs approval like any other.\\n  - docker.io/docker/dockerfile\\n\\n# These run every time, before the policy is used. If one fails, the run fails, so nobody can break the\\n# policy without noticing. Each names an image and exactly the rules it breaks. They use images without\\n# an end-of-life date, so that they still pass next year.\\ntests:\\n  - { from: \\"busybox:1.37\\", expect: ok }\\n  - { from: \\"docker/dockerfile:1\\", role: frontend, expect: ok }\\n  - { from: \\"busybox\\", expect: [unpinned] }\\n  - { from: \\"acme/tool:1.0\\", expect: [unapproved] }\\n  - { from: \\"registry.example.com.evil.example/base/app:2.4\\", expect: [unapproved] }\\n","recommended":"# yaml-language-server: $schema=./policy.schema.json\\n#\\n# recommended: a good fit for most teams.\\n#\\n# Known publishers only; what ships must name a version; old images warn first and block later, on\\n# dates you can see in advance. Copy it to `.github/base-images.yml` and edit `allow`.\\n#\\n# To start gently, write `unapproved: { level: block, effective: \\"2027-06-30\\" }` under `rules`: it warns until\\n# that day. Or set `fail-on: never` on the action, which reports findings but never fails on them.\\n\\nversion: 1\\n\\nrules:\\n  unapproved: block # matches nothing in `allow`\\n  denied: block # matches `deny`\\n  # From loose to strict: tag < version < minor < patch < digest < tag+digest. Without a version there is\\n  # a warning; the first override below makes it block for what ships.\\n  unpinned: { level: warn, require: version }\\n  deprecated: warn # until the `block-from` of the entry\\n  # Warns from 90 days before the end of life, blocks from 60 days after it.\\n  end-of-life: { level: block, notice: 90d, grace: 60d, support: lts }\\n  # Advice: what a base means for the Dockerfile on it. Only warnings; docs/rules says how often they were wrong.\\n  debug-variant: warn\\n  remote-input: warn\\n  shell-on-distroless: warn\\n  root-user: warn\\n  build-tools-shipped: warn\\n  libc-mismatch: warn\\n  package-leftovers: warn\\n  no-init: warn\\n\\nallow:\\n  - docker.io/library/** # Docker\'s official images\\n  - registry.example.com/base/** # your own\\n  # Distroless tags say `nonroot` or `debug`, never a version, so only a digest pins them.\\n  - image: gcr.io/distroless/**\\n    pin: digest\\n\\ndeny:\\n  - image: docker.io/library/{adoptopenjdk,centos,java,iojs,jenkins,opensuse,owncloud,sentry,swarm}\\n    reason: Retired from the official images; it gets no patches\\n  # Not approved anyway. Denied as well, so that the message says why.\\n  - image: docker.io/{bitnami,bitnamilegacy}/**\\n    reason: The free catalogue moved in 2025; these tags no longer get patches\\n\\ndeprecated:\\n  # Approved by `allow` for now, with an end date: a warning now, a failed check from that day on. `$tag`\\n  # is the tag in the Dockerfile, so the suggestion can be applied as it is.\\n  - image: docker.io/library/openjdk\\n    use: docker.io/library/eclipse-temurin:$tag\\n    reason: No longer maintained upstream\\n    block-from: \\"2027-01-01\\"\\n\\n# All overrides that match apply, from top to bottom; the last one wins.\\noverrides:\\n  # `final` is what ends up in the image you ship. The next step is `require: tag+digest`, once a bot\\n  # such as Renovate or Dependabot keeps the digests up to date.\\n  - roles: [final]\\n    rules: { unpinned: { level: block, require: version } }\\n  - roles: [frontend]\\n    allow:\\n      # Any release of version 1, which Docker keeps compatible. `1-labs` is not a release.\\n      - { image: docker.io/docker/dockerfile, versions: \\">=1 <2\\", variants: [\\"\\"] }\\n  # openjdk is already past its end of life. With this, `block-from` above decides when it blocks.\\n  - images: [docker.io/library/openjdk]\\n    rules: { end-of-life: warn }\\n  # Development containers never ship.\\n  - paths: [\\".devcontainer/**\\", \\"**/.devcontainer/**\\"]\\n    rules:\\n      unpinned: ignore\\n      end-of-life: warn\\n      debug-variant: ignore\\n      remote-input: ignore\\n      root-user: ignore\\n      build-tools-shipped: ignore\\n      package-leftovers: ignore\\n      no-init: ignore\\n\\n# An exception needs an owner, a reason and a last day. It is reported as waived, never hidden.\\n# exceptions:\\n#   - image: docker.io/library/centos:7\\n#     paths: [legacy/billing/**]\\n#     rules: [denied, end-of-life]\\n#     owner: \\"@acme/billing\\"\\n#     reason: \\"BILL-412: the vendor\'s driver needs glibc 2.17\\"\\n#     expires: \\"2026-12-31\\"\\n\\ntests:\\n  - { from: \\"busybox:1.37\\", expect: ok }\\n  - { from: \\"docker/dockerfile:1.20\\", role: frontend, expect: ok }\\n  - { from: \\"busybox:latest\\", path: .devcontainer/Dockerfile, expect: ok }\\n  - { from: \\"gcr.io/distroless/static:nonroot\\", expect: [unpinned] }\\n  - { from: \\"busybox:stable\\", role: build, expect: [unpinned] }\\n  - { from: \\"acme/tool:1.0\\", expect: [unapproved] }\\n  - { from: \\"golang:1.28rc1\\", role: build, expect: [unpinned] }\\n  - { from: \\"postgres:19-rc1\\", role: final, expect: [debug-variant] }\\n  - { from: \\"acme/dockerfile:1\\", role: frontend, expect: [unapproved] }\\n  - { from: \\"bitnami/nats:2.11\\", expect: [denied] }\\n  - { from: \\"openjdk:21-jdk\\", role: build, expect: [deprecated, end-of-life] }\\n","strict":"# yaml-language-server: $schema=./policy.schema.json\\n#\\n# strict: a short list, exact digests, short exceptions.\\n#\\n# For repositories where mistakes are expensive. Every image must be on a short list, pinned by digest,\\n# and supported by its publisher today. Expect some work: without a bot that updates digests\\n# (Renovate, Dependabot), this policy is not fun.\\n#\\n# To start gently, write `unapproved: { level: block, effective: \\"2027-06-30\\" }` under `rules`: it warns until\\n# that day. Or set `fail-on: never` on the action, which reports findings but never fails on them.\\n\\nversion: 1\\n\\nrules:\\n  unapproved: block\\n  denied: block\\n  # A digest says exactly what is pulled; the tag in front of it tells people and bots which version it is.\\n  unpinned: { level: block, require: tag+digest }\\n  deprecated: block\\n  # `security` counts only the publisher\'s regular support. Long-term support does not count, even if\\n  # it is free: with `security`, Debian 12 ended on 2026-07-11; with `lts` it ends on 2028-06-30.\\n  end-of-life: { level: block, notice: 180d, grace: 0d, support: security }\\n  unresolved: block\\n  unreadable: block\\n\\nallow:\\n  # `versions` reads the number at the front of the tag, `variants` the rest of it after the `-`.\\n  # `22.11` means the interval [22.11, 22.12) and has to be entirely inside the range.\\n  - image: docker.io/library/node\\n    versions: \\">=22\\"\\n    variants: [\\"alpine*\\", \\"slim\\", \\"*-slim\\"]\\n  - image: docker.io/library/python\\n    versions: \\">=3.12 <4\\"\\n    variants: [\\"alpine*\\", \\"slim\\", \\"slim-*\\"]\\n  - image: docker.io/library/golang\\n    versions: \\">=1.26 <2\\"\\n  - image: docker.io/library/eclipse-temurin\\n    versions: \\">=21\\"\\n  - image: docker.io/library/busybox\\n    versions: \\">=1.37 <2\\"\\n    variants: [\\"\\", musl, glibc, uclibc]\\n  - docker.io/library/debian:{trixie,forky}-slim\\n  - docker.io/library/alpine:3.*\\n  - gcr.io/distroless/**:nonroot*\\n  - registry.example.com/base/**\\n\\ndeny:\\n  # A denial beats every approval. `**:tag` matches that tag on every host.\\n  - image: \\"**:*-{alpha,beta,rc,ea,nightly,edge}*\\"\\n    reason: Pre-releases get no security support\\n    except: registry.example.com/lab/**\\n  - image: gcr.io/distroless/**:debug*\\n    reason: The debug variants carry a shell\\n\\noverrides:\\n  - roles: [frontend]\\n    allow:\\n      - image: docker.io/docker/dockerfile\\n        versions: \\">=1 <2\\"\\n        variants: [\\"\\"] # not `1-labs`\\n\\nsettings:\\n  # No exception lasts longer than a quarter of a year.\\n  max-exception: 90d\\n  # Exceptions belong in this file, where its owners review them, not in Dockerfiles.\\n  inline-exceptions: false\\n  # Evidence that could not be obtained fails the check instead of warning.\\n  unknown: block\\n\\ntests:\\n  - from: \\"busybox:1.37@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\\"\\n    expect: ok\\n  - from: \\"docker/dockerfile:1.26@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\\"\\n    role: frontend\\n    expect: ok\\n  - { from: \\"busybox:1.37\\", expect: [unpinned] }\\n  - from: \\"busybox@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\\"\\n    expect: [unapproved, unpinned] # no tag is written, so no version can be read\\n  - from: \\"nats:2.11@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\\"\\n    expect: [unapproved]\\n  - from: \\"busybox:1.38-rc1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\\"\\n    expect: [denied]\\n  - from: \\"docker/dockerfile:1-labs@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\\"\\n    role: frontend\\n    expect: [unapproved]\\n","official-only":"# yaml-language-server: $schema=./policy.schema.json\\n#\\n# official-only: Docker\'s official images, and nothing else, anywhere in a build.\\n#\\n# \\"Official\\" is a property of the name: it is under docker.io/library/, and Docker lists it. `node`,\\n# `library/node` and `docker.io/library/node` are the same image; `nodejs/node` and\\n# `docker.example/library/node` are different ones. The list also applies to images in `COPY --from=`\\n# and `RUN --mount=from=`, not only to those after `FROM`.\\n#\\n# To start gently, write `unapproved: { level: block, effective: \\"2027-06-30\\" }` under `rules`: it warns until\\n# that day. Or set `fail-on: never` on the action, which reports findings but never fails on them.\\n\\nversion: 1\\n\\nrules:\\n  unapproved: block\\n  # A tag is required, and it must begin with a number: `node:22`, not `node` or `node:lts`.\\n  unpinned: { level: block, require: version }\\n\\nallow:\\n  # Without `official`, the name of a local image or of a stage that somebody forgot to define would\\n  # pass too. The list of names comes with the gate; for an official image that is newer than the list,\\n  # add a line: `- docker.io/library/NAME`.\\n  - { image: docker.io/library/**, official: true }\\n\\ndeny:\\n  # Once official, no longer in the list. Denied as well, so that the message says why.\\n  - image: docker.io/library/{adoptopenjdk,centos,java,iojs,jenkins,opensuse,owncloud,sentry,swarm}\\n    reason: Retired from the official images; it gets no patches\\n\\noverrides:\\n  # The image in a `# syntax=` line is not a base image: the builder runs it to read your Dockerfile.\\n  # An override\'s `allow` replaces the list above for what the override selects, so nothing else passes.\\n  - roles: [frontend]\\n    allow:\\n      # Any release of version 1, which Docker keeps compatible. `1-labs` is not a release.\\n      - { image: docker.io/docker/dockerfile, versions: \\">=1 <2\\", variants: [\\"\\"] }\\n\\nsettings:\\n  # If your builders pull official images through a mirror, declare it, and both names are treated alike:\\n  # mirrors: { registry.example.com/hub: docker.io }\\n  scope: changed-files\\n\\ntests:\\n  - { from: \\"busybox:1.37\\", expect: ok }\\n  - { from: \\"docker.io/library/busybox:1.37\\", role: copied, expect: ok }\\n  - { from: \\"docker/dockerfile:1\\", role: frontend, expect: ok }\\n  - { from: \\"busybox:stable\\", expect: [unpinned] }\\n  - { from: \\"acme/busybox:1.37\\", expect: [unapproved] }\\n  - { from: \\"quay.io/library/busybox:1.37\\", expect: [unapproved] }\\n  - { from: \\"ghcr.io/acme/tool:1.0\\", role: copied, expect: [unapproved] }\\n  - { from: \\"docker/dockerfile:1.20\\", role: frontend, expect: ok }\\n  - { from: \\"docker/dockerfile:1-labs\\", role: frontend, expect: [unapproved] }\\n  - { from: \\"acme-local:1.0\\", expect: [unapproved] }\\n  - { from: \\"centos:7\\", expect: [denied, end-of-life] }\\n","distroless-runtime":"# yaml-language-server: $schema=./policy.schema.json\\n#\\n# distroless-runtime: build with any official image, ship nothing but your program.\\n#\\n# The base of the shipped image must be distroless (no shell, no package manager), run as an\\n# unprivileged user, and be pinned by digest. `scratch` is always approved. Other stages may use any\\n# official image.\\n#\\n# To start gently, write `unapproved: { level: block, effective: \\"2027-06-30\\" }` under `rules`: it warns until\\n# that day. Or set `fail-on: never` on the action, which reports findings but never fails on them.\\n\\nversion: 1\\n\\nrules:\\n  unpinned: { level: warn, require: version }\\n\\n# For every stage that does not ship.\\nallow:\\n  - docker.io/library/**\\n\\noverrides:\\n  # `final` is the base of the last stage, found through the chain of stages: in\\n  #\\n  #   FROM gcr.io/distroless/static:nonroot AS base\\n  #   FROM golang:1.27 AS build\\n  #   FROM base\\n  #\\n  # the distroless image is `final` and golang is `build`. If a target is given, its base is `final`.\\n  # An override\'s `allow` replaces the list above for what the override selects.\\n  - roles: [final]\\n    allow: [\\"gcr.io/distroless/**:nonroot*\\"] # rules out `debug` (has a shell) and `latest` (runs as root)\\n    rules: { unpinned: { level: block, require: tag+digest } }\\n  # For images that files are copied or mounted from: their files can end up in what ships.\\n  - roles: [copied, mounted]\\n    allow:\\n      - docker.io/library/**\\n      - gcr.io/distroless/**\\n    rules: { unpinned: { level: block, require: version } }\\n  - roles: [frontend]\\n    allow:\\n      # Any release of version 1, which Docker keeps compatible. `1-labs` is not a release.\\n      - { image: docker.io/docker/dockerfile, versions: \\">=1 <2\\", variants: [\\"\\"] }\\n\\ntests:\\n  - from: \\"gcr.io/distroless/static:nonroot@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\\"\\n    expect: ok\\n  - { from: \\"busybox:1.37\\", role: build, expect: ok }\\n  - { from: \\"busybox:1.37\\", role: copied, expect: ok }\\n  - { from: \\"docker/dockerfile:1\\", role: frontend, expect: ok }\\n  - { from: \\"busybox:1.37\\", role: final, expect: [unapproved, unpinned] }\\n  - { from: \\"gcr.io/distroless/static:nonroot\\", expect: [unpinned] }\\n  - from: \\"gcr.io/distroless/static:debug@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\\"\\n    expect: [unapproved]\\n  - from: \\"gcr.io/distroless/static@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\\"\\n    expect: [unapproved, unpinned] # no tag is written, so nothing says that it is `nonroot`\\n  - { from: \\"acme/tool:1.0\\", role: build, expect: [unapproved] }\\n"},"kn":"# An ordinary repository: everyone who opens a pull request may push branches to it.\\nname: Base images\\n\\non:\\n  pull_request:\\n    types: [opened, synchronize, reopened, edited] # edited: the base branch may change later\\n    # branches: [main] # those that require the check: elsewhere the same commit could get it by a laxer policy\\n  merge_group: # keeps a merge queue moving; does nothing without one\\n  schedule:\\n    - cron: \\"17 5 * * 1\\" # end-of-life dates arrive without a pull request\\n  workflow_dispatch:\\n\\npermissions:\\n  contents: read\\n  pull-requests: write # for the comment; `read` is enough with `comment: never`\\nconcurrency: { group: \\"${{ github.workflow }}-${{ github.event.pull_request.number || github.ref }}\\", cancel-in-progress: true }\\n\\njobs:\\n  base-images:\\n    name: Base images # require this name in the branch ruleset\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: base-image-gate/base-image-gate@main # use v1 once it is released\\n","al":"# Open source: pull requests come from forks. `pull_request_target` takes this file from the default branch, and its token may\\n# comment. That is safe because nothing from the pull request is run, only read through the API: do not add steps to this job.\\nname: Base images\\n\\non:\\n  pull_request_target:\\n    types: [opened, synchronize, reopened, edited] # edited: the base branch may change later\\n    # branches: [main] # those that require the check: elsewhere the same commit could get it by a laxer policy\\n  merge_group:\\n  schedule:\\n    - cron: \\"17 5 * * 1\\"\\n  workflow_dispatch:\\n\\npermissions:\\n  contents: read\\n  pull-requests: write\\nconcurrency: { group: \\"${{ github.workflow }}-${{ github.event.pull_request.number || github.ref }}\\", cancel-in-progress: true }\\n\\njobs:\\n  base-images:\\n    name: Base images\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: base-image-gate/base-image-gate@main # use v1 once it is released\\n"}');
;// CONCATENATED MODULE: ./lib/untyped/src/cli/init/chosen-workflow.js



const WORKFLOW = '.github/workflows/base-images.yml';
function writeWorkflow({ forks }) {
	return forks ? templates_namespaceObject.al : templates_namespaceObject.kn;
}
const LICENSE = /^(?:un)?licen[cs]e(?:[.-].*)?$|^copying(?:[.-].*)?$/i;
function hintAtWorkflow(root, { workflow, forks }) {
	if (!workflow || forks || !listNames(root).some((name) => LICENSE.test(name)))
		return [];
	return [
		(0,core_message .ZV)('There is a license, so this may be open source. If pull requests come from forks, the check could not comment on them: --workflow --forks writes the workflow that can.'),
	];
}
function listNames(folder) {
	try {
		return (0,external_node_fs_.readdirSync)(folder);
	}
	catch {
		return [];
	}
}

// EXTERNAL MODULE: ./lib/untyped/src/core/day.js
var day = __webpack_require__(2237);
// EXTERNAL MODULE: ./lib/untyped/src/core/glob/path-glob.js
var path_glob = __webpack_require__(40242);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern.js + 3 modules
var pattern_pattern = __webpack_require__(65828);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/known-registries.js
var known_registries = __webpack_require__(45364);
;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/found/public-registries.js

const PUBLIC_DOMAINS = [
	'aliyuncs.com',
	'amazon.com',
	'amazonaws.com',
	'azure.com',
	'bitnami.com',
	'cloudsmith.io',
	'confluent.io',
	'crunchydata.com',
	'daocloud.io',
	'digitalocean.com',
	'docker.com',
	'docker.io',
	'elastic.co',
	'fedoraproject.org',
	'fluxcd.io',
	'gcr.io',
	'github.com',
	'gitea.com',
	'gitlab.com',
	'gitpod.io',
	'google.com',
	'googlesource.com',
	'heroku.com',
	'hf.space',
	'huggingface.co',
	'ibm.com',
	'jetbrains.space',
	'jfrog.com',
	'k8s.io',
	'kubernetes.io',
	'microsoft.com',
	'n8n.io',
	'nvidia.com',
	'ollama.ai',
	'opensuse.org',
	'oracle.com',
	'pkg.dev',
	'redhat.com',
	'redhat.io',
	'redpanda.com',
	'replicated.com',
	'scw.cloud',
	'sonatype.com',
	'suse.com',
	'suse.de',
	'ubuntu.com',
	'upbound.io',
	'vmware.com',
	'wikimedia.org',
];
const SHARED_DOMAINS = [
	'azurecr.io',
	'azurewebsites.net',
	'cloudapp.net',
	'duckdns.org',
	'eu.org',
	'fly.dev',
	'ghe.com',
	'github.io',
	'gitlab.io',
	'herokuapp.com',
	'jfrog.io',
	'netlify.app',
	'ngrok.app',
	'ngrok.io',
	'nip.io',
	'onrender.com',
	'ovh.net',
	'pages.dev',
	'railway.app',
	'run.app',
	'sslip.io',
	'vercel.app',
	'visualstudio.com',
	'workers.dev',
];
function isSharedDomain(domain) {
	return SHARED_DOMAINS.includes(domain);
}
function isPublicRegistry(host) {
	const name = host.toLowerCase().replace(/:\d+$/, '');
	return (known_registries .c.includes(name) ||
		PUBLIC_DOMAINS.some((domain) => name === domain || name.endsWith(`.${domain}`)));
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/init/init-options.js





const PATIENCE = 30;
function readInitOptions({ operands, options }, today) {
	const typed = options.get('block-from')?.at(-1);
	const blockFrom = typed === 'today' ? today : (typed ?? (0,day .fi)(today, PATIENCE));
	if (!(0,day .N)(blockFrom))
		return (0,result .yK)(`--block-from must be a date such as ${(0,day .fi)(today, PATIENCE)}, not "${blockFrom}"`);
	if (blockFrom < today || (blockFrom === today && !options.has('baseline')))
		return (0,result .yK)(`--block-from ${blockFrom} is not after today (${today}), so what is found would block at once; write a later day, or record it with --baseline`);
	if (options.has('baseline') && operands.length > 0)
		return (0,result .yK)(`--baseline is about the whole repository: leave out ${operands[0]}, or write it later with check --write-baseline`);
	if (options.has('forks') && !options.has('workflow'))
		return (0,result .yK)('--forks says which workflow is written: add --workflow');
	const from = options.get('from')?.at(-1) ?? null;
	if (from !== null && options.has('updates'))
		return (0,result .yK)('--updates is about the versions in use, and --from approves others: leave out one of the two');
	const own = [];
	for (const text of options.get('own') ?? []) {
		const place = text.replace(/\/(?:\*\*)?$/, '');
		const wrong = findFault(place);
		if (wrong !== null)
			return (0,result .yK)(`--own "${text}" ${wrong}`);
		own.push(place);
	}
	const ignore = (options.get('ignore') ?? []).map((glob) => glob.replace(/^\.\/|(?<=.)\/$/g, ''));
	for (const glob of ignore) {
		const parsed = (0,path_glob .V)(glob);
		if ('error' in parsed)
			return (0,result .yK)(`--ignore "${glob}" ${parsed.error}`);
	}
	return {
		value: {
			blockFrom,
			from,
			own,
			updates: (options.get('updates')?.at(-1) ?? 'none'),
			ignore,
			runImages: options.has('run-images'),
			workflow: options.has('workflow'),
			forks: options.has('forks'),
			baseline: options.has('baseline'),
			force: options.has('force'),
			dry: options.has('dry-run') || options.has('stdout'),
		},
	};
}
function findFault(place) {
	const [host = ''] = place.split('/', 1);
	if (/[*{}]/.test(place))
		return 'has a wildcard; write the registry or the folder itself';
	if (!/[.:]/.test(host) && host !== 'localhost')
		return `does not begin with a registry; write registry.example.com/${place}, or docker.io/${place} for Docker Hub`;
	const pattern = (0,pattern_pattern .E)(`${place}/**`);
	if ('error' in pattern)
		return pattern.error;
	if (!place.includes('/') && isPublicRegistry(host))
		return `is a registry where others publish too; add your folder, such as ${host}/acme`;
	return null;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/own-value.js
var own_value = __webpack_require__(17227);
// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var grouping = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(34685);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/found/used-images.js


const nameRepository = ({ host, path }) => `${host}/${path}`;
function listUsedImages(readings) {
	const found = new Map();
	for (const { file, images } of readings) {
		for (const use of images) {
			const pulled = use.replacedBy ?? use;
			const { reference } = pulled;
			if (reference === null || !isCertain(use) || !mayExist(reference))
				continue;
			for (const isFrontend of listKinds(use)) {
				const key = `${isFrontend ? 'frontend' : 'base'} ${writeExactly(reference)}`;
				const known = found.get(key);
				if (known !== undefined)
					known.files.add(file);
				else
					found.set(key, { reference: normalise(reference), files: new Set([file]), isFrontend });
			}
		}
	}
	return [...found].toSorted(([one], [other]) => (0,text_order .n)(one, other)).map(([, image]) => image);
}
const mayExist = (reference) => (0,docker_hub .f2)(reference.host) !== 'docker.io' || reference.path.split('/').length === 2;
const isCertain = ({ unresolved, unknown }) => unresolved.length === 0 && unknown === undefined;
function listKinds({ role, ownRole, alsoAs = [] }) {
	const roles = [role, ...(ownRole === undefined ? [] : [ownRole]), ...alsoAs];
	return new Set(roles.map((each) => each === 'frontend'));
}
const normalise = (reference) => ({
	...reference,
	host: (0,docker_hub .f2)(reference.host),
});
function writeExactly(reference) {
	const { tag, tagWritten, digest } = reference;
	return `${nameRepository(normalise(reference))}:${tagWritten ? tag : ''}@${digest ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/found/hints.js



function findHints({ readings }, settings, leftOut) {
	const used = readings.filter(({ images }) => images.length > 0).map(({ file }) => file);
	const folder = findForeignFolder(used);
	const place = findOwnPlace({ readings }, settings);
	const unread = findForeignFile(leftOut.flatMap(({ unread: file }) => file ?? []));
	return [
		...(unread === null || unread.glob === folder?.glob
			? []
			: [
				(0,core_message .cv) `${unread.file} cannot be read, and is in ${unread.glob}. If nobody builds those files here, leave them out: --ignore '${unread.glob}'.`,
			]),
		...(folder === null
			? []
			: [
				(0,core_message .cv) `${folder.files} of ${used.length} files with images are in ${folder.glob}. If nobody builds those, leave them out: --ignore '${folder.glob}'.`,
			]),
		...(place === null ? [] : [(0,core_message .cv) `If ${place} is yours, approve it as a whole: --own ${place}.`]),
	];
}
const FOREIGN = /^(?:vendor|vendored|third[_-]?party|external|node_modules|test[-_]?(?:data|files)(?:[-_]\w+)?|fixtures|__fixtures__|samples)$/i;
function findForeignFolder(files) {
	const globs = files.flatMap(listForeign);
	const [largest] = [...(0,grouping .$)(globs, (glob) => glob)].toSorted(([, one], [, other]) => other.length - one.length);
	if (largest === undefined || globs.length * 3 < files.length || globs.length < 2)
		return null;
	const [glob, inside] = largest;
	return { glob, files: inside.length };
}
function findForeignFile(files) {
	const [first = null] = files.flatMap((file) => listForeign(file).map((glob) => ({ file, glob })));
	return first;
}
function listForeign(file) {
	const at = file.split('/').slice(0, -1);
	const index = at.findIndex((name) => FOREIGN.test(name));
	return index < 0 ? [] : [index === 0 ? `${at[0]}/**` : `**/${at[index]}/**`];
}
function findOwnPlace({ readings }, { remote, own }) {
	const [owner = ''] = remote?.path.toLowerCase().split('/') ?? [];
	if (owner === '' || owner === 'library' || own.length > 0)
		return null;
	const places = listUsedImages(readings)
		.filter(({ isFrontend }) => !isFrontend)
		.map(({ reference }) => nameRepository(reference).split('/').slice(0, 2).join('/'))
		.filter((place) => place.endsWith(`/${owner}`) && place !== `ghcr.io/${owner}`);
	const [most] = [...(0,grouping .$)(places, (place) => place)].toSorted(([, one], [, other]) => other.length - one.length);
	return most === undefined || most[1].length < 2 ? null : most[0];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/judged/built-images.js
var built_images = __webpack_require__(27762);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(77982);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/left-out.js





const WHY = {
	denied: 'is denied',
	deprecated: 'is deprecated',
	'end-of-life': 'is past its end of life',
	unresolved: 'depends on an argument without a value',
	unpinned: 'is pinned more loosely than the policy requires',
};
function left_out_describeLeftOut({ rule, image, first, files }, built) {
	const told = { rule, files: files.size };
	if (image === null) {
		const { file, line, message, foreign } = first;
		const unread = rule === 'unreadable' ? { unread: file } : {};
		const why = { text: message.replace(/\.$/, ''), foreign };
		return { ...told, ...unread, subject: (0,core_message .cv) `${file}:${line}`, why };
	}
	const reference = (0,image_reference .F2)(first.written);
	const isUntagged = !('error' in reference) && !reference.tagWritten && reference.digest === null;
	const whyLocal = 'error' in reference ? null : describeLocal(reference, built);
	const local = whyLocal === null ? {} : { local: { name: first.written, files: [...files].toSorted() } };
	const subject = (0,core_message .hD)(isUntagged ? (0,image_reference .FH)({ ...reference, tag: null }) : image);
	if (rule === 'unapproved')
		return {
			...told,
			...local,
			subject,
			why: whyLocal ??
				(0,core_message .ZV)(isUntagged
					? 'has no tag, so an entry would approve every tag: write one, then approve it'
					: 'is not approved'),
		};
	return { ...told, subject, why: (0,core_message .ZV)(WHY[rule] ?? `is ${rule}`) };
}
function describeLocal(reference, built) {
	const builder = (0,built_images .Lx)(built, reference);
	if (builder !== null)
		return (0,core_message .cv) `${builder.name} (${builder.file}, line ${builder.line}) builds it, but nothing hands it to this build; see builds in the policy`;
	return (0,official_images .bQ)(reference) === null
		? null
		: (0,core_message .ZV)('no official image has this name; if it is built here first, see builds in the policy');
}
const URGENCY = [
	'denied',
	'unresolved',
	'unapproved',
	'deprecated',
	'end-of-life',
];
function rank({ rule }) {
	const at = URGENCY.indexOf(rule);
	return at < 0 ? URGENCY.length : at;
}
function listLeftOut(blocked, isPhasedOut, built = built_images .rv) {
	const groups = (0,grouping .$)(blocked, (each) => each.image ?? each);
	return [...groups.values()].flatMap((group) => {
		const [first] = group.toSorted((one, other) => rank(one) - rank(other));
		if (first === undefined || (first.image !== null && isPhasedOut(first.image)))
			return [];
		return [left_out_describeLeftOut(first, built)];
	});
}

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/policy-tests.js
var policy_tests = __webpack_require__(405);
;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/policy-trial.js




function loadOwnPolicy(text, today, table) {
	const { policy, problems } = (0,load_policy.loadPolicy)([{ path: 'base-images.yml', text }], { today });
	const failed = policy === null ? [] : (0,policy_tests .h)(policy, { today, endOfLife: table });
	const [wrong] = [...problems.filter(({ level }) => level === 'error'), ...failed];
	if (policy === null || wrong !== undefined)
		throw new Error(`the policy that was written is wrong: line ${wrong?.line}: ${wrong?.message}\n\n${text}`);
	return policy;
}
function groupBlocked(findings) {
	const blocking = findings.filter(({ level, waiver }) => level === 'block' && waiver === null);
	const groups = (0,grouping .$)(blocking, ({ rule, image, file, line }) => JSON.stringify(image === null ? [rule, file, line] : [rule, image]));
	return [...groups.values()]
		.flatMap((group) => {
		const [first] = group;
		if (first === undefined)
			return [];
		const { rule, image } = first;
		return [{ rule, image, first, files: new Set(group.map(({ file }) => file)) }];
	})
		.toSorted((one, other) => other.files.size - one.files.size || (0,text_order .n)(one.image ?? '', other.image ?? ''));
}

// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/named-release.js + 1 modules
var named_release = __webpack_require__(10005);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pin.js
var image_pin = __webpack_require__(63758);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(5442);
;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/found/practised-pin.js




const MOST = 75;
function findPin(reference, table) {
	const named = (0,named_release .T)(table, (0,docker_hub .KT)(reference) ?? reference);
	const meets = (pin) => (0,image_pin .ns)(reference, pin, rule_settings .ck.unpinned.floating, named.own !== null) === null;
	return image_pin .dq.findLast(meets) ?? 'none';
}
function findPractisedPin(images, table) {
	const pins = images.map(({ reference, files }) => ({ pin: findPin(reference, table), uses: files.size }));
	const count = (found) => found.reduce((sum, { uses }) => sum + uses, 0);
	const all = count(pins);
	const countMet = (require) => count(pins.filter(({ pin }) => !isLooser(pin, require)));
	const isMet = (require) => all > 0 && countMet(require) * 100 >= all * MOST;
	const require = image_pin .dq.findLast(isMet) ?? 'tag';
	return { require, met: countMet(require), all };
}
function findLooserPin(images, require, table) {
	const pins = images.map(({ reference }) => findPin(reference, table));
	return pins.filter((pin) => isLooser(pin, require)).toSorted(comparePins)[0] ?? null;
}
const comparePins = (one, other) => image_pin .$x.indexOf(one) - image_pin .$x.indexOf(other);
const isLooser = (one, other) => comparePins(one, other) < 0;

// EXTERNAL MODULE: ./lib/untyped/src/core/image/tag.js
var image_tag = __webpack_require__(77881);
;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/entries/list-parts.js
function cutToLength(texts, longest) {
	const parts = [];
	let length = 0;
	for (const text of texts) {
		const last = parts.at(-1);
		length += text.length + 1;
		if (last === undefined || length > longest) {
			parts.push([text]);
			length = text.length;
		}
		else
			last.push(text);
	}
	return parts;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/entries/moving-parts.js
const DAY = '(?:19|20)\\d\\d(?:-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\\d|3[01]))';
const DATE = new RegExp(`(^|[-_.])${DAY}(?:[.-]\\d{1,2})?(?=$|[-_.])`);
const DATE_WITHOUT_YEAR = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|-)/;
const YEAR = /^(?:19|20)\d\d$/;
const DAY_AS_NUMBER = new RegExp(`^${DAY}$`);
const BUILD_NUMBER = /^\d{3,}(?:\.\d+)*(?=$|-)/;
function widenName(tag, updates) {
	return updates === 'none' ? tag : tag.replace(DATE, '$1*');
}
function widenParts(number, variant, updates) {
	if (updates === 'none')
		return { number, variant, isOpen: false };
	const isDated = YEAR.test(number) && DATE_WITHOUT_YEAR.test(variant);
	const rest = isDated
		? variant.replace(DATE_WITHOUT_YEAR, '*')
		: variant.replace(DATE, '$1*').replace(BUILD_NUMBER, '*');
	const isDay = DAY_AS_NUMBER.test(number);
	return { number, variant: rest, isOpen: isDay || (isDated && updates === 'minor') };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/entries/version-list.js
const SHORTEST_RUN = 3;
function writeVersions(numbers) {
	const parts = [];
	const sorted = dropCovered(numbers).toSorted(compareNumbers);
	for (let at = 0; at < sorted.length;) {
		const run = findRun(sorted.slice(at));
		const [first = ''] = run;
		const last = run.at(-1) ?? first;
		if (run.length >= SHORTEST_RUN)
			parts.push(`>=${first} <${findNext(last)}`);
		else
			parts.push(...run);
		at += run.length;
	}
	return parts.join(' || ');
}
function dropCovered(numbers) {
	const all = new Set(numbers);
	return [...all].filter((number) => {
		for (let prefix = cutLastPart(number); prefix !== ''; prefix = cutLastPart(prefix))
			if (all.has(prefix))
				return false;
		return true;
	});
}
function compareNumbers(one, other) {
	const [left, right] = [one.split('.'), other.split('.')];
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const [first, second] = [BigInt(left[index] ?? -1), BigInt(right[index] ?? -1)];
		if (first !== second)
			return first < second ? -1 : 1;
	}
	return 0;
}
function findRun(sorted) {
	const [first, ...others] = sorted;
	if (first === undefined)
		return [];
	const run = [first];
	for (const number of others) {
		if (number !== findNext(run.at(-1) ?? first))
			break;
		run.push(number);
	}
	return run;
}
const cutLastPart = (number) => number.slice(0, Math.max(0, number.lastIndexOf('.')));
function findNext(number) {
	const front = number.slice(0, number.lastIndexOf('.') + 1);
	return `${front}${BigInt(number.slice(front.length)) + 1n}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/entries/tag-groups.js

function groupTags(tags) {
	const byVariant = collect(tags.map(({ number, variant }) => [variant, number]));
	const reduced = new Map([...byVariant].map(([variant, numbers]) => [variant, dropCovered([...numbers])]));
	const pairs = [...reduced].flatMap(([variant, numbers]) => numbers.map((number) => ({ number, variant })));
	const byNumber = collect(pairs.map(({ number, variant }) => [number, variant]));
	const rows = joinAlike(reduced).map(({ keys, values }) => ({ numbers: values, variants: keys }));
	const columns = joinAlike(byNumber).map(({ keys, values }) => ({ numbers: keys, variants: values }));
	return columns.length < rows.length ? columns : rows;
}
function collect(pairs) {
	const found = new Map();
	for (const [key, value] of pairs)
		found.set(key, (found.get(key) ?? new Set()).add(value));
	return found;
}
function joinAlike(lists) {
	const groups = new Map();
	for (const [key, list] of lists) {
		const values = [...list].toSorted();
		const id = values.join(' ');
		const group = groups.get(id) ?? { keys: [], values };
		group.keys.push(key);
		groups.set(id, group);
	}
	return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/entries/exact-entries.js







const KEPT = { none: Number.POSITIVE_INFINITY, patch: 2, minor: 1 };
function splitName(repository) {
	const slash = repository.lastIndexOf('/');
	return { folder: repository.slice(0, slash), name: repository.slice(slash + 1) };
}
const LONGEST_LIST = 60;
function listExactEntries(images, updates) {
	const repositories = (0,grouping .$)(images, ({ reference }) => nameRepository(reference));
	return [...repositories].flatMap(([repository, used]) => {
		const place = splitName(repository);
		const numbered = used.filter(isNumbered);
		const named = used.filter((image) => image.reference.tagWritten && !isNumbered(image));
		const bare = used.filter(({ reference }) => !reference.tagWritten && reference.digest !== null);
		return [
			...listNumbered(numbered, updates),
			...listNamed(named, updates),
			...bare.map((image) => ({ suffix: `@${image.reference.digest}`, ...ANY, images: [image] })),
		].map((entry) => ({ ...place, ...entry }));
	});
}
function isNumbered({ reference }) {
	const { number, variant } = (0,image_tag .RK)(reference.tag ?? '');
	return reference.tagWritten && number !== null && !variant.startsWith('-');
}
const ANY = { versions: null, variants: null };
function listNumbered(images, updates) {
	const tags = images.map((image) => ({ image, ...readNumber(image, updates) }));
	return [false, true].flatMap((isOpen) => {
		const some = tags.filter((tag) => tag.isOpen === isOpen);
		return groupTags(isOpen ? startTogether(some) : some).flatMap(({ numbers, variants }) => cutToLength(numbers.toSorted(compareNumbers), LONGEST_LIST).flatMap((someNumbers) => cutToLength(variants.toSorted(), LONGEST_LIST).map((someVariants) => ({
			suffix: '',
			versions: isOpen ? `>=${someNumbers[0] ?? ''}` : writeVersions(someNumbers),
			variants: someVariants,
			images: some
				.filter(({ number, variant }) => {
				return someVariants.includes(variant) && (isOpen || isCovered(number, someNumbers));
			})
				.map(({ image }) => image),
		}))));
	});
}
function startTogether(tags) {
	const [first] = tags.map(({ number }) => number).toSorted(compareNumbers);
	return tags.map((tag) => ({ ...tag, number: first ?? tag.number }));
}
function readNumber({ reference }, updates) {
	const { number, variant } = (0,image_tag .RK)(reference.tag ?? '');
	const kept = (number ?? '').split('.').slice(0, KEPT[updates]).join('.');
	return widenParts(kept, variant, updates);
}
const isCovered = (number, by) => by.some((each) => number === each || number.startsWith(`${each}.`));
function listNamed(images, updates) {
	const byTag = (0,grouping .$)(images, ({ reference }) => widenName(reference.tag ?? '', updates));
	const open = [...byTag.keys()].filter((tag) => tag.endsWith('*')).toSorted();
	const merged = (0,grouping .$)(byTag, ([tag]) => open.find((other) => tag.startsWith(other.slice(0, -1))) ?? tag);
	return cutToLength([...merged.keys()].toSorted(), LONGEST_LIST).map((tags) => ({
		suffix: `:${joinAlternatives(tags)}`,
		...ANY,
		images: tags.flatMap((tag) => (merged.get(tag) ?? []).flatMap(([, used]) => used)),
	}));
}
function joinAlternatives(texts) {
	const [only = ''] = texts;
	if (texts.length === 1)
		return only;
	const end = /-[^-]+$/.exec(only)?.[0] ?? '';
	const isShared = end !== '' && texts.every((text) => text.endsWith(end) && text.length > end.length);
	if (!isShared)
		return `{${texts.join(',')}}`;
	return `{${texts.map((text) => text.slice(0, -end.length)).join(',')}}${end}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/entries/approvals.js






function approveExactly(images, context) {
	return approvals_joinAlike(splitByPin(images, context).flatMap((part) => listExactEntries(part, context.updates)), context);
}
function approvals_joinAlike(entries, context) {
	const alike = (0,grouping .$)(entries, ({ folder, suffix, versions, variants, images: used }) => JSON.stringify([folder, suffix, versions, variants, findLooserPin(used, context.require, context.table)]));
	return [...alike.values()]
		.flatMap(cutNames)
		.flatMap((group) => joinEntries(group, context))
		.toSorted(compareApprovals);
}
function splitByPin(images, { require, table }) {
	const tags = (0,grouping .$)(images, ({ reference }) => `${nameRepository(reference)}:${reference.tag ?? ''}`);
	const isNumbered = ({ reference }) => /^v?\d/.test(reference.tag ?? '');
	const groups = (0,grouping .$)(tags.values(), (used) => used.some(isNumbered) ? '' : (findLooserPin(used, require, table) ?? ''));
	return [...groups.values()].map((group) => group.flat());
}
function approveOwn({ place, reason, images }, context) {
	const { require, table } = context;
	const repositories = (0,grouping .$)(images, ({ reference }) => nameRepository(reference));
	const isLoose = (used) => findLooserPin(used, require, table) !== null;
	const loose = [...repositories].filter(([, used]) => isLoose(used));
	const isFew = loose.length * 2 < repositories.size;
	const whole = {
		image: `${place}/**`,
		versions: null,
		variants: null,
		pin: isFew ? null : findLooserPin(images, require, table),
		files: listFiles(images),
		note: `yours: ${reason}`,
	};
	const entries = loose.map(([repository, used]) => ({ ...splitName(repository), ...WHOLE, images: used }));
	return [whole, ...(isFew ? approvals_joinAlike(entries, context) : [])];
}
const WHOLE = { suffix: '', versions: null, variants: null };
const LONGEST_NAMES = 60;
function cutNames(entries) {
	const byName = (0,grouping .$)(entries, ({ name }) => name);
	return cutToLength([...byName.keys()].toSorted(), LONGEST_NAMES).map((names) => names.flatMap((name) => byName.get(name) ?? []));
}
function joinEntries(entries, { require, table }) {
	const [first] = entries;
	if (first === undefined)
		return [];
	const { folder, suffix, versions, variants } = first;
	const images = entries.flatMap((entry) => entry.images);
	return [
		{
			image: `${folder}/${joinAlternatives([...new Set(entries.map(({ name }) => name))])}${suffix}`,
			versions,
			variants,
			pin: findLooserPin(images, require, table),
			files: listFiles(images),
			note: null,
		},
	];
}
const listFiles = (images) => new Set(images.flatMap(({ files }) => [...files]));
function compareApprovals(one, other) {
	const rank = ({ image }) => image.startsWith('docker.io/library/') ? 0 : image.startsWith('docker.io/') ? 1 : 2;
	return rank(one) - rank(other) || (0,text_order .n)(writeOrder(one), writeOrder(other));
}
const writeOrder = ({ image, versions }) => `${image.replaceAll('{', '')} ${versions ?? ''}`;

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/found/open-arguments.js


function findOpenArguments(readings) {
	const found = readings.flatMap(({ file, images, openBases = [], problem, otherProblems = [] }) => {
		const problems = problem === null ? [] : [problem, ...otherProblems];
		const open = [...images, ...openBases, ...problems].filter(({ unresolved }) => unresolved.length > 0);
		const names = [...new Set(open.flatMap(({ unresolved }) => unresolved))].filter(isName).toSorted();
		const lines = [...new Set(open.map(({ line }) => line))].toSorted((one, other) => one - other);
		return names.length === 0 ? [] : [{ names, place: { file, lines } }];
	});
	const groups = (0,grouping .$)(found, ({ names }) => names.join(' '));
	return [...groups.values()]
		.map((group) => ({ names: group[0]?.names ?? [], places: group.map(({ place }) => place) }))
		.toSorted((one, other) => (0,text_order .n)(one.names.join(), other.names.join()));
}
const isName = (name) => /^[A-Za-z_]\w*$/.test(name);

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/found/own-registries.js





const PACKAGES = {
	'github.com': 'ghcr.io',
	'gitlab.com': 'registry.gitlab.com',
	'codeberg.org': 'codeberg.org',
};
const REGISTRY_NAME = /^(?:cr|containers?|docker|harbor|hub|images?|artifactory|nexus|oci|quay|registry)(?:-[a-z0-9-]+)?\./;
const INTERNAL_NAME = /\.(?:corp|home\.arpa|intern|internal|intra|intranet|lan|local|private)$/;
const RENTED = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com$|^[a-z0-9]+\.azurecr\.io$|^[a-z0-9-]+\.jfrog\.io$/;
const PUBLISHERS = /^(?:602401143452|763104351884|releases-docker)\./;
const PRIVATE_ADDRESS = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$/;
function findOwnRegistries(images, { named, remote }) {
	const places = [
		...named.map((place) => ({ place, reason: 'named with --own' })),
		...listByRemote(images, remote),
		...(named.length > 0 ? [] : guessHost(images)),
	];
	const owned = new Set();
	const usable = places.filter(({ place }) => !('error' in (0,pattern_pattern .E)(`${place}/**`)));
	return usable.flatMap(({ place, reason }) => {
		const inside = images.filter((image) => !image.isFrontend && !owned.has(image) && nameRepository(image.reference).startsWith(`${place}/`));
		for (const image of inside)
			owned.add(image);
		return inside.length === 0 && !named.includes(place) ? [] : [{ place, reason, images: inside }];
	});
}
function listByRemote(images, remote) {
	if (remote === null)
		return [];
	const host = remote.host.toLowerCase();
	const [owner = ''] = remote.path.toLowerCase().split('/');
	const packages = (0,own_value .e)(PACKAGES, host);
	const where = `${host}/${owner}`;
	if (packages !== undefined)
		return owner === '' ? [] : [{ place: `${packages}/${owner}`, reason: `the git remote is ${where}` }];
	const domain = findDomain(host);
	if (domain === null || isPublicRegistry(host))
		return [];
	return listHosts(images)
		.filter((name) => findDomain(name.replace(/:\d+$/, '')) === domain && !isPublicRegistry(name))
		.map((place) => ({ place, reason: `the git remote is on ${host}` }));
}
function findDomain(host) {
	const labels = host.toLowerCase().split('.');
	if (labels.length < 2 || /^\d*$/.test(labels.at(-1) ?? ''))
		return null;
	const isCountry = /^[a-z]{2}$/.test(labels.at(-1) ?? '') && /^[a-z]{2,3}$/.test(labels.at(-2) ?? '');
	const count = isCountry && labels.length > 2 ? 3 : 2;
	const domain = labels.slice(-count).join('.');
	return isSharedDomain(domain) && labels.length > count ? labels.slice(-count - 1).join('.') : domain;
}
const listHosts = (images) => [
	...new Set(images.map(({ reference }) => reference.host)),
];
function guessHost(images) {
	const ranked = listHosts(images)
		.filter(looksPrivate)
		.map((host) => {
		const inside = images.filter(({ reference, isFrontend }) => reference.host === host && !isFrontend);
		const repositories = new Set(inside.map(({ reference }) => reference.path)).size;
		const files = new Set(inside.flatMap((image) => [...image.files])).size;
		return { host, repositories, files };
	})
		.filter(({ repositories, files }) => repositories > 1 && files > 1)
		.toSorted((one, other) => other.files - one.files || (0,text_order .n)(one.host, other.host));
	const [first, second] = ranked;
	if (first === undefined || first.files === second?.files)
		return [];
	const { host, repositories, files } = first;
	return [{ place: host, reason: `a private-looking host, ${repositories} images in ${files} files` }];
}
function looksPrivate(host) {
	const name = host.toLowerCase().replace(/:\d+$/, '');
	if (host !== host.toLowerCase() || /^(?:localhost$|\[)/.test(name))
		return false;
	if (RENTED.test(name))
		return !PUBLISHERS.test(name);
	if (isPublicRegistry(host))
		return false;
	return (!name.includes('.') || [REGISTRY_NAME, INTERNAL_NAME, PRIVATE_ADDRESS].some((look) => look.test(name)));
}

// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/repository.js
var end_of_life_repository = __webpack_require__(17588);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/verdict.js
var verdict = __webpack_require__(64579);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/support.js
var support = __webpack_require__(88473);
;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/found/successor.js




const LASTING = new Set(['', 'alpine', 'slim']);
function findSuccessor(reference, { own }, siblings, day) {
	const { number, variant } = (0,image_tag .RK)(reference.tag ?? '');
	if (number === null || own === null)
		return null;
	const newer = siblings
		.map((sibling) => ({ sibling, ...(0,image_tag .RK)(sibling.tag ?? '') }))
		.flatMap((one) => (one.number === null ? [] : [{ ...one, number: one.number }]))
		.filter((one) => one.variant === variant && compareNumbers(one.number, number) > 0)
		.toSorted((one, other) => compareNumbers(one.number, other.number));
	const [used] = newer;
	if (used !== undefined)
		return (0,image_reference .LF)({ ...used.sibling, digest: null });
	const release = findLongest(own, number, day);
	if (release === null || !LASTING.has(variant) || !isOfficial(reference))
		return null;
	const tag = variant === '' ? release : `${release}-${variant}`;
	return (0,image_reference .LF)({ ...reference, tag, tagWritten: true, digest: null });
}
const isOfficial = ({ host, path }) => host === 'docker.io' && path.startsWith('library/');
function findLongest({ product }, number, day) {
	const ends = product.cycles
		.filter(({ cycle }) => /^\d+(?:\.\d+)*$/.test(cycle) && compareNumbers(cycle, number) > 0)
		.flatMap((line) => findLastDay(line, day) ?? []);
	const [longest] = ends.toSorted((one, other) => (one.end < other.end ? 1 : one.end > other.end ? -1 : 0) || compareNumbers(other.cycle, one.cycle));
	return longest?.cycle ?? null;
}
function findLastDay(line, day) {
	const end = (0,support .N1)([line], 'lts');
	if (end === 'past' || (end !== null && end < day))
		return null;
	return { cycle: line.cycle, end: end ?? '9999' };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/found/phase-outs.js











const PAST = { notice: 0, grace: 0, support: 'lts' };
const LONGEST_TAGS = 60;
function findPhaseOuts(images, table, day) {
	const found = images.flatMap((image) => {
		const { reference } = image;
		if (!reference.tagWritten && reference.digest === null)
			return [];
		const verdicts = (0,verdict .Y)(table, (0,docker_hub .KT)(reference) ?? reference, PAST, day);
		return verdicts.length === 0 ? [] : [{ image, verdicts }];
	});
	const past = new Set(found.map(({ image }) => image));
	const current = images.filter((image) => !past.has(image));
	const endings = found.map(({ image, verdicts }) => {
		const retired = verdicts.find((verdict) => verdict.retired);
		const told = retired === undefined ? verdicts : [retired];
		return {
			image,
			reason: told.map((verdict) => describe(verdict, day)).join('; '),
			use: findUse(image, told, current, table, day),
			by: retired !== undefined ? 'name' : image.reference.tagWritten ? 'tag' : 'digest',
		};
	});
	const groups = (0,grouping .$)(endings, ({ image, reason, use, by }) => JSON.stringify([nameRepository(image.reference), reason, use, by]));
	const entries = joinSiblings([...groups.values()].flatMap(writeEntries));
	return { entries: entries.toSorted((one, other) => (0,text_order .n)(one.image, other.image)), images: past };
}
function writeEntries(group) {
	const [first] = group;
	if (first === undefined)
		return [];
	const { image, reason, use, by } = first;
	const repository = nameRepository(image.reference);
	const write = (images, suffix) => ({
		image: `${repository}${suffix}`,
		reason,
		use,
		files: new Set(images.flatMap(({ files }) => [...files])),
	});
	const images = group.map((ending) => ending.image);
	if (by === 'name')
		return [write(images, '')];
	if (by === 'digest')
		return images.map((one) => write([one], `@${one.reference.digest}`));
	const tags = (0,grouping .$)(images, ({ reference }) => reference.tag ?? '');
	return cutToLength([...tags.keys()].toSorted(), LONGEST_TAGS).map((part) => write(part.flatMap((tag) => tags.get(tag) ?? []), `:${joinAlternatives(part)}`));
}
function joinSiblings(entries) {
	const alike = (0,grouping .$)(entries, ({ image, reason, use }) => {
		const [, folder, , rest] = SPLIT.exec(image) ?? [];
		return JSON.stringify(use === null && folder !== undefined ? [folder, rest, reason] : image);
	});
	return [...alike.values()].flatMap((group) => {
		const [first, ...others] = group;
		const [, folder = '', , rest = ''] = SPLIT.exec(first?.image ?? '') ?? [];
		if (first === undefined || others.length === 0)
			return [...group];
		const names = group.map(({ image }) => SPLIT.exec(image)?.[2] ?? '').toSorted();
		return cutToLength(names, LONGEST_TAGS).map((part) => ({
			...first,
			image: `${folder}${joinAlternatives(part)}${rest}`,
			files: new Set(group.flatMap(({ files }) => [...files])),
		}));
	});
}
const SPLIT = /^(.*\/)([^/:@]+)(.*)$/;
function describe({ name, day: end, retired, superseded }, day) {
	if (retired)
		return 'Retired from the official images, none of its tags get updates';
	if (end === null)
		return `${name} is past its end of life`;
	if (superseded !== null)
		return `${name} was superseded on ${superseded}`;
	return end < day
		? `${name} reached its end of life on ${end}`
		: `${name} reaches its end of life on ${end}`;
}
function phase_outs_shorten(repository) {
	const reference = (0,image_reference .F2)(repository);
	return 'error' in reference ? repository : (0,image_reference .LF)({ ...reference, tag: null });
}
const SAME_TAGS = /\/(?:adoptopenjdk|consul|java|openjdk|vault)$/;
function findUse({ reference }, verdicts, current, table, day) {
	const [verdict] = verdicts;
	if (verdict?.retired === true) {
		if (verdict.instead === null)
			return null;
		return SAME_TAGS.test((0,end_of_life_repository .W)(reference)) ? `${phase_outs_shorten(verdict.instead)}:$tag` : null;
	}
	const original = (0,docker_hub .KT)(reference) ?? reference;
	const named = (0,named_release .T)(table, original);
	const siblings = current
		.filter((image) => nameRepository(image.reference) === nameRepository(reference))
		.map((image) => image.reference);
	return findSuccessor(reference, named, siblings, day);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/sample-tests.js







const STRANGERS = ['not-approved.example', 'unknown.example', 'nobody.example'];
const MOST_SAMPLES = 2;
const LONGEST_SAMPLE = 120;
function writeSampleTests(approved, own, context) {
	const samples = approved.filter((image) => isSample(image, context));
	const owned = new Set(own.flatMap(({ images }) => images));
	const bases = samples.filter((image) => !image.isFrontend && owned.has(image));
	const frontends = samples.filter(({ isFrontend }) => isFrontend);
	const isUsed = (place) => approved.some(({ reference }) => nameRepository(reference).startsWith(`${place}/`));
	const strangers = STRANGERS.filter((place) => !isUsed(place)).slice(0, 1);
	const doubles = own
		.map(({ place }) => findDouble(place))
		.filter((place) => !isUsed(place) && !('error' in (0,image_reference .F2)(`${place}/app:1.0`)));
	return [
		...bases.slice(0, MOST_SAMPLES).map((image) => pass(image, 'final')),
		...frontends.slice(0, 1).map((image) => pass(image, 'frontend')),
		...strangers.map((place) => refuse(`${place}/tool:1.0`, context)),
		...doubles.slice(0, 1).map((place) => refuse(`${place}/app:1.0`, context)),
	];
}
const findDouble = (place) => place.includes('/') ? `${place}-evil` : place.replace(/^[^:]+/, '$&.evil.example');
const pass = ({ reference }, role) => ({
	from: (0,image_reference .LF)(reference),
	role,
	expect: 'ok',
});
function refuse(from, { require }) {
	const expect = sample_tests_isLooser('minor', require) ? ['unapproved', 'unpinned'] : ['unapproved'];
	return { from, role: 'final', expect };
}
function isSample({ reference }, { require, table }) {
	const isShort = (0,image_reference .LF)(reference).length <= LONGEST_SAMPLE;
	const isPinned = !sample_tests_isLooser(findPin(reference, table), require);
	return isShort && isPinned && reference.tagWritten && !canEnd(reference, table);
}
function canEnd(reference, table) {
	const { runtime, systems } = (0,named_release .T)(table, (0,docker_hub .KT)(reference) ?? reference);
	const repository = (0,end_of_life_repository .W)(reference);
	const isKnown = Object.hasOwn(table.images, repository) || Object.hasOwn(table.retired, repository);
	return isKnown || runtime !== null || systems.length > 0;
}
const sample_tests_isLooser = (one, other) => image_pin .$x.indexOf(one) < image_pin .$x.indexOf(other);

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/starting-policy.js










function makeStartingPolicy({ readings, dockerfiles, runOnly = 0 }, settings) {
	const { today, blockFrom, endOfLife: table, own: named, remote, updates } = settings;
	const all = listUsedImages(readings);
	const own = findOwnRegistries(all, { named, remote });
	const owned = new Set(own.flatMap(({ images }) => images));
	const images = all.filter((image) => owned.has(image) || isApprovable(image));
	const others = images.filter((image) => !owned.has(image));
	const pin = findPractisedPin(all.filter(({ isFrontend }) => !isFrontend), table);
	const context = { require: pin.require, table, updates };
	const phasedOut = findPhaseOuts(images, table, blockFrom);
	const isPast = (image) => phasedOut.images.has(image);
	const bases = others.filter(({ isFrontend }) => !isFrontend);
	const allow = [
		...approveExactly(bases.filter((image) => !isPast(image)), context),
		...own.flatMap((registry) => approveOwn(registry, context)),
	];
	const { entries: deprecated } = phasedOut;
	return {
		today,
		blockFrom,
		isRecorded: settings.isRecorded === true,
		counts: { files: dockerfiles, images: all.length },
		pin,
		own,
		allow,
		past: approveExactly(bases.filter(isPast), { ...context, updates: 'none' }).map((approval) => ({
			...approval,
			pin: null,
		})),
		frontends: approveExactly(others.filter(({ isFrontend }) => isFrontend), context),
		deprecated,
		successors: listSuccessors(deprecated, images),
		openArguments: findOpenArguments(readings),
		runOnly,
		ignore: settings.ignore ?? [],
		runImages: settings.runImages === true,
		tests: writeSampleTests(images.filter((image) => !isPast(image)), own, context),
	};
}
const LONGEST_NAME = 500;
function isApprovable({ reference }) {
	if ((0,official_images .bQ)(reference) !== null)
		return false;
	const { tagWritten, digest } = reference;
	const exact = (0,image_reference .FH)(reference);
	const isNarrow = tagWritten || digest !== null;
	return isNarrow && exact.length <= LONGEST_NAME && !('error' in (0,pattern_pattern .E)(exact));
}
function listSuccessors(deprecated, images) {
	const named = deprecated.flatMap(({ use }) => (use === null || use.includes('$') ? [] : [use]));
	return [...new Set(named)].filter((use) => {
		const pattern = (0,pattern_pattern .E)(use);
		const isUsed = 'error' in pattern || images.some(({ reference }) => pattern.matches(reference, 'allow'));
		return !isUsed && !('error' in (0,image_reference .F2)(use));
	});
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/text/counting.js
function countOf(count, one) {
	return `${count} ${count === 1 ? one : `${one}s`}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/text/yaml-words.js
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z][\w./+-]*(?::[\w./+-]+)*$/i;
const PLAIN_IN_BLOCK = /^[A-Za-z][\w./+{},*-]*(?::[\w./+{},*$-]+)*(?:@[\w:]+)?$/;
const HIDDEN = /[^\P{C}]|[\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
function writeValue(text) {
	return PLAIN.test(text) && !/[.:]$/.test(text) ? text : quote(text);
}
function writeItem(text) {
	return PLAIN_IN_BLOCK.test(text) ? text : quote(text);
}
function writeForeign(text) {
	const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text;
	return /^[\p{L}\p{N}_./][\p{L}\p{N}_./:@+-]*$/u.test(shown) ? shown : quote(shown);
}
const LONGEST = 300;
function quote(text) {
	return JSON.stringify(text)
		.replace(HIDDEN, (character) => character.replace(/[\s\S]/g, escapeUnit))
		.replaceAll('##[', `##${escapeUnit('[')}`);
}
const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/text/entry-text.js




const LONGEST_LINE = 110;
function writeApproval(approval, indent) {
	const { image, versions, variants, pin, files, note } = approval;
	const limits = [
		...(versions === null ? [] : [['versions', JSON.stringify(versions)]]),
		...(variants === null ? [] : [['variants', `[${variants.map(writeValue).join(', ')}]`]]),
		...(pin === null ? [] : [['pin', pin]]),
	];
	const comment = [
		files.size === 0 ? 'no file yet' : countOf(files.size, 'file'),
		...(note === null ? [] : [note]),
	].join('; ');
	return writeEntry(image, limits, comment, indent);
}
function writeSuccessor(use, indent) {
	const reference = (0,image_reference .F2)(use);
	if ('error' in reference)
		return [];
	const { number, variant } = (0,image_tag .RK)(reference.tag ?? '');
	const name = `${reference.host}/${reference.path}`;
	if (number === null)
		return writeEntry(use, [], '', `${indent}# `);
	const limits = [
		['versions', JSON.stringify(number)],
		['variants', `[${writeValue(variant)}]`],
	];
	return writeEntry(name, limits, '', `${indent}# `);
}
function writePhaseOut({ image, use, reason, files }, day, indent) {
	return [
		`${indent}- image: ${writeItem(image)} # ${countOf(files.size, 'file')}`,
		...(use === null ? [] : [`${indent}  use: ${writeItem(use)}`]),
		`${indent}  reason: ${writeReason(reason)}`,
		`${indent}  block-from: "${day}"`,
	];
}
const writeReason = (text) => /^[A-Za-z][\w .,;()+/-]*$/.test(text) ? text : writeForeign(text);
function writeEntry(image, limits, comment, indent) {
	const end = comment === '' ? '' : ` # ${comment}`;
	if (limits.length === 0)
		return [`${indent}- ${writeItem(image)}${end}`];
	const pairs = [['image', writeValue(image)], ...limits];
	const line = `${indent}- { ${pairs.map((pair) => pair.join(': ')).join(', ')} }`;
	if (line.length <= LONGEST_LINE)
		return [`${line}${end}`];
	const [, ...others] = pairs;
	return [
		`${indent}- image: ${writeItem(image)}${end}`,
		...others.map((pair) => `${indent}  ${pair.join(': ')}`),
	];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/text/section-text.js



const MOST_PATHS = 8;
const section_text_MOST_LISTED = 20;
const MOST_BUILDS = 200;
function writeBuilds(open, leftOut) {
	const local = leftOut.flatMap((one) => one.local ?? []);
	if (open.length + local.length === 0)
		return [];
	return [
		...(open.length === 0 ? [] : ABOUT_ARGUMENTS),
		...(local.length === 0 ? [] : ABOUT_LOCAL),
		'# builds:',
		...open.slice(0, MOST_BUILDS).flatMap(writeOpenArguments),
		...writeOtherBuilds(open.length),
		...local.slice(0, MOST_BUILDS).flatMap(writeLocal),
		...writeOtherBuilds(local.length),
	];
}
function writeOtherBuilds(count) {
	return count <= MOST_BUILDS ? [] : [`#   # \u2026 and ${count - MOST_BUILDS} more`];
}
const ABOUT_ARGUMENTS = [
	'# No file says what these arguments are: they have no value, or a build gives them one that is only known when it',
	'# runs. So it cannot be told which images are pulled, and what comes after such a line may be missing above. Write',
	'# the values out where they are given, or list them here: remove the `# ` and replace VALUE.',
];
const ABOUT_LOCAL = [
	'# These images seem to be built here, but a Dockerfile that names one pulls it unless the build gets it as a context.',
	'# If one is always built first, say that it is not pulled: remove the `# `.',
];
function writeOpenArguments({ names, places }) {
	const args = names.map((name) => `${name}: [VALUE]`).join(', ');
	const lines = new Map(places.map((place) => [place.file, place.lines]));
	return [
		...writePaths(places.map(({ file }) => file), (file) => ` # line ${(lines.get(file) ?? []).slice(0, 5).join(', ')}`),
		`#     args: { ${args} }`,
	];
}
function writeLocal({ name, files }) {
	return [...writePaths(files, () => ''), `#     contexts: { ${writeValue(name)}: "." }`];
}
function writePaths(files, comment) {
	if (files.length > MOST_PATHS)
		return [`#   - paths: ["**"] # ${countOf(files.length, 'file')}`];
	return ['#   - paths:', ...files.map((file) => `#       - ${writeItem(escapeGlob(file))}${comment(file)}`)];
}
const escapeGlob = (path) => path.replace(/[*?[\]{},\\]|^!/g, '\\$&');
function writeLeftOut({ today, blockFrom, isRecorded = false }, leftOut) {
	if (leftOut.length === 0)
		return [];
	const when = blockFrom <= today ? '' : `from ${blockFrom} on `;
	return [
		isRecorded
			? `# Left out, so ${when}new uses of these block; those of today are in the baseline:`
			: `# Left out, so from ${blockFrom} on these block:`,
		...leftOut
			.slice(0, section_text_MOST_LISTED)
			.map(({ subject, why, files }) => `# - ${writeMessage(subject)} (${countOf(files, 'file')}): ${writeMessage(why)}`),
		...writeRest(leftOut.length),
	];
}
function writeRest(count) {
	return count <= section_text_MOST_LISTED ? [] : [`# \u2026 and ${count - section_text_MOST_LISTED} more; \`check\` names them`];
}
function writeMessage(message) {
	return (0,core_message .kw)(message)
		.map(({ text, foreign }) => (foreign ? writeForeign(text) : text.replace(/\s+/g, ' ')))
		.join('');
}
function writeSettings({ ignore = [], runImages = false, }) {
	if (ignore.length === 0 && !runImages)
		return [];
	return [
		'settings:',
		...(ignore.length === 0 ? [] : ['  ignore: # paths that are never read']),
		...ignore.map((glob) => `    - ${JSON.stringify(glob)}`),
		...(runImages ? ['  run-images: true # images that compose files and devcontainers only run'] : []),
	];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/text/policy-text.js




const INDENT = '  ';
function writeStartingPolicy(policy, leftOut, links) {
	const sections = [
		writeHead(policy, links),
		['version: 1'],
		writeRules(policy),
		writeAllow(policy),
		writeDeprecated(policy),
		writeOverrides(policy),
		writeBuilds(policy.openArguments, leftOut),
		writeRunOnly(policy),
		writeSettings(policy),
		writeLeftOut(policy, leftOut),
		writeTests(policy.tests),
	];
	return `${sections
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n')}\n`;
}
function writeHead({ today, blockFrom, isRecorded, counts }, { schema, language }) {
	return [
		`# yaml-language-server: $schema=${schema}`,
		'#',
		`# What this repository used on ${today}: ${countOf(counts.images, 'image')} in ${countOf(counts.files, 'Dockerfile')}.`,
		isRecorded && blockFrom <= today
			? '# Anything else blocks, unless the baseline records it.'
			: `# Anything else warns until ${blockFrom}, and blocks from that day on${isRecorded ? ', unless the baseline records it' : ''}.`,
		'# At the end of a line is the number of files that need it.',
		`# The whole language: ${language}`,
	];
}
function writeRules({ today, blockFrom, pin, deprecated }) {
	const isNow = blockFrom <= today;
	const from = isNow ? 'level: block' : `level: block, effective: "${blockFrom}"`;
	const met = pin.all === 0 ? '' : ` # ${pin.met} of ${pin.all} references meet it`;
	const rule = (id) => `  ${id}: ${isNow ? 'block' : `{ ${from} }`}`;
	return [
		isNow ? 'rules:' : 'rules: # until the day of `effective`, `block` only warns',
		rule('unapproved'),
		`  unpinned: { ${from}, require: ${pin.require} }${met}`,
		...(deprecated.length === 0 ? [] : ['  deprecated: warn # until the `block-from` of the entry']),
		`  end-of-life: { ${from}, notice: 90d, grace: 60d }`,
		rule('unresolved'),
		rule('unreadable'),
	];
}
function writeAllow({ allow, past, successors, isRecorded, today, blockFrom }) {
	if (allow.length + past.length === 0)
		return [
			'# Nothing is used yet, so nothing is approved. List images, such as docker.io/library/node.',
			'allow: []',
		];
	const isLimited = [...allow, ...past].some(({ versions }) => versions !== null);
	return [
		...(isLimited
			? [
				'# `versions`: the number at the front of the tag; 22 is every 22.x. `variants`: the rest of the tag, "" for nothing.',
			]
			: []),
		'allow:',
		...allow.flatMap((approval) => writeApproval(approval, INDENT)),
		...(past.length === 0
			? []
			: [`${INDENT}# ${isRecorded && blockFrom <= today ? DEPRECATED_NOW : DEPRECATED_LATER}:`]),
		...past.flatMap((approval) => writeApproval(approval, INDENT)),
		...(successors.length === 0 ? [] : [`${INDENT}# What may take their place, once you approve it:`]),
		...successors.flatMap((use) => writeSuccessor(use, INDENT)),
	];
}
const DEPRECATED_NOW = 'Blocked by `deprecated`, below, where the baseline does not record them';
const DEPRECATED_LATER = 'Only until `deprecated`, below, blocks them';
function writeDeprecated({ deprecated, blockFrom }) {
	if (deprecated.length === 0)
		return [];
	return ['deprecated:', ...deprecated.flatMap((entry) => writePhaseOut(entry, blockFrom, INDENT))];
}
function writeOverrides({ frontends, deprecated }) {
	if (frontends.length + deprecated.length === 0)
		return [];
	return ['overrides:', ...writeFrontends(frontends), ...writeSaidOnce(deprecated)];
}
function writeFrontends(frontends) {
	if (frontends.length === 0)
		return [];
	return [
		'  - roles: [frontend] # the images in `# syntax=` lines, which read the Dockerfile',
		'    allow:',
		...frontends.flatMap((approval) => writeApproval(approval, INDENT.repeat(3))),
	];
}
function writeSaidOnce(deprecated) {
	if (deprecated.length === 0)
		return [];
	return [
		'  - images: # `deprecated` says of these that their support ends; an entry that goes there goes here too',
		...deprecated.map(({ image }) => `      - ${writeItem(image)}`),
		'    rules: { end-of-life: ignore }',
	];
}
function writeRunOnly({ runOnly, ignore }) {
	if (runOnly === 0)
		return [];
	const how = ignore.length === 0 ? 'settings: { run-images: true }' : 'settings: { \u2026, run-images: true }';
	return [
		`# Not judged: ${countOf(runOnly, 'image')} that compose files and devcontainers run without building on them. To judge them too,`,
		'# write the policy anew with `init --run-images`, which approves those of today, or add:',
		`# ${how}`,
	];
}
function writeTests(tests) {
	if (tests.length === 0)
		return [];
	return [
		'tests: # run before the policy is used; if one fails, the policy is wrong',
		...tests.map(({ from, role, expect }) => {
			const wanted = expect === 'ok' ? 'ok' : `[${expect.join(', ')}]`;
			const as = role === 'final' ? '' : `, role: ${role}`;
			return `  - { from: ${writeValue(from)}${as}, expect: ${wanted} }`;
		}),
	];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/initial-policy.js




function writeInitialPolicy(found, settings, links) {
	const model = makeStartingPolicy(found, settings);
	const { blockFrom, endOfLife } = settings;
	const draft = loadOwnPolicy(writeStartingPolicy(model, [], links), settings.today, endOfLife);
	const blocked = groupBlocked(found.judge(draft, blockFrom));
	const phasedOut = new Set(blocked.flatMap(({ rule, image }) => (rule === 'deprecated' ? image : null)));
	const leftOut = listLeftOut(blocked, (image) => phasedOut.has(image), found.built);
	const text = writeStartingPolicy(model, leftOut, links);
	loadOwnPolicy(text, settings.today, endOfLife);
	return { text, model, leftOut };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/ready-made/fitting-tests.js



function dropFailingTests(source, today, table) {
	const { policy } = (0,load_policy.loadPolicy)([{ path: 'policy.yml', text: source }], { today });
	const failing = new Set(policy === null ? [] : (0,policy_tests .h)(policy, { today, endOfLife: table }).map(({ line }) => line));
	if (failing.size === 0)
		return source;
	const counter = new dist .HN();
	const { contents } = (0,dist .Tp)(source, { lineCounter: counter });
	const tests = (0,dist .jh)(contents) ? contents.get('tests', true) : null;
	const items = (0,dist .oP)(tests) ? tests.items : [];
	const starts = items.map((item) => counter.linePos(((0,dist .jh)(item) ? item.range?.[0] : 0) ?? 0).line);
	const lines = source.split('\n');
	const dropped = new Set();
	for (const [index, start] of starts.entries()) {
		if (!failing.has(start))
			continue;
		for (let line = start; line < (starts[index + 1] ?? lines.length); line++)
			dropped.add(line);
	}
	return lines.filter((_, index) => !dropped.has(index + 1)).join('\n');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/ready-made/gentle-start.js

const BLOCKING = ['unapproved', 'denied', 'unresolved', 'unreadable'];
function startGently(source, day) {
	const { contents } = (0,dist .Tp)(source);
	if (!(0,dist .jh)(contents))
		return source;
	const rules = contents.get('rules', true);
	const overrides = contents.get('overrides', true);
	const maps = [rules, ...((0,dist .oP)(overrides) ? overrides.items.map((item) => findIn(item, 'rules')) : [])];
	const written = (0,dist .jh)(rules) ? rules.items.map(({ key }) => String(key)) : [];
	const missing = BLOCKING.filter((id) => !written.includes(id)).map((id) => `${id}: ${writeBlock(day)}`);
	return applyEdits(source, [
		...maps.flatMap((map) => ((0,dist .jh)(map) ? map.items.flatMap(({ value }) => delay(value, day)) : [])),
		...addRules(rules, missing, contents),
		...listDays(contents).flatMap((node) => postpone(node, day)),
	]);
}
const findIn = (node, key) => ((0,dist .jh)(node) ? node.get(key, true) : null);
const writeBlock = (day) => `{ level: block, effective: "${day}" }`;
function delay(value, day) {
	const level = (0,dist .jh)(value) ? value.get('level', true) : value;
	if (!(0,dist .jn)(level) || level.value !== 'block')
		return [];
	const [start, end] = findRange(level);
	return (0,dist .jh)(value)
		? [{ start: end, end, text: `, effective: "${day}"` }]
		: [{ start, end, text: writeBlock(day) }];
}
function addRules(rules, missing, top) {
	if (missing.length === 0)
		return [];
	const lines = missing.map((line) => `  ${line}\n`).join('');
	if ((0,dist .jh)(rules)) {
		const [first] = rules.items;
		const [start] = (0,dist .tO)(first) && (0,dist .jn)(first.key) ? findRange(first.key) : [0];
		return [{ start: start - 2, end: start - 2, text: lines }];
	}
	const [allow] = findRange(top.items.find(({ key }) => String(key) === 'allow')?.key);
	return [{ start: allow, end: allow, text: `rules:\n${lines}\n` }];
}
function listDays(top) {
	const deprecated = top.get('deprecated', true);
	return (0,dist .oP)(deprecated) ? deprecated.items.map((entry) => findIn(entry, 'block-from')) : [];
}
function postpone(node, day) {
	if (!(0,dist .jn)(node) || typeof node.value !== 'string' || node.value >= day)
		return [];
	const [start, end] = findRange(node);
	return [{ start, end, text: `"${day}"` }];
}
function findRange(node) {
	const [start, end] = node?.range ?? [0, 0];
	return [start, end];
}
function applyEdits(source, edits) {
	let text = source;
	for (const edit of edits.toSorted((one, other) => other.start - one.start))
		text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
	return text;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/ready-made/placeholders.js
const PLACEHOLDER = 'registry.example.com';
const OWN_LINE = /^( +)- registry\.example\.com\/base\/\*\*(.*)$/;
const OTHER_LINE = /^ +(?:- |except: )registry\.example\.com\//;
function fillPlaceholders(source, own) {
	const host = own.find(({ place }) => !place.includes('/'))?.place ?? PLACEHOLDER;
	const lines = [];
	for (const line of source.split('\n')) {
		const [, indent = '', rest = ''] = OWN_LINE.exec(line) ?? [];
		if (indent !== '') {
			if (own.length === 0)
				dropComment(lines);
			else
				lines.push(...own.map(({ place }) => `${indent}- ${place}/**${rest}`));
		}
		else if (!OTHER_LINE.test(line))
			lines.push(line.replaceAll(PLACEHOLDER, host));
	}
	return lines.join('\n');
}
function hasOwnLine(source) {
	return source.split('\n').some((line) => OWN_LINE.test(line));
}
function dropComment(lines) {
	let isComment = false;
	while (/^ +#/.test(lines.at(-1) ?? '')) {
		lines.pop();
		isComment = true;
	}
	if (isComment && lines.at(-1) === '')
		lines.pop();
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/ready-made/ready-made-policy.js









function adaptReadyMade({ name, text: source }, { readings, judge, built }, settings, links) {
	const { today, blockFrom, endOfLife, own: named, remote } = settings;
	const own = findOwnRegistries(listUsedImages(readings), { named, remote });
	const filled = addSettings(fillPlaceholders(source, own), settings);
	const gentle = blockFrom <= today ? filled : startGently(filled, blockFrom);
	const headed = replaceHead(gentle, name, settings, links);
	const text = dropFailingTests(headed, today, endOfLife);
	const blocked = groupBlocked(judge(loadOwnPolicy(text, today, endOfLife), blockFrom));
	const leftOut = listLeftOut(blocked, () => false, built);
	const sections = [
		writeBuilds(findOpenArguments(readings), leftOut),
		writeLeftOut(settings, leftOut),
	].filter((lines) => lines.length > 0);
	const written = [text.trimEnd(), ...sections.map((lines) => lines.join('\n'))].join('\n\n');
	loadOwnPolicy(`${written}\n`, today, endOfLife);
	return { text: `${written}\n`, own: hasOwnLine(source) ? own : [], leftOut };
}
function replaceHead(source, name, settings, { schema, language }) {
	const end = source.indexOf('\n\n');
	const mark = `# ${name}: `;
	const title = source
		.slice(0, end)
		.split('\n')
		.find((line) => line.startsWith(mark))
		?.slice(mark.length);
	return [
		`# yaml-language-server: $schema=${schema}`,
		'#',
		`# From the ready-made policy \`${name}\`: ${title ?? ''}`,
		ready_made_policy_describeStart(settings),
		`# The whole language: ${language}`,
		source.slice(end + 1),
	].join('\n');
}
function ready_made_policy_describeStart({ today, blockFrom, isRecorded }) {
	const unless = isRecorded === true ? ', unless the baseline records it' : '';
	if (blockFrom <= today)
		return `# Written on ${today}. What it does not allow blocks${unless}.`;
	return `# Written on ${today}. Everything only warns until ${blockFrom}, and blocks from that day on${unless}.`;
}
function addSettings(text, settings) {
	const [head = '', ...lines] = writeSettings(settings);
	if (lines.length === 0)
		return text;
	const added = lines.map((line) => `${line}\n`).join('');
	return /^settings:\n/m.test(text)
		? text.replace(/^settings:\n/m, (found) => `${found}${added}`)
		: `${text.trimEnd()}\n\n${head}\n${added}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/program.js
var program = __webpack_require__(71907);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/init/made-policy.js







const [MAJOR] = program .xv.split('.');
const LINKS = {
	schema: `https://raw.githubusercontent.com/base-image-gate/base-image-gate/v${MAJOR}/policies/policy.schema.json`,
	language: `${program .yZ}/blob/main/docs/policy.md`,
};
function makePolicy(from, found, settings) {
	const made = from === null ? makeFromImages(found, settings) : makeFromTemplate(from, found, settings);
	return { ...made, hints: findHints(found, settings, made.leftOut) };
}
function makeFromImages(found, settings) {
	const { text, model, leftOut } = writeInitialPolicy(found, settings, LINKS);
	const { counts, allow, past, frontends, own, deprecated, pin } = model;
	if (counts.images === 0)
		return { text, own, deprecated, leftOut, made: NOTHING };
	const entries = allow.length + past.length + frontends.length;
	const pinned = pin.all === 0 ? '' : ` It asks for ${pin.require} pins, which ${pin.met} of ${pin.all} references meet.`;
	const made = `${(0,terminal_style .pq)(entries, 'entry', 'entries')} for ${(0,terminal_style .pq)(counts.images, 'different image')} in ${(0,terminal_style .pq)(counts.files, 'Dockerfile')}.${pinned}`;
	return {
		text,
		own,
		deprecated,
		leftOut,
		made: `${made}${MOVING[settings.updates]}${describeRunOnly(found)}`,
	};
}
const MOVING = {
	none: '',
	patch: ' Newer patches of the versions in use are approved as well.',
	minor: ' Newer versions are approved as well, up to the next major one.',
};
function describeRunOnly({ runOnly = 0 }) {
	if (runOnly === 0)
		return '';
	return ` Not judged: ${(0,terminal_style .pq)(runOnly, 'image')} that compose files and devcontainers only run (--run-images judges those too).`;
}
const NOTHING = 'No Dockerfile was found that pulls an image, so nothing is approved yet. List images, or start from a ready-made policy: --from recommended.';
function makeFromTemplate(name, found, settings) {
	const text = (0,own_value .e)(templates_namespaceObject.R3, name) ?? '';
	const adapted = adaptReadyMade({ name, text }, found, settings, LINKS);
	return {
		...adapted,
		deprecated: [],
		made: `The ready-made policy ${name}, adapted to this repository.${describeRunOnly(found)}`,
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/write-baseline.js
var write_baseline = __webpack_require__(90290);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/init/recorded-debt.js



function recordDebt(policy, { judge }, today) {
	const findings = judge(loadOwnPolicy(policy, today, bundled_table .D), today);
	const { files, unrecorded } = (0,write_baseline .S9)(findings);
	const text = (0,write_baseline .B9)({ expires: null, files });
	const bound = [...files].filter(([, records]) => records.some(({ rule }) => rule === 'unreadable'));
	return {
		text,
		findings: findings.length - unrecorded.length,
		files: files.size,
		unrecorded: unrecorded.length,
		bound: bound.map(([file]) => file),
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/content-hash.js
var content_hash = __webpack_require__(49039);
// EXTERNAL MODULE: ./lib/untyped/src/gate.js + 27 modules
var src_gate = __webpack_require__(9763);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/init/recorded-files.js





function recordFiles(build, runImages = false) {
	const calls = [];
	const runOnly = new Set();
	let built = built_images .rv;
	return {
		countRunOnly: () => runOnly.size,
		listBuilt: () => built,
		recorder: {
			noteBuilt(images) {
				built = images;
				calls.push((gate) => gate.noteBuilt(images));
			},
			judge: (file) => calls.push((gate) => gate.judge(file)),
			judgeBuildFile({ reading, ...file }) {
				const images = reading.images.filter(({ role }) => runImages || role !== 'run');
				for (const { image, role } of reading.images)
					if (!runImages && role === 'run' && image !== null)
						runOnly.add(image);
				const judged = { ...file, reading: { ...reading, images } };
				calls.push((gate) => gate.judgeBuildFile(judged));
			},
		},
		judge(policy, today) {
			const gate = (0,src_gate .G)({
				policy,
				source: { source: policy_chain .zj, sha256: '' },
				today,
				endOfLife: bundled_table .D,
				build,
				scope: 'all',
				failOn: 'block',
				keepFiles: true,
				hash: content_hash .s,
			});
			for (const call of calls)
				call(gate);
			return gate.finish();
		},
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/output/output.js + 1 modules
var output = __webpack_require__(15513);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/init/written-files.js




function failTaken(name) {
	return (0,result .yK)(`${name} exists already: --force replaces it, --dry-run prints what would be written, and base-image-gate check uses it as it is`);
}
function writeFiles(root, files, replace) {
	for (const { name, text } of files) {
		const failure = (0,new_file .S)(root, (0,external_node_path_.join)(root, name), text, { replace });
		if (failure?.kind === 'exists')
			return failTaken(name);
		if (failure?.kind === 'outside')
			return (0,result .yK)(`${name} would be written outside of the repository: a folder above it is a link that leads there`);
		if (failure !== null)
			return (0,result .bE)(`${name} could not be written: ${failure.reason}`);
	}
	return { value: null };
}
function printFiles(files) {
	const [first, ...others] = files;
	const pieces = others.map(({ name, text }) => `--- # ${name}\n${text}`);
	return (0,output .Rx)([first?.text ?? '', ...pieces], null);
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/options/program-name.js
var program_name = __webpack_require__(2139);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(9914);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/standard-streams.js
var standard_streams = __webpack_require__(26297);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/told-problems.js
var told_problems = __webpack_require__(36670);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/init.js
























async function runInit(options, checkout, line) {
	const asked = readInitOptions(line, options.today);
	if ('failure' in asked)
		return asked;
	const { blockFrom, own, updates, from, workflow, baseline, force, dry, runImages } = asked.value;
	if (options.paths.includes('-'))
		return (0,result .yK)('init reads files, not standard input: name a folder');
	const { root, repository } = checkout.workspace;
	const names = [policy_chain .zj, ...(workflow ? [WORKFLOW] : []), ...(baseline ? [baseline_path .U] : [])];
	const taken = force || dry ? undefined : names.find((name) => (0,new_file .C)((0,external_node_path_.join)(root, name)));
	if (taken !== undefined)
		return failTaken(taken);
	const ignore = asked.value.ignore.map((glob) => ((0,workspace .lQ)(checkout.workspace, glob) ? `${glob}/**` : glob));
	const [found, remote] = await Promise.all([
		findFiles(options, checkout, { ignore, runImages }),
		repository === null ? null : (0,git_remote .EJ)(repository),
	]);
	if ('failure' in found)
		return found;
	const settings = {
		today: options.today,
		blockFrom,
		own,
		updates,
		remote,
		endOfLife: bundled_table .D,
		ignore,
		runImages,
		isRecorded: baseline,
	};
	const made = makePolicy(from, found.value, settings);
	const recorded = baseline ? recordDebt(made.text, found.value, options.today) : null;
	const texts = new Map([
		[WORKFLOW, writeWorkflow(asked.value)],
		[baseline_path .U, recorded?.text ?? ''],
	]);
	const files = names.map((name) => ({ name, text: texts.get(name) ?? made.text }));
	const written = dry ? printFiles(files) : writeFiles(root, files, force);
	if ('failure' in written)
		return written;
	const blocksToday = recorded !== null && recorded.unrecorded > 0 && blockFrom <= options.today;
	const next = listCommands(options.paths, blockFrom, recorded === null ? null : blocksToday ? 'some' : 'all');
	return tell({
		...made,
		hints: [...made.hints, ...hintAtWorkflow(root, asked.value)],
		blockFrom,
		today: options.today,
		next,
		recorded,
		program: (0,program_name .B)(process.argv[1], process.cwd(), process.env),
		written: dry ? [] : names,
	}, dry);
}
async function findFiles(options, checkout, { ignore, runImages }) {
	const text = `version: 1\nsettings: { ignore: ${JSON.stringify(ignore)} }\n`;
	const { policy } = (0,load_policy.loadPolicy)([{ path: 'default', text }], { today: options.today });
	if (policy === null)
		throw new Error('the default policy does not load');
	const chosen = await (0,chosen_files .P)(checkout, policy, options, { runImages: true });
	if ('failure' in chosen)
		return chosen;
	const { search, notes } = chosen.value;
	const { recorder, judge, countRunOnly, listBuilt } = recordFiles(options.build, runImages);
	const failure = await (0,judged_files .j)(checkout.workspace, chosen.value, false, recorder);
	if (failure !== null)
		return (0,result .bE)(`A file could not be read from git: ${failure}`);
	tellSome([...search.problems, ...notes]);
	const { files, counts } = judge(policy, options.today);
	return {
		value: {
			readings: files,
			dockerfiles: counts.files,
			judge: (written, day) => judge(written, day).findings,
			built: listBuilt(),
			runOnly: countRunOnly(),
		},
	};
}
const MOST_NOTES = 3;
function tellSome(problems) {
	const [first, ...others] = problems;
	const message = `There are ${others.length} more notes on files and builds like this one; \`base-image-gate images\` prints all of them`;
	const isMany = first !== undefined && problems.length > MOST_NOTES;
	(0,told_problems .s)(isMany ? [first, (0,result .H8)(message, 'warning')] : problems);
}
function listCommands(paths, blockFrom, excused) {
	const check = ['base-image-gate check', ...paths.map((path) => (0,message_text .ol)(path))].join(' ');
	if (excused === 'some')
		return [
			[
				check,
				'lists what cannot be recorded: correct it, or add its path to settings.ignore or an exception',
			],
		];
	if (excused === 'all')
		return [
			[check, 'passes: what is there is recorded'],
			['base-image-gate check --prune', 'when some of it is fixed: shortens the baseline'],
		];
	return [
		[check, 'what it says today: warnings only'],
		[`${check} --today ${blockFrom}`, 'what will block'],
	];
}
function tell(report, dry) {
	const stream = (0,standard_streams .KD)(dry ? 'error' : 'output');
	const paper = { colors: (0,terminal_setting .E)(stream, process.env), width: (0,terminal_setting .K)(stream) };
	const pieces = renderInit(report, paper);
	if (dry)
		(0,output .qE)([...pieces].join(''));
	const told = dry ? { value: null } : (0,output .Rx)(pieces, null);
	return 'failure' in told ? told : { value: 0 };
}


  }),

  2139:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  findProgramName)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _reporters_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40211);


function findProgramName(script, cwd, environment) {
	if (environment['npm_command'] === 'exec')
		return 'npx base-image-gate';
	if (script === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(script) !== 'index.js')
		return null;
	const near = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, script);
	return `node ${(0,_reporters_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(near) || near.length > script.length ? script : near, 4096)}`;
}


  }),

  36670:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  tellProblems)
  });
  var _reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82621);
  var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49179);
  var _options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9914);
  var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15513);
  var _standard_streams_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26297);





function tellProblems(problems) {
	const colors = (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_3__  .E)((0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_2__  .KD)('error'), process.env);
	const context = {
		colors,
		width: (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_3__  .K)((0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_2__  .KD)('error')),
		readLine: () => null,
		base: null,
		failOn: 'block',
	};
	for (const problem of problems)
		(0,_output_js__WEBPACK_IMPORTED_MODULE_1__  .qE)((0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_0__  .y)(problem, { context, style: (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__  .EG)(colors) }));
}


  }),

  81138:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  w: () => (  describePolicy),
  loadPolicy: () => (  loadPolicy),
  readExtends: () => (  readExtends),
  readPolicySigners: () => (  readPolicySigners),
  readTrustedRootPath: () => (  readTrustedRootPath)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/policy-document.js + 2 modules
var policy_document = __webpack_require__(20606);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/extended-policy.js
var extended_policy = __webpack_require__(71569);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/policy-draft.js
var policy_draft = __webpack_require__(49043);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/policy-loading.js + 12 modules
var policy_loading = __webpack_require__(20630);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/yaml-source.js + 1 modules
var yaml_source = __webpack_require__(20314);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/policy-shape.js + 13 modules
var policy_shape = __webpack_require__(16404);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/query/describe-policy.js

function describePolicy(policy) {
	const { parent } = policy;
	const printed = print(policy);
	return parent === null ? printed : { ...printed, extends: describeParent(parent) };
}
function describeParent(parent) {
	const { allow, delegate } = print(parent);
	const above = parent.parent === null ? {} : { extends: describeParent(parent.parent) };
	return {
		policy: parent.place.file,
		...above,
		...(allow === undefined ? {} : { allow }),
		...(delegate === undefined ? {} : { delegate }),
	};
}
function print(policy) {
	return { ...policy_shape .S.print({ ...policy, version: 1 }) };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/trusted-root-path.js



function readTrustedRootPath(source) {
	let node = (0,yaml_source .W)(new policy_document .W('', source));
	for (const key of ['settings', 'registries', 'trusted-root'])
		node = (0,yaml_kind .jh)(node) ? (0,yaml_kind .j)(node, key) : null;
	return (0,yaml_kind .jn)(node) && typeof node.value === 'string' ? node.value : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/load-policy.js







function loadPolicy(chain, options) {
	return (0,policy_loading .S)(chain, options, yaml_source .W);
}
function readPolicySigners(source) {
	const document = new policy_document .W('', source);
	const draft = (0,policy_draft .k)(document, yaml_source .W);
	return document.hasErrors ? null : (draft?.settings?.registries?.policies?.signedBy ?? null);
}
function readExtends(source) {
	return (0,extended_policy .G)(source) ? (0,extended_policy .B)((0,yaml_source .W)(new policy_document .W('', source))) : null;
}


  }),

  82318:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	EJ: () => (  findGitRemote),
	N8: () => (  listRemoteNames)
  });
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70687);

async function findGitRemote(folder) {
	const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .gG)(folder, ['remote']);
	if ('failure' in listed)
		return null;
	const names = listed.text.split(/\r?\n/);
	const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
	if (name === undefined)
		return null;
	const address = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .gG)(folder, ['remote', 'get-url', '--', name]);
	return 'failure' in address ? null : parseGitAddress(address.text);
}
async function listRemoteNames(folder) {
	const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__  .gG)(folder, ['config', '--get-regexp', String.raw `^remote\..*\.url$`]);
	if ('failure' in listed)
		return [];
	return listed.text.split(/\r?\n/).flatMap((line) => {
		const path = parseGitAddress(line.slice(line.indexOf(' ') + 1).trim())?.path ?? '';
		return /^[^/]+\/[^/]+$/.test(path) ? path.toLowerCase() : [];
	});
}
const URL = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/+(.+)$/;
const SCP = /^(?:[^/@:]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/)\/*(.+)$/;
function parseGitAddress(address) {
	const [, host, path = ''] = URL.exec(address) ?? SCP.exec(address) ?? [];
	if (host === undefined || address.startsWith('file:'))
		return null;
	return { host: host.toLowerCase(), path: path.replace(/\/+$/, '').replace(/\.git$/, '') };
}


  }),

  92278:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  nameProgram)
  });
function* nameProgram(program, { dim }) {
	if (program !== null)
		yield `  ${dim(`(base-image-gate: ${program})`)}\n`;
}


  })

};
;