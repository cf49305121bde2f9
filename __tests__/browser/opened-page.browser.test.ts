import { expect, it } from 'vitest';
import { findAxeViolations, findSidewaysScrolling, useBrowser } from '../support/opened-page.js';

const open = useBrowser();

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>t</title>${head}</head><body><main><h1>h</h1>${body}</main></body></html>`;

it('what a page asks for beyond its own files is refused and known', async () => {
  const site = {
    'index.html': page('<img src="a.svg" alt="a"><img src="https://elsewhere.test/b.png" alt="b">'),
    'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  const { refused } = await open(site);
  expect(refused).toEqual(['https://elsewhere.test/b.png']);
});

it('errors, and what a Content-Security-Policy forbids, are known', async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-x'">`;
  const { complaints } = await open({
    'index.html': page(
      '<script nonce="x">throw new Error("first")</script><script>document.title = "second"</script>',
      policy,
    ),
  });
  expect(complaints).toEqual([
    expect.stringContaining('first'),
    expect.stringContaining('violates the following Content Security Policy directive'),
  ]);
});

it('axe runs whatever the page forbids scripts', async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  const { page: found } = await open({ 'index.html': page('<input>', policy) });
  expect(await findAxeViolations(found)).toEqual([expect.stringMatching(/^label: input\n/)]);
  const { page: fine } = await open({ 'index.html': page('<label>a <input></label>', policy) });
  expect(await findAxeViolations(fine)).toEqual([]);
});

it('what is wider than a window is found', async () => {
  const options = { viewport: { width: 380, height: 600 } };
  const { page: wide } = await open({ 'index.html': page(`<pre>${'x'.repeat(400)}</pre>`) }, options);
  expect(await findSidewaysScrolling(wide)).not.toEqual([]);
  const { page: fits } = await open({ 'index.html': page('<p>x</p>') }, options);
  expect(await findSidewaysScrolling(fits)).toEqual([]);
});
