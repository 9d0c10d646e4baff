import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, firstRecord, inLocale, LOCALES, openPage, test } from './portal';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const PAGES: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  'all years': async () => '/',
  'two organs side by side': async () => '/?organ=shili-sjj,yuanling-zjj',
  'a year': async () => '/?year=2016',
  'the records behind a number': async () => '/?year=2016&kind=decision.permit',
  'a record': async (page) => `/r/${await firstRecord(page, 'kind=decision.penalty')}`,
  'a record in two languages': async (page) => `/r/${await firstRecord(page, 'kind=notice.announcement&year=2024')}`,
  'a reprint': async (page) => `/r/${await firstRecord(page, 'measure=reprinted&year=2016')}`,
};

for (const [name, addressOf] of Object.entries(PAGES)) {
  for (const locale of LOCALES) {
    test(`${name}, ${locale}: axe finds nothing, 360 px are enough, the browser has no complaint`, async ({
      page,
      complaints,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openPage(page, inLocale(await addressOf(page), locale));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);

      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      expect(complaints).toEqual([]);
    });
  }
}

test('in the dark contrasts hold too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ['/?organ=shili-sjj,yuanling-zjj', '/?year=2016', '/?year=2016&kind=rule']) {
    await openPage(page, path);
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(violations).toEqual([]);
  }
});

test('a reader with a keyboard skips to the content', async ({ page }) => {
  await openPage(page, '/?year=2016');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('pages carry a policy without inline code, and are asked for again each time', async ({ page }) => {
  const headers = (await page.request.get('/?year=2016')).headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toContain('unsafe');
  expect(headers).toMatchObject({
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});
