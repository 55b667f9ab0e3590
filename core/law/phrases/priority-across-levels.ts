import type { PhraseTable } from '#law/kernel/phrase.ts';

export const priorityAcrossLevelsPhrases = {
  'priority-across-levels': {
    zh: '两级法院都可受理时，本诉在先',
    en: 'Where courts of two levels are open, this suit comes first',
  },
  'priority-across-levels.other-docketed': {
    zh: '其他主体的起诉已经立案',
    en: 'Another body’s suit has been docketed',
  },
  'priority-across-levels.organisation': { zh: '起诉人是组织', en: 'The plaintiff is an organisation' },
  'priority-across-levels.nobody-else': { zh: '没有其他主体起诉', en: 'No other body has sued' },
  'priority-across-levels.other-filed': { zh: '其他主体已经起诉', en: 'Another body has sued' },
} as const satisfies PhraseTable;
