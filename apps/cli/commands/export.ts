import { writeFile } from 'node:fs/promises';
import { routes } from '#contract/routes.ts';

import { command } from '../command.ts';
import { refusedFor } from '../failure.ts';
import { callServer } from '../server.ts';

export const exportCase = command({
  usage: 'export COURT CASE [--out FILE]',
  words: {
    zh: '把一案的证据、保管链和时间戳导出为 CASE/UCO（JSON-LD）',
    en: 'Export the exhibits of a case, their custody and timestamps as CASE/UCO (JSON-LD)',
  },
  options: {
    out: {
      value: 'FILE',
      words: { zh: '存到这个文件（缺省为标准输出）', en: 'Write to this file (default: standard output)' },
    },
  },
  notes: [
    {
      zh: '只有您看得到的内容，不含证据原件；供鉴定机构的工具使用。要能检验的文件，请制作证据包。',
      en: 'It holds what you may see and no exhibit’s content, for tools of forensic laboratories. For a file that verifies, make a bundle.',
    },
  ],
  arguments: [2, 2],
  async run(call) {
    const [court = '', id = ''] = call.positionals;
    const text = JSON.stringify(await callServer(call, routes.exportMatter, { params: { court, case: id } }), null, 2);
    const file = call.text('out');
    if (file === undefined) {
      call.out(text);
      return 0;
    }
    await writeFile(file, `${text}\n`, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw refusedFor(`没有存到 ${file}（${error.code}）。`, `It was not written to ${file} (${error.code}).`);
    });
    call.say({ zh: `已存到 ${file}。`, en: `Written to ${file}.` });
    return 0;
  },
});
