import { any, oneOf, question } from '../terms.ts';

/** Must the plaintiff prove this fact? Consent and other legal bases, and the absence of fault, are the processor's to prove. */
export const burdenOfProof = question({
  id: 'burden-of-proof',
  rows: ['EV-ALLOC'],
  term: any(
    'burden-of-proof',
    ['CPL 67', 'CPLI 90', 'CPLI 91', 'PIPL 69(1)', 'FaceI 6'],
    oneOf('burden-of-proof.entry', ['ProcI 14', 'ConsI 4'], 'factToProve', 'standing', 'announcement'),
    oneOf('burden-of-proof.infringement', ['CPL 67', 'CPLI 91'], 'factToProve', 'processing', 'breach'),
    oneOf('burden-of-proof.damage', ['CPLI 91', 'CPLI 282(1)(3)'], 'factToProve', 'damage'),
    oneOf('burden-of-proof.causation', ['CPL 67', 'CPLI 91'], 'factToProve', 'causation'),
    oneOf('burden-of-proof.gain', ['CPL 67', 'Evid 45'], 'factToProve', 'gain'),
  ),
});
