import { stepOf } from '#law/kernel/exceptions.ts';
import type { Proposal } from '#law/kernel/regime.ts';

import { remedies } from '../questions/remedies.ts';
import { cite } from '../sources/cite.ts';
import { any, computed, is } from '../terms.ts';

import { punitive, punitiveFigures, punitiveReads } from './punitive.ts';

/** Punitive damages for personal information: a gate, a multiple from three factors, mitigation, a floor and a cap. */
export const rPunitive: Proposal = Object.freeze({
  id: 'R-PUNITIVE',
  words: {
    zh: '惩罚性赔偿：按主观、客观、后果三要素确定倍数',
    en: 'Punitive damages by mind, facts and harm',
  },
  replaces: {
    'punitive-damages.no-statute': computed(
      'punitive-damages.proposed',
      {
        cites: ['RPunitive', 'IPPun 1', 'IPPun 2', 'IPPun 5', 'IPPun 6(2)', 'ConsL 55', 'PIPL 66'],
        burden: 'plaintiff',
      },
      { reads: punitiveReads, decide: punitive },
    ),
    'remedies.no-punitive': any(
      'remedies.punitive-proposed',
      ['RPunitive'],
      stepOf(remedies.term, 'remedies.no-punitive'),
      is('remedies.punitive-in-time', { cites: ['RPunitive', 'IPPun 2'], burden: 'plaintiff' }, 'punitiveInTime'),
    ),
  },
  parameters: punitiveFigures,
  blockedBy: cite('CC 179(2)', 'PIPL 69(2)', 'ProcRules 98'),
  nearestRoute: {
    words: {
      zh: '请求按获利赔偿并负担调查费用；行政罚款由主管部门依法处理；消费者受欺诈的，个人可以请求三倍赔偿',
      en: 'Claim damages by gain and the costs of investigation; fines are for the department; defrauded consumers may claim three times the price themselves',
    },
    provisions: cite('PIPL 69(2)', 'ProcRules 98(3)', 'PIPL 66', 'ConsL 55'),
  },
});
