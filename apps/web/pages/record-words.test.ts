import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../texts/en.ts';
import { zh } from '../texts/zh.ts';
import { announcementWords, recordWords } from './record-words.ts';

const words = (made: boolean | null, date: string | null) => {
  const { announcement } = recordWords({ preLitigationAnnouncement: { made, date, outlet: null, days: null } });
  return { zh: announcementWords(announcement, zh.published), en: announcementWords(announcement, en.published) };
};

test('an announcement of which the sources tell nothing reads as not stated, never as made', () => {
  assert.deepEqual(words(null, null), { zh: '未载明', en: 'not stated' });
  assert.equal(announcementWords(recordWords({}).announcement, zh.published), '未载明');
});

test('an announcement made and one not made read as such', () => {
  assert.deepEqual(words(true, '2024-06-24'), { zh: '2024-06-24 公告', en: 'announced 2024-06-24' });
  assert.deepEqual(words(true, null), { zh: '已公告，日期未载明', en: 'announced, date not stated' });
  assert.deepEqual(words(false, null), { zh: '未公告', en: 'not announced' });
});
