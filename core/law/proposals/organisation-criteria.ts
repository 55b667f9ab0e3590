import { organisationActiveYears } from '../parameters/organisation-active-years.ts';
import { organisationLegalStaff } from '../parameters/organisation-legal-staff.ts';
import { organisationTechnicalStaff } from '../parameters/organisation-technical-staff.ts';
import { all, atLeast, is, not } from '../terms.ts';
import { designatedOrganisation } from '../questions/designated-organisation.ts';

/** Criteria for designation, modelled on those for environmental organisations. A designation itself is still needed. */
export const criteria = all(
  'designated-organisation.proposed',
  { cites: ['RStand'], burden: 'plaintiff' },
  designatedOrganisation.term,
  is('designated-organisation.registered', ['RStand', 'EnvI 2'], 'registeredWithCivilAffairs'),
  is('designated-organisation.charter', ['RStand', 'EnvI 4'], 'charterNamesProtection'),
  atLeast('designated-organisation.years', ['RStand', 'EnvI 4'], 'activeYears', organisationActiveYears),
  not(
    'designated-organisation.clean',
    ['RStand', 'EnvI 5'],
    is('designated-organisation.violation', ['EnvI 5'], 'recentViolation'),
  ),
  atLeast('designated-organisation.technical', ['RStand'], 'technicalStaff', organisationTechnicalStaff),
  atLeast('designated-organisation.legal', ['RStand'], 'legalStaff', organisationLegalStaff),
  not(
    'designated-organisation.unselfish',
    ['RStand', 'EnvI 34'],
    is('designated-organisation.profits', ['EnvI 34'], 'profitsFromSuits'),
  ),
);
