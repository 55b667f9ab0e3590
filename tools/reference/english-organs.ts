import { englishPlace } from './english-places.ts';

const courtKinds: readonly (readonly [suffix: string, english: string])[] = [
  ['知识产权法院', 'Intellectual Property Court'],
  ['互联网法院', 'Internet Court'],
  ['金融法院', 'Financial Court'],
  ['海事法院', 'Maritime Court'],
  ['铁路运输中级法院', 'Railway Transport Intermediate Court'],
  ['铁路运输第一法院', 'No. 1 Railway Transport Court'],
  ['铁路运输第二法院', 'No. 2 Railway Transport Court'],
  ['铁路运输法院', 'Railway Transport Court'],
  ['林区中级法院', 'Forestry Intermediate Court'],
  ['林区基层法院', 'Forestry Primary Court'],
  ['林区法院', 'Forestry Court'],
  ['农垦法院', 'Land Reclamation Court'],
  ['高级人民法院', "High People's Court"],
  ['第一中级人民法院', "No. 1 Intermediate People's Court"],
  ['第二中级人民法院', "No. 2 Intermediate People's Court"],
  ['第三中级人民法院', "No. 3 Intermediate People's Court"],
  ['第四中级人民法院', "No. 4 Intermediate People's Court"],
  ['第五中级人民法院', "No. 5 Intermediate People's Court"],
  ['中级人民法院', "Intermediate People's Court"],
  ['第一人民法院', "No. 1 People's Court"],
  ['第二人民法院', "No. 2 People's Court"],
  ['第三人民法院', "No. 3 People's Court"],
  ['人民法院', "People's Court"],
];

/** Names that no rule renders. */
const whole: Readonly<Record<string, string>> = {
  最高人民法院: "Supreme People's Court",
  最高人民检察院: "Supreme People's Procuratorate",
  中国人民解放军军事法院: "Military Court of the People's Liberation Army",
  中国人民解放军军事检察院: "Military Procuratorate of the People's Liberation Army",
  成渝金融法院: 'Chengdu-Chongqing Financial Court',
  广东自由贸易区南沙片区人民法院: "Guangdong Free Trade Zone Nansha Area People's Court",
  郑州航空港经济综合实验区人民法院: "Zhengzhou Airport Comprehensive Economic Experimental Zone People's Court",
  四川天府新区成都片区人民法院: "Sichuan Tianfu New Area Chengdu People's Court",
  新疆维吾尔自治区高级人民法院生产建设兵团分院:
    "Xinjiang Production and Construction Corps Branch, Xinjiang High People's Court",
};

const corps = '新疆生产建设兵团';

/** The places a name begins with, largest first; the rest, if any, as one place. */
function places(text: string, divisions: ReadonlySet<string>): readonly string[] {
  if (text === '') return [];
  if (text.startsWith(corps)) return [corps, ...places(text.slice(corps.length), divisions)];
  for (let length = text.length; length >= 2; length -= 1) {
    const head = text.slice(0, length);
    if (divisions.has(head)) return [head, ...places(text.slice(length), divisions)];
  }
  // A zone is named after its city without the word 市: 武汉东湖新技术开发区.
  for (let length = text.length - 1; length >= 2; length -= 1) {
    const city = `${text.slice(0, length)}市`;
    if (divisions.has(city)) return [city, text.slice(length)];
  }
  return [text];
}

/** `Hangzhou` for a prefecture-level city or a province, whose kind English leaves out; the full form below that. */
function placeInName(place: string, last: boolean): string {
  if (place === corps) return 'Xinjiang Production and Construction Corps';
  const english = englishPlace(place);
  if (place.endsWith('自治区'))
    return english
      .split(' ')
      .slice(0, place.startsWith('内蒙古') ? 2 : 1)
      .join(' ');
  if (place.endsWith('省')) return english.slice(0, -' Province'.length);
  return place.endsWith('市') && !last ? english.slice(0, -' City'.length) : english;
}

/**
 * The English form of a court's or a procuratorate's name, rendered by rule and not official.
 * @param province full name of the province; left out of names below the provincial level, municipalities excepted
 * @param basic whether a city named last is a county-level one, which keeps `City`
 * @param divisions full names of divisions, which tell where one place ends and the next begins
 */
export function englishOrgan(name: string, province: string, basic: boolean, divisions: ReadonlySet<string>): string {
  const known = whole[name];
  if (known !== undefined) return known;
  const branch = /^(.+高级人民法院)(.+)分院$/.exec(name);
  if (branch?.[1] !== undefined && branch[2] !== undefined) {
    return `${englishPlace(branch[2])} Branch, ${englishOrgan(branch[1], province, basic, divisions)}`;
  }
  const kind = courtKinds.find(([suffix]) => name.endsWith(suffix));
  if (kind === undefined) throw new Error(`no English kind for ${name}`);
  const stem = name.slice(0, -kind[0].length);
  const parts = places(stem, divisions);
  const dropped = name.startsWith(province) && !province.endsWith('市') && parts.length > 1;
  const own = dropped ? parts.slice(1) : parts;
  const english = own.map((place, index) => placeInName(place, basic && index === own.length - 1));
  return [...english, kind[1]].join(' ');
}
