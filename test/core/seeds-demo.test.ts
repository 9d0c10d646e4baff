import type { CodeListSeed } from '../../src/bootstrap/code-list-entries';
import type { DemoRecord, Fields } from '../../src/bootstrap/demo/record';
import { demoRecords } from '../../src/bootstrap/demo/records';
import { attributesOf, readSeed } from './read-seed';
import { isWorkingDay } from './working-days';

const records = demoRecords(readSeed);
const fieldsOf = (record: DemoRecord): Fields => record.locales['zh-Hans'];
const everyLocale = records.flatMap((record) => Object.values(record.locales).map((fields) => ({ record, fields })));
const codesIn = (seeds: readonly CodeListSeed[]): string[] =>
  seeds.flatMap(({ code, children = [] }) => [code, ...codesIn(children)]);

const disclosedIn = (year: string, type: DemoRecord['type'], kind?: string) =>
  records.filter(
    (record) =>
      record.type === type && record.disclosedOn.startsWith(year) && (!kind || fieldsOf(record).kind === kind),
  );

describe('the bureau of 2016', () => {
  it('publishes 49 tender projects, one record each', () => {
    const tenders = disclosedIn('2016', 'tender', 'award').map(fieldsOf);
    expect(tenders).toHaveLength(49);
    expect(disclosedIn('2016', 'tender')).toHaveLength(49);
    expect(new Set(tenders.map(({ project }) => project)).size).toBe(49);
    expect(new Set(tenders.map(({ projectCode }) => projectCode)).size).toBe(49);
  });

  it('publishes 18 penalties, their fines a little under 400,000 yuan', () => {
    const penalties = disclosedIn('2016', 'decision', 'penalty').map(fieldsOf);
    expect(penalties).toHaveLength(18);
    const fines = penalties.reduce((sum, { amountYuan }) => sum + Number(amountYuan), 0);
    expect(fines).toBeGreaterThan(390_000);
    expect(fines).toBeLessThan(400_000);
  });

  it('publishes 60 permits under the three planning certificates', () => {
    const permits = disclosedIn('2016', 'decision', 'permit').map(fieldsOf);
    expect(permits).toHaveLength(60);
    for (const [permitType, number] of [
      ['选址意见书', /^选字第4312222016\d{5}号$/],
      ['建设用地规划许可证', /^地字第4312222016\d{5}号$/],
      ['建设工程规划许可证', /^建字第4312222016\d{5}号$/],
    ] as const) {
      const ofType = permits.filter((permit) => permit.permitType === permitType);
      expect(ofType.length).toBeGreaterThan(0);
      for (const { documentNumber } of ofType) expect(documentNumber).toMatch(number);
    }
  });

  it('numbers the certificates of one type in the order of their decisions', () => {
    const works = disclosedIn('2016', 'decision', 'permit')
      .map(fieldsOf)
      .filter(({ documentNumber }) => String(documentNumber).startsWith('建'));
    const byDay = works.sort((one, other) => String(one.decidedOn).localeCompare(String(other.decidedOn)));
    const numbers = byDay.map(({ documentNumber }) => String(documentNumber));
    expect(numbers).toEqual([...numbers].sort());
  });

  it('publishes its nine internal rules by name, in the order of the printed volume', () => {
    const rules = disclosedIn('2016', 'rule').map(fieldsOf);
    const inOrder = rules.sort((one, other) => Number(one.compileOrder) - Number(other.compileOrder));
    expect(inOrder.map(({ title }) => title)).toEqual([
      '政务公开制度',
      '服务承诺制度',
      '党政领导接待群众来访日制度',
      '会议制度',
      '工作考勤制度',
      '学习制度',
      '重大事项报告制度',
      '机关公务接待管理办法',
      '机关车辆使用管理办法',
    ]);
  });

  it('gives the annual report of 2016 in the year after, in both languages', () => {
    const [report] = disclosedIn('2017', 'report', 'disclosure_annual');
    expect(report && fieldsOf(report).dataYear).toBe(2016);
    expect(Object.keys(report?.locales ?? {})).toEqual(['zh-Hans', 'en']);
    for (const figure of ['49', '18', '近40万元', '60', '0745-4224393'])
      expect(report && fieldsOf(report).body).toContain(figure);
  });

  it('reprints what higher organs made and owns no law, regulation or government rule', () => {
    const regulations = disclosedIn('2016', 'regulation').map(fieldsOf);
    const rankOf = (title: string) => regulations.find((regulation) => regulation.title === title);
    expect(rankOf('中华人民共和国政府信息公开条例')).toMatchObject({
      kind: 'administrative_regulation',
      origin: 'reprint',
      issuer: '国务院',
    });
    expect(rankOf('房屋登记办法')).toMatchObject({ kind: 'departmental_rule', origin: 'reprint' });
    expect(rankOf('城市建设管理条例')).toMatchObject({ kind: 'local_regulation', origin: 'reprint' });
    for (const { kind, origin } of regulations) {
      if (origin !== 'reprint') expect(['normative_document', 'policy_document']).toContain(kind);
    }
  });

  it('is alone in its year', () => {
    for (const record of records.filter(({ disclosedOn }) => disclosedOn.startsWith('2016'))) {
      expect(fieldsOf(record).organ).toBe('yuanling-zjj');
    }
  });
});

