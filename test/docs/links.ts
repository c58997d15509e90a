import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The anchor that GitHub gives a heading: small letters and digits, hyphens for spaces, nothing else. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Targets of a page's links and pictures that are no addresses of the web. Code does not count. */
function targetsOf(page: string): string[] {
  const prose = page.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

/**
 * The links of a Markdown page that lead nowhere: to a file or folder that is not there, or to a heading that is not.
 * @param root folder of the repository
 * @param path the page's path under it
 */
export function deadLinks(root: string, path: string, page: string): string[] {
  return targetsOf(page).filter((target) => {
    const [file = '', anchor] = target.split('#');
    const full = file === '' ? join(root, path) : join(root, dirname(path), file);
    if (file !== '' && !existsSync(full)) return true;
    if (anchor === undefined) return false;
    return !anchorsOf(file === '' ? page : readFileSync(full, 'utf8')).includes(anchor);
  });
}
