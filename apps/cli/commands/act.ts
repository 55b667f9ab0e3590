import { routes } from '#contract/routes.ts';
import type { Json } from '#words/canonical.ts';
import { parseJson } from '#words/json.ts';

import { actOptions, sayKey, showAct } from '../act-answer.ts';
import { command } from '../command.ts';
import { refusedFor } from '../failure.ts';
import { jsonOf, onePaper } from '../read-file.ts';
import { callServer, keyGiven } from '../server.ts';

export const act = command({
  usage: 'act COURT CASE ACT [--input JSON|@FILE] [--key UUID] [--receipt OUT] [--json]',
  words: { zh: '在案件中作出一项诉讼行为', en: 'Do a legal act in a case' },
  options: {
    input: { value: 'JSON|@FILE', words: { zh: '行为所需的内容（缺省 {}）', en: 'What the act needs (default {})' } },
    ...actOptions,
  },
  arguments: [3, 3],
  async run(call) {
    const [court = '', id = '', name = ''] = call.positionals;
    const given = call.text('input') ?? '{}';
    const body = given.startsWith('@') ? await jsonOf(given.slice(1), call.input, onePaper) : typed(given);
    const key = keyGiven(call.text('key'));
    sayKey(call, key);
    await showAct(call, await callServer(call, routes.act, { params: { court, case: id, act: name }, body, key }));
    return 0;
  },
});

function typed(text: string): Json {
  const read = parseJson(text, { bytes: onePaper, depth: 64, numbers: 'any' });
  if (!read.ok)
    throw refusedFor('--input 不是可以读取的 JSON。', '--input is no JSON that can be read.', read.problems);
  return read.value;
}
