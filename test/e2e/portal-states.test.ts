import { createHash } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { editor } from './editor';
import { expect, inLocale, LOCALES, openPage, test } from './portal';

const NOTICE = 'api::notice.notice';
const TEXT = '附件正文，仅供测试。';
const BODY = [
  '## 事项',
  '',
  '| 项目 | 金额 |',
  '| :-- | --: |',
  '| 一 | 100.00 |',
  '',
  '<script>alert(1)</script>',
].join('\n');

test.describe('a notice', () => {
  test.describe.configure({ mode: 'serial' });
  let documentId = '';

  test('shows its text with aligned columns, and its attachment with size and checksum', async ({
    page,
    complaints,
  }) => {
    const desk = editor(page.request);
    const { data: organs } = await (await page.request.get('/api/organs?filters[code][$eq]=yuanling-zjj')).json();
    documentId = await desk.publish(NOTICE, {
      title: '关于测试门户页面的公告',
      kind: 'announcement',
      origin: 'own',
      madeOn: '2026-01-05',
      body: BODY,
      organ: { connect: [{ documentId: organs[0].documentId }], disconnect: [] },
      attachments: [await desk.upload('附件.txt', 'text/plain', TEXT)],
    });

    await openPage(page, `/r/${documentId}`);
    await expect(page.locator('.text').getByRole('heading', { level: 4 })).toHaveText('事项');
    await expect(page.locator('.text td').last()).toHaveCSS('text-align', /end|right/);
    await expect(page.locator('.text script')).toHaveCount(0);
    await expect(page.locator('.attachments')).toContainText('附件.txt');
    await expect(page.locator('.attachments')).toContainText(createHash('sha256').update(TEXT).digest('hex'));
    expect(complaints).toEqual([]);
  });

  test('that was taken down keeps its page with the reason and without its text', async ({ page, complaints }) => {
    await editor(page.request).unpublish(NOTICE, documentId);
    for (const locale of LOCALES) {
      const answer = await openPage(page, inLocale(`/r/${documentId}`, locale));
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于测试门户页面的公告');
      await expect(page.locator('.notice')).toContainText(locale === 'en' ? 'This record was withdrawn' : '撤下');
      await expect(page.locator('.text')).toHaveCount(0);
      await expect(page.locator('.attachments')).toHaveCount(0);
      expect(
        (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact === 'critical'),
      ).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  test('that was taken down is listed among all records of its figure', async ({ page }) => {
    const year = (
      await (await page.request.get(`/api/disclosure/records/${documentId}`)).json()
    ).data.disclosedOn.slice(0, 4);
    await openPage(page, `/?year=${year}&kind=notice.announcement&organ=yuanling-zjj`);
    await expect(page.getByText('另有1件计入统计但不在此列出')).toBeVisible();
    await page.getByRole('link', { name: '一并列出已撤下、封存的条目' }).click();
    await expect(page.getByText('合计1件，全部列于下方。')).toBeVisible();
    await expect(page.locator('.mark')).toHaveText('撤下');
  });
});
