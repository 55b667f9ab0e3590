import { styleText } from 'node:util';
import type { RunningServer } from './server.ts';

/** What a start ends with: the address, the accounts to try, and what to keep safe. */
export function welcome({ url, house }: RunningServer): void {
  const lines = ['', `登闻 Dengwen ${house.version}`, `  ${styleText('bold', url)}`];
  if (house.madeKeyFile !== null) {
    lines.push(
      '',
      `  主密钥：${house.madeKeyFile}`,
      '  请另行妥善备份；丢失后，已加密的内容无法恢复。 · Back it up elsewhere: what it sealed cannot be opened without it.',
    );
  }
  if (house.demonstration) {
    const accounts = house.identity.demonstrationAccounts();
    lines.push('', `  演示账号 · Demonstration accounts（密码 password：${accounts[0]?.password ?? ''}）`);
    for (const { account, person, organ, task } of accounts)
      lines.push(`    ${account.padEnd(22)} ${person}，${organ.name}　${task.zh}`);
  }
  lines.push('', '  按 Ctrl-C 停止 · Press Ctrl-C to stop', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}
