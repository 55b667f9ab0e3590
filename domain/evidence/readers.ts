import type { ExhibitList, ExhibitReader } from '#contract/shapes/evidence.ts';
import type { Bilingual } from '#words/language.ts';

const readerWords: Readonly<Record<ExhibitReader['who'], Bilingual>> = {
  filer: { zh: '起诉方', en: 'The body that sues' },
  clerk: { zh: '立案庭', en: 'Filing division' },
  judge: { zh: '审判庭', en: 'The bench' },
  defendant: { zh: '被告', en: 'The defendant' },
};

const notAdmitted: Bilingual = {
  zh: '还没有被告获准查阅：起诉状副本送达后，由法官登记并准许。',
  en: 'No defendant is admitted yet: a judge does so once the complaint is served.',
};

/**
 * Who may open which exhibits, side by side. The court's two divisions and the body that sues see one and the same set. A
 * defendant that was served and admitted sees it too, but for what is restricted, and is told the reason of each.
 */
export function readersOf(
  numbers: readonly number[],
  restricted: ExhibitList['restricted'],
  isAdmitted: boolean,
): ExhibitReader[] {
  const all = (who: ExhibitReader['who']): ExhibitReader => ({
    who,
    words: readerWords[who],
    sees: [...numbers],
    why: null,
  });
  const kept = new Set(restricted.map(({ number }) => number));
  return [
    all('filer'),
    all('clerk'),
    all('judge'),
    {
      who: 'defendant',
      words: readerWords.defendant,
      sees: isAdmitted ? numbers.filter((number) => !kept.has(number)) : [],
      why: !isAdmitted ? notAdmitted : restricted.length === 0 ? null : because(restricted),
    },
  ];
}

function because(restricted: ExhibitList['restricted']): Bilingual {
  const told = (language: 'zh' | 'en', one: (number: number, why: string) => string, join: string): string =>
    restricted.map(({ number, words }) => one(number, words[language])).join(join);
  return {
    zh: `${told('zh', (number, why) => `证据 ${number} ${why}`, '；')}；到法院查阅、质证。`,
    en: `${told('en', (number, why) => `exhibit ${number} ${why}`, '; ')}; inspected and examined at the court.`,
  };
}
