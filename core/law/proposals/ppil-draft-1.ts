import { stepOf } from '#law/kernel/exceptions.ts';
import type { Proposal } from '#law/kernel/regime.ts';

import { suitKind } from '../questions/suit-kind.ts';
import { cite } from '../sources/cite.ts';
import { all, is, oneOf, unless } from '../terms.ts';

/**
 * The one rule of the first draft of the Procuratorial Public-Interest Litigation Law that was reported closely enough to be
 * carried out. A draft, off unless asked for: nothing found shows that the law was adopted, and the second draft’s articles were not obtained.
 */
export const ppilDraftOne: Proposal = Object.freeze({
  id: 'PPIL-D1',
  words: {
    zh: '检察公益诉讼法草案一审稿：督促行政机关足以保护的，不提起民事公益诉讼',
    en: 'Procuratorial law, first draft: no civil suit where urging the authority suffices',
  },
  replaces: {
    'suit-kind.civil': unless(
      'suit-kind.drafted',
      ['PPILD1 14'],
      stepOf(suitKind.term, 'suit-kind.civil'),
      all(
        'suit-kind.administrative-first',
        ['PPILD1 14'],
        oneOf('suit-kind.drafted-plaintiff', ['PPILD1'], 'plaintiffKind', 'procuratorate'),
        is('suit-kind.authority-suffices', ['PPILD1 14'], 'authorityCanProtect'),
      ),
    ),
  },
  blockedBy: cite('PIPL 70', 'CPL 58(2)'),
  nearestRoute: {
    words: {
      zh: '现行规则下，公共利益已经得到有效保护的，检察院终结案件；否则可以在公告后起诉',
      en: 'Today the procuratorate closes the case where the public interest is effectively protected, and may otherwise sue after its announcement',
    },
    provisions: cite('ProcRules 90(1)(5)', 'ProcI 13'),
  },
});
