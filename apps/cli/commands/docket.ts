import { routes } from '#contract/routes.ts';

import { actOptions, sayKey, showAct } from '../act-answer.ts';
import { command } from '../command.ts';
import { callServer, keyGiven } from '../server.ts';

export const docket = command({
  usage: 'docket COURT CASE [--key UUID] [--receipt OUT] [--json]',
  words: { zh: '立案', en: 'Docket a case' },
  options: actOptions,
  notes: [
    {
      zh: '另一法院已先立案，或还有已立案的侵权没有比对的，不予立案，并列出先立的案件和合法的办法（退出码 1）。',
      en: 'Where another court docketed earlier, or docketed torts are not yet compared, nothing is docketed and the earlier case and the lawful ways on are shown (exit code 1).',
    },
  ],
  arguments: [2, 2],
  async run(call) {
    const [court = '', id = ''] = call.positionals;
    const key = keyGiven(call.text('key'));
    sayKey(call, key);
    await showAct(
      call,
      await callServer(call, routes.act, { params: { court, case: id, act: 'docket' }, body: {}, key }),
    );
    return 0;
  },
});
