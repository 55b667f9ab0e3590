import type { Stage } from '#contract/shapes/case.ts';
import type { Bilingual } from '#words/language.ts';

export const stageWords: Readonly<Record<Stage, Bilingual>> = Object.freeze({
  received: { zh: '收到，待决定', en: 'Received, to be decided' },
  'awaiting-correction': { zh: '待补正', en: 'Awaiting correction' },
  docketed: { zh: '已立案', en: 'Docketed' },
  refused: { zh: '裁定不予受理', en: 'Refused' },
  'not-docketed': { zh: '未立案，告知向在先法院主张', en: 'Not docketed, pointed to the earlier court' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  transferred: { zh: '已移送', en: 'Transferred' },
  dismissed: { zh: '驳回起诉', en: 'Dismissed' },
  judged: { zh: '裁判已生效', en: 'Judgment in effect' },
});
