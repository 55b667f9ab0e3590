import { all, any, is, not, oneOf, question, unless } from '../terms.ts';

/**
 * Is the suit free of bars? Yes means that none stands in the way. A suit before the wrong court is no bar here: `forum` asks
 * that, and the plaintiff is pointed to the competent court (CPL 127(1)(4)).
 */
export const bars = question({
  id: 'bars',
  rows: ['AC-BARS'],
  term: not(
    'bars',
    { cites: ['CPL 127'], burden: 'court' },
    any(
      'bars.any',
      ['CPL 127'],
      all(
        'bars.administrative',
        ['CPL 127(1)(1)'],
        oneOf('bars.public-defendant', ['CPL 127(1)(1)'], 'defendantKind', 'state-organ', 'public-body'),
        is('bars.in-office', ['CPL 127(1)(1)'], 'actsInOffice'),
      ),
      is('bars.arbitration', ['CPL 127(1)(2)'], 'arbitrationAgreement'),
      is('bars.other-organ', ['CPL 127(1)(3)'], 'otherOrganCompetent'),
      unless(
        'bars.duplicate',
        ['CPL 127(1)(5)', 'CPLI 247'],
        all(
          'bars.same-suit',
          ['CPLI 247'],
          oneOf('bars.earlier-stands', ['CPLI 247', 'CPLI 212', 'CPLI 214'], 'earlierSuit', 'pending', 'judged'),
          is('bars.same-parties', ['CPLI 247'], 'sameParties'),
          is('bars.same-subject', ['CPLI 247'], 'sameSubjectMatter'),
          any(
            'bars.claims',
            ['CPLI 247'],
            is('bars.same-claims', ['CPLI 247'], 'sameClaims'),
            is('bars.claims-negate', ['CPLI 247'], 'claimsNegateEarlier'),
          ),
        ),
        is('bars.new-facts', { cites: ['CPLI 248'], burden: 'plaintiff' }, 'newFacts'),
      ),
      is('bars.no-suit-period', ['CPL 127(1)(6)'], 'withinNoSuitPeriod'),
    ),
  ),
});
