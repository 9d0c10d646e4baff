import { expect, test, type Page } from '@playwright/test';
import { schemas, type Schema } from '../admin/schemas';
import { enter } from './desk';

const LANGUAGES = ['zh-Hans', 'en'] as const;
const CATALOGUE_LOCALE = 'plugins[i18n][locale]=zh-Hans';

const listOf = ({ uid }: Schema) => `/admin/content-manager/collection-types/${uid}`;

/** Names that a person should never meet: those of two words, which no language writes so, and coded values. */
const rawNames = ({ attributes }: Schema) => [
  ...Object.keys(attributes).filter((name) => /[a-z][A-Z]/.test(name)),
  ...Object.values(attributes)
    .flatMap(({ enum: values }) => values ?? [])
    .filter((value) => value.includes('_')),
];

const readRawNames = async (page: Page, schema: Schema) => {
  // Headings are set in capitals.
  const words = new Set((await page.locator('main').innerText()).toLowerCase().split(/[\s,，、()（）*:：]+/));
  return rawNames(schema).filter((name) => words.has(name.toLowerCase()));
};

for (const language of LANGUAGES) {
  for (const schema of schemas) {
    test(`shows ${schema.uid} in words, in ${language}`, async ({ page }) => {
      await enter(page, language, `${listOf(schema)}?${CATALOGUE_LOCALE}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('grid').or(page.getByRole('table')).first()).toBeVisible();
      expect(await readRawNames(page, schema)).toEqual([]);
      await page.screenshot({ path: `test-results/admin/${schema.info.displayName}.list.${language}.png` });

      await page.goto(`${listOf(schema)}/create?${CATALOGUE_LOCALE}`);
      await expect(page.getByRole('textbox').first()).toBeVisible();
      expect(await readRawNames(page, schema)).toEqual([]);
      await page.screenshot({ path: `test-results/admin/${schema.info.displayName}.form.${language}.png` });
    });
  }
}

test('lets an editor publish a notice from an empty form', async ({ page }) => {
  const title = `关于开展住房保障对象年度审核的公告（${String(Date.now())}）`;
  await enter(page, 'zh-Hans', `/admin/content-manager/collection-types/api::notice.notice/create?${CATALOGUE_LOCALE}`);

  await page.getByRole('textbox', { name: /^名称/ }).fill(title);
  await page.getByRole('combobox', { name: /^类别/ }).click();
  await page.getByRole('option', { name: '公告', exact: true }).click();
  await page.getByRole('combobox', { name: /^成文日期/ }).fill('2026/01/05');
  await page.getByRole('combobox', { name: /^发布机关/ }).click();
  await page.getByRole('option').first().click();
  await page.getByRole('textbox', { name: /^关键词/ }).fill('住房、保障');
  await page.getByRole('textbox', { name: /^关键词/ }).press('Enter');
  await expect(page.getByText('保障', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '发布', exact: true }).click();

  await expect(page.getByText('已发布').first()).toBeVisible();
  await expect(page.getByLabel(/^索引号/)).not.toHaveValue('');
  const answer = await page.request.get('/api/disclosure/records', { params: { kind: 'notice', limit: 5 } });
  const { data } = (await answer.json()) as { data: { title: string }[] };
  expect(data.map((record) => record.title)).toContain(title);
});

test('keeps channels to the closed list and works by keyboard', async ({ page }) => {
  await enter(page, 'zh-Hans', `/admin/content-manager/collection-types/api::notice.notice/create?${CATALOGUE_LOCALE}`);
  const channels = page.getByRole('combobox', { name: /^公开渠道/ });

  await channels.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(14);
  await page.getByRole('option', { name: '政府公报' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('政府公报').first()).toBeVisible();
});

for (const [language, title, repealed, effective] of [
  ['zh-Hans', '提示', '废止日期', '施行日期'],
  ['en', 'Notes', 'Repealed from', 'In force from'],
] as const) {
  test(`notes a repeal before the day of effect while the editor types, in ${language}`, async ({ page }) => {
    await enter(
      page,
      language,
      `/admin/content-manager/collection-types/api::regulation.regulation/create?${CATALOGUE_LOCALE}`,
    );
    const notes = page.getByRole('status').filter({ hasText: repealed });
    const fill = async (label: string, day: string) => {
      await page.getByRole('combobox', { name: new RegExp(`^${label}`) }).fill(day);
      await page.keyboard.press('Tab');
    };
    const day = (text: string) => (language === 'en' ? `${text.slice(5)}/${text.slice(0, 4)}` : text);

    await fill(effective, day('2026/06/01'));
    await fill(repealed, day('2026/05/31'));
    await expect(notes).toContainText('2026-06-01');
    await expect(page.getByText(title, { exact: true })).toBeVisible();
    await notes.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `test-results/admin/notes.${language}.png` });

    await fill(repealed, day('2026/06/01'));
    await expect(notes).toHaveCount(0);
  });
}

test('greets a Chinese browser in Chinese before anybody has chosen a language', async ({ browser, baseURL }) => {
  const visitor = await browser.newContext({ baseURL, locale: 'zh-CN' });
  const page = await visitor.newPage();

  await page.goto('/admin/');
  await expect(page.getByRole('heading', { name: '公开 Gongkai' })).toBeVisible();
  await visitor.close();
});
