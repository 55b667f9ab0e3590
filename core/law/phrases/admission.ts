import type { PhraseTable } from '#law/kernel/phrase.ts';

export const admissionPhrases = {
  admission: { zh: '原告的自认予以确认', en: 'The plaintiff’s admission is recognised' },
  'admission.made': { zh: '原告自认对己方不利的事实', en: 'The plaintiff admitted a fact against itself' },
  'admission.courts-own': { zh: '该事实应由法院依职权查明', en: 'The fact is for the court itself to find' },
  'admission.harmful': { zh: '该自认损害社会公共利益', en: 'The admission harms the public interest' },
} as const satisfies PhraseTable;
