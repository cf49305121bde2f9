/** Where the parts of the page are. */
export function renderContents(parts: readonly (readonly [id: string, title: string])[]): string {
  if (parts.length < 2) return '';
  const links = parts.map(([id, title]) => `<a href="#${id}">${title}</a>`);
  return `<nav aria-label="On this page">${links.join(' · ')}</nav>\n`;
}
