import type { ExhibitReader } from '#contract/shapes/evidence.ts';
import type { Bilingual } from '#words/language.ts';

const readerWords: Readonly<Record<ExhibitReader['who'], Bilingual>> = {
  filer: { zh: '起诉方', en: 'The body that sues' },
  clerk: { zh: '立案庭', en: 'Filing division' },
  judge: { zh: '审判庭', en: 'The bench' },
  defendant: { zh: '被告', en: 'The defendant' },
};

/**
 * Who may open which exhibits: the court's two divisions and the body that sues see one and the same set. The
 * defendant has no access of their own yet; what they receive they receive by service (CPL 71: evidence is shown in
 * court and examined by the parties).
 */
export function readersOf(numbers: readonly number[]): ExhibitReader[] {
  const all = (who: ExhibitReader['who']): ExhibitReader => ({
    who,
    words: readerWords[who],
    sees: [...numbers],
    why: null,
  });
  return [
    all('filer'),
    all('clerk'),
    all('judge'),
    {
      who: 'defendant',
      words: readerWords.defendant,
      sees: [],
      why: {
        zh: '被告尚无在线查阅权限；证据由法院送达，可用离线检验程序核对。',
        en: 'No online access yet; exhibits reach the defendant by service, and the offline verifier checks them.',
      },
    },
  ];
}
