import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findingWords } from '../../../core/verify/sentences';
import type { VerificationAnswer } from '../../../shared/verification';
import { actorOf } from '../register/actor';
import { inBackground } from './in-background';
import { begin } from './run';
import * as store from './store';
import type { Verification } from './verification';

const SHOWN = 200;

/** A run with the first of its findings, each as a sentence in both languages. */
export async function answerOf(strapi: Core.Strapi, verification: Verification): Promise<VerificationAnswer> {
  const findings = await store.findingsOf(strapi.db.connection, verification.id, { limit: SHOWN });
  return { ...verification, findings: findings.map((finding) => ({ ...finding, message: findingWords(finding) })) };
}

/** The admin asks for the last run, or for a new one. */
export const createVerificationController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async last(ctx: Context) {
    const verification = await store.last(strapi.db.connection);
    ctx.body = { data: verification && (await answerOf(strapi, verification)) };
  },

  /** Begins a run and does not wait for it; answers with the one that is under way, if there is one. */
  async start(ctx: Context) {
    const db = strapi.db.connection;
    if (!(await store.isUnderWay(db))) {
      const run = await begin(strapi, { trigger: 'admin', actor: actorOf(strapi) });
      if (run !== null) inBackground(strapi, run);
    }
    ctx.status = 202;
    const verification = await store.last(db);
    ctx.body = { data: verification && (await answerOf(strapi, verification)) };
  },
});
