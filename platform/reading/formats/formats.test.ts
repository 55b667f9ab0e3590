import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seen, streamOf, type PartSeen } from '../testing/reading.ts';

const rows = (part: PartSeen | undefined): readonly (readonly string[])[] | undefined =>
  part?.text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\u001f'));

const read = async (text: string, chunk = 65_536): Promise<readonly PartSeen[]> => {
  const { parts, unread } = await seen([streamOf('x', Buffer.from(text), chunk)]);
  assert.deepEqual(unread, []);
  return parts;
};

test('JSON lines become cells by learned names; what does not fit stays in the text', async () => {
  const [part] = await read(
    [
      '{"name":"张三","tel":{"home":"01088886666","mobile":13800138000},"tags":["a","b"]}',
      '{"tel":{"mobile":"139\\u00200013 9000"},"name":"\\u674e\\n四","id":6222021234567890123,"tags":[]}',
      '{"name":"broken","tel"',
      '{"name":"twice","name":"again","ok":true,"nothing":null}',
      '',
    ].join('\n'),
  );
  assert.equal(part?.begin.format, 'jsonl');
  assert.deepEqual(part?.begin.names, ['name', 'tel.home', 'tel.mobile', 'tags', 'id', 'ok', '…']);
  assert.deepEqual(rows(part), [
    ['张三', '01088886666', '13800138000', 'a, b', '', '', ''],
    ['李 四', '', '139 0013 9000', '', '6222021234567890123', '', ''],
    ['{"name":"broken","tel"'],
    ['twice, again', '', '', '', '', 'true', ''],
  ]);
  assert.equal(part?.end.unparsed, 1);
});

test('keys that are data, or come later than the sample, are not lost', async () => {
  const first = '{"name":"张三","13800138000":"a"}\n'.repeat(9_000);
  const [part] = await read(`${first}{"name":"李四","qq":{"nummer":"123456"}}\n`);
  assert.deepEqual(part?.begin.names, ['name', '…']);
  assert.deepEqual(rows(part)?.[0], ['张三', '13800138000: a']);
  assert.deepEqual(rows(part)?.at(-1), ['李四', 'qq.nummer: 123456']);
});

test('an array, an answer around one, and objects over many lines are records too', async () => {
  const people = [
    { name: '张三', tel: '13800138000' },
    { name: '李四', tel: '13900139000', list: [{ a: 1 }, { a: 2 }] },
  ];
  const expected = [
    ['张三', '13800138000', '', ''],
    ['李四', '13900139000', '1, 2', ''],
  ];
  for (const text of [
    JSON.stringify(people),
    JSON.stringify(people, null, 2),
    people.map((person) => JSON.stringify(person, null, 2)).join('\n'),
  ])
    for (const chunk of [1, 13, 65_536]) {
      const [part] = await read(text, chunk);
      assert.deepEqual(part?.begin.names, ['name', 'tel', 'list.a', '…']);
      assert.deepEqual([rows(part), part?.end.unparsed], [expected, 0], text);
    }
  const [answer] = await read(JSON.stringify({ code: 0, by: '13700137000', data: people }, null, 1));
  assert.deepEqual(rows(answer)?.slice(-2), expected);
  assert.match(answer?.text ?? '', /13700137000/);
  assert.ok((answer?.end.unparsed ?? 0) > 0);
});

test('JSON whose nesting breaks goes on as it stands', async () => {
  const good = '{"a":"1"},'.repeat(30_000);
  const [part] = await read(`[${good}{"a":"2"]},{"a":"13800138000"}\n{"a":"13900139000"}\n`);
  const lines = rows(part) ?? [];
  assert.equal(lines.filter((row) => row.length === 2 && row[0] === '1').length, 30_000);
  assert.match(lines.slice(30_000).join('\n'), /13800138000[^]*13900139000/);
  assert.ok((part?.end.unparsed ?? 0) > 0);
});

const mysql = [
  '-- MySQL dump 10.13',
  'CREATE TABLE `user` (',
  '  `id` int NOT NULL,',
  "  `name` varchar(20) DEFAULT 'a,b)' COMMENT 'x',",
  '  `tel` decimal(11,0),',
  '  PRIMARY KEY (`id`)',
  ') ENGINE=InnoDB;',
  'LOCK TABLES `user` WRITE;',
  "INSERT INTO `user` VALUES (1,'张三',13800138000),(2,'O\\'Neil, \"x\"\\n(y)',NULL),(3,'it''s',_utf8mb4'13900139000');",
  "INSERT INTO `log` (`who`,`what`) VALUES ('a',NOW(6)),('b',CONCAT('x,y',')'));INSERT INTO `log` (`who`,`what`) VALUES ('c', 0x41);",
  "INSERT INTO `user` VALUES (4,'王五',13700137000)",
  '  ON DUPLICATE KEY UPDATE name = name;',
  'UNLOCK TABLES;',
  '-- 13600136000',
  '',
].join('\n');

