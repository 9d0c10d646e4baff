import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ADMIN_STATE } from '../../playwright.config';

export const SIZES = { wide: { width: 1440, height: 1000 }, narrow: { width: 390, height: 844 } } as const;

export type Language = 'zh-Hans' | 'en';

interface Session {
  readonly origins: readonly { readonly localStorage: readonly { readonly name: string; readonly value: string }[] }[];
}

/** Access token of the first administrator. Every test shares it: log-ins are limited, and a refresh token is good for one use. */
function accessToken(): string {
  const { origins } = JSON.parse(readFileSync(ADMIN_STATE, 'utf8')) as Session;
  const kept = origins[0]?.localStorage.find(({ name }) => name === 'jwtToken');
  return JSON.parse(kept?.value ?? '""') as string;
}

export const authorization = () => ({ Authorization: `Bearer ${accessToken()}` });

/** Comes into the admin on `path`, as after a log-in, with a browser of that language and the language chosen. */
export async function enter(page: Page, language: Language, path: string): Promise<void> {
  await page.setExtraHTTPHeaders({ 'Accept-Language': language });
  await page.addInitScript(
    (items) => {
      for (const [key, value] of Object.entries(items)) localStorage.setItem(key, value);
    },
    { jwtToken: JSON.stringify(accessToken()), isLoggedIn: 'true', 'strapi-admin-language': language },
  );
  await page.goto(path);
}

/** Pictures for `test-results/<folder>`. */
export function photographing(folder: string) {
  const snap = (page: Page, name: string) =>
    page.screenshot({ path: `test-results/${folder}/${name}.png`, fullPage: true });
  return {
    /** As it is: a dialog of an edit view does not outlive another width. */
    snap,
    /** Wide and narrow. */
    async photograph(page: Page, name: string) {
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        await snap(page, `${name}.${size}`);
      }
      await page.setViewportSize(SIZES.wide);
    },
  };
}
