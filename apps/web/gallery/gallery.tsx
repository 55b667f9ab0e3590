import { useState, type ReactNode } from 'react';
import { Refused, Unreachable } from '../client/call.ts';
import '../frame/frame.css';
import { Button, LinkButton } from '../parts/button.tsx';
import { Changes } from '../parts/changes.tsx';
import { Clock } from '../parts/clock.tsx';
import { Comparison, PeriodBar } from '../parts/comparison.tsx';
import { Fault } from '../parts/fault.tsx';
import { Check, Choices, TextEntry } from '../parts/field.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { Finder } from '../parts/finder.tsx';
import { GateStrip } from '../parts/gate-strip.tsx';
import { LogList } from '../parts/log-list.tsx';
import { Answer, answers } from '../parts/mark.tsx';
import { Message, Progress, Waiting } from '../parts/message.tsx';
import { NationalCheck } from '../parts/national-check.tsx';
import { PreCheck } from '../parts/pre-check.tsx';
import { ReasonTree } from '../parts/reason-tree.tsx';
import { Receipt } from '../parts/receipt.tsx';
import { Ruler } from '../parts/ruler.tsx';
import { Pairs, Section } from '../parts/section.tsx';
import { Slot, type SlotValue } from '../parts/slot.tsx';
import { Tag } from '../parts/tag.tsx';
import { Tiles } from '../parts/tiles.tsx';
import { TwoTracks } from '../parts/two-tracks.tsx';
import { Ways } from '../parts/ways.tsx';
import { weekdayOf } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { digest, gallerySamples, limits, match, reasons } from './samples.tsx';

