import { routes } from '#contract/routes.ts';

import { actOptions, sayKey, showAct } from '../act-answer.ts';
import { command } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { callServer, keyGiven } from '../server.ts';

export const renew = command({
  usage: 'renew COURT CASE EXHIBIT --reason TEXT [--key UUID] [--receipt OUT] [--json]',
  words: { zh: '续加一份证据的时间戳', en: 'Renew the timestamps of an exhibit' },
  options: { reason: { value: 'TEXT', words: { zh: '续加事由', en: 'Why it is renewed' } }, ...actOptions },
  notes: [
    {
      zh: '授时机构的证书或者所用算法到期以前，服务器自动续加；这个命令立即续加。已经到期的不能续加。',
      en: 'The server renews by itself before a certificate or an algorithm ends; this renews at once. What has ended cannot be renewed.',
    },
  ],
  arguments: [3, 3],
  async run(call) {
    const [court = '', id = '', exhibit = ''] = call.positionals;
    const reason = call.text('reason');
    if (reason === undefined) throw wrongUsage('请用 --reason 写明事由。', 'Say why with --reason.');
    const key = keyGiven(call.text('key'));
    sayKey(call, key);
    const params = { court, case: id, exhibit };
    await showAct(call, await callServer(call, routes.renewTimestamps, { params, body: { reason }, key }));
    return 0;
  },
});
