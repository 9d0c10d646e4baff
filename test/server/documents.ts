import type { Core, UID } from '@strapi/strapi';

type Data = Record<string, unknown>;

/** The document service with plain data: tests build documents that Strapi's types cannot know. */
interface Documents {
  create(options: object): Promise<{ documentId: string } & Data>;
  update(options: object): Promise<{ documentId: string } & Data>;
  publish(options: object): Promise<{ entries: Data[] }>;
  unpublish(options: object): Promise<{ entries: Data[] }>;
  delete(options: object): Promise<{ entries: Data[] }>;
  discardDraft(options: object): Promise<{ entries: Data[] }>;
  clone(options: object): Promise<{ documentId: string; entries: Data[] }>;
  findOne(options: object): Promise<Data | null>;
  findMany(options: object): Promise<Data[]>;
}

export const documents = (strapi: Core.Strapi, type: string) =>
  strapi.documents(`api::${type}.${type}` as UID.ContentType) as unknown as Documents;

/** An organ in both locales. */
export async function createOrgan(strapi: Core.Strapi, code: string, data: Data = {}): Promise<string> {
  const organ = documents(strapi, 'organ');
  const { documentId } = await organ.create({ locale: 'zh-Hans', data: { code, name: `机关${code}`, ...data } });
  await organ.update({ documentId, locale: 'en', data: { name: `Organ ${code}` } });
  return documentId;
}

const KINDS: Readonly<Record<string, Data>> = {
  notice: { kind: 'circular' },
  report: { kind: 'work' },
  regulation: { kind: 'normative_document' },
  decision: { kind: 'permit', decidedOn: '2016-03-01', partyKind: 'organisation' },
  tender: { kind: 'award', sector: 'construction' },
};

/** Publishes a new document of `type`; what a test does not say is plausible. */
export const publishNew = (strapi: Core.Strapi, type: string, data: Data, locale = 'zh-Hans') =>
  documents(strapi, type).create({
    locale,
    status: 'published',
    data: { title: '关于做好2016年政务公开工作的通知', madeOn: '2016-01-04', ...KINDS[type], ...data },
  });
