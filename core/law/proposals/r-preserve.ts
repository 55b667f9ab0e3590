import type { Proposal } from '#law/kernel/regime.ts';
import { stepOf } from '#law/kernel/exceptions.ts';

import { preservation } from '../questions/preservation.ts';
import { cite } from '../sources/cite.ts';
import { any, is, oneOf } from '../terms.ts';

/**
 * A leak that goes on is itself the risk, in the suit and before it, and a procuratorate needs no security before suit either. Evidence
 * preservation is suggested beside it; the injunction of CC 997 stays the individual's.
 */
export const rPreserve: Proposal = Object.freeze({
  id: 'R-PRESERVE',
  words: { zh: '及时保全：持续泄露本身即为风险', en: 'Timely preservation: a leak that goes on is itself the risk' },
  replaces: {
    'preservation.risk': any(
      'preservation.risk-or-leak',
      ['RPreserve'],
      stepOf(preservation.term, 'preservation.risk'),
      is('preservation.leak-goes-on', ['RPreserve'], 'ongoing'),
    ),
    'preservation.urgent': any(
      'preservation.urgent-or-leak',
      ['RPreserve'],
      stepOf(preservation.term, 'preservation.urgent'),
      is('preservation.urgent-leak', ['RPreserve'], 'ongoing'),
    ),
    'preservation.security': any(
      'preservation.security-or-waiver',
      ['RPreserve', 'Preserv 9(1)(3)'],
      stepOf(preservation.term, 'preservation.security'),
      oneOf('preservation.procuratorate-waived', ['RPreserve'], 'plaintiffKind', 'procuratorate'),
    ),
  },
  blockedBy: cite('CPL 103', 'CPL 104'),
  nearestRoute: {
    words: {
      zh: '诉讼中可以申请行为保全，检察院请求赔偿的可以不要求担保；同时申请证据保全。人格权禁令由个人申请，公益诉讼原告能否申请没有规定',
      en: 'In the suit, ask for preservation of conduct, where a procuratorate claiming damages may be spared security, and for preservation of evidence; the injunction of CC 997 is the individual’s, and whether a public-interest plaintiff may have it is not said',
    },
    provisions: cite('CPL 103', 'Preserv 9(1)(3)', 'CPL 84', 'CC 997'),
  },
});
