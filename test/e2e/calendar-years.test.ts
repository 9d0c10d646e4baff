import { expect, test } from '@playwright/test';
import { authorization, enter as comeIn } from './desk';

const UID = 'plugin::disclosure.calendar-year';

test('an editor enters the days off of a year as the notice tells them', async ({ page, request }) => {
  const year = 2028;
  const made = await request.post(`/content-manager/collection-types/${UID}`, {
    headers: authorization(),
    data: { year, dataStatus: 'missing' },
  });
  const { documentId } = (await made.json()).data;
  await comeIn(page, 'zh-Hans', `/admin/content-manager/collection-types/${UID}/${documentId}`);

  const from = page.getByLabel('起始日期');
  const to = page.getByLabel('截止日期');
  const add = page.getByRole('button', { name: '添加', exact: true });
  const enter = async (list: number, first: string, last: string) => {
    await from.nth(list).fill(first);
    await to.nth(list).fill(last);
    await add.nth(list).click();
  };
  await expect(add.first()).toBeDisabled({ timeout: 30_000 });
  await enter(0, '2028-01-01', '2028-01-03');
  await enter(0, '2028-10-01', '');
  await enter(1, '2028-01-04', '');
  await expect(page.getByRole('button', { name: '移除 1月1日周六 – 1月3日周一' })).toBeVisible();
  await expect(page.getByText('共 4 天')).toBeVisible();

  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('2028-01-04 本为工作日').first()).toBeVisible();
  // What was typed stays beside the refusal.
  await expect(page.getByText('共 4 天')).toBeVisible();
  await page.screenshot({ path: 'test-results/admin/calendar-year.refused.zh-Hans.png', fullPage: true });

  await page.getByRole('button', { name: '移除 1月4日周二' }).click();
  await enter(1, '2028-01-08', '');
  await page.getByRole('combobox', { name: '数据状态' }).click();
  await page.getByRole('option', { name: '已发布' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('2028-01-04 本为工作日')).toHaveCount(0);
  await expect
    .poll(async () => {
      const stored = await request.get(`/content-manager/collection-types/${UID}/${documentId}`, {
        headers: authorization(),
      });
      return (await stored.json()).data;
    })
    .toMatchObject({
      dataStatus: 'official',
      holidays: ['2028-01-01', '2028-01-02', '2028-01-03', '2028-10-01'],
      workedWeekends: ['2028-01-08'],
    });
  await page.screenshot({ path: 'test-results/admin/calendar-year.saved.zh-Hans.png', fullPage: true });
});
