import type { Proposal } from '#law/kernel/regime.ts';
import { stepOf } from '#law/kernel/exceptions.ts';
import type { Term } from '#law/kernel/terms.ts';

import { urgentPersons } from '../parameters/urgent-persons.ts';
import { announcement } from '../questions/announcement.ts';
import { sensitive } from '../questions/sensitive.ts';
import { standing } from '../questions/standing.ts';
import { cite } from '../sources/cite.ts';
import { all, any, atLeast, computed, is, not } from '../terms.ts';

import { criteria } from './organisation-criteria.ts';

/** The order as data: ranks from the first to the last; who is not first may join or support. */
type Rank = 'designated-organisation' | 'consumer-organisation' | 'procuratorate';

const figures = Object.freeze({
  'urgent-persons': 100_000,
  'organisation-active-years': 3,
  'organisation-technical-staff': 2,
  'organisation-legal-staff': 2,
});

const isProcuratorate = stepOf(standing.term, 'standing.is-procuratorate');
const isConsumerOrganisation = stepOf(standing.term, 'standing.consumer');

const nobodyBefore = not(
  'standing.nobody-before',
  ['RStand'],
  is('standing.higher-ranked', ['RStand'], 'higherRankedBodySued'),
);

function order(...ranks: readonly (readonly Rank[])[]): Term {
  return computed('plaintiff-order.proposed', ['RStand'], {
    reads: [],
    decide: () => ({
      truth: 'yes',
      value: { order: ranks.map((rank) => [...rank]), others: ['may-join', 'may-support'] },
    }),
  });
}

const blockedBy = cite('PIPL 70', 'ProcI 13');
const nearestRoute = {
  words: {
    zh: '检察院公告三十日，期满无人起诉即可起诉；其他主体已起诉的，可以支持起诉',
    en: 'The procuratorate announces for thirty days and sues if nobody does; where another has sued, it may support the suit',
  },
  provisions: cite('ProcI 13', 'CPL 15', 'ProcRules 100', 'CPLI 285'),
};

/** Organisations first, the procuratorate after its announcement, at once where a serious leak continues. */
export const rStand: Proposal = Object.freeze({
  id: 'R-STAND',
  words: {
    zh: '原告顺位：组织在先，检察院居后，紧急时可并行',
    en: 'Organisations first; the procuratorate second, or at once where urgent',
  },
  parameters: figures,
  replaces: {
    'plaintiff-order': order(['designated-organisation'], ['consumer-organisation'], ['procuratorate']),
    'designated-organisation': criteria,
    'standing.consumer': all('standing.consumer-second', ['RStand'], isConsumerOrganisation, nobodyBefore),
    'standing.procuratorate': all(
      'standing.procuratorate-last',
      ['RStand'],
      isProcuratorate,
      any(
        'standing.turn',
        ['RStand'],
        all('standing.waited', ['RStand', 'ProcI 13'], announcement.term, nobodyBefore),
        all(
          'standing.urgent',
          ['RStand'],
          is('standing.leak-continues', ['RStand'], 'ongoing'),
          any(
            'standing.grave',
            ['RStand'],
            sensitive.term,
            atLeast('standing.large', ['RStand'], 'affectedPersons', urgentPersons),
          ),
        ),
      ),
    ),
  },
  blockedBy,
  nearestRoute,
});

/** All three classes side by side, without announcement or waiting. */
export const rStandParallel: Proposal = Object.freeze({
  id: 'R-STAND-PARALLEL',
  words: { zh: '原告顺位：三类主体并列', en: 'The three classes side by side' },
  parameters: figures,
  replaces: {
    'plaintiff-order': order(['designated-organisation', 'consumer-organisation', 'procuratorate']),
    'designated-organisation': criteria,
    'standing.procuratorate': all('standing.procuratorate-equal', ['RStand'], isProcuratorate),
  },
  blockedBy,
  nearestRoute,
});

/** The procuratorate first; organisations where it has not sued. */
export const rStandProcuratorate: Proposal = Object.freeze({
  id: 'R-STAND-PROCURATORATE',
  words: { zh: '原告顺位：检察院在先', en: 'The procuratorate first' },
  parameters: figures,
  replaces: {
    'plaintiff-order': order(['procuratorate'], ['designated-organisation'], ['consumer-organisation']),
    'designated-organisation': all('designated-organisation.after', ['RStand'], criteria, nobodyBefore),
    'standing.consumer': all('standing.consumer-second', ['RStand'], isConsumerOrganisation, nobodyBefore),
    'standing.procuratorate': all('standing.procuratorate-equal', ['RStand'], isProcuratorate),
  },
  blockedBy,
  nearestRoute,
});
