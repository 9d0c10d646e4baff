import { VIEWS } from '../../src/bootstrap/views';
import { schemas } from './schemas';

const WHOLE_ROW = ['richtext', 'customField'];

describe.each(schemas)('$uid', ({ uid, attributes }) => {
  const view = VIEWS[uid];
  const rows = view?.rows ?? [];
  const placed = rows.flatMap((row) => Object.keys(row));

  it('has every field in its form, once', () => {
    expect([...placed].sort()).toEqual(Object.keys(attributes).sort());
  });

  it('fills no row beyond its width and gives editors and lists a whole one', () => {
    for (const row of rows) {
      expect(Object.values(row).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12);
      for (const [name, size] of Object.entries(row)) {
        if (WHOLE_ROW.includes(attributes[name]?.type ?? '')) expect([name, size]).toEqual([name, 12]);
      }
    }
  });

  it('lists at most five columns, beginning with what the document is called', () => {
    expect(view?.list.length).toBeLessThanOrEqual(5);
    expect(view?.list[0]).toBe(view?.mainField);
    expect(view?.list.filter((name) => !(name in attributes))).toEqual([]);
  });

  it('lets nobody type what the server gives', () => {
    const given = ['indexNumber', 'slug'].filter((name) => name in attributes);

    expect(view?.readOnly ?? []).toEqual(given);
  });
});
