import type { Plugin } from 'vite';

const wordsOfReactAria = /\/react-(?:aria|stately|aria-components)\/dist\/.*\/([a-z]{2}-[A-Z]{2})\.m?js$/;
const ours: ReadonlySet<string> = new Set(['zh-CN', 'en-US']);

/**
 * React Aria brings its announcements in thirty-four languages; the pages speak two, and tell it which (`texts/language.tsx`), so
 * the others are left out of the build.
 */
export function twoLanguages(): Plugin {
  return {
    name: 'dengwen-two-languages',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const language = wordsOfReactAria.exec(id.split('?')[0] ?? '')?.[1];
      return language === undefined || ours.has(language) ? null : 'export default {}';
    },
  };
}
