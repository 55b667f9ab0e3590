import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishOrgan } from './english-organs.ts';
import { englishPlace } from './english-places.ts';
import { initials, placeWord } from './romanise.ts';

const divisions = new Set([
  '浙江省',
  '杭州市',
  '余杭区',
  '义乌市',
  '北京市',
  '海淀区',
  '内蒙古自治区',
  '呼和浩特市',
  '武汉市',
  '西安市',
]);

test('a place is pinyin as one word with its kind, by its usual name where it has one', () => {
  for (const [name, english] of [
    ['余杭区', 'Yuhang District'],
    ['西安市', "Xi'an City"],
    ['莘县', 'Shenxian County'],
    ['乐清市', 'Yueqing City'],
    ['呼和浩特市', 'Hohhot City'],
    ['延边朝鲜族自治州', 'Yanbian Korean Autonomous Prefecture'],
    ['积石山保安族东乡族撒拉族自治县', "Jishishan Bao'an Dongxiang Salar Autonomous County"],
    ['香港特别行政区', 'Hong Kong'],
    ['兴安盟', "Xing'an League"],
  ] as const) {
    assert.equal(englishPlace(name), english);
  }
  assert.equal(placeWord('六安'), "Lu'an");
});

test('a court is its places without the province, then its kind; a city keeps its word only where it is the court’s own', () => {
  for (const [name, province, basic, english] of [
    ['浙江省高级人民法院', '浙江省', false, "Zhejiang High People's Court"],
    ['浙江省杭州市中级人民法院', '浙江省', false, "Hangzhou Intermediate People's Court"],
    ['杭州市余杭区人民法院', '浙江省', true, "Hangzhou Yuhang District People's Court"],
    ['义乌市人民法院', '浙江省', true, "Yiwu City People's Court"],
    ['北京市海淀区人民法院', '北京市', true, "Beijing Haidian District People's Court"],
    ['北京市第四中级人民法院', '北京市', false, "Beijing No. 4 Intermediate People's Court"],
    ['内蒙古自治区高级人民法院', '内蒙古自治区', false, "Inner Mongolia High People's Court"],
    ['杭州互联网法院', '浙江省', true, 'Hangzhou Internet Court'],
    ['武汉东湖新技术开发区人民法院', '湖北省', true, "Wuhan Donghu New Technology Development Zone People's Court"],
  ] as const) {
    assert.equal(englishOrgan(name, province, basic, divisions), english);
  }
  assert.throws(() => englishOrgan('杭州市仲裁委员会', '浙江省', true, divisions));
});

test('initials follow the reading of the place, one letter a character', () => {
  assert.equal(initials('杭州互联网法院'), 'hzhlwfy');
  assert.equal(initials('重庆市'), 'cqs');
  assert.equal(initials('乐清市'), 'yqs');
});
