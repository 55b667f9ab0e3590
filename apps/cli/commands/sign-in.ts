import { text } from 'node:stream/consumers';
import { routes } from '#contract/routes.ts';

import { command } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { callServer } from '../server.ts';

export const signIn = command({
  usage: 'sign-in ACCOUNT',
  words: { zh: '登录，输出令牌', en: 'Sign in; prints a token' },
  options: {},
  notes: [
    {
      zh: '密码取自 DENGWEN_PASSWORD，否则从标准输入读一行；不写在命令里，以免留在历史记录中。用法：export DENGWEN_TOKEN=$(dengwen sign-in 账号)',
      en: 'The password is DENGWEN_PASSWORD, else one line of standard input; never an argument, which a history would keep. Use: export DENGWEN_TOKEN=$(dengwen sign-in ACCOUNT)',
    },
  ],
  arguments: [1, 1],
  async run(call) {
    const [account = ''] = call.positionals;
    const given = call.environment['DENGWEN_PASSWORD'];
    if (!given) call.say({ zh: '密码（一行，完了按 Ctrl-D）：', en: 'Password (one line, then Ctrl-D):' });
    const password = given || ((await text(call.input)).split('\n')[0] ?? '').replace(/\r$/, '');
    if (password === '') throw wrongUsage('没有密码。', 'No password was given.');
    // A token of an earlier session must not speak for the one being made.
    const environment = { ...call.environment, DENGWEN_TOKEN: '' };
    const { token, session } = await callServer({ environment }, routes.signIn, { body: { account, password } });
    call.say({
      zh: `${session.person.name}　${session.acting.organ.name}　${session.acting.role}`,
      en: `${session.person.name}  ${session.acting.organ.nameEn}  ${session.acting.role}`,
    });
    call.out(token);
    return 0;
  },
});
