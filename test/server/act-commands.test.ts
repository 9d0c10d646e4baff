import path from 'node:path';
import { recordRow } from './acts';
import { startApp, type TestApp } from './app';
import { createOrgan, publishNew } from './documents';
import { DIST } from './setup/paths';

interface Outcome {
  readonly text: string;
  readonly json: { readonly state?: string; readonly events?: readonly { readonly actor: string }[] };
  readonly exitCode: number;
}

const { runCommandLine } = jest.requireActual<{
  runCommandLine(strapi: unknown, words: readonly string[], progress: () => void): Promise<Outcome>;
}>(path.join(DIST, 'src/plugins/disclosure/server/src/commands'));

/** The acts as an operator types them. */
let app: TestApp;
let documentId: string;

const run = (...words: string[]) => runCommandLine(app.strapi, words, () => undefined);
const why = ['--reason', '经审查决定'];

beforeAll(async () => {
  app = await startApp();
  ({ documentId } = await publishNew(app.strapi, 'notice', { organ: await createOrgan(app.strapi, 'zjj') }));
});
afterAll(() => app.stop());

it('does each act in turn, and says what has become of the record', async () => {
  const lines: [string[], string][] = [
    [['withdraw', documentId, '--reason-code', 'superseded', ...why], 'withdrawn'],
    [['restore', documentId, ...why], 'public'],
    [['correct', documentId, '--disclosed-on', '2016-07-01', ...why], 'public'],
    [['void', documentId, '--reason-code', 'error', ...why], 'voided'],
    [['unvoid', documentId, ...why], 'withdrawn'],
    [['seal', documentId, '--reason-code', 'order', ...why], 'sealed'],
  ];
  for (const [words, state] of lines) {
    const { json, exitCode } = await run(...words);
    expect([words[0], exitCode, json.state]).toEqual([words[0], 0, state]);
    expect(json.events?.at(-1)).toMatchObject({ actor: 'command' });
  }
});

it('tells bad use from what is not possible now, and changes nothing', async () => {
  const before = await recordRow(app, documentId);
  expect(await run('withdraw', documentId, '--reason-code', 'expired', ...why)).toMatchObject({
    exitCode: 2,
    text: expect.stringMatching(/“原因类别”.*expired.*“Class of reason”/su),
  });
  expect(await run('withdraw', documentId)).toMatchObject({ exitCode: 2 });
  expect(await run('seal', documentId, '--reason-code', 'order', ...why)).toMatchObject({
    exitCode: 3,
    text: '“操作”：条目已封存 / “Act”: the record is sealed already',
  });
  expect(await run('unvoid', 'nothing', ...why)).toMatchObject({ exitCode: 3 });
  expect(await recordRow(app, documentId)).toEqual(before);
});
