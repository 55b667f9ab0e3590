import type { ReactNode } from 'react';
import { Refused, Unreachable } from '../client/call.ts';
import { Fault } from '../parts/fault.tsx';
import { Message, Waiting } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';

/** Empty, refused, unreachable and waiting. */
export function Messages(): ReactNode {
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
