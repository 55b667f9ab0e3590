import { useState, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Check, Choices, TextEntry } from '../parts/field.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { Answer, answers } from '../parts/mark.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { Tiles } from '../parts/tiles.tsx';

/** Marks, buttons, entries and tiles: what is pressed or filled in anywhere. */
export function Controls(): ReactNode {
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
