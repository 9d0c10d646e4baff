import { expect, test } from '@playwright/test';
import { ADMIN_STATE } from '../../playwright.config';

test.describe('an administrator', () => {
  test.use({ storageState: ADMIN_STATE });

  test('comes in without logging in again', async ({ page }) => {
    await page.goto('/admin/');
    await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 30_000 });
    await expect(page).not.toHaveURL(/auth/);
    await page.screenshot({ path: 'test-results/admin-home.png' });
  });
});

test('a visitor of the admin is asked who they are', async ({ page }) => {
  await page.goto('/admin/');
  await expect(page).toHaveURL(/auth\/login/);
});
