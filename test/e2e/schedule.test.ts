import AxeBuilder from '@axe-core/playwright';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { authorization, enter, photographing, SIZES } from './desk';

const NOTICE = 'api::notice.notice';
const ZH = 'plugins[i18n][locale]=zh-Hans';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

const WORDS = {
  'zh-Hans': {
    title: '定时发布',
    publish: '定时公开',
    review: '待复核',
    all: '全部',
    reason: '排定之后草稿有改动',
    takenDown: '排定之后该文档已被撤下',
  },
  en: {
    title: 'Schedule',
    publish: 'Publish at a time',
    review: 'Needs review',
    all: 'All',
    reason: 'The draft was changed after it was scheduled',
    takenDown: 'The document was taken down after this was scheduled',
  },
} as const;

const send = async (request: APIRequestContext, method: string, path: string, data?: object) => {
  const answer = await request.fetch(path, { method, data, headers: authorization() });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()).data;
};

const draft = async (request: APIRequestContext, data: object = {}): Promise<{ documentId: string; title: string }> => {
  const title = `关于召开城市供水价格听证会的公告（${String(Date.now())}）`;
  const organs = await request.get('/api/organs');
  const [organ] = (await organs.json()).data;
  const made = { title, kind: 'announcement', origin: 'own', madeOn: '2026-01-05', organ: organ.documentId, ...data };
  const { documentId } = await send(
    request,
    'POST',
    `/content-manager/collection-types/${NOTICE}?locale=zh-Hans`,
    made,
  );
  return { documentId, title };
};

/** A publication that waits for a person, because its draft was changed. */
const changedMeanwhile = async (request: APIRequestContext) => {
  const { documentId, title } = await draft(request);
  const plan = { contentType: NOTICE, documentId, locale: 'zh-Hans', action: 'publish', dueAt: '2099-01-31T09:00' };
  await send(request, 'POST', '/schedule/actions', { data: plan });
  const changed = `${title}（修改稿）`;
  const path = `/content-manager/collection-types/${NOTICE}/${documentId}?locale=zh-Hans`;
  await send(request, 'PUT', path, { title: changed });
  return { documentId, title: changed };
};

/** A publication of a changed notice that waits for a person, because what was public was taken down. */
const takenDown = async (request: APIRequestContext) => {
  const { documentId, title } = await draft(request);
  const here = `/content-manager/collection-types/${NOTICE}/${documentId}/actions`;
  await send(request, 'POST', `${here}/publish?locale=zh-Hans`, {});
  const plan = { contentType: NOTICE, documentId, locale: 'zh-Hans', action: 'publish', dueAt: '2099-01-31T09:00' };
  await send(request, 'POST', '/schedule/actions', { data: plan });
  await send(request, 'POST', `${here}/unpublish?locale=zh-Hans`, {});
  return title;
};

const editPage = (documentId: string) => `/admin/content-manager/collection-types/${NOTICE}/${documentId}?${ZH}`;
const inPanel = (page: Page, title: string) =>
  page.locator('aside').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

const { photograph, snap } = photographing('schedule');

