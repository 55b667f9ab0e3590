import type { Choice, Regime } from '#law/kernel/regime.ts';
import { RegimeError } from '#law/kernel/regime.ts';
import { parameters } from '#law/parameters.ts';
import { proposals } from '#law/proposals.ts';
import type { QuestionId } from '#law/questions.ts';
import { questions } from '#law/questions.ts';
import { readings } from '#law/readings.ts';
import { regime } from '#law/regime.ts';
import type { Day } from '#words/day.ts';
import { parseDay, shanghaiDay } from '#words/day.ts';
import { asInstant } from '#words/instant.ts';

import type { Call } from './command.ts';
import { wrongUsage } from './failure.ts';

/** The options by which a command is told which law to take. */
export const lawOptions = {
  on: { value: 'DAY', words: { zh: '按哪一天的法律', en: 'The law of which day' } },
  reading: {
    value: 'ID=OPTION',
    multiple: true,
    words: { zh: '对有争议之处取哪种读法', en: 'Which reading of a contested point' },
  },
  proposal: {
    value: 'ID',
    multiple: true,
    words: { zh: '叠加一项修法建议（不是现行法）', en: 'Lay a proposal over the law in force (not law)' },
  },
} as const;

/** The day named by `--on`, if any. @throws Failure (usage) for what is no day. */
export function dayNamed({ text }: Pick<Call<'on'>, 'text'>): Day | undefined {
  const named = text('on');
  if (named === undefined) return undefined;
  const read = parseDay(named);
  if (!read.ok) throw wrongUsage(`--on ${named} 不是日期。`, `--on ${named} is no day.`, read.problems);
  return read.value;
}

/** Today in Shanghai, where legal days are counted. */
export function today(): Day {
  return shanghaiDay(asInstant(new Date()));
}

/** The readings and proposals named. @throws Failure (usage) naming those that there are. */
export function regimeNamed({ texts }: Pick<Call<'reading' | 'proposal'>, 'texts'>): (on: Day) => Regime {
  const chosen = Object.fromEntries(
    texts('reading').map((named) => {
      const [, id, option] = /^([^=]+)=(.+)$/.exec(named) ?? [];
      if (id === undefined || option === undefined)
        throw wrongUsage(`--reading ${named} 应写成 编号=读法。`, `--reading ${named} must be ID=OPTION.`);
      return [id, option] as const;
    }),
  );
  return (on) => chosenLaw({ on, readings: chosen, proposals: texts('proposal') });
}

/** The regime of a choice. @throws Failure (usage) naming what there is instead of what was named. */
export function chosenLaw(choice: Choice): Regime {
  try {
    return regime(choice);
  } catch (error) {
    if (!(error instanceof RegimeError)) throw error;
    throw notInLawBook(error);
  }
}

function notInLawBook({ code, names }: RegimeError): Error {
  const [id = '', other = ''] = names;
  switch (code) {
    case 'reading-unknown': {
      const known = Object.keys(readings).join(', ');
      return wrongUsage(
        `没有 ${id} 这个争点；有：${known}。`,
        `There is no contested point ${id}; there are: ${known}.`,
      );
    }
    case 'option-unknown': {
      const known = Object.entries(readings).find(([name]) => name === id)?.[1];
      const options = Object.keys(known?.options ?? {}).join(', ');
      return wrongUsage(
        `${id} 没有 ${other} 这种读法；有：${options}。`,
        `${id} has no reading ${other}; it has: ${options}.`,
      );
    }
    case 'proposal-unknown': {
      const known = Object.keys(proposals).join(', ');
      return wrongUsage(`没有 ${id} 这项建议；有：${known}。`, `There is no proposal ${id}; there are: ${known}.`);
    }
    case 'parameter-unknown': {
      const known = Object.keys(parameters).join(', ');
      return wrongUsage(`没有 ${id} 这个参数；有：${known}。`, `There is no parameter ${id}; there are: ${known}.`);
    }
    case 'parameter-form':
      return wrongUsage(
        `参数 ${id} 须为不小于零的整数，不能是 ${other}。`,
        `The parameter ${id} must be a whole number from zero, not ${other}.`,
      );
    case 'proposals-conflict':
      return wrongUsage(
        `${id} 与 ${other} 互相抵触，不能同时叠加。`,
        `${id} and ${other} contradict each other; lay one.`,
      );
  }
}

/** The questions named, or all. @throws Failure (usage) naming those that there are. */
export function questionsNamed(names: readonly string[]): readonly QuestionId[] {
  const known = Object.keys(questions).filter(isQuestion);
  if (names.length === 0) return known;
  return [...new Set(names)].map((name) => {
    if (isQuestion(name)) return name;
    const list = known.join(', ');
    throw wrongUsage(`没有 ${name} 这个问题；有：${list}。`, `There is no question ${name}; there are: ${list}.`);
  });
}

function isQuestion(name: string): name is QuestionId {
  return Object.hasOwn(questions, name);
}
