import { any, oneOf, question } from '../terms.ts';

/** Do several actors answer jointly and severally? A platform that was notified answers jointly for what grew afterwards. */
export const jointLiability = question({
  id: 'joint-liability',
  rows: ['LI-JOINT'],
  term: any(
    'joint-liability',
    { cites: ['CC 1168', 'FaceI 7'], burden: 'plaintiff' },
    oneOf('joint-liability.joint-processors', ['PIPL 20(2)'], 'actorsRelation', 'joint-processors'),
    oneOf('joint-liability.common-act', ['CC 1168'], 'actorsRelation', 'common-act'),
    oneOf('joint-liability.aiding', ['CC 1169'], 'actorsRelation', 'aiding'),
    oneOf('joint-liability.unidentified', ['CC 1170'], 'actorsRelation', 'unidentified'),
    oneOf('joint-liability.each-sufficient', ['CC 1171'], 'actorsRelation', 'each-sufficient'),
    oneOf('joint-liability.platform-knew', ['CC 1194', 'CC 1197'], 'actorsRelation', 'platform-knew'),
    oneOf('joint-liability.platform-notified', ['CC 1195', 'CC 1196'], 'actorsRelation', 'platform-notified'),
  ),
});
