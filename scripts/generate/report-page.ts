import { createHash } from 'node:crypto';
import { rolldown } from 'rolldown';

const SCRIPT = 'src/report-page/main.ts';
const STYLE = 'src/report-page/style.css';

/** What the page of `--format html` has in it, and the hashes by which its Content-Security-Policy allows that and nothing else. */
export async function generateReportPage(root: string, read: (path: string) => string): Promise<string> {
  const script = await bundleScript(root);
  const style = squeezeStyle(read(STYLE));
  return `${JSON.stringify({ scriptHash: hash(script), styleHash: hash(style), script, style }, null, 2)}\n`;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Its names are kept, so that people can read what runs. */
async function bundleScript(root: string): Promise<string> {
  const build = await rolldown({
    cwd: root,
    input: SCRIPT,
    platform: 'browser',
    tsconfig: false,
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    onLog(_, { message }) {
      throw new Error(`${SCRIPT}: ${message}`);
    },
  });
  try {
    const minify = { compress: true, mangle: false, codegen: { removeWhitespace: true } };
    const { output } = await build.generate({ format: 'iife', minify });
    return output[0].code;
  } finally {
    await build.close();
  }
}

/** On one line, so that nothing in it begins a line of a log. */
function squeezeStyle(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, (_, mark: string) => mark)
    .trim();
}
