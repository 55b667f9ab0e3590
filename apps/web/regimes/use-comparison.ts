import { useEffect, useState } from 'react';
import { summed, type CasesComparison } from '#law/comparison/compare-cases.ts';
import {
  compareQuestion,
  settingOf,
  type ComparedCase,
  type QuestionComparison,
} from '#law/comparison/compare-question.ts';
import type { Regime } from '#law/kernel/regime.ts';
import { questions } from '#law/questions.ts';

/** How long the page may stand still before it lets the reader's own input through, in milliseconds. */
const slice = 24;
/** Work shorter than this is not shown as work. */
const quiet = 1000;

export interface Comparing {
  /** The last comparison that was done; while another is under way it stays on the page. */
  readonly done: CasesComparison | null;
  readonly busy: boolean;
  /** Questions compared and questions in all, once it takes longer than a second. */
  readonly progress: readonly [done: number, of: number] | null;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Compares in the reader's own browser, in slices, so that switches answer while it works. */
export function useComparison(cases: readonly ComparedCase[], one: Regime, other: Regime): Comparing {
  const [state, setState] = useState<Comparing>({ done: null, busy: true, progress: null });
  useEffect(() => {
    let wanted = true;
    async function compare(): Promise<void> {
      setState(({ done }) => ({ done, busy: true, progress: null }));
      const setting = settingOf(one, other);
      const all = Object.values(questions);
      const results: QuestionComparison[] = [];
      const began = performance.now();
      let since = began;
      for (const question of all) {
        results.push(compareQuestion(question, cases, setting));
        const now = performance.now();
        if (now - since < slice) continue;
        if (now - began > quiet) setState(({ done }) => ({ done, busy: true, progress: [results.length, all.length] }));
        await breath();
        if (!wanted) return;
        since = performance.now();
      }
      setState({ done: summed(setting, cases, results), busy: false, progress: null });
    }
    void compare();
    return () => {
      wanted = false;
    };
  }, [cases, one, other]);
  return state;
}
