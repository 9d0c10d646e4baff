import fc from 'fast-check';
import { normalizeDocumentNumber } from '../../../src/plugins/disclosure/core/catalogue/document-number';

describe('an official document number', () => {
  it.each([
    ['国办发[2021]30号', '国办发〔2021〕30号'],
    ['沅建发﹝2021﹞8号', '沅建发〔2021〕8号'],
    ['﹝2021﹞8号', '〔2021〕8号'],
    ['(2016)8号', '〔2016〕8号'],
    ['湘建（2016）8号', '湘建〔2016〕8号'],
    ['沅建发【2016】8号', '沅建发〔2016〕8号'],
    ['沅建发［2016］8号', '沅建发〔2016〕8号'],
    ['国办发明电〔2020〕4号', '国办发明电〔2020〕4号'],
    ['国办发 〔 ２０２１ 〕 ３０ 号', '国办发〔2021〕30号'],
    ['国办发〔2021〕030号', '国办发〔2021〕30号'],
    ['国办发〔2021〕第30号', '国办发〔2021〕30号'],
    ['国办发〔2021〕30', '国办发〔2021〕30号'],
    ['住房和城乡建设部令第168号', '住房和城乡建设部令第168号'],
    ['住房和城乡建设部第168号令', '住房和城乡建设部令第168号'],
    ['国务院令711号', '国务院令第711号'],
    ['中华人民共和国主席令第五十七号', '中华人民共和国主席令第五十七号'],
    ['公告2016年第3号', '公告2016年第3号'],
    ['财政部公告 2016 年第 03 号', '财政部公告2016年第3号'],
    ['2016年第3号公告', '公告2016年第3号'],
  ])('reads %s as %s', (typed, kept) => {
    expect(normalizeDocumentNumber('official', typed)).toBe(kept);
  });

  it.each([
    ['has no year', '国办发30号'],
    ['lost its brackets on copying', '国办函202130号'],
    ['has a year of two digits', '国办发〔21〕30号'],
    ['has a year that cannot be', '国办发〔9021〕30号'],
    ['has no serial number', '国办发〔2021〕号'],
    ['counts from nothing', '国办发〔2021〕0号'],
    ['is a project number', 'HN2016-ZB-018'],
    ['is a sentence', '见附件'],
  ])('is refused when it %s: %s', (_, typed) => {
    expect(normalizeDocumentNumber('official', typed)).toBeUndefined();
  });
});

describe('a free document number', () => {
  it.each([
    ['沅住建罚决字〔2016〕第003号', '沅住建罚决字〔2016〕第003号'],
    ['沅住建罚决字[2016]第003号', '沅住建罚决字〔2016〕第003号'],
    ['沅住建罚决字（ 2016 ）第003号', '沅住建罚决字〔2016〕第003号'],
    ['地字第 431222201600012 号', '地字第431222201600012号'],
    ['HN2016-ZB-018', 'HN2016-ZB-018'],
    ['　HN2016  ZB (补) 018 ', 'HN2016 ZB (补) 018'],
  ])('keeps %s as %s', (typed, kept) => {
    expect(normalizeDocumentNumber('free', typed)).toBe(kept);
  });
});

const written = fc.stringMatching(/^[国办发沅建令公告第年号A-Z〔〕[\]（）()【】 \u30000-9０-９]{0,24}$/u);
const likely = fc
  .tuple(
    fc.constantFrom('国办发', '沅建发', '', '公告', '财政部公告'),
    fc.constantFrom(...'〔[(【［（﹝'),
    fc.integer({ min: 1900, max: 2099 }),
    fc.constantFrom(...'〕])】］）﹞'),
    fc.constantFrom('', '第', ' 第 0', '00'),
    fc.integer({ min: 1, max: 9999 }),
    fc.constantFrom('号', ''),
  )
  .map((parts) => parts.join(''));

it.each(['official', 'free'] as const)('keeping a kept %s number changes nothing', (style) => {
  fc.assert(
    fc.property(fc.oneof(written, likely), (typed) => {
      const kept = normalizeDocumentNumber(style, typed);
      fc.pre(kept !== undefined);
      expect(normalizeDocumentNumber(style, kept)).toBe(kept);
    }),
  );
});

it('whatever bracket a year is typed in, the number is the same', () => {
  fc.assert(
    fc.property(likely, (typed) => {
      expect(normalizeDocumentNumber('official', typed)).toMatch(/〔(19|20)\d{2}〕[1-9]\d*号$/u);
    }),
  );
});
