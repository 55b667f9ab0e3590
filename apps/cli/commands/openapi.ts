import { openApi } from '#contract/openapi.ts';
import { routes } from '#contract/routes.ts';

import packageFile from '../../../package.json' with { type: 'json' };
import { command } from '../command.ts';

export const openapi = command({
  usage: 'openapi',
  words: { zh: '输出 HTTP 接口的 OpenAPI 3.1 文档', en: 'Print the HTTP interface as an OpenAPI 3.1 document' },
  options: {},
  arguments: [0, 0],
  async run(call) {
    call.out(JSON.stringify(openApi(routes, packageFile.version), null, 2));
    return 0;
  },
});
