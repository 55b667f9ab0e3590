import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Changes } from '../parts/changes.tsx';
import { GateStrip } from '../parts/gate-strip.tsx';
import { ReasonTree } from '../parts/reason-tree.tsx';
import { Section } from '../parts/section.tsx';
import { reasons } from './samples.tsx';

/** The five gates, one of them open with its reasons. */
export function GatesDecided(): ReactNode {
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
