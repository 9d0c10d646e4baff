import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarYear } from '../../../src/plugins/disclosure/core/timeliness/calendar-year';

const FILE = path.resolve(__dirname, '../../../database/seeds/calendar-years.json');

/** The calendar years that every project starts with. */
export const seededYears = JSON.parse(readFileSync(FILE, 'utf8')) as readonly CalendarYear[];
