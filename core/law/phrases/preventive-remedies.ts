import type { PhraseTable } from '#law/kernel/phrase.ts';

export const preventiveRemediesPhrases = {
  'preventive-remedies': { zh: '被告应当停止侵害、消除危险', en: 'The defendant must stop and remove the danger' },
  'preventive-remedies.continuing': { zh: '侵害或者危险仍在持续', en: 'The infringement or the danger continues' },
  'preventive-remedies.goes-on': { zh: '侵害仍在持续', en: 'The infringement goes on' },
  'preventive-remedies.danger': { zh: '危险仍在持续', en: 'The danger goes on' },
} as const satisfies PhraseTable;
