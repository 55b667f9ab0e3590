import type { Proposal } from '#law/kernel/regime.ts';
import { stepOf } from '#law/kernel/exceptions.ts';

import { acceptance } from '../questions/acceptance.ts';
import { cite } from '../sources/cite.ts';
import { all, any, is } from '../terms.ts';

/**
 * Acceptance already at an imminent risk: the preliminary showing may be of harm, as today, or of a risk to unspecified
 * persons that continues.
 */
export const rScope: Proposal = Object.freeze({
  id: 'R-SCOPE',
  words: { zh: '受理范围：把现实风险纳入', en: 'Acceptance that admits imminent risk' },
  replaces: {
    'acceptance.harm': any(
      'acceptance.harm-or-risk',
      { cites: ['RScope'], burden: 'plaintiff' },
      stepOf(acceptance.term, 'acceptance.harm'),
      all(
        'acceptance.risk',
        ['RScope', 'ConsI 1'],
        is('acceptance.risk-continues', ['ConsI 1'], 'ongoingRisk'),
        is('acceptance.risk-unspecified', ['ConsI 1'], 'unspecifiedVictims'),
      ),
    ),
  },
  blockedBy: cite('CPLI 282(1)(3)'),
  nearestRoute: {
    words: {
      zh: '现行法要求有公共利益受到损害的初步证据；危险尚未成为损害的，消费者组织可依消费公益诉讼起诉，或者请履行职责的部门处理',
      en: 'In force, preliminary proof of harm is required; a danger not yet harm may be sued on by a consumer association, or reported to the department',
    },
    provisions: cite('CPLI 282(1)(3)', 'ConsI 1', 'PIPL 65'),
  },
});
