import type { ReactNode } from 'react';
import { Clock } from '../parts/clock.tsx';
import { LogList } from '../parts/log-list.tsx';
import { Ruler } from '../parts/ruler.tsx';
import { Section } from '../parts/section.tsx';
import { weekdayOf } from '../texts/format.ts';
import { gallerySamples, limits } from './samples.tsx';

/** Clocks, time limits and the log of acts. */
export function Time(): ReactNode {
  return (
    <>
      <Section title="时钟">
        <div className="row">
          <Clock state={{ kind: 'days', days: 2 }}>7 日内决定是否立案</Clock>
          <Clock state={{ kind: 'hours', hours: 6 }} />
          <Clock state={{ kind: 'overdue', days: 1 }} />
          <Clock state={{ kind: 'stopped', reason: '等待补正，自补正之日重新计算' }} />
        </div>
      </Section>
      <Section title="期限">
        <Ruler
          limits={limits}
          today={gallerySamples.today}
          restDays={(day) => weekdayOf(day) > 5}
          law={(provision) => provision}
        />
      </Section>
      <Section title="行为与日志">
        <LogList
          items={[
            {
              index: 183901,
              words: { zh: '提交起诉书', en: 'Filing' },
              organ: { zh: '余杭区检察院', en: 'Yuhang Procuratorate' },
              at: '2026-11-18T01:26:41.000Z',
              says: { zh: '收到；出具收件回执', en: 'received' },
            },
            {
              index: 183910,
              words: { zh: '告知补正', en: 'Correction' },
              organ: { zh: '本院', en: 'Court' },
              at: '2026-11-18T02:02:17.000Z',
              says: { zh: '缺公告证明', en: 'no proof' },
              correctedBy: 183920,
            },
            {
              index: 183920,
              words: { zh: '更正', en: 'Correcting act' },
              organ: { zh: '本院', en: 'Court' },
              at: '2026-11-19T02:02:17.000Z',
              says: null,
            },
          ]}
          awaited={[{ words: { zh: '立案，或补正，或裁定不予受理', en: 'Docket, correct or refuse' }, until: '11-25' }]}
        />
      </Section>
    </>
  );
}
