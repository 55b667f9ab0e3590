import { all, any, is, not, oneOf, question } from '../terms.ts';

/** Is the kind of suit brought open to this plaintiff against this defendant? */
export const suitKind = question({
  id: 'suit-kind',
  rows: ['SC-PIPLPIL', 'JL-CRIM'],
  term: any(
    'suit-kind',
    { cites: ['CPL 58(1)', 'PIPL 70'], burden: 'plaintiff' },
    all(
      'suit-kind.civil',
      ['CPL 58(1)', 'PIPL 70'],
      oneOf('suit-kind.is-civil', ['CPL 58(1)'], 'suitKind', 'civil-pil'),
      oneOf(
        'suit-kind.civil-plaintiff',
        ['PIPL 70', 'CPL 58(1)'],
        'plaintiffKind',
        'procuratorate',
        'consumer-organisation',
        'designated-organisation',
      ),
      not(
        'suit-kind.no-office',
        ['PIPL 68', 'ProcI 21'],
        all(
          'suit-kind.office',
          ['PIPL 68', 'ProcI 21'],
          oneOf('suit-kind.public-body', ['PIPL 33', 'PIPL 37'], 'defendantKind', 'state-organ', 'public-body'),
          is('suit-kind.acts-in-office', ['PIPL 68'], 'actsInOffice'),
        ),
      ),
    ),
    all(
      'suit-kind.incidental',
      ['ProcI 20', 'ProcRules 97'],
      oneOf('suit-kind.is-incidental', ['ProcI 20'], 'suitKind', 'criminal-incidental-pil'),
      oneOf('suit-kind.incidental-plaintiff', ['ProcI 20'], 'plaintiffKind', 'procuratorate'),
      is('suit-kind.criminal-case', ['ProcI 20'], 'courtHearsCriminalCase'),
    ),
    all(
      'suit-kind.administrative',
      ['ProcI 21'],
      oneOf('suit-kind.is-administrative', ['ProcI 21'], 'suitKind', 'administrative-pil'),
      oneOf('suit-kind.administrative-plaintiff', ['ProcI 21'], 'plaintiffKind', 'procuratorate'),
      oneOf('suit-kind.administrative-defendant', ['ProcI 21'], 'defendantKind', 'state-organ', 'public-body'),
      is('suit-kind.administrative-office', ['ProcI 21'], 'actsInOffice'),
    ),
    all(
      'suit-kind.private',
      ['PIPL 50', 'CPLI 286'],
      oneOf('suit-kind.is-private', ['CPLI 286'], 'suitKind', 'private'),
      oneOf('suit-kind.private-plaintiff', ['CPL 122'], 'plaintiffKind', 'individual', 'other-organisation'),
    ),
  ),
});
