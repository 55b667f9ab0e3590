import type { Proposal } from '#law/kernel/regime.ts';

import { cite } from '../sources/cite.ts';

/** One docket of courts, procuratorates and organisations, each case published to all of them within a day. */
export const rPlatform: Proposal = Object.freeze({
  id: 'R-PLATFORM',
  words: {
    zh: '统一平台：立案信息二十四小时内向全国公布',
    en: 'One platform: every docket published nationwide within a day',
  },
  replaces: {},
  parameters: { 'docket-publication-hours': 24 },
  blockedBy: cite('OnlineOp 2(1)(3)'),
  nearestRoute: {
    words: {
      zh: '法院可以依在线运行规则共享立案信息；受理后十日内书面告知主管部门；消费公益诉讼另须公告受理',
      en: 'Courts may share dockets under the rules on online operation, must tell the department within ten days, and announce the acceptance of consumer suits',
    },
    provisions: cite('OnlineOp 4', 'CPLI 284', 'ConsI 6'),
  },
});
