export const id = 617;
export const ids = [617];
export const modules = {

/***/ 8617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderCommand),
  renderGithubCommands: () => (/* binding */ renderGithubCommands)
});

// EXTERNAL MODULE: ./lib/src/reporters/hostile-text.js
var hostile_text = __webpack_require__(7177);
;// CONCATENATED MODULE: ./lib/src/reporters/annotations.js

/** GitHub cuts longer messages: characters. */
const MESSAGE_LIMIT = 4096;
/** Room for each of the three parts of a message. */
const PART_LIMIT = 1300;
function toAnnotations(report, options) {
    const { maxErrors, maxWarnings, changedFiles, failOn = 'block' } = options;
    const counting = report.findings.filter((finding) => finding.waiver === null && !finding.existing);
    const inside = counting.filter((finding) => changedFiles?.has(finding.file) ?? true);
    const blocking = inside.filter((finding) => finding.level === 'block');
    const warnings = inside.filter((finding) => finding.level === 'warn');
    const annotations = failOn === 'never'
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
function toAnnotation(finding, level) {
    const { file, line, column, endLine, endColumn } = finding;
    const printable = (0,hostile_text/* cleanLogText */.nA)(file, 4000) === file;
    const parts = [finding.message, describeFix(finding), printable ? '' : `In "${(0,hostile_text/* showHidden */.Ul)(file)}"`];
    return {
        level,
        title: `Base image: ${finding.rule}`,
        message: (0,hostile_text/* cutText */.IN)(parts
            .map((part) => (0,hostile_text/* cleanLogText */.nA)(part, PART_LIMIT))
            .filter((part) => part !== '')
            .join('\n'), MESSAGE_LIMIT),
        ...(printable ? { file } : {}),
        line: Math.max(1, line),
        endLine: Math.max(1, line, endLine),
        ...(line === endLine && endColumn > column ? { column, endColumn: endColumn - 1 } : {}),
    };
}
/** The fix in words: what to do, and the text to write where the words do not have it. */
function describeFix({ fix }) {
    if (fix === null)
        return '';
    const { description, replacement } = fix;
    return replacement === null || description.includes(replacement)
        ? description
        : `${description}: ${replacement}`;
}
/**
 * The last line of a run that did not pass, for `setFailed`: what blocks, and where the findings are that got no annotation.
 * `omitted` as `toAnnotations` counted them.
 */
function describeFailure(report, omitted) {
    const { blocking, warnings } = report.counts;
    const what = blocking > 0
        ? `${countOf(blocking, 'base image finding blocks', 'base image findings block')} this change`
        : `${countOf(warnings, 'base image warning blocks', 'base image warnings block')} this change (fail-on: warn)`;
    return omitted > 0 ? `${what}. ${omitted} more in the job summary.` : `${what}.`;
}
function countOf(count, singular, plural) {
    return `${count} ${count === 1 ? singular : plural}`;
}

// EXTERNAL MODULE: ./lib/src/reporters/terminal-style.js
var terminal_style = __webpack_require__(3283);
;// CONCATENATED MODULE: ./lib/src/reporters/github-commands.js



/** The report as workflow commands, most severe first, for a step that runs the command itself. GitHub shows ten of each kind. */
function renderGithubCommands(report, failOn) {
    const { annotations } = toAnnotations(report, {
        maxErrors: Number.POSITIVE_INFINITY,
        maxWarnings: Number.POSITIVE_INFINITY,
        failOn,
    });
    const { files, images, blocking, warnings, waived, existing } = report.counts;
    return [
        ...report.problems.map(renderProblem),
        ...annotations.map(renderAnnotation),
        `base-image-gate: ${report.verdict}, ${blocking} blocking, ${(0,terminal_style/* countOf */.pq)(warnings, 'warning')}, ${waived} waived, ${existing} existing, in ${(0,terminal_style/* countOf */.pq)(files, 'Dockerfile')} with ${(0,terminal_style/* countOf */.pq)(images, 'image reference')}`,
        '',
    ].join('\n');
}
function renderAnnotation(annotation) {
    return renderCommand(annotation.level, {
        file: annotation.file,
        line: annotation.line,
        endLine: annotation.endLine,
        col: annotation.column,
        endColumn: annotation.endColumn,
        title: annotation.title,
    }, annotation.message);
}
function renderProblem({ level, file, line, column, message }) {
    // a name that would not survive as it is names no file for the runner either
    const isPlain = file !== '' && (0,hostile_text/* showHidden */.Ul)(file) === file;
    const place = !isPlain ? {} : line === 0 ? { file } : { file, line, col: column };
    const text = isPlain || file === '' ? message : `${message} In ${(0,hostile_text/* showHidden */.Ul)(file)}`;
    return renderCommand(level, { ...place, title: 'Base image policy' }, (0,hostile_text/* cleanLogText */.nA)(text, 4000));
}
/** One `::level key=value::message`, escaped as @actions/core does. */
function renderCommand(level, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${level} ${list}::${escapeData(message)}`;
}
// the runner also obeys `##[command]` in the middle of a line
function escapeData(text) {
    return text
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replaceAll('##[', '## [');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
