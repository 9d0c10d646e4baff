import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runScript } from '../run-script';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-start-'));
const aFile = path.join(folder, 'file');
writeFileSync(aFile, '');

describe('npm start', () => {
  it.each([
    ['a port that is no number', { PORT: 'abc' }, [], 'PORT is abc: it takes a whole number from 0 to 65535'],
    [
      'a folder that cannot be',
      { PORT: '0', DATABASE_FILENAME: path.join(aFile, 'x.db') },
      [],
      `Cannot write ${aFile}`,
    ],
    ['an option nobody knows', { PORT: '0' }, ['--foo'], 'Unknown option --foo; there are --demo, --no-demo'],
  ])('refuses %s in one line', async (_, env, args, words) => {
    const { code, output } = await runScript('start.mjs', env, args);
    expect(code).toBe(1);
    expect(output).toContain(words);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a taken port in one line', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, output } = await runScript('start.mjs', { PORT: String(port) });
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is taken`);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
