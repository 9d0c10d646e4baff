import { examine } from '../../../src/guard/query/examine';
import type { Attribute, TypeView } from '../../../src/guard/query/type-view';
import type { ValueKind } from '../../../src/guard/query/values';

const holds = (value: ValueKind): Attribute => ({ kind: 'scalar', value });
const text = holds('text');
const link = (target: string, many = false): Attribute => ({ kind: 'link', target, translations: false, many });

const TYPES: Record<string, Record<string, Attribute>> = {
  notice: {
    title: text,
    amount: holds('number'),
    quantity: holds('integer'),
    madeOn: holds('day'),
    keywords: holds('json'),
    organ: link('organ'),
    interprets: link('regulation'),
    attachments: link('file', true),
    localizations: { kind: 'link', target: 'notice', translations: true, many: true },
  },
  regulation: { title: text, organ: link('organ') },
  organ: { name: text, parent: link('organ') },
  file: { url: text },
};
const find = (uid: string): TypeView => ({ uid, attributes: new Map(Object.entries(TYPES[uid] ?? {})) });
const ask = (query: Record<string, unknown>, extra: string[] = []) => examine({ query, uid: 'notice', extra }, find);

describe('examine', () => {
  it.each<[string, Record<string, unknown>]>([
    ['nothing at all', {}],
    ['the published status', { status: 'published' }],
    ['what GraphQL leaves empty', { status: 'published', publicationFilter: undefined, hasPublishedVersion: null }],
    ['conditions on fields and relations', { filters: { $or: [{ title: { $eq: 'x' } }, { organ: { name: 'x' } }] } }],
    [
      'relations by their number, or missing',
      { filters: { $or: [{ organ: '1' }, { organ: { $null: 'true' } }, { organ: { $in: ['1', '2'] } }] } },
    ],
    ['an instant as a value', { filters: { madeOn: { $gte: new Date(0) } } }],
    ['a day', { filters: { madeOn: { $between: ['2016-02-29', '2016-12-31'] } } }],
    ['lists that are empty or not', { filters: { $not: { keywords: { $null: true } } } }],
    ['the opposite of a comparison', { filters: { title: { $not: { $containsi: 'x' } } } }],
    ['the largest number', { filters: { quantity: ['2147483647', -2147483647] } }],
    ['an order through a relation', { sort: ['organ.name:desc', 'title'] }],
    ['an order as a tree', { sort: { organ: { name: 'asc' } } }],
    ['translations to look at', { populate: { localizations: { fields: ['title'] } } }],
    ['two levels of relations', { populate: 'organ.parent,attachments' }],
    ['a whole page', { pagination: { pageSize: '100', withCount: 'false' }, locale: '*', _q: '住房' }],
  ])('answers %s', (_, query) => {
    expect(ask(query)).toEqual({ refusal: undefined, drafts: undefined });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown parameter', { lookup: 'x' }, 'lookup'],
    ['many relations', { filters: { $or: Array.from({ length: 9 }, () => ({ organ: { name: 'x' } })) } }, 'filters'],
    [
      'relations to many, each of which multiplies the rows',
      { filters: { $and: Array.from({ length: 3 }, () => ({ attachments: { url: 'x' } })) } },
      'filters',
    ],
    [
      'an order through several relations to many',
      { sort: Array.from({ length: 3 }, () => 'attachments.url') },
      'sort',
    ],
    ['conditions on translations', { filters: { localizations: { title: 'x' } } }, 'filters[localizations]'],
    ['the same behind $not', { filters: { $not: { localizations: {} } } }, 'filters[$not][localizations]'],
    ['a field below a field', { filters: { title: { title: 'x' } } }, 'filters[title][title]'],
    ['a field that is not public', { filters: { password: 'x' } }, 'filters[password]'],
    ['a name of the language', { filters: { constructor: 'x' } }, 'filters[constructor]'],
    ['text for a number', { filters: { amount: { $gt: 'x' } } }, 'filters[amount][$gt]'],
    ['text for a relation', { filters: { organ: 'x' } }, 'filters[organ]'],
    ['text for a relation, by an operator', { filters: { organ: { $in: ['1', 'x'] } } }, 'filters[organ][$in]'],
    ['a NUL character', { filters: { title: { $eq: 'a\0' } } }, 'filters[title][$eq]'],
    [
      'the same deep inside',
      { filters: { $or: [{ title: { $in: ['x', 'a\0'] } }] } },
      'filters[$or][0][title][$in][1]',
    ],
    ['conditions that are a value', { filters: 'x' }, 'filters'],
    ['conditions that are a list', { filters: [{ title: 'x' }] }, 'filters'],
    ['alternatives that are a tree', { filters: { $or: { title: 'x' } } }, 'filters[$or]'],
    ['an alternative that is a value', { filters: { $or: [{ title: 'x' }, ''] } }, 'filters[$or][1]'],
    ['the opposite of a list', { filters: { $not: [{ title: 'x' }] } }, 'filters[$not]'],
    ['a comparison of nothing', { filters: { $eq: 1 } }, 'filters[$eq]'],
    ['alternatives below a field', { filters: { title: { $or: [{ $eq: 'x' }] } } }, 'filters[title][$or]'],
    [
      'an operator that is not for the public',
      { filters: { title: { $jsonSupersetOf: 'x' } } },
      'filters[title][$jsonSupersetOf]',
    ],
    ['conditions in a list of values', { filters: { title: [{ $eq: 'x' }] } }, 'filters[title]'],
    ['conditions and an operator on one relation', { filters: { organ: { $eq: 1, name: 'x' } } }, 'filters[organ]'],
    ['part of a number where whole ones are', { filters: { quantity: '1.5' } }, 'filters[quantity]'],
    ['a number too large', { filters: { id: { $in: ['1', '2147483648'] } } }, 'filters[id][$in]'],
    ['a number without end', { filters: { amount: { $in: [Infinity] } } }, 'filters[amount][$in]'],
    ['words in a number', { filters: { quantity: { $contains: '1' } } }, 'filters[quantity][$contains]'],
    ['words in a list', { filters: { keywords: { $contains: 'x' } } }, 'filters[keywords][$contains]'],
    ['a list as a value', { filters: { keywords: 'x' } }, 'filters[keywords]'],
    ['a day that is none', { filters: { madeOn: '2016-02-31' } }, 'filters[madeOn]'],
    ['no fields', { fields: '' }, 'fields'],
    ['half a span', { filters: { amount: { $between: '1' } } }, 'filters[amount][$between]'],
    [
      'a third relation in a condition',
      { filters: { interprets: { organ: { parent: { name: 'x' } } } } },
      'filters[interprets][organ][parent]',
    ],
    ['an order by translations', { sort: 'localizations.title' }, 'sort'],
    ['the same, parted by a colon', { sort: 'localizations:title' }, 'sort'],
    ['the same as a tree', { sort: [{ localizations: 'title:asc' }] }, 'sort'],
    ['an order by six fields', { sort: 'title,title,title,title,title,title' }, 'sort'],
    ['an order by a relation', { sort: 'organ' }, 'sort'],
    ['a field that is none', { fields: 'title,organ' }, 'fields'],
    ['fields as a tree', { fields: { title: true } }, 'fields'],
    ['a relation that is not public', { populate: { createdBy: true } }, 'populate[createdBy]'],
    ['a field as a relation', { populate: ['title'] }, 'populate'],
    [
      'a third level of relations',
      { populate: { interprets: { populate: { organ: { populate: 'parent' } } } } },
      'populate[interprets][populate][organ][populate]',
    ],
    ['counts of a relation', { populate: { interprets: { count: true } } }, 'populate[interprets][count]'],
    [
      'conditions on translations in a relation',
      { populate: { localizations: { filters: { localizations: {} } } } },
      'populate[localizations][filters][localizations]',
    ],
    ['a page above the limit', { pagination: { pageSize: '101' } }, 'pagination[pageSize]'],
    ['every page', { pagination: { limit: '-1' } }, 'pagination[limit]'],
    ['a locale as a condition', { locale: { $ne: 'en' } }, 'locale'],
    ['a search as a condition', { _q: ['x'] }, '_q'],
  ])('refuses %s and names it', (_, query, parameter) => {
    expect(ask(query).refusal).toMatchObject({ parameter });
  });

  it.each([[{ status: 'draft' }], [{ publicationFilter: 'modified' }], [{ hasPublishedVersion: 'false' }]])(
    'asks for the right to drafts for %j and finds nothing else wrong',
    (query) => {
      const { refusal, drafts } = ask(query);
      expect(refusal).toBeUndefined();
      expect(drafts?.types).toEqual(['notice']);
    },
  );

  it.each([
    [{ STATUS: 'draft' }],
    [{ status: ['published', 'draft'] }],
    [{ status: { $eq: 'draft' } }],
    [{ publicationState: 'preview' }],
    [{ populate: { interprets: { status: 'draft' } } }],
  ])('takes %j for asking for drafts, in a way that nobody is answered', (query) => {
    const { refusal, drafts } = ask(query);
    expect(drafts).toBeDefined();
    expect(refusal).toBeDefined();
  });

  it('counts every type that an answer would hold or depend on among the drafts asked for', () => {
    const query = {
      status: 'draft',
      populate: { interprets: true },
      filters: { organ: { name: 'x' } },
      sort: 'attachments.url',
    };
    expect([...(ask(query).drafts?.types ?? [])].sort()).toEqual(['file', 'notice', 'organ', 'regulation']);
    expect(ask({ status: 'draft', populate: '*' }).drafts?.types).toContain('regulation');
  });

  it("lets a route's own parameters through", () => {
    expect(ask({ start: 0, limit: 100 }, ['start', 'limit']).refusal).toBeUndefined();
    expect(ask({ start: 0 }).refusal).toBeDefined();
    expect(ask({ limit: 101 }, ['limit']).refusal).toBeDefined();
  });
});
