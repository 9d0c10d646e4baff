import { localise, type ViewConfiguration } from '../../src/admin/views/localise';

const UID = 'api::notice.notice';

const view = (label: string, description: string): ViewConfiguration => ({
  contentType: { uid: UID, metadatas: { openUntil: { edit: { label, description }, list: { label } } } },
});

const words = (configuration: ViewConfiguration) => {
  const { edit, list } = configuration.contentType.metadatas.openUntil ?? { edit: {}, list: {} };
  return { form: edit.label, list: list.label, hint: edit.description };
};

const chinese = words(localise(view('openUntil', ''), 'zh-Hans'));
const english = words(localise(view('openUntil', ''), 'en'));

it('puts a label and a hint where Strapi has only the attribute', () => {
  expect(chinese).toEqual({
    form: '期限截止日',
    list: '期限截止日',
    hint: expect.stringContaining('期满后标为“已截止”'),
  });
  expect(english).toEqual({ form: 'Open until', list: 'Open until', hint: expect.stringContaining('still public') });
});

it('keeps what an editor has typed in the configuration of the view', () => {
  const typed = { form: '报名截止', list: '报名截止', hint: '下班以前' };

  expect(words(localise(view('报名截止', '下班以前'), 'en'))).toEqual(typed);
});

it('speaks the reader’s language after the view was saved in another', () => {
  const saved = view(chinese.form ?? '', chinese.hint ?? '');

  expect(words(localise(saved, 'en'))).toEqual(english);
});

it('leaves the fields of a type that is not ours alone, but for those that all types have', () => {
  const foreign: ViewConfiguration = {
    contentType: {
      uid: 'api::recipe.recipe',
      metadatas: {
        flavour: { edit: { label: 'flavour' }, list: { label: 'flavour' } },
        updatedAt: { edit: { label: 'updatedAt' }, list: { label: 'updatedAt' } },
      },
    },
  };
  const { metadatas } = localise(foreign, 'zh-Hans').contentType;

  expect(metadatas.flavour?.list.label).toBe('flavour');
  expect(metadatas.updatedAt?.list.label).toBe('更新时间');
});