const complaintsOf = async (page: Page, part: string) => {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

/** Strapi shows its bulk actions when the browser is idle, which one without a screen is only after a frame. */
const nextFrame = (page: Page) => page.evaluate(() => new Promise(requestAnimationFrame));

/** A time in the legal zone as the form takes it. */
const clockIn = (milliseconds: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' })
    .format(Date.now() + milliseconds)
    .replace(' ', 'T');

for (const language of ['zh-Hans', 'en'] as const) {
  const words = WORDS[language];

  test(`the panel beside a notice schedules it, and it becomes public by itself, ${language}`, async ({ page }) => {
    await page.setViewportSize(SIZES.wide);
    const { documentId, title } = await draft(page.request);
    await enter(page, language, editPage(documentId));
    const panel = inPanel(page, words.title);
    await panel.getByRole('button', { name: words.publish }).click();

    const form = page.getByRole('dialog');
    await form.locator('input[type=datetime-local]').fill(clockIn(12_000));
    await expect(form.getByText(/UTC/)).toBeVisible();
    await snap(page, `form.${language}`);
    expect(await complaintsOf(page, '[role=dialog]')).toEqual([]);
    await form.locator('button[type=submit]').click();
    await expect(form).toBeHidden();
    await expect(panel.getByText('UTC')).toBeVisible();
    await photograph(page, `panel.${language}`);

    const isPublic = async () => {
      const answer = await page.request.get(`/api/disclosure/records/${documentId}`);
      return answer.ok() && (await answer.json()).data.title;
    };
    await expect.poll(isPublic, { timeout: 30_000 }).toBe(title);
  });

  test(`the list says what waits for a person and why, and takes the decision, ${language}`, async ({ page }) => {
    const { title } = await changedMeanwhile(page.request);
    await page.setViewportSize(SIZES.wide);
    await enter(page, language, '/admin/plugins/schedule');
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await page.getByRole('button', { name: words.review, exact: true }).click();

    const row = page.getByRole('row').filter({ hasText: title });
    await expect(row.getByText(words.reason)).toBeVisible();
    await page.mouse.move(0, 0);
    await photograph(page, `list.${language}`);
    expect(await complaintsOf(page, 'main')).toEqual([]);

    await row.getByRole('button').first().click();
    await page.getByRole('dialog').locator('button[type=submit]').click();
    await expect(row).toBeHidden();

    await page.getByRole('button', { name: words.all, exact: true }).click();
    await expect(row).toBeVisible();
    await row.getByRole('button').last().click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(3);
    await photograph(page, `history.${language}`);
  });
}

for (const language of ['zh-Hans', 'en'] as const) {
  test(`the list says that a notice was taken down after its publication was set, ${language}`, async ({ page }) => {
    const title = await takenDown(page.request);
    await page.setViewportSize(SIZES.wide);
    await enter(page, language, '/admin/plugins/schedule');
    await page.getByRole('button', { name: WORDS[language].review, exact: true }).click();
    const row = page.getByRole('row').filter({ hasText: title });
    await expect(row.getByText(WORDS[language].takenDown)).toBeVisible();
    await photograph(page, `taken-down.${language}`);
  });
}

test('a notice that lacks something says what, in the panel and when it is scheduled', async ({ page }) => {
  const { documentId } = await draft(page.request, { kind: null });
  await page.setViewportSize(SIZES.wide);
  await enter(page, 'zh-Hans', editPage(documentId));
  const panel = inPanel(page, '定时发布');
  await expect(panel.getByText('“类别”为必填项')).toBeVisible();

  await panel.getByRole('button', { name: '定时公开' }).click();
  const form = page.getByRole('dialog');
  await form.locator('input[type=datetime-local]').fill('2099-01-31T09:00');
  await form.locator('button[type=submit]').click();
  await expect(form.getByRole('alert').getByText('“类别”为必填项')).toBeVisible();
  await snap(page, 'refused');
});

test('chosen rows are moved together, and documents chosen in the content manager are scheduled together', async ({
  page,
}) => {
  const { title } = await changedMeanwhile(page.request);
  await page.setViewportSize(SIZES.wide);
  await enter(page, 'zh-Hans', '/admin/plugins/schedule?view=needs_review');
  const row = page.getByRole('row').filter({ hasText: title });
  await row.getByRole('checkbox').click();
  await page.getByRole('button', { name: '整体改期（1 项）' }).click();
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await expect(row.getByText('10:00')).toBeVisible();

  await page.goto(`/admin/content-manager/collection-types/${NOTICE}?${ZH}&sort=id:DESC`);
  await page.getByRole('row').nth(1).getByRole('checkbox').click();
  const button = page.getByRole('button', { name: '定时公开' });
  await expect.poll(async () => (await nextFrame(page), button.isVisible())).toBe(true);
  await button.click();
  await expect(page.getByRole('dialog').locator('input[type=datetime-local]')).toBeVisible();
  await photograph(page, 'bulk');
});