describe('the invented bureau', () => {
  it('has disclosed in 2023 and 2024 and never else', () => {
    const years = records
      .filter((record) => fieldsOf(record).organ === 'shili-sjj')
      .map(({ disclosedOn }) => disclosedOn.slice(0, 4));
    expect([...new Set(years)]).toEqual(['2023', '2024']);
  });

  it('has tallies of decisions and incomes of a fee in the same years', () => {
    for (const file of ['decision-tallies', 'fee-incomes']) {
      const rows = readSeed<{ organ: string; dataYear: number }[]>(`demo/shili/${file}`);
      expect(rows.map(({ organ, dataYear }) => [organ, dataYear])).toEqual([
        ['shili-sjj', 2023],
        ['shili-sjj', 2024],
      ]);
    }
  });
});

describe('every record of the demo', () => {
  it('says in every language that it is one', () => {
    const saying = { 'zh-Hans': '演示记录', en: 'Demonstration record' };
    for (const { locales } of records) {
      expect(locales['zh-Hans'].body).toContain(saying['zh-Hans']);
      if (locales.en) expect(locales.en.body).toContain(saying.en);
    }
  });

  it('concerns no person', () => {
    for (const { fields } of everyLocale) {
      expect(fields.partyKind).not.toBe('person');
      if (fields.party !== undefined) expect(fields.party).toMatch(/^示例/);
    }
  });

  it('fills only attributes that its type has, with values that it takes', () => {
    for (const { record, fields } of everyLocale) {
      const attributes = attributesOf(record.type);
      for (const [name, value] of Object.entries(fields)) {
        const attribute = attributes[name];
        expect([name, attribute !== undefined]).toEqual([name, true]);
        if (attribute?.enum) expect(attribute.enum).toContain(value);
      }
    }
  });

  it('gives what its type requires', () => {
    for (const { record, fields } of everyLocale) {
      const required = Object.entries(attributesOf(record.type)).filter(([, attribute]) => attribute.required);
      const missing = required.map(([name]) => name).filter((name) => name !== 'origin' && fields[name] === undefined);
      expect([fields.title, missing]).toEqual([fields.title, []]);
    }
  });

  it('has days that exist, on working days, made before disclosed', () => {
    for (const { disclosedOn, locales } of records) {
      const { madeOn, decidedOn = madeOn } = locales['zh-Hans'];
      for (const day of [madeOn, decidedOn, disclosedOn].map(String)) {
        expect([day, new Date(day).toISOString().slice(0, 10)]).toEqual([day, day]);
      }
      expect([disclosedOn, isWorkingDay(disclosedOn)]).toEqual([disclosedOn, true]);
      expect(String(madeOn) <= disclosedOn).toBe(true);
      expect(String(decidedOn) <= disclosedOn).toBe(true);
    }
  });

  it('of its own was disclosed within a month', () => {
    for (const record of records.filter((record) => fieldsOf(record).origin !== 'reprint')) {
      const days = (Date.parse(record.disclosedOn) - Date.parse(String(fieldsOf(record).madeOn))) / 86_400_000;
      expect(days).toBeLessThanOrEqual(28);
    }
  });

  it('stands in the order of disclosure', () => {
    const days = records.map(({ disclosedOn }) => disclosedOn);
    expect(days).toEqual([...days].sort());
  });

  it('has a document number of its own, if any', () => {
    const numbers = records.map((record) => fieldsOf(record).documentNumber).filter((number) => number !== undefined);
    expect(numbers.length).toBeGreaterThan(78);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('names topics, columns and organs that are seeded', () => {
    const topics = codesIn(readSeed<CodeListSeed[]>('topics'));
    const columns = codesIn(readSeed<CodeListSeed[]>('columns'));
    const organs = codesIn(readSeed<CodeListSeed[]>('demo/organs'));
    for (const { fields } of everyLocale) {
      expect(organs).toContain(fields.organ);
      expect(topics).toContain(fields.topic);
      for (const column of [fields.columns ?? []].flat()) expect(columns).toContain(column);
    }
  });

  it('names only records that are there before it, in each of its languages', () => {
    const known = new Map<unknown, DemoRecord>();
    for (const record of records) {
      for (const [locale, fields] of Object.entries(record.locales)) {
        for (const key of [fields.interprets ?? [], fields.repeals ?? []].flat()) {
          expect([key, Object.keys(known.get(key)?.locales ?? {})]).toEqual([key, expect.arrayContaining([locale])]);
        }
      }
      if (record.key) known.set(record.key, record);
    }
  });
});