/** Every part in every state: what the browser tests look at, and where a new part is drawn first. */
export function Gallery(): ReactNode {
  const { texts, language, setLanguage, large, setLarge } = useReading();
  return (
    <>
      <header className="top">
        <span className="word">登闻</span>
        <span className="org">部件与状态</span>
        <nav aria-label={texts.frame.places}>
          <LinkButton onPress={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>language</LinkButton>
          <LinkButton pressed={large} onPress={() => setLarge(!large)}>
            {texts.frame.large}
          </LinkButton>
        </nav>
      </header>
      <main className="page">
        <h1>部件与状态</h1>
        <Small />
        <Law />
        <Time />
        <Papers />
        <Filing />
        <Messages />
      </main>
    </>
  );
}

function Small(): ReactNode {
  const [typed, type] = useState('（2026）浙0192民初');
  const [choice, choose] = useState<'yes' | 'no' | 'unknown' | null>(null);
  const [checked, check] = useState(true);
  return (
    <div className="half">
      <Section title="判断的记号">
        <table className="tbl">
          <tbody>
            {answers.map((answer) => (
              <tr key={answer}>
                <td>
                  <Answer answer={answer} />
                </td>
                <td>{answer}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title="按钮">
        <div className="stack">
          <div className="row">
            <Button kind="main">立案</Button>
            <Button>一次性告知补正</Button>
            <Button kind="seal">私下查一查</Button>
            <Button kind="small">作出认定</Button>
            <Button busy>正在提交</Button>
          </div>
          <Button unavailable="本院尚未立案。">裁定移送</Button>
          <div className="row">
            <Tag>缺陷</Tag>
            <Tag dashed>不是现行法</Tag>
          </div>
        </div>
      </Section>
      <Section title="输入">
        <div className="stack">
          <FileDrop choose="选择文件" onFile={() => undefined}>
            <span className="note">或者拖到这里</span>
          </FileDrop>
          <TextEntry
            label="统一社会信用代码"
            value="尾号 7Q4M"
            onChange={() => undefined}
            got={<Answer answer="yes">已核对</Answer>}
          />
          <TextEntry
            label="案号"
            value={typed}
            onChange={type}
            problem={
              <>
                <b>少了顺序号。</b>例如（2020）浙0192民初10993号
              </>
            }
          />
          <TextEntry label="经过" long value="" onChange={() => undefined} hint="可以不填" placeholder="写清楚" />
          <Choices
            label="公告已期满"
            value={choice}
            onChange={choose}
            options={[
              { value: 'yes', label: '是' },
              { value: 'no', label: '否' },
              { value: 'unknown', label: '不知道' },
            ]}
          />
          <Check label="我确认以上内容属实" checked={checked} onChange={check} />
        </div>
      </Section>
      <Section title="各地">
        <Tiles
          label="各地"
          says={(tile) => `${tile.name} ${tile.count ?? '?'}`}
          tiles={[
            { id: '310000', short: '沪', name: '上海', column: 0, row: 0, count: 9 },
            { id: '320000', short: '苏', name: '江苏', column: 1, row: 0, count: 3 },
            { id: '210000', short: '辽', name: '辽宁', column: 2, row: 0, count: 2 },
            { id: '420000', short: '鄂', name: '湖北', column: 3, row: 0, count: 1 },
            { id: '540000', short: '藏', name: '西藏', column: 4, row: 0, count: 0 },
            { id: '710000', short: '台', name: '台湾', column: 5, row: 0, count: null },
          ]}
        />
      </Section>
    </div>
  );
}

function Law(): ReactNode {
  const panel = (
    <>
      <ReasonTree reasons={reasons} />
      <Changes
        changes={[
          {
            id: 'found',
            what: '您认定「众多」成立，写明理由',
            from: 'open',
            to: 'yes',
            next: <Button kind="small">作出认定</Button>,
          },
          { id: 'consent', what: '被告提交覆盖全部人的单独同意记录', from: 'unknown', to: 'no', next: '答辩期内' },
        ]}
      />
    </>
  );
  return (
    <Section title="五道门" note="点开一门看全部理由">
      <GateStrip
        initiallyOpen="scope"
        gates={[
          {
            id: 'standing',
            title: '原告资格',
            answer: 'yes',
            summary: '公告期满，无其他主体起诉。',
            law: '个保法 70',
            panel: null,
          },
          {
            id: 'scope',
            title: '受理范围',
            answer: 'open',
            summary: '「众多」现行法没有数字。',
            law: '个保法 70',
            panel,
          },
          {
            id: 'acceptance',
            title: '受理条件',
            answer: 'unknown',
            summary: '还缺一个事实。',
            law: '民诉解释 282',
            panel: null,
            changed: true,
          },
          {
            id: 'jurisdiction',
            title: '管辖',
            answer: 'disputed',
            summary: '有不同理解。',
            law: '民诉解释 283',
            panel: null,
          },
          {
            id: 'procedure',
            title: '审理程序',
            answer: 'no',
            summary: '不得简易。',
            law: '民诉解释 257(5)',
            panel: null,
          },
        ]}
      />
    </Section>
  );
}

function Time(): ReactNode {
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

function Papers(): ReactNode {
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

function Filing(): ReactNode {
  const [slot, setSlot] = useState<SlotValue>({ state: 'chosen', value: 'app' });
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const courts = [
    { id: 'a', name: '杭州互联网法院', note: '代字 浙0192（公布）' },
    { id: 'b', name: '杭州市余杭区人民法院', note: '代字 浙0110（推算）' },
  ];
  return (
    <div className="two">
      <Section title="做了什么">
        <div className="say">
          被告通过
          <Slot
            label="途径"
            value={slot}
            onChange={setSlot}
            options={[
              { value: 'app', words: '手机应用' },
              { value: 'site', words: '网站' },
            ]}
          />
          读取用户的
          <Slot
            label="信息种类"
            value={{ state: 'empty' }}
            onChange={() => undefined}
            options={[{ value: 'contacts', words: '通讯录' }]}
          />
          ，用户
          <Slot
            label="同意"
            value={{ state: 'not-known' }}
            onChange={() => undefined}
            options={[{ value: 'none', words: '没有单独同意' }]}
          />
          。
        </div>
        <Finder
          label="向哪一家法院起诉"
          hint="名称、拼音首字母或代字"
          typed={typed}
          onType={type}
          candidates={courts.filter((court) => court.name.includes(typed))}
          chosen={chosen}
          onChoose={(id) => {
            choose(id);
            if (id !== null) type(courts.find((court) => court.id === id)?.name ?? '');
          }}
        />
        <Progress doing="正在计算证据 7 的指纹" done={254} of={412} unit="MB">
          可以关闭，回来接着算。
        </Progress>
        <Pairs
          items={[
            ['期间', '2025-03-02 至 2026-07-19'],
            ['支持起诉', '无'],
          ]}
        />
      </Section>
      <div>
        <NationalCheck
          state={{ kind: 'done', searched: 184207, matches: [match] }}
          law="民诉法 36；民诉解释 283、285"
        />
        <NationalCheck state={{ kind: 'done', searched: 184207, matches: [] }} law="" />
        <NationalCheck state={{ kind: 'searching' }} law="" />
        <NationalCheck state={{ kind: 'unreachable' }} law="" />
        <NationalCheck state={{ kind: 'not-possible' }} law="" />
        <PreCheck
          gates={[
            { id: 'standing', title: '原告资格', answer: 'unknown' },
            { id: 'scope', title: '受理范围', answer: 'open' },
          ]}
          items={[
            {
              id: '1',
              kind: 'defect',
              title: '缺履行公益职责的证明',
              mend: '还须证明已就此事履行职责。',
              law: '消费公益诉讼解释 4(3)',
            },
            { id: '2', kind: 'advice', title: '人数是估计', mend: '上传数据可得到范围。', law: null },
          ]}
        />
        <PreCheck gates={[]} items={[]} />
      </div>
    </div>
  );
}

function Messages(): ReactNode {
  return (
    <Section title="空白、错误、等待">
      <Message title="没有待办。">
        <p>最近的一个期限是 11 月 30 日，送达起诉书。</p>
      </Message>
      <Fault
        error={
          new Refused({
            type: 'urn:dengwen:problem:invalid-request',
            code: 'invalid-request',
            status: 422,
            findings: [{ code: 'credit-code.check-digit', at: '/complaint/defendants/0/creditCode' }],
          })
        }
      />
      <Fault error={new Unreachable('no answer')} again={() => undefined} />
      <Fault error={new Error('boom')} />
      <Waiting doing="正在核对全国登记册，通常不到一秒" at={0} />
    </Section>
  );
}
