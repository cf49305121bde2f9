import comrak from 'comrak';
import { rehype } from 'rehype';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';

const attributes = defaultSchema.attributes ?? {};

/**
 * GitHub's published allow-list keeps `<wbr>`, which the schema of rehype-sanitize does not know; alerts get their classes
 * on GitHub after the sanitiser.
 */
const GITHUB_SCHEMA: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'wbr'],
  attributes: {
    ...attributes,
    div: [...(attributes['div'] ?? []), ['className', /^markdown-alert/]],
    p: [['className', /^markdown-alert/]],
  },
};

export interface HtmlOptions {
  /** A comment turns line ends into `<br>`, a job summary does not. */
  readonly hardBreaks: boolean;
}

/** Markdown as GitHub shows it: extensions of its parser, then its sanitiser. */
export function renderHtml(markdown: string, options: HtmlOptions): string {
  return sanitizeHtml(renderUnsafeHtml(markdown, options));
}

/** What the parser makes of it, before anything is taken away. */
export function renderUnsafeHtml(markdown: string, { hardBreaks }: HtmlOptions): string {
  return comrak.markdownToHTML(markdown, {
    extension: {
      table: true,
      autolink: true,
      strikethrough: true,
      tasklist: true,
      tagfilter: true,
      alerts: true,
      shortcodes: true,
      footnotes: true,
      mathDollars: true,
      mathCode: true,
    },
    render: { unsafe: true, hardbreaks: hardBreaks },
  });
}

export function sanitizeHtml(html: string): string {
  return rehype()
    .data('settings', { fragment: true })
    .use(rehypeSanitize, GITHUB_SCHEMA)
    .processSync(html)
    .toString();
}
