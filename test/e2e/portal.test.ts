import { expect, figureOf, firstRecord, listedRecords, openPage, test } from './portal';

const BY_KIND = '2016年主动公开（按类别，单位：件）';

test.describe('the years', () => {
  test('stand newest first, each with its figures', async ({ page }) => {
    await openPage(page, '/');
    await expect(page).toHaveTitle('历年政府信息公开情况 - 政府信息公开');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('table').getByRole('rowheader').last()).toHaveText('2016年');
    await expect(page.getByRole('columnheader')).toHaveText([
      '年度',
      '主动公开',
      '发布信息',
      '撤下',
      '恢复公开',
      '年末公开中',
    ]);
  });

  test('are set side by side for two organs that a reader chooses', async ({ page }) => {
    await openPage(page, '/');
    await page.getByText('选择机关和年度').click();
    await page.getByRole('checkbox', { name: '沅陵县住房和城乡建设局' }).check();
    await page.getByRole('checkbox', { name: '示例市数据局' }).check();
    await page.getByRole('checkbox', { name: '2016年' }).check();
    await page.getByRole('checkbox', { name: '2024年' }).check();
    await page.getByRole('button', { name: '查看' }).click();

    const groups = page.locator('tbody');
    await expect(groups).toHaveCount(2);
    const bureaus = ['沅陵县住房和城乡建设局', '示例市数据局'];
    for (const bureau of bureaus) await expect(groups.last().getByRole('row', { name: bureau })).toBeVisible();
    await expect(groups.last().getByRole('row', { name: '示例市数据局' }).getByRole('cell').first()).toHaveText('0');
    await expect(page.getByRole('checkbox', { name: '示例市数据局' })).toBeChecked();
  });
});

test.describe('the bureau of 2016', () => {
  for (const [kind, published] of [
    ['招标采购', 49],
    ['行政处罚', 18],
    ['行政许可', 60],
    ['内部规章制度', 9],
  ] as const) {
    test(`shows ${String(published)} of ${kind}, and lists each of them behind the number`, async ({ page }) => {
      await openPage(page, '/?year=2016&organ=yuanling-zjj');
      const figure = figureOf(page, BY_KIND, kind);
      await expect(figure).toHaveText(String(published));

      await figure.getByRole('link').click();
      await expect(page.getByText(`合计${String(published)}件，全部列于下方。`)).toBeVisible();
      const onFirstPage = Math.min(published, 50);
      await expect(listedRecords(page)).toHaveCount(onFirstPage);
      if (published === onFirstPage) return;

      const first = await listedRecords(page).first().innerText();
      await page.getByRole('link', { name: '下一页' }).click();
      await expect(listedRecords(page)).toHaveCount(published - onFirstPage);
      await page.getByRole('link', { name: '上一页' }).click();
      await expect(listedRecords(page).first()).toHaveText(first, { useInnerText: true });
    });
  }

  test('shows the sum of its fines, and the penalties that it is the sum of', async ({ page }) => {
    await openPage(page, '/?year=2016');
    const fines = figureOf(page, '2016年其他指标', '行政处罚金额（元）');
    await expect(fines).toHaveText('398,600.00');
    await fines.getByRole('link').click();
    await expect(listedRecords(page)).toHaveCount(18);
    await expect(page.getByText('涉及可公开的条目18条')).toBeVisible();
  });

  test('adds up to the same over its months as over the year', async ({ page }) => {
    await openPage(page, '/?year=2016');
    const months = await page.getByRole('table', { name: '2016年主动公开（按月份' }).getByRole('cell').allInnerTexts();
    const year = await page.locator('.main-figures dd').first().innerText();
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, text) => sum + Number(text), 0)).toBe(Number(year));
  });

  test('lists behind a month what that month disclosed, and the back button returns to the year', async ({ page }) => {
    await openPage(page, '/?year=2016');
    const march = figureOf(page, '2016年主动公开（按月份', '3月');
    const count = Number(await march.innerText());
    await march.getByRole('link').click();
    await expect(page).toHaveURL(/from=2016-03-01&to=2016-03-31/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2016年3月：主动公开');
    await expect(listedRecords(page)).toHaveCount(count);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2016年政府信息公开情况');
  });
});

test('a figure with decisions that were only reported says so', async ({ page }) => {
  await openPage(page, '/?measure=decided&year=2024&organ=shili-sjj');
  const { meta } = await (
    await page.request.get('/api/disclosure/records?measure=decided&year=2024&organ=shili-sjj')
  ).json();
  const figure = String(meta.total + meta.notPublic);
  expect(meta.notPublic).toBeGreaterThan(0);
  await expect(page.getByText(`合计${figure}件：其中${String(meta.total)}件列于下方`)).toBeVisible();
  await expect(page.getByText('只报送数量、未逐件公开的事项')).toBeVisible();
});

test('a record shows its metadata, its text and its permanent address', async ({ page }) => {
  const documentId = await firstRecord(page, 'kind=decision.penalty&year=2016');
  await openPage(page, '/?year=2016&kind=decision.penalty');
  await listedRecords(page).first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/r/${documentId}$`));

  const block = page.locator('.facts');
  for (const label of [
    '索引号',
    '名称',
    '成文日期',
    '公开日期',
    '发布机构',
    '文号',
    '类别',
    '主题分类',
    '法定公开事项',
  ]) {
    await expect(block.getByText(label, { exact: true })).toBeVisible();
  }
  await expect(block).toContainText('沅陵县住房和城乡建设局');
  await expect(block).toContainText('城乡建设、环境保护\\城乡建设（含住房）');
  await expect(page.locator('.text')).toContainText('演示记录');
});

test('a reader changes the language and stays where they are', async ({ page }) => {
  await openPage(page, '/?year=2016&kind=rule');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/year=2016&kind=rule&locale=en/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('9 records in all, every one listed below.')).toBeVisible();
  await page.getByRole('link', { name: 'Disclosure in 2016' }).click();
  await expect(page).toHaveURL(/locale=en/);
});

test('a record that nobody knows is not found, in the status and in words', async ({ page }) => {
  const answer = await openPage(page, '/r/nobodyknowsthisrecord0001');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个条目');
  await page.getByRole('link', { name: '返回历年统计' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('an address that asks for nonsense names the parameter', async ({ page }) => {
  await openPage(page, '/?year=2016&kind=nonsense');
  await expect(page.getByText('地址中的参数“kind”不正确。')).toBeVisible();
});

test('the admin is where it was', async ({ page }) => {
  expect((await page.request.get('/admin')).status()).toBe(200);
  expect((await page.request.post('/')).status()).not.toBe(200);
});
