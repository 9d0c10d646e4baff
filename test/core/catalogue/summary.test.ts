import { plainText, summaryOf } from '../../../src/plugins/disclosure/core/catalogue/summary';

const sentence = '各乡镇人民政府应当在每年一月三十一日以前公布上一年度的政府信息公开工作年度报告。';

describe('a summary', () => {
  it('is the whole text where that is short', () => {
    expect(summaryOf('本局负责房屋征收。', '')).toBe('本局负责房屋征收。');
  });

  it('ends with a sentence, within a hundred characters', () => {
    expect(summaryOf(sentence.repeat(4), '')).toBe(sentence.repeat(2));
  });

  it('is cut where the first sentence alone is too long', () => {
    const summary = summaryOf('一'.repeat(300), '');
    expect([...summary]).toHaveLength(100);
    expect(summary.endsWith('…')).toBe(true);
  });

  it('is not cut within an English word', () => {
    const text = 'updating '.repeat(30);
    expect(summaryOf(text, '')).toBe(`${'updating '.repeat(11).trim()}…`);
  });

  it('does not repeat the title', () => {
    expect(summaryOf('# 关于开展检查的通知\n\n请各单位配合。', '关于开展检查的通知')).toBe('请各单位配合。');
  });

  it('does not end an English sentence at a decimal point', () => {
    const text = `The fines came to 39.8 ten thousand yuan. ${'More text follows here '.repeat(8)}`;
    expect(summaryOf(text, '')).toBe('The fines came to 39.8 ten thousand yuan.');
  });
});

it.each([
  ['a heading and emphasis', '## 一、**总体**情况', '一、总体情况'],
  ['a link and an image', '见[附件](https://example.org/a.pdf)。![图](b.png)', '见附件。'],
  ['a list', '- 房屋\n- 市政', '房屋市政'],
  ['text around a table', '如下：\n\n| 项目 | 数量 |\n| --- | ---: |\n| 处罚 | 18 |\n\n特此公告。', '如下：特此公告。'],
  ['HTML', '<p>正文<br/></p>', '正文'],
  ['English over two lines', 'one\ntwo', 'one two'],
  ['a name with an underscore', 'disclosure_annual', 'disclosure_annual'],
])('reads %s as plain text', (_, markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});
