import { useState, type ReactNode } from 'react';
import { Finder } from '../parts/finder.tsx';
import { Progress } from '../parts/message.tsx';
import { NationalCheck } from '../parts/national-check.tsx';
import { PreCheck } from '../parts/pre-check.tsx';
import { Pairs, Section } from '../parts/section.tsx';
import { Slot, type SlotValue } from '../parts/slot.tsx';
import { match } from './samples.tsx';

/** What a complaint is written with, and what is told before it is filed. */
export function Filing(): ReactNode {
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
