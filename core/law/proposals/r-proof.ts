import { stepOf } from '#law/kernel/exceptions.ts';
import type { Proposal } from '#law/kernel/regime.ts';
import type { Term } from '#law/kernel/terms.ts';

import { causationMatch } from '../parameters/causation-match.ts';
import { burdenOfProof } from '../questions/burden-of-proof.ts';
import { liability } from '../questions/liability.ts';
import { cite } from '../sources/cite.ts';
import { all, any, atLeast, computed, is, not, unless } from '../terms.ts';

const wanted = ['logs', 'audit', 'independent-report'] as const;

/** The four conditions on which causation is presumed. */
const conditions = (id: string): Term =>
  all(
    `${id}.presumed`,
    { cites: ['RProof'], burden: 'plaintiff' },
    is(`${id}.held-fields`, ['RProof'], 'heldFieldSet'),
    is(`${id}.time-matches`, ['RProof'], 'timeWindowMatches'),
    atLeast(`${id}.content-matches`, ['RProof'], 'contentMatchPerMille', causationMatch),
    not(
      `${id}.no-other-source`,
      ['RProof'],
      is(`${id}.other-source`, { cites: ['RProof'], burden: 'defendant' }, 'otherSourceShown'),
    ),
  );

/**
 * Causation is presumed where the defendant held the fields, the time and the content match and no other source is as likely. Logs, an
 * audit and an independent report together rebut it, unless records that must be kept are missing without force majeure.
 */
export const rProof: Proposal = Object.freeze({
  id: 'R-PROOF',
  words: { zh: '举证责任：在四项条件下推定因果关系', en: 'Burden of proof: causation presumed on four conditions' },
  replaces: {
    'liability.causation': any(
      'liability.causation-or-presumption',
      ['RProof'],
      stepOf(liability.term, 'liability.causation'),
      unless(
        'liability.causation-stands',
        ['RProof', 'PIPL 56'],
        conditions('liability'),
        all(
          'liability.rebutted',
          { cites: ['RProof'], burden: 'defendant' },
          computed('liability.rebuttal', ['RProof'], {
            reads: ['causationRebuttal'],
            decide: ({ causationRebuttal: brought }) => {
              if (brought === undefined) return { truth: 'unknown' };
              const lacking = wanted.filter((each) => !(brought ?? []).includes(each));
              return lacking.length === 0 ? { truth: 'yes' } : { truth: 'no', value: { lacking } };
            },
            solve: (goal) => [{ causationRebuttal: goal === 'yes' ? [...wanted] : [] }],
          }),
          any(
            'liability.records-kept',
            ['RProof', 'PIPL 56'],
            not('liability.records-there', ['PIPL 56'], is('liability.records-missing', ['PIPL 56'], 'recordsMissing')),
            is('liability.force-majeure', ['RProof'], 'forceMajeure'),
          ),
        ),
      ),
    ),
    'burden-of-proof.causation': unless(
      'burden-of-proof.causation-unless-presumed',
      ['RProof'],
      stepOf(burdenOfProof.term, 'burden-of-proof.causation'),
      conditions('burden-of-proof'),
    ),
  },
  parameters: { 'causation-match': 800 },
  blockedBy: cite('CPL 67', 'CPLI 91', 'PIPL 69(1)'),
  nearestRoute: {
    words: {
      zh: '因果关系由原告证明到高度可能性；可以请求法院依职权调查，申请责令被告提交日志、评估报告，拒不提交的请求认定内容为真',
      en: 'The plaintiff proves causation to high probability; ask the court to gather evidence itself and to order logs and assessments produced, which on refusal are taken as true',
    },
    provisions: cite('CPLI 108', 'CPLI 96(1)(3)', 'Evid 45', 'Evid 48'),
  },
});
