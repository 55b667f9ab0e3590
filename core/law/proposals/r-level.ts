import { yuan } from '#words/money.ts';
import type { Proposal } from '#law/kernel/regime.ts';

import { ordinaryLevel } from '../questions/level.ts';
import { noSummary } from '../questions/no-summary.ts';
import { sevenMemberBench } from '../questions/seven-member-bench.ts';
import { cite } from '../sources/cite.ts';
import { all, any, computed, oneOf, unless } from '../terms.ts';

import { divide, divisionReads } from './division.ts';

const figures = Object.freeze({
  'level-low-sum': yuan(1_000_000),
  'level-high-sum': yuan(100_000_000),
  'level-high-persons': 1_000_000,
  'level-high-provinces': 2,
  'level-person-floor': yuan(500),
});

const light = (id: string) =>
  computed(id, ['RLevel'], {
    reads: divisionReads,
    decide: (facts, at) => ({ truth: divide(facts, at).light }),
  });

/** Whether the court asked is the one that the weight of the case calls for. */
const division = computed('level.division', ['RLevel', 'LevelStd 2'], {
  reads: ['courtKind', ...divisionReads],
  decide: ({ courtKind, ...facts }, at) => {
    const { heavy, light: small, grounds } = divide(facts, at);
    const course = heavy === 'yes' ? 'intermediate-ordinary' : small === 'yes' ? 'basic-summary' : 'basic-ordinary';
    const settled = heavy === 'yes' || (heavy === 'no' && small !== 'unknown');
    const value = { course: settled ? course : null, grounds: [...grounds] };
    if (courtKind === null) return { truth: 'no', value };
    if (courtKind === undefined || heavy === 'unknown') {
      const neither = courtKind !== undefined && !['intermediate', 'basic', 'internet'].includes(courtKind);
      return { truth: neither ? 'no' : 'unknown', value };
    }
    const wanted = heavy === 'yes' ? ['intermediate'] : ['basic', 'internet'];
    return { truth: wanted.includes(courtKind) ? 'yes' : 'no', value };
  },
});

/**
 * Level and procedure divided by sum, headcount and difficulty: heavy cases before the intermediate court, light ones before a basic
 * court in summary procedure, by a bench of three rather than one judge, for the public interest keeps more than one.
 */
export const rLevel: Proposal = Object.freeze({
  id: 'R-LEVEL',
  words: { zh: '级别与程序：按金额、人数和难度分流', en: 'Level and procedure by sum, headcount and difficulty' },
  parameters: figures,
  replaces: {
    [ordinaryLevel.id]: any(
      'level.proposed',
      ['RLevel'],
      division,
      all(
        'level.high',
        ['CPL 20'],
        oneOf('level.high-court', ['CPL 20'], 'courtKind', 'high'),
        oneOf('level.province-impact', { cites: ['CPL 20'], burden: 'court' }, 'caseImpact', 'province'),
      ),
      all(
        'level.supreme',
        ['CPL 21'],
        oneOf('level.supreme-court', ['CPL 21'], 'courtKind', 'supreme'),
        oneOf('level.nation-impact', { cites: ['CPL 21'], burden: 'court' }, 'caseImpact', 'nation'),
      ),
    ),
    'no-summary': unless('no-summary.proposed', ['RLevel'], noSummary.term, light('no-summary.light')),
    'seven-member-bench': unless(
      'seven-member-bench.proposed',
      ['RLevel'],
      sevenMemberBench.term,
      light('seven-member-bench.light'),
    ),
  },
  blockedBy: cite('CPLI 257(1)(5)', 'CPL 42(1)(1)', 'Jury 16(1)(2)', 'CPLI 283(1)'),
  nearestRoute: {
    words: {
      zh: '中级法院确有必要时，报高级法院批准后交基层法院审理；检察院的网络公益诉讼由互联网法院管辖；有刑事案件的，附带提起',
      en: 'The intermediate court may hand the case down with approval; a procuratorate’s network suit goes to the internet court; where there is a criminal case, the suit joins it',
    },
    provisions: cite('CPL 39(1)', 'CPLI 42', 'IC25 1(1)(9)', 'ProcI 20'),
  },
});