test('a dump of MySQL: rows by table, everything else as it stands, wherever chunks are cut', async () => {
  for (const chunk of [1, 7, 64, 65_536]) {
    const parts = await read(mysql, chunk);
    const named = Object.fromEntries(parts.map((part) => [part.part, part]));
    assert.deepEqual(Object.keys(named).sort(), ['x', 'x/log', 'x/user']);
    assert.deepEqual(named['x/user']?.begin.names, ['id', 'name', 'tel']);
    assert.deepEqual(rows(named['x/user']), [
      ['1', '张三', '13800138000'],
      ['2', 'O\'Neil, "x" (y)', ''],
      ['3', "it's", '13900139000'],
      ['4', '王五', '13700137000'],
    ]);
    assert.deepEqual(rows(named['x/log']), [
      ['a', 'NOW(6)'],
      ['b', "CONCAT('x,y',')')"],
      ['c', '0x41'],
    ]);
    assert.match(named['x']?.text ?? '', /LOCK TABLES[^]*ON DUPLICATE KEY[^]*13600136000/);
    assert.equal(named['x']?.begin.names, null);
  }
});

test('a dump of PostgreSQL: COPY with its escapes, and INSERT without columns', async () => {
  const dump = [
    '-- PostgreSQL database dump',
    'COPY public.people (id, name, "Tel") FROM stdin;',
    '1\t张三\t13800138000',
    '2\ta\\tb\\\\c\\n\\x41\\101\t\\N',
    '\\.',
    '',
    "INSERT INTO other VALUES (1, 'back\\slash', E'tab\\there');",
    'COPY odd (a) FROM stdin WITH (FORMAT csv);',
    '"13900139000",x',
    '\\.',
    'SELECT 1;',
    '',
  ].join('\n');
  for (const chunk of [1, 11, 65_536]) {
    const named = Object.fromEntries((await read(dump, chunk)).map((part) => [part.part, part]));
    assert.deepEqual(named['x/people']?.begin.names, ['id', 'name', 'Tel']);
    assert.deepEqual(rows(named['x/people']), [
      ['1', '张三', '13800138000'],
      ['2', 'a\tb\\c AA', ''],
    ]);
    assert.deepEqual(named['x/other']?.begin.names, ['1', '2', '3']);
    assert.deepEqual(rows(named['x/other']), [['1', 'back\\slash', 'tab\there']]);
    assert.match(named['x']?.text ?? '', /13900139000[^]*SELECT 1;/);
  }
});

test('a broken row of a dump goes out as it stands, and the rows behind it are read', async () => {
  const dump =
    "INSERT INTO `t` VALUES (1,'a'),(2,'13800138000' 'x'),(3,'c');\nINSERT INTO `t` VALUES (4,'13900139000\n";
  const named = Object.fromEntries((await read(dump)).map((part) => [part.part, part]));
  assert.deepEqual(rows(named['x/t']), [
    ['1', 'a'],
    ['3', 'c'],
  ]);
  assert.equal(named['x/t']?.end.unparsed, 2);
  assert.match(named['x']?.text ?? '', /13800138000[^]*13900139000/);
});

test('tables whose rows alternate come again under their name, and no row is lost', async () => {
  const dump = Array.from(
    { length: 60_000 },
    (_, place) => `INSERT INTO t${place % 3} (a) VALUES ('${place} ${'x'.repeat(200)}');\n`,
  ).join('');
  const parts = await read(dump);
  const numbers = parts.flatMap((part) => rows(part)?.map(([cell]) => Number.parseInt(cell ?? '', 10)) ?? []);
  assert.deepEqual(
    numbers.sort((one, other) => one - other),
    Array.from({ length: 60_000 }, (_, place) => place),
  );
  assert.ok(parts.length < 12);
});

test('tables, logs and free text go out as they stand and are called what they are', async () => {
  const texts = {
    csv: 'a,b\n1,"x, y"\n2,"broken\n3,z\n4,z\n5,z\n6,z\n7,z\n8,z\n9,z\n10,z\n',
    log: '2024-01-31 10:00:01 [INFO] login 13800138000\n2024-01-31 10:00:02 [INFO] ok, done, bye\n',
    text: 'Dear all\nplease find the list, as told\n',
  };
  for (const [format, text] of Object.entries(texts)) {
    const [part] = await read(text);
    assert.deepEqual([part?.begin.format, part?.begin.names, part?.text], [format, null, text]);
  }
});

test('any text at all comes out byte for byte, or with every word of it when it is taken for rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.integer({ min: 1, max: 50 }),
      async (text, chunk) => {
        const bytes = Buffer.from(`abc ${text.toWellFormed()}\n`);
        const { parts } = await seen([streamOf('x', bytes, chunk)]);
        assert.equal(parts.map((part) => part.text).join(''), bytes.toString('utf8'));
      },
    ),
    { numRuns: 200 },
  );
});

test('texts made to be slow are read in time that grows with their length', async () => {
  const made = [
    'INSERT INTO t VALUES (x(\n'.repeat(40_000),
    `INSERT INTO t VALUES (1),${'(x(,),'.repeat(200_000)}`,
    `INSERT INTO t VALUES ${"('),('x".repeat(150_000)}`,
    `INSERT INTO t${' '.repeat(1_000_000)}`,
    'CREATE TABLE t (a\n'.repeat(50_000),
    `[{"a":${'['.repeat(500_000)}`,
    `{"a":"1"}\n${'{"a":"'.repeat(150_000)}`,
    `a,b\n${'"'.repeat(1_000_001)}`,
  ];
  for (const text of made) {
    const { parts, unread } = await seen([streamOf('x', Buffer.from(text))]);
    assert.deepEqual(unread, []);
    assert.ok(parts.reduce((sum, part) => sum + part.end.bytes, 0) > 0.3 * text.length, text.slice(0, 30));
  }
});
