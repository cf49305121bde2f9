import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const STYLESHEET = readFileSync(
  fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown.css')),
  'utf8',
);

/** Octicon `report`, which GitHub puts before the title of an alert. */
const ALERT_ICON =
  '<svg class="octicon" viewBox="0 0 16 16" width="16" height="16"><path d="M0 1.75C0 .784.784 0 1.75 0h12.5C15.216 0 16 .784 16 1.75v9.5A1.75 1.75 0 0 1 14.25 13H8.06l-2.573 2.573A1.458 1.458 0 0 1 3 14.543V13H1.75A1.75 1.75 0 0 1 0 11.25Zm1.75-.25a.25.25 0 0 0-.25.25v9.5c0 .138.112.25.25.25h2a.75.75 0 0 1 .75.75v2.19l2.72-2.72a.749.749 0 0 1 .53-.22h6.5a.25.25 0 0 0 .25-.25v-9.5a.25.25 0 0 0-.25-.25Zm7 2.25v2.5a.75.75 0 0 1-1.5 0v-2.5a.75.75 0 0 1 1.5 0ZM9 9a1 1 0 1 1-2 0 1 1 0 0 1 2 0Z"></path></svg>';

const FRAME = `
  body { margin: 0; padding: 16px; background: Canvas; }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .head { padding: 8px 16px; font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; background: #f6f8fa; color: #59636e; border-bottom: 1px solid #d1d9e0; }
  .head b { color: #1f2328; } .head i { font-style: normal; font-size: 12px; border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; }
  .markdown-body { padding: 16px; box-sizing: border-box; font-size: 14px; }
  .markdown-body .octicon { fill: currentColor; margin-right: 8px; }
  @media (prefers-color-scheme: dark) {
    body { background: #0d1117; }
    .box { border-color: #3d444d; } .head { background: #151b23; color: #9198a1; border-color: #3d444d; }
    .head b { color: #f0f6fc; } .head i { border-color: #3d444d; }
  }`;

/** A comment as it looks in a pull request: GitHub's frame around GitHub's styles. */
export function renderPage(html: string, open: boolean): string {
  const body = html
    .replaceAll('<p class="markdown-alert-title">', `<p class="markdown-alert-title">${ALERT_ICON}`)
    .replaceAll('<details>', open ? '<details open>' : '<details>');
  return `<!doctype html><meta charset="utf-8"><style>${STYLESHEET}${FRAME}</style>
<div class="box"><div class="head"><b>github-actions</b> <i>bot</i> commented 2 minutes ago</div><div class="markdown-body">${body}</div></div>`;
}
