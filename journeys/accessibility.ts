import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One rule broken, with the elements that break it. */
export interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA. There is no list of exceptions. */
export async function violations(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = Reflect.get(globalThis, 'axe');
    const found = await run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return found.violations.map((one: { id: string; nodes: { html: string; failureSummary: string }[] }) => ({
      id: one.id,
      nodes: one.nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`),
    }));
  });
}

/** Elements that stick out of the window to the right, where a reader would have to scroll sideways to see them. */
export async function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (one) =>
          one.checkVisibility({ contentVisibilityAuto: true }) &&
          one.closest('.scroll-x, .unseen, .skip, [aria-hidden=true], details:not([open]) > :not(summary)') === null &&
          one.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      )
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}
