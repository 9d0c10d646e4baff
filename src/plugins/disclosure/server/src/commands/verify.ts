import type { Core } from '@strapi/strapi';
import { UsageError } from '../../../core/commands/parse';
import type { CommandOptions } from '../../../core/commands/shape';
import { EXIT } from '../../../core/commands/shape';
import { isSentence, LONGEST_SENTENCE } from '../../../core/sentence';
import { findingWords } from '../../../core/verify/sentences';
import type { Words } from '../../../core/words';
import { actorOf } from '../register/actor';
import { correct } from '../verify/correct';
import { begin, carryOut } from '../verify/run';
import * as store from '../verify/store';
import type { Verification } from '../verify/verification';
import type { Command, Outcome, Progress } from './command';
import { NotPossible } from './command';

const VERIFYING: Words = { 'zh-Hans': '核验台账', en: 'Verifying the register' };
const CORRECTING: Words = { 'zh-Hans': '更正', en: 'Correcting' };

const TOLD = 1_000;

function reasonOf({ fix, reason }: CommandOptions): string | null {
  if (fix === undefined && reason === undefined) return null;
  const text = typeof reason === 'string' ? reason.trim() : '';
  if (fix === undefined)
    throw new UsageError({ 'zh-Hans': '--reason 只与 --fix 同用', en: '--reason goes with --fix' });
  if (isSentence(text)) return text;
  throw new UsageError({
    'zh-Hans': `--fix 需要 --reason "…"：一句话说明，最多 ${LONGEST_SENTENCE} 字`,
    en: `--fix needs --reason "…": one sentence of at most ${LONGEST_SENTENCE} characters`,
  });
}

async function run(strapi: Core.Strapi, resume: boolean, progress: Progress): Promise<Verification> {
  const isUnderWay = await store.isUnderWay(strapi.db.connection);
  const begun = isUnderWay ? null : await begin(strapi, { trigger: 'command', actor: actorOf(strapi), resume });
  if (begun === null) {
    throw new NotPossible({ 'zh-Hans': '核验正在进行，请稍候', en: 'A verification is under way: wait for it' });
  }
  return carryOut(strapi, begun, (done, total) => progress(done, total, VERIFYING));
}

async function outcomeOf(strapi: Core.Strapi, verification: Verification): Promise<Outcome> {
  const { id, found, checked, acknowledged, head } = verification;
  const findings = await store.findingsOf(strapi.db.connection, id, { limit: TOLD });
  const sentences = findings.map((finding) => ({ ...finding, message: findingWords(finding) }));
  const owned = acknowledged === 0 ? '' : `（另有 ${acknowledged} 处已说明） (and ${acknowledged} owned up to)`;
  const lines = [
    `已核对 ${checked} 项，发现 ${found} 处不一致 · ${checked} rows checked, ${found} differences${owned}`,
    `留痕 · Event log: ${head?.sequence ?? 0} ${head?.hash ?? ''}`,
    ...sentences.flatMap(({ message }) => [`- ${message['zh-Hans']}`, `  ${message.en}`]),
    ...(found > TOLD ? [`… ${found - TOLD}`] : []),
  ];
  return {
    text: lines.join('\n'),
    json: { ...verification, findings: sentences },
    exitCode: found === 0 ? EXIT.fine : EXIT.findings,
  };
}

/** Recounts the register and says what does not agree; with `--fix` sets it right and looks again. */
export const verify: Command = {
  name: 'verify',
  summary: {
    'zh-Hans': '从内容和留痕重新核算台账，列出不一致之处',
    en: 'recount the register from content and events',
  },
  options: [
    {
      name: 'fix',
      summary: { 'zh-Hans': '更正不一致之处，每处留痕', en: 'set right what differs, each with an event' },
    },
    { name: 'reason', takes: 'text', summary: { 'zh-Hans': '更正的原因', en: 'why, for the event log; with --fix' } },
    { name: 'resume', summary: { 'zh-Hans': '接着上次中断处', en: 'go on where the last run was broken off' } },
  ],
  writes: true,
  async run(strapi, options, progress) {
    const reason = reasonOf(options);
    const verification = await run(strapi, options.resume === true, progress);
    if (reason === null || verification.found === 0) return outcomeOf(strapi, verification);
    await correct(strapi, verification, reason, (done, total) => progress(done, total, CORRECTING));
    return outcomeOf(strapi, await run(strapi, false, progress));
  },
};
