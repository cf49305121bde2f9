export const id = 459;
export const ids = [459];
export const modules = {

/***/ 6459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment),
  Br: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: countBytes, findMarker

// EXTERNAL MODULE: ./lib/src/reporters/comment-marker.js
var comment_marker = __webpack_require__(1865);
;// CONCATENATED MODULE: ./lib/src/reporters/document-sections.js
/** Joins the sections; where they are too long, rows go: those of the least important section first, then of the files with the fewest rows. */
function joinSections(sections, limit) {
    const whole = sections.map((section) => renderSection(section, section.rows, limit)).join('\n\n');
    return limit.measure(whole) <= limit.limit ? whole : joinCut(sections, limit);
}
function joinCut(sections, limit) {
    const kept = new Map();
    let room = limit.limit;
    for (const section of sections) {
        if (!section.optional)
            room -= limit.measure(renderSection(section, [], limit)) + 2;
    }
    for (const section of sections.toSorted((a, b) => a.rank - b.rank)) {
        const frame = section.optional ? limit.measure(renderSection(section, [], limit)) + 2 : 0;
        const head = section.tableHead === '' ? 0 : limit.measure(section.tableHead) + 2;
        const rows = keepRows(section.rows, room - frame - head, limit);
        if (rows.length > 0)
            kept.set(section, rows);
        // nothing of less importance is shown where something of more is left out
        if (rows.length < section.rows.length)
            break;
        if (rows.length > 0)
            room -= frame + head + rows.reduce((sum, row) => sum + limit.measure(row.text) + 1, 0);
    }
    return sections
        .filter((section) => !section.optional || kept.has(section))
        .map((section) => renderSection(section, kept.get(section) ?? [], limit))
        .join('\n\n');
}
/** As many rows as the room holds, in their order, from the files with the most rows. */
function keepRows(rows, room, limit) {
    const kept = new Set();
    let left = room;
    for (const row of rankBySeverity(rows)) {
        left -= limit.measure(row.text) + 1;
        if (left < 0)
            break;
        kept.add(row);
    }
    return rows.filter((row) => kept.has(row));
}
/** What stands in the files with the most of it comes first. */
function rankBySeverity(items) {
    const perFile = new Map();
    for (const { file } of items)
        perFile.set(file, (perFile.get(file) ?? 0) + 1);
    return items.toSorted((a, b) => (perFile.get(b.file) ?? 0) - (perFile.get(a.file) ?? 0));
}
function countUnits(rows) {
    return rows.reduce((sum, { count }) => sum + count, 0);
}
function renderSection(section, rows, limit) {
    const cut = countUnits(section.rows) - countUnits(rows);
    const head = rows.length === 0 || section.tableHead === '' ? [] : [section.tableHead];
    return [
        section.before,
        [...head, ...rows.map((row) => row.text)].join('\n'),
        cut === 0 ? '' : describeCut(section, cut, rows.length === 0, limit.rest),
        section.after,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeCut(section, cut, all, rest) {
    const unit = section.unit[cut === 1 ? 0 : 1];
    return `<em>${cut} ${all ? '' : 'more '}${unit} left out here for length: see ${rest}.</em>`;
}

// EXTERNAL MODULE: ./lib/src/reporters/hostile-text.js
var hostile_text = __webpack_require__(7177);
;// CONCATENATED MODULE: ./lib/src/reporters/links.js
/** Null where the path has a segment that a browser would resolve away. */
function linkFile(tree, path, place) {
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return null;
    const lines = place === undefined || place.line < 1
        ? ''
        : `#L${place.line}${place.endLine > place.line ? `-L${place.endLine}` : ''}`;
    return `${linkRepository(tree)}/blob/${encodeSegment(tree.sha)}/${segments.map(encodeSegment).join('/')}${lines}`;
}
function linkCommit(tree) {
    return `${linkRepository(tree)}/commit/${encodeSegment(tree.sha)}`;
}
function linkRepository(tree) {
    return `${tree.server}/${encodeSegment(tree.owner)}/${encodeSegment(tree.repo)}`;
}
/** One path segment: everything but letters, digits, `-`, `_`, `.` and `~` percent-encoded, so that Markdown sees nothing either. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/src/reporters/finding-cells.js


const ROLE_NAMES = {
    final: 'final stage',
    build: 'build stage',
    copied: 'copied image',
    mounted: 'mounted image',
    frontend: 'build frontend',
};
/** `api/Dockerfile:3`, a link to the head commit where there is one. */
function renderPlace(finding, context) {
    const text = (0,hostile_text/* renderCode */.cR)(`${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}`);
    return renderLink(text, context.head && linkFile(context.head, finding.file, finding));
}
function renderLink(text, url) {
    return url === null ? text : `[${text}](${url})`;
}
/** The image as people write it; a digest is shown as its first twelve digits, the line it links to has all of them. */
function renderImage(use) {
    const name = use.written === '' ? (use.image ?? '') : use.written;
    const short = name.replace(/(@sha(?:256|512):[0-9a-f]{12})[0-9a-f]+$/, '$1…');
    return name === '' ? '' : `<strong>${(0,hostile_text/* renderCode */.cR)(short)}</strong>`;
}
/** The image, and below it where it stands. */
function renderSubject(finding, context) {
    return [renderImage(finding), renderPlace(finding, context)].filter((line) => line !== '').join('<br>');
}
function renderRule(rule, context) {
    return `[${rule}](${context.docs}/rules/${rule}.md)`;
}
/** The rule, for what (unless the row says it already), and by which line of the policy; then why; then what to do. */
function renderReason(finding, context, withRole = true) {
    const names = listNames(finding);
    const lines = [
        [
            `<strong>${renderRule(finding.rule, context)}</strong>`,
            finding.role === null || !withRole ? '' : ROLE_NAMES[finding.role],
            renderDecision(finding, context),
        ]
            .filter((part) => part !== '')
            .join(' · '),
        (0,hostile_text/* renderProse */.E9)(leaveOutSubject(finding.message, names), [...names, finding.file]),
        finding.fix === null ? '' : renderFix(finding.fix, [...names, finding.file]),
    ];
    return lines.filter((line) => line !== '').join('<br>');
}
/** What messages call the image: as written, in full, and as people write the full name. */
function listNames({ image, written }) {
    const familiar = image?.replace(/^docker\.io\/(?:library\/)?/, '');
    return [...new Set([written, image ?? '', familiar ?? ''])].filter((name) => name !== '');
}
/** The image stands beside the message: `node:22 is denied by …` reads `Denied by …` there. */
function leaveOutSubject(message, names) {
    for (const name of names) {
        if (message.startsWith(`${name}: `))
            return message.slice(name.length + 2);
        const verb = [' is ', ' has '].find((word) => message.startsWith(name + word));
        if (verb === undefined)
            continue;
        const rest = message.slice(name.length + (verb === ' is ' ? verb.length : 1));
        return rest.charAt(0).toUpperCase() + rest.slice(1);
    }
    return message;
}
function renderDecision({ decidedBy }, context) {
    if (decidedBy === null || decidedBy.line < 1)
        return '';
    const { file, line } = decidedBy;
    if (file !== undefined)
        return `${(0,hostile_text/* renderCode */.cR)(file)} line ${line}`;
    const url = context.policy && linkFile(context.policy, context.policy.path, { line, endLine: line });
    return renderLink(`policy line ${line}`, url);
}
function renderFix({ description, replacement }, quoted) {
    const words = (0,hostile_text/* renderProse */.E9)(description, replacement === null ? quoted : [replacement, ...quoted]);
    const shown = replacement === null || description.includes(replacement) ? '' : `: ${(0,hostile_text/* renderCode */.cR)(replacement)}`;
    return `👉 ${words}${shown}`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/finding-sections.js



/** More rows than this stand folded, so that a comment stays a comment. */
const OPEN_ROWS = 20;
const BLOCKING_UNIT = ['blocking finding', 'blocking findings'];
const WARNING_UNIT = ['warning', 'warnings'];
function countOf(count, [singular, plural]) {
    return `${count} ${count === 1 ? singular : plural}`;
}
function renderTableHead(...titles) {
    return `| ${titles.join(' | ')} |\n|${titles.map(() => ' :-- |').join('')}`;
}
const REASON_HEAD = renderTableHead('Image', 'Why, and what to use instead');
/** A `<details>` around Markdown; the title is one line of HTML. */
function fold(title) {
    return { before: `<details><summary>${title}</summary>`, after: '</details>' };
}
/** What blocks, in the open. */
function listBlocking(findings, context) {
    return listOpen(findings, context, BLOCKING_UNIT, 0);
}
/** Warnings are folded, unless nothing else is the reason of a failure. */
function listWarnings(findings, context, open) {
    if (open)
        return listOpen(findings, context, WARNING_UNIT, 1);
    const title = `⚠️ <b>${countOf(findings.length, WARNING_UNIT)}</b>`;
    return listFolded(title, findings, context, WARNING_UNIT, 1);
}
function listOpen(findings, context, unit, rank) {
    if (findings.length === 0)
        return [];
    const rows = groupByReference(findings).map((group) => toReasonRow(group, context));
    const worst = new Set(rankBySeverity(rows).slice(0, OPEN_ROWS));
    const section = { tableHead: REASON_HEAD, unit, optional: false };
    const open = { ...section, before: '', after: '', rows: rows.filter((row) => worst.has(row)), rank };
    const others = rows.filter((row) => !worst.has(row));
    if (others.length === 0)
        return [open];
    const count = others.reduce((sum, row) => sum + row.count, 0);
    const title = `<b>${count} more ${unit[count === 1 ? 0 : 1]}</b>`;
    return [open, { ...section, ...fold(title), rows: others, rank: rank + 0.5 }];
}
function listFolded(title, findings, context, unit, rank) {
    if (findings.length === 0)
        return [];
    const rows = groupByReference(findings).map((group) => toReasonRow(group, context));
    return [{ ...fold(title), tableHead: REASON_HEAD, rows, unit, rank, optional: false }];
}
/** What several rules say about one reference is one row; findings come in the order of their places. */
function groupByReference(findings) {
    const groups = [];
    for (const finding of findings) {
        const group = groups.at(-1);
        const other = group?.[0];
        const isSame = other?.file === finding.file &&
            other.line === finding.line &&
            other.column === finding.column &&
            other.image === finding.image &&
            other.written === finding.written;
        if (group !== undefined && isSame)
            group.push(finding);
        else
            groups.push([finding]);
    }
    return groups;
}
function toReasonRow(group, context) {
    const subject = group[0] === undefined ? '' : renderSubject(group[0], context);
    const reasons = group.map((finding, index) => renderReason(finding, context, index === 0)).join('<br>');
    return { file: group[0]?.file ?? '', text: `| ${subject} | ${reasons} |`, count: group.length };
}
/** Findings that the base has too: not this change's doing. */
function listExisting(findings, context) {
    const unit = ['existing finding', 'existing findings'];
    const title = `<b>${countOf(findings.length, unit)}</b>, there before this change: not counted`;
    return listFolded(title, findings, context, unit, 6);
}
function listWaived(findings, context) {
    if (findings.length === 0)
        return [];
    const unit = ['waived finding', 'waived findings'];
    const rows = findings.map((finding) => {
        const { waiver } = finding;
        const until = waiver === null ? '' : `${(0,hostile_text/* renderCode */.cR)(waiver.owner, 100)} until ${(0,hostile_text/* renderCode */.cR)(waiver.expires, 20)}`;
        const reason = waiver === null ? '' : `<br>${(0,hostile_text/* renderCode */.cR)(waiver.reason, 300)}`;
        return toRow(finding, renderSubject(finding, context), `${renderRule(finding.rule, context)}, ${until}${reason}`);
    });
    const title = `<b>${countOf(findings.length, unit)}</b>, covered by an exception`;
    return [
        {
            ...fold(title),
            tableHead: renderTableHead('Image', 'Exception'),
            rows,
            unit,
            rank: 7,
            optional: false,
        },
    ];
}
function toRow({ file }, ...cells) {
    return { file, text: `| ${cells.join(' | ')} |`, count: 1 };
}
/** A section that is never cut. */
function frameNote(text) {
    return { before: text, tableHead: '', rows: [], after: '', unit: ['', ''], rank: 0, optional: false };
}

;// CONCATENATED MODULE: ./lib/src/reporters/exception-request.js




/** More entries than this are not an exception but another policy. */
const SHOWN_ENTRIES = 5;
/** Rules about what has no name: their exceptions are for paths. */
const NAMELESS = new Set(['unresolved', 'unreadable']);
/** How to ask for an exception, with the entries to paste. Owner, reason and day are left for people to fill in. */
function explainExceptions(blocking, policySource, context) {
    const requests = collectRequests(blocking);
    if (requests.length === 0)
        return [];
    const lines = ['exceptions:', ...requests.slice(0, SHOWN_ENTRIES).flatMap(writeEntry)];
    const more = requests.length > SHOWN_ENTRIES ? ` The first ${SHOWN_ENTRIES} of ${requests.length} are below.` : '';
    const path = context.policy?.path ?? policySource;
    const file = path === null
        ? 'the policy'
        : renderLink((0,hostile_text/* renderCode */.cR)(path), context.policy && linkFile(context.policy, context.policy.path));
    const text = [
        `Add to ${file} in a change of its own; it counts once it is merged there.${more}`,
        renderSnippet(lines),
    ].join('\n\n');
    const frame = fold('Need one of these all the same? <b>Ask for an exception</b>');
    return [{ ...frameNote(''), ...frame, rows: [{ file: '', text, count: 1 }], rank: 5, optional: true }];
}
/** YAML to paste. */
function renderSnippet(lines) {
    return `<pre lang="yaml"><code>${lines.map(hostile_text/* escapePreformatted */.xm).join('\n')}</code></pre>`;
}
function collectRequests(blocking) {
    const requests = new Map();
    for (const finding of blocking) {
        const image = NAMELESS.has(finding.rule) || finding.image === null ? '**' : finding.image;
        const key = image === '**' ? `** ${finding.file}` : image;
        const request = requests.get(key) ?? { image, paths: new Set(), rules: new Set() };
        request.paths.add(escapeGlob(finding.file));
        request.rules.add(finding.rule);
        requests.set(key, request);
    }
    return [...requests.values()];
}
function writeEntry({ image, paths, rules }) {
    return [
        `  - image: ${quoteYaml(image)}`,
        `    paths: [${[...paths].map(quoteYaml).join(', ')}]`,
        `    rules: [${[...rules].join(', ')}]`,
        '    owner: "@…"           # who answers for it',
        '    reason: "…"           # why, with a ticket',
        '    expires: "YYYY-MM-DD" # the last day that it holds',
    ];
}
/** The glob that matches this path and no other. */
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}]|^!/g, '\\$&');
}
function quoteYaml(text) {
    if (/^[A-Za-z](?:[\w./:@-]*\w)?$/.test(text) && !/^(?:true|false|null)$/i.test(text))
        return text;
    return JSON.stringify(text).replace(/[\x7f-\x9f\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}

;// CONCATENATED MODULE: ./lib/src/reporters/preview-sections.js



const UNIT = ['reference', 'references'];
/** More stand folded. */
const preview_sections_OPEN_ROWS = 5;
/** What an edited policy would change once it is merged; nothing where the policy is not edited. */
function listPreview(context) {
    const { preview } = context;
    if (preview === null)
        return [];
    const lead = '#### This change edits the policy\n\nIt is judged by the policy of the base, not by its own.';
    if (preview.invalid !== null) {
        return [frameNote(`${lead} <b>The edited policy cannot be used:</b> ${(0,hostile_text/* renderProse */.E9)(preview.invalid)}`)];
    }
    const { newlyPass, newlyFail } = preview;
    const count = newlyPass.length + newlyFail.length;
    if (count === 0)
        return [frameNote(`${lead} With the edit, every reference is judged as before.`)];
    const changes = [
        newlyPass.length === 0 ? '' : `<b>${countOf(newlyPass.length, UNIT)} would newly pass</b>`,
        newlyFail.length === 0 ? '' : `<b>${countOf(newlyFail.length, UNIT)} would newly fail</b>`,
    ];
    return [
        frameNote(`${lead} With the edit, ${changes.filter((change) => change !== '').join(' and ')}.`),
        {
            ...(count > preview_sections_OPEN_ROWS ? fold('Which ones') : { before: '', after: '' }),
            tableHead: renderTableHead('Image', 'After the edit'),
            rows: [
                ...newlyPass.map((use) => renderChange(use, '✅ would newly pass', context)),
                ...newlyFail.map((use) => renderChange(use, '❌ would newly fail', context)),
            ],
            unit: UNIT,
            rank: 3,
            optional: false,
        },
    ];
}
function renderChange(use, change, context) {
    const subject = [renderImage(use), renderPlace({ ...use, endLine: use.line }, context)];
    const rules = use.rules.map((rule) => renderRule(rule, context)).join(', ');
    return toRow(use, subject.filter((line) => line !== '').join('<br>'), `${change}<br>${rules}`);
}

;// CONCATENATED MODULE: ./lib/src/reporters/report-headline.js




const IMAGE_UNIT = ['image', 'images'];
const FILE_UNIT = ['Dockerfile', 'Dockerfiles'];
/** The verdict, as the first line of whatever people see. */
function renderHeadline(report, error, context) {
    if (report === null || error !== null) {
        return `### 🚧 Base images: not judged${error === null ? '' : `, ${(0,hostile_text/* renderProse */.E9)(continueSentence(error.title), [], 200)}`}`;
    }
    return `### ${describeVerdict(report, context)}`;
}
/** A title goes on after a comma. */
function continueSentence(title) {
    return title.replace(/^(?:The|There|No|A|An)\b/, (word) => word.toLowerCase());
}
function describeVerdict(report, { failOn }) {
    const { blocking, warnings } = report.counts;
    switch (report.verdict) {
        case 'error':
            return '🚧 Base images: not judged';
        case 'fail':
            return blocking > 0
                ? `❌ Base images: ${countOf(blocking, BLOCKING_UNIT)}`
                : `❌ Base images: ${countOf(warnings, WARNING_UNIT)}, and <code>fail-on: warn</code> lets none through`;
        case 'warn':
            return blocking > 0
                ? `⚠️ Base images: ${countOf(blocking, BLOCKING_UNIT)}, not enforced${failOn === 'never' ? ' (<code>fail-on: never</code>)' : ''}`
                : `⚠️ Base images: nothing blocks, ${countOf(warnings, WARNING_UNIT)}`;
        case 'pass':
            return `✅ Base images: ${describePass(report)}`;
    }
}
function describePass({ counts }) {
    if (counts.files === 0)
        return 'no Dockerfile to judge';
    if (counts.images === 0)
        return 'none is pulled';
    if (counts.waived + counts.existing > 0)
        return 'nothing blocks';
    return counts.images === 1 ? 'approved' : `all ${counts.images} approved`;
}
/** What was looked at, and by which policy. */
function renderScope(report, context) {
    const { files, images } = report.counts;
    const counts = `${countOf(images, IMAGE_UNIT)} in ${countOf(files, FILE_UNIT)}`;
    const { policy } = report;
    if (policy === null)
        return `${counts}.`;
    const source = policy.source.replace(/@([0-9a-f]{40}|[0-9a-f]{64})$/, '');
    const file = renderLink((0,hostile_text/* renderCode */.cR)(source), context.policy && linkFile(context.policy, context.policy.path));
    const sha = context.policy?.sha ?? policy.commit;
    const commit = sha === undefined
        ? ''
        : ` at ${renderLink((0,hostile_text/* renderCode */.cR)(sha.slice(0, 7)), context.policy && linkCommit(context.policy))}`;
    return `${counts}, judged by ${file}${commit}.`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/report-document.js








/** The whole report as Markdown for GitHub, verdict first. */
function renderReport(report, context, limit) {
    const error = context.error ?? describeWrongPolicy(report);
    const sections = [
        frameNote(renderHeadline(report, error, context)),
        ...explainError(error),
        ...(report === null ? [] : listReport(report, error, context)),
        ...listNotes(report, context),
        ...renderFooter(report, error, context),
    ];
    return joinSections(sections, limit);
}
function listReport(report, error, context) {
    const counting = report.findings.filter((finding) => finding.waiver === null && !finding.existing);
    const blocking = counting.filter((finding) => finding.level === 'block');
    const warnings = counting.filter((finding) => finding.level === 'warn');
    const failsByWarnings = report.verdict === 'fail' && blocking.length === 0;
    return [
        ...listPolicyErrors(report, context),
        ...(report.counts.files === 0 && error !== null ? [] : [frameNote(renderScope(report, context))]),
        ...listBlocking(blocking, context),
        ...listPreview(context),
        ...listWarnings(warnings, context, failsByWarnings),
        ...explainExceptions(blocking, report.policy?.source ?? null, context),
        ...listExisting(report.findings.filter((finding) => finding.waiver === null && finding.existing), context),
        ...listWaived(report.findings.filter((finding) => finding.waiver !== null), context),
    ];
}
function describeWrongPolicy(report) {
    const errors = report?.problems.filter((problem) => problem.level === 'error').length ?? 0;
    if (errors === 0)
        return null;
    return {
        title: errors === 1 ? 'the policy has an error' : `the policy has ${errors} errors`,
        what: 'A policy with errors judges nothing.',
        turn: 'Whoever keeps the policy corrects it on the branch it is read from.',
        retry: 'Run the check again once the correction is merged.',
    };
}
/** An alert, which no violation ever shows: purple instead of red, with whose turn it is. */
function explainError(error) {
    if (error === null)
        return [];
    const lines = [
        '> [!IMPORTANT]',
        `> <b>This is not a violation of the policy.</b> The check stops the merge because nothing can be said about the images.`,
        '>',
        `> <b>What happened:</b> ${(0,hostile_text/* renderProse */.E9)(error.what)}`,
        '>',
        `> <b>Whose turn:</b> ${(0,hostile_text/* renderProse */.E9)(error.turn)}`,
        ...(error.retry === null ? [] : ['>', `> <b>Try again:</b> ${(0,hostile_text/* renderProse */.E9)(error.retry)}`]),
    ];
    const snippet = error.snippet === undefined ? [] : [frameNote(renderSnippet(error.snippet))];
    return [frameNote(lines.join('\n')), ...snippet];
}
function listPolicyErrors(report, context) {
    const errors = report.problems.filter((problem) => problem.level === 'error');
    if (errors.length === 0)
        return [];
    const rows = errors.map((problem) => ({
        file: problem.file,
        text: `| ${renderProblemPlace(problem, context)} | ${(0,hostile_text/* renderProse */.E9)(problem.message)} |`,
        count: 1,
    }));
    return [
        {
            ...frameNote(''),
            tableHead: '| Where | What is wrong |\n| :-- | :-- |',
            rows,
            unit: ['error', 'errors'],
            rank: 0,
        },
    ];
}
/** What people should know though nothing depends on it: exceptions that run out, submodules that nobody looked into. */
function listNotes(report, context) {
    const problems = report?.problems.filter((problem) => problem.level === 'warning') ?? [];
    const rows = [
        ...context.notices.map((notice) => ({ file: '', text: `- ${(0,hostile_text/* renderProse */.E9)(notice)}`, count: 1 })),
        ...problems.map((problem) => ({
            file: problem.file,
            text: `- ${(0,hostile_text/* renderProse */.E9)(problem.message)} ${renderProblemPlace(problem, context)}`,
            count: 1,
        })),
    ];
    if (rows.length === 0)
        return [];
    const unit = ['note', 'notes'];
    return [
        { ...fold(`<b>${countOf(rows.length, unit)}</b>`), tableHead: '', rows, unit, rank: 4, optional: false },
    ];
}
function renderProblemPlace({ file, line }, context) {
    const text = (0,hostile_text/* renderCode */.cR)(`${file}${line > 0 ? `:${line}` : ''}`);
    const isPolicy = context.policy !== null && file === context.policy.path;
    return renderLink(text, isPolicy && context.policy ? linkFile(context.policy, file, { line, endLine: line }) : null);
}
/** No address of the run beside a verdict: the same verdict is the same text, and is not posted again. */
function renderFooter(report, error, context) {
    const parts = [
        report?.endOfLifeAsOf ? `End-of-life data of ${report.endOfLifeAsOf}` : '',
        `[What the rules mean](${context.docs}/rules)`,
        error === null || context.runUrl === null ? '' : `[This run](${context.runUrl})`,
    ].filter((part) => part !== '');
    return [frameNote(`<sub>${parts.join(' · ')}</sub>`)];
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment.js



/** GitHub refuses longer comments: characters. */
const COMMENT_LIMIT = 65_536;
/** GitHub drops a step's whole summary above 1 MiB: bytes, with room for the line end of whoever writes it. */
const SUMMARY_LIMIT = 1_048_576 - 1024;
/** The sticky comment. `report` is null where nothing could be judged; then `context.error` says why. */
function renderComment(report, context) {
    const marker = (0,comment_marker/* renderMarker */.B)(context.commentId);
    const document = renderReport(report, context, {
        limit: COMMENT_LIMIT - marker.length - 2,
        measure: (text) => text.length,
        rest: context.runUrl === null ? 'the job summary' : `the [job summary](${context.runUrl})`,
    });
    return `${document}\n\n${marker}`;
}
/** The job summary of the step. */
function renderSummary(report, context) {
    return renderReport(report, context, {
        limit: SUMMARY_LIMIT,
        measure: countBytes,
        rest: 'what <code>json-file</code> and <code>sarif-file</code> write',
    });
}
/** Bytes of the text in UTF-8. */
function countBytes(text) {
    let bytes = 0;
    for (const character of text) {
        const point = character.codePointAt(0) ?? 0;
        bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
    return bytes;
}


/***/ })

};
