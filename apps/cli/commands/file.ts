import { routes } from '#contract/routes.ts';

import { actOptions, sayKey, showAct } from '../act-answer.ts';
import { command } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { jsonOf, onePaper } from '../read-file.ts';
import { callServer, keyOfContent } from '../server.ts';

export const file = command({
  usage: 'file FILE --court ID [--draft UUID] [--key UUID] [--receipt OUT] [--json]',
  words: {
    zh: '向一个法院提交起诉状，取得收文号和回执',
    en: 'File a complaint to a court; gives a filing number and a receipt',
  },
  options: {
    court: {
      value: 'ID',
      words: { zh: '法院编号（dengwen find 可查）', en: 'The court’s id (dengwen find tells it)' },
    },
    draft: { value: 'UUID', words: { zh: '一并提交这份草稿的材料', en: 'With the papers of this draft' } },
    ...actOptions,
  },
  notes: [
    {
      zh: 'FILE 是起诉状（格式见 dengwen openapi 的 file）；- 为标准输入。提交键由内容算出，同一起诉状提交两次只有一次。',
      en: 'FILE is a complaint (its form is `file` in dengwen openapi); - is standard input. The key is made from the content, so the same complaint filed twice is one filing.',
    },
    {
      zh: '服务在 DENGWEN_URL（缺省 http://127.0.0.1:4600），身份凭 DENGWEN_TOKEN（dengwen sign-in）。',
      en: 'The server is DENGWEN_URL (default http://127.0.0.1:4600); DENGWEN_TOKEN signs in (dengwen sign-in).',
    },
  ],
  arguments: [1, 1],
  async run(call) {
    const [path = '-'] = call.positionals;
    const court = call.text('court');
    if (court === undefined) throw wrongUsage('请用 --court 指明法院。', 'Name the court by --court.');
    const body = { draft: call.text('draft') ?? null, complaint: await jsonOf(path, call.input, onePaper) };
    const key = keyOfContent(call.text('key'), { court, body });
    sayKey(call, key);
    await showAct(call, await callServer(call, routes.file, { params: { court }, body, key }));
    return 0;
  },
});
