import { all, is, not, open, question } from '../terms.ts';

/**
 * Is the suit free of an earlier public-interest judgment on the same tort? Whether the tort is the same is a judge's
 * finding; the exceptions of the environmental interpretation are an analogy and decide nothing here.
 */
export const preclusion = question({
  id: 'preclusion',
  rows: ['AC-PRECLUDE'],
  term: not(
    'preclusion',
    { cites: ['CPLI 289', 'ConsI 15'], burden: 'court' },
    all(
      'preclusion.earlier-judgment',
      ['CPLI 289'],
      is('preclusion.effective', ['CPLI 289'], 'effectivePilJudgment'),
      open('preclusion.same-tort', { cites: ['CPLI 289'], burden: 'court' }, 'sameTortAsJudged'),
    ),
  ),
});
