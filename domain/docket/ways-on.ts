import type { AvailableAct } from '#contract/shapes/case.ts';
import type { Actor } from '#words/actor.ts';
import type { Bilingual } from '#words/language.ts';
import type { Act, CaseState, Precedence } from './act.ts';
import { acts } from './acts.ts';
import { fieldsOf } from './act-form.ts';
import { may } from './may.ts';
import { stageWords } from './stage-words.ts';

/**
 * Every act this reader could do in the case at some stage, in order: those open now, and the others with the reason
 * and the condition. What belongs to the other side is not offered at all.
 */
export function waysOn(actor: Actor, state: CaseState, precedence: Precedence): readonly AvailableAct[] {
  return Object.values(acts)
    .filter((act) => act.id !== 'open-paper' && may(actor, act, state) === null)
    .map((act: Act<unknown>) => {
      const why = whyNot(act, state, precedence);
      return {
        act: act.id,
        words: act.words,
        explains: act.explains,
        provisions: [...act.provisions],
        available: why === null,
        why,
        fields: [...fieldsOf(act.input)],
        follows: [...act.follows],
      };
    });
}

function whyNot(act: Act<unknown>, state: CaseState, precedence: Precedence): Bilingual | null {
  if (act.at.includes(state.stage)) return act.hindrance?.(state, precedence)?.why ?? null;
  const now = stageWords[state.stage];
  const needed = act.at.map((stage) => stageWords[stage]);
  return {
    zh: `现在不可用：案件${now.zh}；此项用于${needed.map((words) => `「${words.zh}」`).join('或')}的案件。`,
    en: `Not available: the case is ${now.en.toLowerCase()}; this is for cases that are ${needed.map((words) => words.en.toLowerCase()).join(' or ')}.`,
  };
}
