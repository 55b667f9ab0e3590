import { useState, type ReactNode } from 'react';
import { Comparison, PeriodBar } from '../parts/comparison.tsx';
import { Receipt } from '../parts/receipt.tsx';
import { Section } from '../parts/section.tsx';
import { TwoTracks } from '../parts/two-tracks.tsx';
import { Ways } from '../parts/ways.tsx';
import { digest, gallerySamples } from './samples.tsx';

/** Receipts, two courts with one tort, and the ways on. */
export function Papers(): ReactNode {
  const [way, choose] = useState<string | null>('not-docket');
  return (
    <>
      <Section title="回执">
        <div className="stack">
          <Receipt
            index={183901}
            digest={digest}
            state={{ kind: 'verified' }}
            checkpoint={183910}
            nodes={18}
            actions={<a href="#page">下载</a>}
          />
          <Receipt index={183901} digest={digest} state={{ kind: 'awaiting-checkpoint' }} checkpoint={null} nodes={0} />
          <Receipt
            index={183901}
            digest={digest}
            state={{ kind: 'failed', step: '包含证明' }}
            checkpoint={183910}
            nodes={18}
          />
          <Receipt
            index={183901}
            digest={digest}
            state={{ kind: 'unchecked', why: '没有公钥' }}
            checkpoint={183910}
            nodes={18}
          />
        </div>
      </Section>
      <Section title="两院">
        <TwoTracks
          now={gallerySamples.now}
          earlier={{
            court: '杭州互联网法院',
            filer: '余杭区人民检察院起诉',
            receivedAt: '2026-11-18T01:26:41.000Z',
            receivedEntry: 183901,
            docketedAt: '2026-11-23T00:52:17.000Z',
            docketedEntry: 184198,
          }}
          own={{
            court: '成都市中级人民法院',
            filer: '四川省消委会起诉',
            receivedAt: '2026-11-20T08:40:58.000Z',
            receivedEntry: 184064,
            docketedAt: null,
            docketedEntry: null,
          }}
        />
      </Section>
      <Section title="比较" note="底色标出不一致之处">
        <Comparison
          earlier={{ name: '杭州互联网法院', under: '（2026）浙0192民初演示1号，在先' }}
          own={{ name: '本院', under: 'DW-2026-0042017' }}
          rows={[
            { name: '被告', earlier: '某公司', own: '某公司', sameness: 'same' },
            {
              name: '期间',
              earlier: (
                <>
                  2025-03-02 至 2026-07-19
                  <PeriodBar from="2025-03-02" until="2026-07-19" whole={['2025-03-02', '2026-07-19']} />
                </>
              ),
              own: (
                <>
                  2025-04-18 至 2026-06-15
                  <PeriodBar from="2025-04-18" until="2026-06-15" whole={['2025-03-02', '2026-07-19']} />
                </>
              ),
              sameness: 'overlaps',
              word: '重叠 84%',
            },
            {
              name: '受害人',
              earlier: '1,284,306 人',
              own: '约 96,000 人',
              sameness: 'not-known',
              note: '提交摘要后可算',
            },
            { name: '请求', earlier: '赔偿', own: '确认条款无效', sameness: 'differs' },
            { name: '原告', earlier: '检察院', own: '消委会', sameness: 'not-comparable' },
          ]}
        />
      </Section>
      <Section title="可以怎样处理">
        <Ways
          label="可以怎样处理"
          chosen={way}
          onChoose={choose}
          ways={[
            {
              id: 'not-docket',
              title: '不立案，告知向在先法院主张',
              explains: '立案前得知他院已先立案的，不得重复立案。',
              law: '民诉解释 36',
              unavailable: null,
            },
            { id: 'transfer', title: '裁定移送', explains: '', law: '民诉解释 36', unavailable: '本院尚未立案。' },
            {
              id: 'different',
              title: '作为不同行为立案',
              explains: '须写明哪一项不同。',
              law: '民诉法 126',
              unavailable: null,
            },
          ]}
        />
      </Section>
    </>
  );
}
