import { placeWord } from './romanise.ts';

/** Place names whose usual English form is not their pinyin. Rendered, not official. */
const usual: Readonly<Record<string, string>> = {
  内蒙古: 'Inner Mongolia',
  西藏: 'Tibet',
  陕西: 'Shaanxi',
  香港: 'Hong Kong',
  澳门: 'Macao',
  哈尔滨: 'Harbin',
  齐齐哈尔: 'Qiqihar',
  呼和浩特: 'Hohhot',
  鄂尔多斯: 'Ordos',
  呼伦贝尔: 'Hulunbuir',
  锡林郭勒: 'Xilingol',
  阿拉善: 'Alxa',
  乌兰察布: 'Ulanqab',
  巴彦淖尔: 'Bayannur',
  海拉尔: 'Hailar',
  大兴安岭: 'Greater Khingan',
  稀土: 'Rare Earth',
  拉萨: 'Lhasa',
  昌都: 'Qamdo',
  日喀则: 'Shigatse',
  那曲: 'Nagqu',
  林芝: 'Nyingchi',
  阿里: 'Ngari',
  乌鲁木齐: 'Urumqi',
  喀什: 'Kashgar',
  和田: 'Hotan',
  克拉玛依: 'Karamay',
  阿克苏: 'Aksu',
  伊犁: 'Ili',
  库尔勒: 'Korla',
  吐鲁番: 'Turpan',
  阿勒泰: 'Altay',
};

/** Peoples as they stand in the names of autonomous places, longest first where one begins another. */
const peoples: Readonly<Record<string, string>> = {
  蒙古族: 'Mongol',
  蒙古: 'Mongol',
  回族: 'Hui',
  藏族: 'Tibetan',
  苗族: 'Miao',
  彝族: 'Yi',
  壮族: 'Zhuang',
  布依族: 'Buyei',
  朝鲜族: 'Korean',
  满族: 'Manchu',
  侗族: 'Dong',
  瑶族: 'Yao',
  白族: 'Bai',
  土家族: 'Tujia',
  哈尼族: 'Hani',
  哈萨克族: 'Kazakh',
  哈萨克: 'Kazakh',
  傣族: 'Dai',
  黎族: 'Li',
  傈僳族: 'Lisu',
  佤族: 'Va',
  畲族: 'She',
  拉祜族: 'Lahu',
  水族: 'Sui',
  东乡族: 'Dongxiang',
  纳西族: 'Naxi',
  景颇族: 'Jingpo',
  柯尔克孜: 'Kirgiz',
  土族: 'Tu',
  达斡尔族: 'Daur',
  仫佬族: 'Mulao',
  羌族: 'Qiang',
  布朗族: 'Blang',
  撒拉族: 'Salar',
  毛南族: 'Maonan',
  仡佬族: 'Gelao',
  锡伯: 'Xibe',
  普米族: 'Pumi',
  塔吉克: 'Tajik',
  怒族: 'Nu',
  鄂温克族: 'Evenki',
  保安族: "Bao'an",
  裕固族: 'Yugur',
  独龙族: 'Derung',
  维吾尔: 'Uygur',
  各族: 'Multi-ethnic',
};
const peopleNames = Object.keys(peoples).toSorted((a, b) => b.length - a.length);

const word = (text: string): string => usual[text] ?? placeWord(text);

/** A stem with the peoples named at its end: 延边朝鲜族 gives `Yanbian Korean`. */
function autonomousStem(text: string): string {
  const known = usual[text];
  if (known !== undefined) return known;
  const named: string[] = [];
  let stem = text;
  for (;;) {
    const people = peopleNames.find((name) => stem.length > name.length && stem.endsWith(name));
    if (people === undefined) break;
    named.unshift(peoples[people] ?? '');
    stem = stem.slice(0, -people.length);
  }
  return [word(stem), ...named].join(' ');
}

const kinds: readonly (readonly [suffix: string, english: string, autonomous?: true])[] = [
  ['特别行政区', ''],
  ['自治区', 'Autonomous Region', true],
  ['自治州', 'Autonomous Prefecture', true],
  ['自治县', 'Autonomous County', true],
  ['自治旗', 'Autonomous Banner', true],
  ['高新技术产业开发区', 'High-Tech Industrial Development Zone'],
  ['高技术产业开发区', 'High-Tech Industrial Development Zone'],
  ['高新技术产业园区', 'High-Tech Industrial Park'],
  ['新技术开发区', 'New Technology Development Zone'],
  ['经济技术开发区', 'Economic and Technological Development Zone'],
  ['经济综合实验区', 'Comprehensive Economic Experimental Zone'],
  ['综合实验区', 'Comprehensive Experimental Zone'],
  ['经济开发区', 'Economic Development Zone'],
  ['自由贸易试验区', 'Pilot Free Trade Zone'],
  ['自由贸易区', 'Free Trade Zone'],
  ['自由贸易港', 'Free Trade Port'],
  ['工业园区', 'Industrial Park'],
  ['管理区', 'Administration Zone'],
  ['风景区', 'Scenic Area'],
  ['合作区', 'Cooperation Zone'],
  ['片区', 'Area'],
  ['垦区', 'Reclamation Area'],
  ['坝区', 'Dam Area'],
  ['地区', 'Prefecture'],
  ['新区', 'New Area'],
  ['矿区', 'Mining District'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['群岛', 'Islands'],
  ['省', 'Province'],
  ['市', 'City'],
  ['盟', 'League'],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
];

/** One division or zone in English: 余杭区 gives `Yuhang District`, 延边朝鲜族自治州 `Yanbian Korean Autonomous Prefecture`. */
export function englishPlace(name: string): string {
  for (const [suffix, english, autonomous] of kinds) {
    if (name === suffix) return english;
    if (!name.endsWith(suffix)) continue;
    const stem = name.slice(0, -suffix.length);
    // A stem of one character keeps its kind in pinyin too, as maps do: 莘县 is Shenxian County.
    const place = autonomous ? autonomousStem(stem) : stem.length === 1 ? placeWord(name) : word(stem);
    return english === '' ? place : `${place} ${english}`;
  }
  return word(name);
}
