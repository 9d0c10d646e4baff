import { expect, test, type Page } from '@playwright/test';
import { enter as comeIn, photographing } from './desk';
import type { Language } from './desk';
import { editor } from './editor';

const LANGUAGES = ['zh-Hans', 'en'] as const;

const WORDS = {
  'zh-Hans': {
    title: '公开台账',
    years: '年度',
    verification: '核验',
    search: '按索引号、文号或名称查找',
    verify: '立即核验',
    inOrder: '台账与内容、操作留痕一致',
  },
  en: {
    title: 'Register',
    years: 'Years',
    verification: 'Verification',
    search: 'Find by index number, document number or title',
    verify: 'Verify now',
    inOrder: 'The register agrees with content and event log',
  },
} as const;

const enter = async (page: Page, language: Language) => {
  await comeIn(page, language, '/admin/plugins/disclosure');
  await expect(page.getByRole('heading', { level: 1, name: WORDS[language].title })).toBeVisible();
};

const { photograph } = photographing('register');

const firstOf = async (page: Page) => {
  const answer = await page.request.get('/api/disclosure/records', {
    params: { organ: 'yuanling-zjj', year: '2016', kind: 'decision.penalty', limit: '1' },
  });
  const { data } = (await answer.json()) as { data: { indexNumber: string; title: string; organ: { name: string } }[] };
  return data[0] ?? { indexNumber: '', title: '', organ: { name: '' } };
};

const choose = async (page: Page, list: string, option: string) => {
  await page.getByRole('combobox', { name: list }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

for (const language of LANGUAGES) {
  test(`finds a record and says where it counts, in ${language}`, async ({ page }) => {
    const { title, years, verification, search, verify, inOrder } = WORDS[language];
    const known = await firstOf(page);
    await enter(page, language);
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(21);

    await page.getByRole('searchbox', { name: search }).fill(known.indexNumber);
    await page.getByRole('searchbox', { name: search }).press('Enter');
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
    await expect(page.getByRole('row', { name: known.indexNumber })).toContainText('2016');
    await photograph(page, `records.${language}`);

    await page.getByRole('tab', { name: years }).click();
    await expect(page.getByRole('row', { name: /^2016/ })).toBeVisible();
    await photograph(page, `years.${language}`);

    await page.getByRole('tab', { name: verification }).click();
    await page.getByRole('button', { name: verify }).click();
    await expect(page.getByRole('heading', { name: inOrder })).toBeVisible();
    await photograph(page, `verification.${language}`);
  });
}

test('says why a figure is what it is', async ({ page }) => {
  const { organ } = await firstOf(page);
  await enter(page, 'zh-Hans');
  await page.getByRole('tab', { name: '年度' }).click();
  await choose(page, '机关', organ.name);
  await page.getByRole('button', { name: /^2016年主动公开\d+件/ }).click();

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /^计入：\d+件$/ })).toBeVisible();
  await expect(dialog).toContainText('首次公开');
  await expect(dialog.getByRole('heading', { name: /^不计入：属于其他机关：\d+件$/ })).toBeVisible();
  await photograph(page, 'explain.zh-Hans');
});

test('freezes a year once it is confirmed, and shows what corrects it', async ({ page, request }) => {
  const { organ } = await firstOf(page);
  await enter(page, 'zh-Hans');
  await page.getByRole('tab', { name: '年度' }).click();
  await choose(page, '机关', organ.name);
  await page.getByRole('button', { name: '2016年定稿' }).click();

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '定稿', exact: true })).toBeDisabled();
  await dialog.getByRole('textbox', { name: '说明（选填）' }).fill('随2016年度报告公布');
  await dialog.getByRole('checkbox').click();
  await photograph(page, 'freeze.zh-Hans');
  await dialog.getByRole('button', { name: '定稿', exact: true }).click();
  await expect(page.getByRole('row', { name: /^2016/ })).toContainText('已定稿');
  await expect(page.getByRole('row', { name: /^2016/ })).toContainText('随2016年度报告公布');

  const frozen = { organ: 'yuanling-zjj', year: '2016', measure: 'decided', basis: 'published' };
  const before = await (await request.get('/api/disclosure/counts', { params: frozen })).json();
  const desk = editor(request);
  await desk.add('api::decision-tally.decision-tally', 'yuanling-zjj', { kind: 'permit', dataYear: 2016, quantity: 2 });

  await page.reload();
  await page.getByRole('tab', { name: '年度' }).click();
  await choose(page, '机关', organ.name);
  await page.getByRole('button', { name: '查看2016年的1条更正' }).click();
  await expect(dialog).toContainText(`${before.meta.total} → ${before.meta.total + 2}`);
  await expect(dialog).toContainText('管理员');
  await expect(dialog).not.toContainText('张三');
  await photograph(page, 'corrections.zh-Hans');
  const after = await (await request.get('/api/disclosure/counts', { params: frozen })).json();
  expect(after.meta.total).toBe(before.meta.total);
});
