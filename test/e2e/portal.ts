import { expect, type Page, test as base } from '@playwright/test';

/** What the browser complained of: breaches of the content policy, thrown errors, failed requests. */
type Complaints = { readonly complaints: string[] };

/** The portal as a citizen's browser sees it, watched for complaints. */
export const test = base.extend<Complaints>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await use(complaints);
    },
    { auto: true },
  ],
});

export const LOCALES = ['zh-Hans', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const inLocale = (path: string, locale: Locale) =>
  locale === 'zh-Hans' ? path : `${path}${path.includes('?') ? '&' : '?'}locale=${locale}`;

/** Opens a page of the portal and waits until it has said what it is. */
export async function openPage(page: Page, path: string) {
  const answer = await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return answer;
}

/** The `documentId` of the newest record that the filters give. */
export async function firstRecord(page: Page, filters: string): Promise<string> {
  const answer = await page.request.get(`/api/disclosure/records?limit=1&${filters}`);
  const { data } = await answer.json();
  return data[0].documentId;
}

/** The number on a row of a table of figures. */
export const figureOf = (page: Page, caption: string, row: string) =>
  page
    .getByRole('table', { name: caption })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell');

export const listedRecords = (page: Page) => page.locator('.records > li');

export { expect };
