import calendarYear from './calendar-year/schema.json';

export const contentTypes = { 'calendar-year': { schema: calendarYear } };
