import type { OrganKind } from '#words/actor.ts';
import { asOrganId } from '#words/identifiers.ts';
import type { OrganId } from '#words/identifiers.ts';

/** An organ that exists in the demonstration alone. */
export interface DemonstrationOrgan {
  readonly id: OrganId;
  readonly kind: OrganKind;
  readonly name: string;
  readonly nameEn: string;
  readonly initials: string;
  /** A court code of the right form that no real court bears: the pair 99 is assigned to none of them. */
  readonly code: string | null;
  readonly level: string | null;
  readonly special: string | null;
  readonly province: string | null;
  readonly division: string | null;
  readonly parent: OrganId | null;
  /** The court beside which a procuratorate stands. */
  readonly court: OrganId | null;
  readonly source: string;
}

/** Why invented organs bear real division codes: rules of territory would have nothing to decide on otherwise. */
const borrowed = '演示机关，并非真实存在；借用真实区划代码，以便演练地域管辖与互联网法院的规则。';
const invented = '演示机关，并非真实存在。';

const id = (name: string): OrganId => asOrganId(`demo-${name}`);

/** What is left unsaid of an organ is not there. */
function organ(
  name: string,
  kind: OrganKind,
  words: readonly [zh: string, en: string, initials: string],
  more: Partial<Pick<DemonstrationOrgan, 'code' | 'level' | 'special' | 'province' | 'division' | 'parent' | 'court'>>,
): DemonstrationOrgan {
  return {
    id: id(name),
    kind,
    name: `演示·${words[0]}`,
    nameEn: `Demonstration ${words[1]}`,
    initials: `ys${words[2]}`,
    code: null,
    level: null,
    special: null,
    province: null,
    division: null,
    parent: null,
    court: null,
    source: more.division === undefined ? invented : borrowed,
    ...more,
  };
}

/**
 * The invented organs (settled 8: no real organ is shown as having acted). Two cities: Jiangnan, where the Hangzhou
 * codes are borrowed because the law has its rules for internet courts there, and Shuzhou, so that a second court of
 * the same level can find that it is second.
 */
export const demonstrationOrgans: readonly DemonstrationOrgan[] = [
  // Disputes between two provinces go to it (CPLI 40); nobody acts for it, so nothing can be filed to it.
  organ('superior-court', 'court', ['共同上级人民法院', 'Common Superior People’s Court', 'gtsjrmfy'], {
    level: 'supreme',
  }),
  organ('jiangnan', 'court', ['江南市中级人民法院', 'Jiangnan Intermediate People’s Court', 'jnszjrmfy'], {
    code: '浙99',
    level: 'intermediate',
    province: 'ZJ',
    division: '330100',
    parent: id('superior-court'),
  }),
  organ('jiangnan-net', 'court', ['江南互联网法院', 'Jiangnan Internet Court', 'jnhlwfy'], {
    code: '浙9992',
    level: 'basic',
    special: 'internet',
    province: 'ZJ',
    division: '330106',
    parent: id('jiangnan'),
  }),
  organ('yutang', 'court', ['江南市余塘区人民法院', 'Yutang District People’s Court', 'jnsytqrmfy'], {
    code: '浙9901',
    level: 'basic',
    province: 'ZJ',
    division: '330110',
    parent: id('jiangnan'),
  }),
  organ('shuzhou', 'court', ['蜀州市中级人民法院', 'Shuzhou Intermediate People’s Court', 'szszjrmfy'], {
    code: '川99',
    level: 'intermediate',
    province: 'SC',
    division: '510100',
    parent: id('superior-court'),
  }),
  organ(
    'jiangnan-procuratorate',
    'procuratorate',
    ['江南市人民检察院', 'Jiangnan People’s Procuratorate', 'jnsrmjcy'],
    {
      level: 'city',
      province: 'ZJ',
      division: '330100',
      court: id('jiangnan'),
    },
  ),
  organ(
    'yutang-procuratorate',
    'procuratorate',
    ['江南市余塘区人民检察院', 'Yutang District People’s Procuratorate', 'jnsytqrmjcy'],
    {
      level: 'basic',
      province: 'ZJ',
      division: '330110',
      parent: id('jiangnan-procuratorate'),
      court: id('yutang'),
    },
  ),
  organ('shuzhou-procuratorate', 'procuratorate', ['蜀州市人民检察院', 'Shuzhou People’s Procuratorate', 'szsrmjcy'], {
    level: 'city',
    province: 'SC',
    division: '510100',
    court: id('shuzhou'),
  }),
  organ(
    'shuzhou-consumer-council',
    'consumer-organisation',
    ['蜀州省消费者权益保护委员会', 'Shuzhou Provincial Consumer Council', 'szsxfzqybhwyh'],
    {
      level: 'province',
    },
  ),
  organ(
    'personal-information-centre',
    'designated-organisation',
    ['个人信息保护中心', 'Personal Information Protection Centre', 'grxxbhzx'],
    {},
  ),
  organ('jiangnan-cyberspace-office', 'department', ['江南市网信办', 'Jiangnan Cyberspace Administration', 'jnswxb'], {
    level: 'city',
    province: 'ZJ',
    division: '330100',
  }),
  organ('network-company', 'processor', ['某网络科技有限公司', 'Network Technology Company', 'mwlkjyxgs'], {}),
  organ('law-firm', 'law-firm', ['某律师事务所', 'Law Firm', 'mlssws'], {}),
  organ('platform', 'platform', ['登闻平台', 'Dengwen Platform', 'dwpt'], {}),
];

/** The credit code of the invented defendant: the check character holds, the organisation's own nine places are zeros. */
export const demonstrationDefendantCode = '91330100MA0000000C';

/** The same for the invented law firm. */
export const demonstrationLawFirmCode = '31330000MD0000000K';
