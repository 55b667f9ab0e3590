import { all, any, oneOf, question } from '../terms.ts';

/** Is the fact proved to the standard it takes? High probability as a rule, less for procedure, beyond doubt for fraud. */
export const standardOfProof = question({
  id: 'standard-of-proof',
  rows: ['EV-ALLOC'],
  term: any(
    'standard-of-proof',
    { cites: ['CPLI 108'], burden: 'court' },
    all(
      'standard-of-proof.procedure',
      ['Evid 86'],
      oneOf('standard-of-proof.procedural', ['Evid 86'], 'factNature', 'procedural'),
      oneOf('standard-of-proof.greater', ['Evid 86'], 'degreeOfProof', 'greater', 'high', 'certain'),
    ),
    all(
      'standard-of-proof.substance',
      ['CPLI 108'],
      oneOf('standard-of-proof.ordinary', ['CPLI 108'], 'factNature', 'ordinary'),
      oneOf('standard-of-proof.high', ['CPLI 108'], 'degreeOfProof', 'high', 'certain'),
    ),
    all(
      'standard-of-proof.grave',
      ['CPLI 109', 'Evid 86'],
      oneOf('standard-of-proof.fraud', ['CPLI 109'], 'factNature', 'fraud'),
      oneOf('standard-of-proof.certain', ['CPLI 109'], 'degreeOfProof', 'certain'),
    ),
  ),
});
