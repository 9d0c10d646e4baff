import { expect, test, type Page } from '@playwright/test';
import { enter, photographing, SIZES } from './desk';
import type { Language } from './desk';
import { editor } from './editor';

/** What an editor sees and does beside the form of a document that was made public. */
const NOTICE = 'api::notice.notice';

const WORDS = {
  'zh-Hans': { panel: '公开台账', state: '公开中', counted: '主动公开', withdraw: '撤下', reason: '已被新文件取代' },
  en: { panel: 'Register', state: 'Public', counted: 'Disclosed', withdraw: 'Withdraw', reason: 'superseded' },
} as const;

const published = async (page: Page) => {
  const { data: organs } = await (await page.request.get('/api/organs?filters[code][$eq]=yuanling-zjj')).json();
  return editor(page.request).publish(NOTICE, {
    title: `关于举办培训班的通知（${String(Date.now())}）`,
    kind: 'circular',
    origin: 'own',
    madeOn: '2026-01-05',
    organ: { connect: [{ documentId: organs[0].documentId }], disconnect: [] },
  });
};

const open = (page: Page, documentId: string, language: Language) =>
  enter(
    page,
    language,
    `/admin/content-manager/collection-types/${NOTICE}/${documentId}?plugins[i18n][locale]=zh-Hans`,
  );

const { photograph, snap } = photographing('panel');

for (const language of ['zh-Hans', 'en'] as const) {
  test(`tells where a notice stands, and takes it down for a reason, in ${language}`, async ({ page }) => {
    await page.setViewportSize(SIZES.wide);
    const words = WORDS[language];
    const documentId = await published(page);
    await open(page, documentId, language);
    const panel = page.locator('aside, [role="complementary"]').filter({ hasText: words.panel }).last();
    await expect(panel).toContainText(words.state);
    await expect(panel).toContainText(/yuanling-zjj\/\d{4}-\d{5}/);
    await expect(panel).toContainText(words.counted);
    await photograph(page, `public.${language}`);

    await page.getByRole('button', { name: words.withdraw, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: words.withdraw, exact: true }).click();
    await expect(dialog.getByText(language === 'en' ? /is required/ : /必填/).first()).toBeVisible();
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: words.reason, exact: true }).click();
    await dialog.getByRole('textbox').fill('已由新通知取代');
    await snap(page, `dialog.${language}`);
    await dialog.getByRole('button', { name: words.withdraw, exact: true }).click();

    await expect(dialog).toHaveCount(0);
    await expect(panel).toContainText('已由新通知取代');
    const { data } = await (await page.request.get(`/api/disclosure/records/${documentId}`)).json();
    expect(data).toMatchObject({ state: 'withdrawn', reasonCode: 'superseded', reason: '已由新通知取代' });
  });
}

test('seals only once it is confirmed, and the public page says no word', async ({ page }) => {
  await page.setViewportSize(SIZES.wide);
  const documentId = await published(page);
  await open(page, documentId, 'zh-Hans');
  await page.getByRole('button', { name: '封存', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').click();
  await page.getByRole('option', { name: '涉及个人隐私', exact: true }).click();
  await dialog.getByRole('textbox').fill('当事人申请');
  await expect(dialog.getByRole('button', { name: '封存', exact: true })).toBeDisabled();
  await dialog.getByRole('checkbox').click();
  await snap(page, 'seal.zh-Hans');
  await dialog.getByRole('button', { name: '封存', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await photograph(page, 'sealed.zh-Hans');

  await page.goto(`/r/${documentId}`);
  await expect(page.locator('.notice')).toContainText('涉及个人隐私');
  await expect(page.locator('main')).not.toContainText('培训班');
  await expect(page.locator('main')).not.toContainText('当事人申请');
});

test('has nothing to say beside a type that is not registered', async ({ page }) => {
  await open(page, 'create', 'zh-Hans');
  await page.goto('/admin/content-manager/collection-types/api::topic.topic?plugins[i18n][locale]=zh-Hans');
  await page.getByRole('row').nth(1).click();
  await expect(page.getByRole('textbox').first()).toBeVisible();
  await expect(page.getByText('计入统计')).toHaveCount(0);
});
