/** Where the server is, and what to do first. */
export const greeting = ({ address, hasAdministrator, demo }) => {
  const lines = [
    '',
    '公开 Gongkai 已启动 · is running',
    '',
    `  门户 Portal   ${address}/`,
    `  管理 Admin    ${address}/admin`,
    `  接口 API      ${address}/api/disclosure/years`,
    '',
  ];
  if (!hasAdministrator) {
    lines.push(
      '  尚无管理员：打开管理地址，填写表单，即为第一位管理员。',
      '  No administrator yet: open the admin address; its form makes the first one.',
      '',
    );
  }
  if (demo) {
    lines.push(
      '  已载入演示数据；npm run demo:drop 将演示数据库连同其中的账户一并移开，下次启动即为空库。',
      '  The demo is loaded; npm run demo:drop moves its database aside, accounts and all; the next start is empty.',
      '',
    );
  }
  return lines.join('\n');
};

/** The address to type into a browser on this machine, unless the public one is known. */
export const addressOf = ({ PUBLIC_URL, HOST = '0.0.0.0' }, port) => {
  if (PUBLIC_URL?.startsWith('http')) return PUBLIC_URL.replace(/\/+$/, '');
  const host = ['0.0.0.0', '::', ''].includes(HOST) ? 'localhost' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};
