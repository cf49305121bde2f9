import PAGE from '../../../data/report-page.json' with { type: 'json' };

/** Nothing is loaded, sent or framed; only this script and this style run. */
const POLICY = [
  "default-src 'none'",
  `script-src '${PAGE.scriptHash}'`,
  `style-src '${PAGE.styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A whole page around its parts. The title has only words of the gate. */
export function* framePage(title: string, parts: Iterable<string>): Generator<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${PAGE.style}</style>
</head>
<body>
`;
  yield* parts;
  yield `<script>${PAGE.script}</script>
</body>
</html>
`;
}
